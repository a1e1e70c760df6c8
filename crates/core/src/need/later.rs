//! The need in 18 months: as answered, or derived from the steps a company plans.

use std::collections::BTreeMap;

use crate::answers::{Answer, Answers, Level};
use crate::bank::ItemIndex;
use crate::need::rules::GrowthStep;

/// The company's answers as they will stand, and where each level comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Later<'a> {
    /// Every need that has a level then, in bank order.
    pub levels: Vec<LaterLevel<'a>>,
    /// The answers then: these levels, and pairs, blocks and everything unanswered or declined as today.
    pub answers: Answers,
}

/// One need's level in 18 months.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LaterLevel<'a> {
    /// The company's item.
    pub need: ItemIndex,
    /// Today's level; `None` where it was not answered.
    pub today: Option<Level>,
    /// The level in 18 months.
    pub level: Level,
    /// Where it comes from.
    pub origin: Origin<'a>,
}

/// Where a level in 18 months comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Origin<'a> {
    /// It was answered for then.
    Answered,
    /// Today's level, raised by the planned step with this id: the one that raises it most, the first among equals. A
    /// need at the highest level already stays there.
    Derived(&'a str),
    /// No step raises it.
    SameAsToday,
}

/// The company's answers in 18 months.
///
/// A level answered for then stands. Otherwise an answered need rises by the largest raise among `steps`, to level 4
/// at most. A need not answered today stays as it is: nothing is derived from nothing.
#[must_use]
pub fn in_18_months<'a>(
    answers: &Answers,
    answered: &BTreeMap<ItemIndex, Level>,
    steps: &[GrowthStep<'a>],
) -> Later<'a> {
    let mut then = answers.clone();
    let mut levels = Vec::new();
    for (place, standing) in answers.items().enumerate() {
        let Ok(place) = u16::try_from(place) else {
            break;
        };
        let need = ItemIndex(place);
        let today = standing.given();
        let later = match (answered.get(&need), today) {
            (Some(level), _) => Some((*level, Origin::Answered)),
            (None, Some(today)) => Some(raised(need, today, steps)),
            (None, None) => None,
        };
        if let Some((level, origin)) = later {
            then.set_item(need, Answer::Given(level));
            levels.push(LaterLevel {
                need,
                today,
                level,
                origin,
            });
        }
    }
    Later {
        levels,
        answers: then,
    }
}

/// Today's level after the largest raise.
fn raised<'a>(need: ItemIndex, today: Level, steps: &[GrowthStep<'a>]) -> (Level, Origin<'a>) {
    let mut best: Option<(u8, &'a str)> = None;
    for step in steps {
        for (_, by) in step.raises.iter().filter(|(raised, _)| *raised == need) {
            if *by > best.map_or(0, |(most, _)| most) {
                best = Some((*by, step.id));
            }
        }
    }
    let raised = |by: u8| Level::new(today.get().saturating_add(by).min(4)).unwrap_or(today);
    best.map_or((today, Origin::SameAsToday), |(by, step)| {
        (raised(by), Origin::Derived(step))
    })
}
