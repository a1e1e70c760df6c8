//! A need as 100 points over at most twelve areas, and the user's own points.

use std::collections::BTreeMap;

use crate::bank::ItemIndex;
use crate::need::derive::{Demanded, Need};
use crate::need::share::shared_out;

/// The most areas a need is shown in.
pub const MOST_AREAS: usize = 12;
/// The id of the area that takes in what lies beyond them.
pub const OTHER_AREA: &str = "other";
/// An area's points stand for so many units of weight each: a user's points are kept to the hundredth.
const UNITS: u64 = 100;

/// A part of a need that is shown and weighed as one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Area<'a> {
    /// The competency's id, or [`OTHER_AREA`].
    pub id: &'a str,
    /// Its points of the whole, 0..=100. All areas' points add up to 100.
    pub points: u8,
    /// The sum of its items' weights.
    pub weight: u64,
    /// The candidate's items in it, in bank order.
    pub items: Vec<ItemIndex>,
}

/// The areas of a need, heaviest first, equal ones by id; [`OTHER_AREA`] comes last.
///
/// An area is a competency of the demanded items. Where there are more than twelve, the eleven heaviest stay and the
/// rest is one; items without a competency belong to that rest as well. Points are shared out by largest remainder.
#[must_use]
pub fn areas<'a>(need: &Need, competency: impl Fn(ItemIndex) -> Option<&'a str>) -> Vec<Area<'a>> {
    let mut by_id: BTreeMap<&str, Area<'a>> = BTreeMap::new();
    for demand in &need.demands {
        let item = demand.requirement.item;
        let id = competency(item).unwrap_or(OTHER_AREA);
        let area = by_id.entry(id).or_insert_with(|| empty(id));
        area.items.push(item);
        area.weight += u64::from(demand.requirement.weight);
    }
    let mut areas: Vec<Area<'a>> = by_id.into_values().collect();
    sort(&mut areas);
    if areas.len() > MOST_AREAS {
        let mut rest = empty(OTHER_AREA);
        for area in areas.split_off(MOST_AREAS - 1) {
            rest.weight += area.weight;
            rest.items.extend(area.items);
        }
        rest.items.sort_unstable();
        areas.push(rest);
    }
    with_points(areas)
}

/// The need and its areas with the user's own points in place of the derived ones.
///
/// `points` names areas by id, 0..=100 each. What the user set stands as it is, and the areas it does not name share the
/// rest of the hundred by their derived weights. Where it names every area, or more than 100 points in all, there is no
/// such rest: its areas then count in proportion to their points, and the others not at all. Within an area items keep
/// their proportions, and every demand those of its parts. The ceiling is for derived weights: what the user sets is not
/// cut. The areas keep their items; their points are the new shares and add up to 100. Without any points both come back
/// as they are.
#[must_use]
pub fn reweighed<'a>(
    need: &Need,
    areas: &[Area<'a>],
    points: &BTreeMap<String, u8>,
) -> (Need, Vec<Area<'a>>) {
    if !areas.iter().any(|area| points.contains_key(area.id)) {
        return (need.clone(), areas.to_vec());
    }
    let own: Vec<Option<u64>> = areas
        .iter()
        .map(|area| Some(u64::from(*points.get(area.id)?.min(&100))))
        .collect();
    let rest = 100_u64.saturating_sub(own.iter().flatten().sum());
    let left: Vec<u64> = areas
        .iter()
        .zip(&own)
        .map(|(area, own)| own.map_or(area.weight, |_| 0))
        .collect();
    let units = shared_out(rest * UNITS, &left);
    let weight_of = |item: ItemIndex| -> u64 {
        let place = need
            .requirements
            .binary_search_by_key(&item, |part| part.item);
        let part = place
            .ok()
            .and_then(|place| need.requirements.get(place).copied());
        part.map_or(0, |part| u64::from(part.weight))
    };
    let mut weights: BTreeMap<ItemIndex, u64> = BTreeMap::new();
    let mut changed = Vec::new();
    for ((area, own), shared) in areas.iter().zip(own).zip(units) {
        let weight = own.map_or(shared, |points| UNITS * points);
        let within: Vec<u64> = area.items.iter().map(|item| weight_of(*item)).collect();
        weights.extend(area.items.iter().copied().zip(shared_out(weight, &within)));
        changed.push(Area {
            weight,
            ..area.clone()
        });
    }
    let demands: Vec<Demanded> = need
        .demands
        .iter()
        .map(|demand| {
            let weight = weights.get(&demand.requirement.item).copied().unwrap_or(0);
            demand.weighing(u16::try_from(weight).unwrap_or(u16::MAX))
        })
        .collect();
    sort(&mut changed);
    (Need::of(demands, need.fewest_items), with_points(changed))
}

fn empty(id: &str) -> Area<'_> {
    Area {
        id,
        points: 0,
        weight: 0,
        items: Vec::new(),
    }
}

fn sort(areas: &mut [Area<'_>]) {
    areas.sort_by(|a, b| {
        let last = |area: &Area<'_>| area.id == OTHER_AREA;
        last(a)
            .cmp(&last(b))
            .then(b.weight.cmp(&a.weight))
            .then(a.id.cmp(b.id))
    });
}

fn with_points(mut areas: Vec<Area<'_>>) -> Vec<Area<'_>> {
    let weights: Vec<u64> = areas.iter().map(|area| area.weight).collect();
    for (area, points) in areas.iter_mut().zip(shared_out(100, &weights)) {
        area.points = u8::try_from(points).unwrap_or(100);
    }
    areas
}
