//! Which type comes first in how many draws.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use crate::answers::{Answer, Answers, Level};
use crate::bank::Bank;
use crate::draws::DRAWS;
use crate::draws::asked::error_twelfths;
use crate::draws::completion::Completion;
use crate::draws::hash::{Numbers, Purpose};
use crate::draws::noise::Errors;
use crate::exact::Ratio;
use crate::model::{Model, TypeTarget};
use crate::types::blocks::Tally;
use crate::types::key::OrderKey;
use crate::types::standing::until_type_ranked;

/// Counts first places from draw to draw.
///
/// In each draw a type's order is `S + B/10` of the noisy completion, where every item's weight is taken times `u/100`,
/// `u` uniform in 75..=125 for each draw and item: the same for all types that weigh the item. Types that share a first
/// place share the draw equally. Types not ranked yet take part. One that cannot be ranked any more does not: what is
/// left of it once its own items are declined says how well its surroundings are known, not that it comes first.
pub(crate) struct FirstRank {
    types: Vec<TypeOrder>,
    /// Of each item some type weighs, with its place in the bank.
    factors: Vec<(usize, Numbers)>,
    /// This draw's factors, by place in the bank; zero for an item no type weighs.
    drawn: Vec<i64>,
    /// This draw's leaders, by place among the types.
    leaders: Vec<usize>,
    /// For each type, in how many draws it was first among one, two, three…
    firsts: Vec<Vec<u32>>,
}

struct TypeOrder {
    parts: Vec<Part>,
    blocks: Tally,
}

/// An asked item of a type.
struct Part {
    place: usize,
    weight: i64,
    /// Attainment at each level, in twelfths.
    attained: [i64; 5],
    /// What an error of one level adds to it.
    error: i64,
}

impl FirstRank {
    pub fn new(model: &Model<'_>, answers: &Answers) -> Self {
        let bank = model.bank;
        let types: Vec<TypeOrder> = model
            .types
            .iter()
            .map(|target| TypeOrder::new(bank, target, answers))
            .collect();
        let weighed: BTreeSet<usize> = types
            .iter()
            .flat_map(|kind| kind.parts.iter().map(|part| part.place))
            .collect();
        let factor = |place: usize| {
            let id = bank.items().get(place)?.id;
            let numbers = Numbers::new(bank.version(), Purpose::WeightFactor, id);
            Some((place, numbers))
        };
        Self {
            firsts: vec![vec![0; types.len()]; types.len()],
            types,
            factors: weighed.into_iter().filter_map(factor).collect(),
            drawn: vec![0; bank.items().len()],
            leaders: Vec::new(),
        }
    }

    /// Adds a draw.
    pub fn add(&mut self, draw: u32, completion: &Completion, errors: &Errors) {
        for (place, numbers) in &self.factors {
            if let Some(factor) = self.drawn.get_mut(*place) {
                *factor = 75 + i64::from(numbers.below(draw, 51));
            }
        }
        self.leaders.clear();
        let mut most: Option<OrderKey> = None;
        for (at, kind) in self.types.iter().enumerate() {
            let Some(order) = kind.order(completion, errors, &self.drawn) else {
                continue;
            };
            let against = most.map_or(Ordering::Greater, |most| order.cmp(&most));
            if against == Ordering::Greater {
                self.leaders.clear();
                most = Some(order);
            }
            if against != Ordering::Less {
                self.leaders.push(at);
            }
        }
        let sharing = self.leaders.len();
        for leader in &self.leaders {
            let counts = self.firsts.get_mut(*leader);
            if let Some(count) = counts.and_then(|counts| counts.get_mut(sharing - 1)) {
                *count += 1;
            }
        }
    }

    /// Each type's share of first places in percent, in the model's order.
    pub fn shares(self) -> Vec<Ratio> {
        let share = |counts: Vec<u32>| -> Ratio {
            let parts = counts.into_iter().zip(1..).filter_map(|(count, sharing)| {
                Ratio::new(100 * i128::from(count), sharing * i128::from(DRAWS))
            });
            parts.sum()
        };
        self.firsts.into_iter().map(share).collect()
    }
}

impl TypeOrder {
    fn new(bank: Bank<'_>, target: &TypeTarget<'_>, answers: &Answers) -> Self {
        let takes_part = until_type_ranked(bank, target, answers).is_some();
        let asked = target.target.requirements.iter().filter(|part| {
            takes_part && part.weight > 0 && answers.item(part.item) != Answer::Declined
        });
        Self {
            parts: asked
                .map(|part| Part {
                    place: usize::from(part.item.0),
                    weight: i64::from(part.weight),
                    attained: Level::ALL.map(|level| part.twelfths(level)),
                    error: error_twelfths(part),
                })
                .collect(),
            blocks: Tally::new(bank, answers, target.id),
        }
    }

    fn order(&self, completion: &Completion, errors: &Errors, factors: &[i64]) -> Option<OrderKey> {
        let (mut sum, mut whole) = (0, 0);
        for part in &self.parts {
            let level = errors.level(part.place, completion)?;
            let attained = part.attained.get(usize::from(level.get())).copied()?;
            let error = errors.items.get(part.place).copied().unwrap_or_default();
            let weight = part.weight * factors.get(part.place).copied().unwrap_or_default();
            sum += weight * (attained + part.error * i64::from(error));
            whole += weight;
        }
        OrderKey::new(sum.clamp(0, 12 * whole), whole, self.blocks)
    }
}
