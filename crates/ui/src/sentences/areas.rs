//! Readiness, owned areas, skills, AI: gaps in words.

use std::cmp::Reverse;

use rolefit_catalogue::{group_text, item_name, ui};
use rolefit_core::{Gap, GroupKind, GroupStanding, Ratio};

use super::joins::together;
use crate::figures::{count, whole};
use crate::reading::Reading;

/// What a kind of area is called.
#[must_use]
pub fn title(kind: GroupKind) -> &'static str {
    match kind {
        GroupKind::Readiness => ui::readiness_title(),
        GroupKind::OwnedAreas => ui::owned_title(),
        GroupKind::Skills => ui::skills_title(),
        GroupKind::Ai => ui::ai_title(),
    }
}

/// The name of an area.
#[must_use]
pub fn name(area: &GroupStanding<'_>) -> &'static str {
    group_text(area.kind, area.id).map_or("", |text| text.name)
}

/// The gap of an area that can be compared; `None` before it has enough answers.
#[must_use]
pub fn gap(area: &GroupStanding<'_>) -> Option<Gap> {
    area.gap.filter(|_| area.ranked)
}

/// The areas of a kind: the largest gap first, then those without enough answers, the nearest to enough first.
#[must_use]
pub fn sorted(reading: &Reading, kind: GroupKind) -> Vec<&GroupStanding<'static>> {
    let mut areas: Vec<_> = reading.areas(kind).collect();
    areas.sort_by_key(|area| {
        let until = area.until_ranked;
        let points = gap(area).map(|gap| gap.points);
        (points.is_none(), Reverse(points), until.is_none(), until)
    });
    areas
}

/// One or two sentences on all areas of a kind.
#[must_use]
pub fn headline(reading: &Reading, kind: GroupKind) -> String {
    let areas = sorted(reading, kind);
    let scored: Vec<_> = areas.iter().filter(|area| gap(area).is_some()).collect();
    let first = match scored.first() {
        None => return ui::areas_none().to_owned(),
        Some(area) if gap(area).is_some_and(|gap| gap.points > Ratio::ZERO) => {
            ui::areas_gap(name(area))
        }
        Some(_) => ui::areas_met(count(scored.len())),
    };
    let waiting = areas
        .iter()
        .filter(|area| gap(area).is_none() && area.until_ranked.is_some())
        .count();
    together([
        Some(first),
        (waiting > 0).then(|| ui::areas_waiting(count(waiting))),
    ])
}

/// A gap as the end of a row says it.
#[must_use]
pub fn short(gap: &Gap) -> String {
    points(gap).map_or_else(|| ui::area_met().to_owned(), ui::area_short)
}

/// A gap as a sentence, with the item furthest below.
#[must_use]
pub fn gap_words(gap: &Gap) -> String {
    let size = points(gap).map_or_else(|| ui::area_met_words().to_owned(), ui::area_short_words);
    let furthest = gap.furthest.map(|it| ui::area_furthest(item_name(it.item)));
    together([Some(size), furthest])
}

/// What an area without enough answers still lacks.
#[must_use]
pub fn missing(area: &GroupStanding<'_>) -> String {
    area.until_ranked.map_or_else(
        || ui::area_cannot().to_owned(),
        |more| ui::area_more(count(more)),
    )
}

/// The points missing, at least one where any are: a gap is never said to be none.
fn points(gap: &Gap) -> Option<u32> {
    let rounded = u32::try_from(whole(gap.points)).unwrap_or(0);
    (gap.points > Ratio::ZERO).then(|| rounded.max(1))
}
