//! How each type stands: its score, its place's value, and what it lacks to be ranked.

use std::cmp::Reverse;

use crate::answers::Answers;
use crate::bank::{Bank, Family, ItemIndex};
use crate::exact::Ratio;
use crate::model::{Model, TypeTarget};
use crate::score::{Score, score, until_ranked};
use crate::target::Requirement;
use crate::types::blocks::block_points;
use crate::types::id::TypeId;

/// A type is ranked once this many of its defining items are answered (and half of its weight).
pub const LEAST_DEFINING: usize = 3;

/// A ranked type below this score shows little of its work. A first guess of product judgement, well below the 55 points
/// of the next tour.
pub const LITTLE: i64 = 40;

/// How a type stands on the answers given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypeStanding {
    /// The type.
    pub id: TypeId,
    /// Its score `S`. Blocks do not touch it.
    pub score: Score,
    /// `B`, −100..=100, from the blocks answered; `None` with none.
    pub block_points: Option<Ratio>,
    /// `S + B/10`, what types are ordered by; `None` while nothing of the type is answered.
    pub order: Option<Ratio>,
    /// How many of the type's defining items its target weighs.
    pub defining: usize,
    /// How many of those are answered.
    pub defining_answered: usize,
    /// Whether enough is answered to rank it: half of its weight, and three defining items.
    pub ranked: bool,
    /// The least number of further answers that would rank it; zero when it is ranked, `None` when declined items
    /// leave too little.
    pub until_ranked: Option<usize>,
}

impl TypeStanding {
    /// Whether it is ranked and its answers show little of its work.
    #[must_use]
    pub fn shows_little(&self) -> bool {
        let below = |value: Ratio| value < Ratio::whole(LITTLE);
        self.ranked && self.score.value.is_some_and(below)
    }
}

/// How every type of the model stands, in the model's order.
#[must_use]
pub fn types(model: &Model<'_>, answers: &Answers) -> Vec<TypeStanding> {
    model
        .types
        .iter()
        .map(|target| standing(model.bank, target, answers))
        .collect()
}

fn standing(bank: Bank<'_>, target: &TypeTarget<'_>, answers: &Answers) -> TypeStanding {
    let score = score(target.target, answers);
    let block_points = block_points(bank, answers, target.id);
    let tenth =
        block_points.and_then(|points| Ratio::new(points.numerator(), 10 * points.denominator()));
    let own = || defining(bank, target);
    let defining_answered = own()
        .filter(|part| answers.item(part.item).given().is_some())
        .count();
    TypeStanding {
        id: target.id,
        order: score
            .value
            .map(|value| value + tenth.unwrap_or(Ratio::ZERO)),
        defining: own().count(),
        ranked: score.ranked() && defining_answered >= LEAST_DEFINING,
        until_ranked: until_type_ranked(bank, target, answers),
        score,
        block_points,
        defining_answered,
    }
}

/// The least number of further answers that would rank the type; `None` when declined items leave too little.
pub(crate) fn until_type_ranked(
    bank: Bank<'_>,
    target: &TypeTarget<'_>,
    answers: &Answers,
) -> Option<usize> {
    until_ranked(target.target, answers, LEAST_DEFINING, |item| {
        defining(bank, target).any(|part| part.item == item)
    })
}

/// The requirements of the type's own items, in the target's order. Those of weight zero are none.
pub(crate) fn defining<'a>(
    bank: Bank<'a>,
    target: &TypeTarget<'a>,
) -> impl Iterator<Item = &'a Requirement> + use<'a> {
    let family = Family::Type(target.id);
    target.target.requirements.iter().filter(move |part| {
        part.weight > 0 && bank.item(part.item).is_some_and(|it| it.family == family)
    })
}

/// The type's headline: its heaviest defining item, the first id among equals. `None` when it has none.
#[must_use]
pub fn headline(bank: Bank<'_>, target: &TypeTarget<'_>) -> Option<ItemIndex> {
    let heaviest = defining(bank, target).min_by_key(|part| (Reverse(part.weight), part.item));
    heaviest.map(|part| part.item)
}
