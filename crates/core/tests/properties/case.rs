//! A case: a world, answers to it, and the changes properties make to them.

use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use rolefit_core::{Answer, Answers, Family, ItemIndex, Level, PairIndex, Position};

pub use crate::drawn::{any_case, complete_case, full_case, whole_case};
use crate::support::{Random, World};

/// The usual number of cases from a fixed seed, unless the environment names another.
pub fn settings() -> ProptestConfig {
    let usual = ProptestConfig::default();
    ProptestConfig {
        rng_seed: match usual.rng_seed {
            RngSeed::Random => RngSeed::Fixed(2_026),
            named @ RngSeed::Fixed(_) => named,
        },
        failure_persistence: None,
        ..usual
    }
}

/// A world and answers to it.
#[derive(Clone, Debug)]
pub struct Case {
    pub world: World,
    pub answers: Answers,
}

impl Case {
    /// Every item's index.
    pub fn items(&self) -> impl Iterator<Item = ItemIndex> + use<> {
        (0..self.world.items.len() as u16).map(ItemIndex)
    }

    /// Every pair's index.
    pub fn pairs(&self) -> impl Iterator<Item = PairIndex> + use<> {
        (0..self.world.pairs.len() as u16).map(PairIndex)
    }

    /// CTO and VP of Engineering change places: sides, families and pairs.
    pub fn seats_swapped(&self) -> Self {
        let mut other = self.clone();
        std::mem::swap(&mut other.world.cto, &mut other.world.vpe);
        for item in &mut other.world.items {
            item.family = match item.family {
                Family::Cto => Family::VpEngineering,
                Family::VpEngineering => Family::Cto,
                other => other,
            };
        }
        for pair in self.pairs() {
            if let Answer::Given(position) = self.answers.pair(pair) {
                let mirrored = Answer::Given(position.mirrored());
                other.answers.set_pair(pair, mirrored);
            }
        }
        other
    }

    /// Every list that has no order of its own, in reverse.
    pub fn reversed(&self) -> Self {
        let mut other = self.clone();
        other.world.preferring.reverse();
        other.world.cto.reverse();
        other.world.vpe.reverse();
        for target in &mut other.world.targets {
            target.reverse();
        }
        other
    }

    /// Answers every open question: pairs with one position, items with a level by their side.
    pub fn completed(&self, position: Position, cto: Level, vpe: Level) -> Answers {
        let mut answers = self.answers.clone();
        for pair in self.pairs() {
            if answers.pair(pair) == Answer::Open {
                answers.set_pair(pair, Answer::Given(position));
            }
        }
        for item in self.items() {
            if answers.item(item) == Answer::Open {
                let vpe_side = self.world.vpe.iter().any(|it| it.question == item);
                let level = if vpe_side { vpe } else { cto };
                answers.set_item(item, Answer::Given(level));
            }
        }
        answers
    }

    /// Answers every open question at random.
    pub fn completed_at_random(&self, random: &mut Random) -> Answers {
        let mut answers = self.answers.clone();
        for pair in self.pairs() {
            if answers.pair(pair) == Answer::Open {
                answers.set_pair(pair, Answer::Given(random.of(&Position::ALL)));
            }
        }
        for item in self.items() {
            if answers.item(item) == Answer::Open {
                answers.set_item(item, Answer::Given(random.of(&Level::ALL)));
            }
        }
        answers
    }
}
