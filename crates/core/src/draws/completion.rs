//! One draw's complete set of answers: what was given, with every open question filled from an urn.

use crate::answers::{Answer, Answers, Level, Position};
use crate::bank::{Bank, Family};
use crate::draws::hash::{Numbers, Purpose};
use crate::draws::urn::Urn;
use crate::target::Target;

/// A complete set of answers, in bank order. `None` is declined: never filled.
#[derive(Clone, Debug)]
pub(crate) struct Completion {
    pub items: Vec<Option<Level>>,
    pub pairs: Vec<Option<Position>>,
}

/// What filling one profile needs, prepared once for all draws.
pub(crate) struct Filler {
    given: Completion,
    /// Balls of every answer in the bank.
    all: Urn<5>,
    families: Vec<OpenFamily>,
    pairs: OpenPairs,
}

/// A family with open items: its answers as balls, and what to fill.
struct OpenFamily {
    answers: Urn<5>,
    first_ball: Numbers,
    second_ball: Numbers,
    open: Vec<(usize, Numbers)>,
}

struct OpenPairs {
    answers: Urn<4>,
    ball: Numbers,
    open: Vec<(usize, Numbers)>,
}

impl Filler {
    pub fn new(bank: Bank<'_>, answers: &Answers) -> Self {
        let version = bank.version();
        let levels = |family: Option<Family>| {
            bank.items()
                .iter()
                .zip(answers.items())
                .filter(move |(item, _)| family.is_none_or(|family| item.family == family))
                .filter_map(|(_, answer)| answer.given())
                .map(|level| usize::from(level.get()))
        };
        let families = Family::ALL.into_iter().map(|family| OpenFamily {
            answers: Urn::of(levels(Some(family))),
            first_ball: Numbers::new(version, Purpose::FirstBall, family.as_str()),
            second_ball: Numbers::new(version, Purpose::SecondBall, family.as_str()),
            open: bank
                .items()
                .iter()
                .zip(answers.items())
                .enumerate()
                .filter(|(_, (item, answer))| item.family == family && *answer == Answer::Open)
                .map(|(place, (item, _))| {
                    (place, Numbers::new(version, Purpose::FillItem, item.id))
                })
                .collect(),
        });
        let pairs = OpenPairs {
            answers: Urn::of(answers.pairs().filter_map(Answer::given).map(kind_of)),
            ball: Numbers::new(version, Purpose::PairBall, "pairs"),
            open: bank
                .pairs()
                .iter()
                .zip(answers.pairs())
                .enumerate()
                .filter(|(_, (_, answer))| *answer == Answer::Open)
                .map(|(place, (pair, _))| {
                    (place, Numbers::new(version, Purpose::FillPair, pair.id))
                })
                .collect(),
        };
        Self {
            given: Completion {
                items: answers.items().map(Answer::given).collect(),
                pairs: answers.pairs().map(Answer::given).collect(),
            },
            all: Urn::of(levels(None)),
            families: families.filter(|family| !family.open.is_empty()).collect(),
            pairs,
        }
    }

    /// A filler of what a target asks: whole families, since what is filled early weighs on what is filled late, but none
    /// that the target leaves alone, and no pairs. What it fills is what the whole filler does.
    pub fn for_target(bank: Bank<'_>, answers: &Answers, target: Target<'_>) -> Self {
        let mut filler = Self::new(bank, answers);
        let mut asked = vec![false; bank.items().len()];
        for part in target.requirements.iter().filter(|part| part.weight > 0) {
            if let Some(slot) = asked.get_mut(usize::from(part.item.0)) {
                *slot = true;
            }
        }
        let is_asked = |place: usize| asked.get(place).copied().unwrap_or(false);
        for family in &mut filler.families {
            let last = family.open.iter().rposition(|(place, _)| is_asked(*place));
            family.open.truncate(last.map_or(0, |last| last + 1));
        }
        filler.families.retain(|family| !family.open.is_empty());
        filler.pairs.open.clear();
        filler
    }

    /// Room for a completion, holding the answers given. [`Filler::fill`] overwrites the rest, draw after draw.
    pub fn completion(&self) -> Completion {
        self.given.clone()
    }

    /// Fills every open question of `completion` for this draw.
    pub fn fill(&self, draw: u32, completion: &mut Completion) {
        for family in &self.families {
            let mut urn = self.family_urn(family, draw);
            for &(place, numbers) in &family.open {
                let kind = urn.kind_at(numbers.below(draw, urn.len()));
                urn.add(kind);
                if let Some(slot) = completion.items.get_mut(place) {
                    *slot = Level::ALL.get(kind).copied();
                }
            }
        }
        if self.pairs.open.is_empty() {
            return;
        }
        let mut urn = self.pairs.answers;
        let start = self.pairs.ball.below(draw, 4) as usize;
        urn.add(start);
        urn.add(3 - start);
        for &(place, numbers) in &self.pairs.open {
            let kind = urn.kind_at(numbers.below(draw, urn.len()));
            urn.add(kind);
            if let Some(slot) = completion.pairs.get_mut(place) {
                *slot = Position::ALL.get(kind).copied();
            }
        }
    }

    /// The family's answers and two balls drawn from all answers in the bank; one ball a level when there are none.
    fn family_urn(&self, family: &OpenFamily, draw: u32) -> Urn<5> {
        if self.all.is_empty() {
            return Urn::of(0..5);
        }
        let mut urn = family.answers;
        for ball in [family.first_ball, family.second_ball] {
            urn.add(self.all.kind_at(ball.below(draw, self.all.len())));
        }
        urn
    }
}

/// The place of a position among [`Position::ALL`]; its mirror image stands at 3 minus that.
fn kind_of(position: Position) -> usize {
    Position::ALL
        .into_iter()
        .position(|candidate| candidate == position)
        .unwrap_or(0)
}
