//! How each area stands: readiness, owned areas, skills and AI.

use std::cmp::Reverse;

use crate::answers::{Answers, Level};
use crate::bank::ItemIndex;
use crate::exact::Ratio;
use crate::model::{GroupKind, GroupTarget, Model};
use crate::score::{Score, score, until_ranked};

/// An area with fewer answers than this has no score.
pub const LEAST_IN_GROUP: usize = 3;

/// How an area stands on the answers given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupStanding<'a> {
    /// The kind of area.
    pub kind: GroupKind,
    /// Its id.
    pub id: &'a str,
    /// Bounds, coverage and contributions. What may be shown as the area's score is [`GroupStanding::value`].
    pub score: Score,
    /// How many of its items are answered.
    pub answered: usize,
    /// `S`, from three answers on.
    pub value: Option<Ratio>,
    /// Whether enough is answered to rank it: half of its weight, and three answers.
    pub ranked: bool,
    /// The least number of further answers that would rank it; zero when it is ranked, `None` when declined items
    /// leave too little.
    pub until_ranked: Option<usize>,
    /// How far the answers are below what the area asks for, from three answers on.
    pub gap: Option<Gap>,
}

/// How far answers are below the levels an area asks for, over its answered items alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap {
    /// `100 − S`: the points missing, 0..=100. Zero when every answer meets its required level.
    pub points: Ratio,
    /// The weighted mean of the required levels, 1..=4.
    pub required: Ratio,
    /// The weighted mean of the levels shown, none counted above its required one, 0..=`required`.
    pub shown: Ratio,
    /// The item furthest below its required level.
    pub furthest: Option<Shortfall>,
}

/// An item answered below the level an area asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shortfall {
    /// The item.
    pub item: ItemIndex,
    /// The level asked for.
    pub required: Level,
    /// The level answered, below that.
    pub answer: Level,
}

/// How every area of the model stands, in the model's order.
#[must_use]
pub fn groups<'a>(model: &Model<'a>, answers: &Answers) -> Vec<GroupStanding<'a>> {
    model
        .groups
        .iter()
        .map(|target| standing(target, answers))
        .collect()
}

fn standing<'a>(target: &GroupTarget<'a>, answers: &Answers) -> GroupStanding<'a> {
    let score = score(target.target, answers);
    let answered = score.contributions.len();
    let enough = answered >= LEAST_IN_GROUP;
    GroupStanding {
        kind: target.kind,
        id: target.id,
        answered,
        value: score.value.filter(|_| enough),
        ranked: enough && score.ranked(),
        until_ranked: until_ranked(target.target, answers, LEAST_IN_GROUP, |_| true),
        gap: if enough { gap(&score) } else { None },
        score,
    }
}

fn gap(score: &Score) -> Option<Gap> {
    let parts = || score.contributions.iter();
    let weight: i128 = parts().map(|part| i128::from(part.weight)).sum();
    let mean = |level: fn(Level, Level) -> Level| {
        let sum = parts().map(|part| {
            i128::from(part.weight) * i128::from(level(part.required, part.answer).get())
        });
        Ratio::new(sum.sum(), weight)
    };
    let furthest = parts()
        .filter(|part| part.answer < part.required)
        .min_by_key(|part| {
            let missing = part.required.get() - part.answer.get();
            (Reverse(missing), Reverse(part.weight), part.item)
        })
        .map(|part| Shortfall {
            item: part.item,
            required: part.required,
            answer: part.answer,
        });
    Some(Gap {
        points: Ratio::whole(100) - score.value?,
        required: mean(|required, _| required)?,
        shown: mean(Ord::min)?,
        furthest,
    })
}
