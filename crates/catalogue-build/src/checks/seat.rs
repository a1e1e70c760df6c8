//! What the seat axis needs: known sides, enough questions, no side always first.

use std::collections::BTreeSet;

use super::Report;
use crate::catalogue::{Family, Side};
use crate::files::File;
use crate::place::{At, Place};
use crate::raw::Raw;

/// Fewest pairs: the figures of the measurement model were simulated with 16.
const FEWEST_PAIRS: usize = 16;
/// Fewest items on each side, likewise.
const FEWEST_ITEMS: usize = 10;
/// Fewest items in all, and competencies they belong to: fewer leave parts of the work unasked.
const FEWEST_IN_ALL: usize = 80;
const FEWEST_COMPETENCIES: usize = 26;

/// The families are closed.
pub(super) fn unknown_family(raw: &Raw, report: &Report<'_>) {
    for family in raw.items.iter().filter_map(|item| item.family.as_ref()) {
        if Family::parse(&family.value).is_none() {
            report.at(
                family.place,
                format!("unknown family `{}`", family.value),
                format!("one of: {}", Family::names()),
            );
        }
    }
}

/// A pair begins with one of its two statements.
pub(super) fn unknown_side(raw: &Raw, report: &Report<'_>) {
    for first in raw.pairs.iter().filter_map(|pair| pair.first.as_ref()) {
        if Side::parse(&first.value).is_none() {
            report.at(
                first.place,
                format!("a pair has no statement `{}`", first.value),
                format!("one of: {}", Side::NAMES.join(", ")),
            );
        }
    }
}

/// There are enough pairs for a lean.
pub(super) fn too_few_pairs(raw: &Raw, report: &Report<'_>) {
    if raw.pairs.len() < FEWEST_PAIRS {
        report.at(
            Place::start(File::Pairs),
            format!("only {} pairs", raw.pairs.len()),
            format!("the seat needs at least {FEWEST_PAIRS}"),
        );
    }
}

/// There are enough items, on each side and in all.
pub(super) fn too_few_items(raw: &Raw, report: &Report<'_>) {
    if raw.items.len() < FEWEST_IN_ALL {
        report.at(
            Place::start(File::Items),
            format!("only {} items", raw.items.len()),
            format!("the catalogue needs at least {FEWEST_IN_ALL}"),
        );
    }
    for side in [Family::Cto, Family::VpEngineering] {
        let count = raw
            .items
            .iter()
            .filter(|item| item.family.as_ref().is_some_and(|f| f.value == side.name()))
            .count();
        if count < FEWEST_ITEMS {
            let help = format!("the seat needs at least {FEWEST_ITEMS} on each side");
            report.at(
                Place::start(File::Items),
                format!("only {count} items of family `{}`", side.name()),
                help,
            );
        }
    }
}

/// There are enough competencies.
pub(super) fn too_few_competencies(raw: &Raw, report: &Report<'_>) {
    let competencies = raw.items.iter().filter_map(|item| item.competency.as_ref());
    let count = competencies.map(At::as_str).collect::<BTreeSet<_>>().len();
    if count < FEWEST_COMPETENCIES {
        report.at(
            Place::start(File::Items),
            format!("only {count} competencies"),
            format!("the catalogue needs at least {FEWEST_COMPETENCIES}"),
        );
    }
}

/// Each side's statement comes first as often as the other's, so that always choosing the upper one
/// reads as neither.
pub(super) fn unbalanced_first(raw: &Raw, report: &Report<'_>) {
    let count = |side: Side| {
        raw.pairs
            .iter()
            .filter(|pair| pair.first.as_ref().map(At::as_str) == Some(side.name()))
            .count()
    };
    let (cto, vpe) = (count(Side::Cto), count(Side::Vpe));
    if cto.abs_diff(vpe) > 1 {
        let message =
            format!("the CTO statement comes first in {cto} pairs, the VPE statement in {vpe}");
        report.at(
            Place::start(File::Pairs),
            message,
            "change `first` until the counts differ by one at most",
        );
    }
}
