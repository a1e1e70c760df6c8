//! What would change the order of two people: the fewest levels of answers, or the smallest move of an area's points.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use crate::answers::{Answer, Answers, Level};
use crate::bank::ItemIndex;
use crate::between::score_between_people;
use crate::exact::Ratio;
use crate::need::{Area, Need, reweighed};
use crate::target::Target;

/// Levels by which one answer would have to rise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// The item.
    pub item: ItemIndex,
    /// The level answered.
    pub from: Level,
    /// The level it would have to be answered at.
    pub to: Level,
}

/// The fewest levels by which the answers of `below` must rise to put their score between people above that of `above`,
/// in the target's order; empty where it is above already, `None` where no answer given can bring it there.
///
/// Each level up to the required one adds the same to the score's sum, and the score rises with that sum, so taking the
/// largest additions first is the shortest way. Open and declined items stay as they are.
#[must_use]
pub fn fewest_steps(target: Target<'_>, above: &Answers, below: &Answers) -> Option<Vec<Step>> {
    let goal = score_between_people(target, above)?;
    let reached = |answers: &Answers| score_between_people(target, answers) > Some(goal);
    let mut gains: Vec<(Reverse<i64>, usize, ItemIndex)> = Vec::new();
    for (place, part) in target.requirements.iter().enumerate() {
        let Some(level) = below.item(part.item).given() else {
            continue;
        };
        let gain = i64::from(part.weight) * 12 / part.required();
        for _ in i64::from(level.get())..part.required() {
            if gain > 0 {
                gains.push((Reverse(gain), place, part.item));
            }
        }
    }
    gains.sort_unstable();
    let mut raised = below.clone();
    let mut gains = gains.into_iter();
    while !reached(&raised) {
        let (_, _, item) = gains.next()?;
        let level = raised.item(item).given()?;
        let next = Level::new(level.get() + 1)?;
        raised.set_item(item, Answer::Given(next));
    }
    let changed = target.requirements.iter().filter_map(|part| {
        let (from, to) = (below.item(part.item), raised.item(part.item));
        let (from, to) = (from.given()?, to.given()?);
        (from != to).then_some(Step {
            item: part.item,
            from,
            to,
        })
    });
    Some(changed.collect())
}

/// Another weight for one area.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PointsSwap<'a> {
    /// The area's id.
    pub area: &'a str,
    /// Its points as they are: the user's own, or the derived ones.
    pub from: u8,
    /// The points with which the order turns.
    pub to: u8,
}

/// The smallest move of one area's points, 0..=100, that puts the score of `below` above that of `above`; the first area
/// among equals, and fewer points before more. `None` where no area's points alone can.
///
/// `need` and `areas` are as derived, `points` the user's own: see [`reweighed`](crate::reweighed).
#[must_use]
pub fn fewest_points<'a>(
    need: &Need,
    areas: &[Area<'a>],
    points: &BTreeMap<String, u8>,
    above: &Answers,
    below: &Answers,
) -> Option<PointsSwap<'a>> {
    let mut best: Option<PointsSwap<'a>> = None;
    for area in areas {
        let within = best.map_or(100, |best| best.from.abs_diff(best.to).saturating_sub(1));
        best = fewest_points_in(need, areas, points, area, 1..=within, above, below).or(best);
    }
    best
}

/// The same for one of the areas alone, among these `moves` in points: for whoever cannot wait for all of them at once.
/// [`fewest_points`] is the smallest of these.
#[must_use]
pub fn fewest_points_in<'a>(
    need: &Need,
    areas: &[Area<'a>],
    points: &BTreeMap<String, u8>,
    area: &Area<'a>,
    moves: RangeInclusive<u8>,
    above: &Answers,
    below: &Answers,
) -> Option<PointsSwap<'a>> {
    let value =
        |need: &Need, answers| -> Option<Ratio> { score_between_people(need.target(), answers) };
    let from = points.get(area.id).copied().unwrap_or(area.points).min(100);
    let turns = |to: &u8| {
        let mut points = points.clone();
        points.insert(area.id.to_owned(), *to);
        let (need, _) = reweighed(need, areas, &points);
        value(&need, below)
            .zip(value(&need, above))
            .is_some_and(|(below, above)| below > above)
    };
    let to = moves.into_iter().find_map(|by| {
        let sides = [from.checked_sub(by), from.checked_add(by)];
        let mut sides = sides.into_iter().flatten().filter(|to| *to <= 100);
        sides.find(turns)
    })?;
    Some(PointsSwap {
        area: area.id,
        from,
        to,
    })
}
