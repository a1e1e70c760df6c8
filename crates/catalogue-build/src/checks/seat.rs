//! What the seat axis needs: known sides, enough questions, no side always first.

use std::collections::BTreeSet;

use super::Report;
use super::bounds::Fewest;
use crate::catalogue::{Family, Side};
use crate::files::File;
use crate::place::{At, Place};
use crate::raw::RawBank;

/// The families are closed.
pub(super) fn unknown_family(bank: &RawBank, report: &Report<'_>) {
    for family in bank.items.iter().filter_map(|item| item.family.as_ref()) {
        if Family::parse(&family.value).is_none() {
            report.at(
                family.place,
                format!("unknown family `{}`", family.value),
                format!("one of: {}", Family::NAMES.join(", ")),
            );
        }
    }
}

/// A pair begins with one of its two statements.
pub(super) fn unknown_side(bank: &RawBank, report: &Report<'_>) {
    for first in bank.pairs.iter().filter_map(|pair| pair.first.as_ref()) {
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
pub(super) fn too_few_pairs(bank: &RawBank, report: &Report<'_>) {
    let fewest = Fewest::of(bank.id).pairs;
    if bank.pairs.len() < fewest {
        report.at(
            Place::start(File::Pairs(bank.id)),
            format!("only {} pairs", bank.pairs.len()),
            format!("the seat needs at least {fewest}"),
        );
    }
}

/// There are enough items, on each side and in all.
pub(super) fn too_few_items(bank: &RawBank, report: &Report<'_>) {
    let fewest = Fewest::of(bank.id);
    if bank.items.len() < fewest.items {
        report.at(
            Place::start(File::Items(bank.id)),
            format!("only {} items", bank.items.len()),
            format!("this bank needs at least {}", fewest.items),
        );
    }
    for side in [Family::Cto, Family::VpEngineering] {
        let count = bank
            .items
            .iter()
            .filter(|item| item.family.as_ref().is_some_and(|f| f.value == side.name()))
            .count();
        if count < fewest.side_items {
            let help = format!("the seat needs at least {} on each side", fewest.side_items);
            report.at(
                Place::start(File::Items(bank.id)),
                format!("only {count} items of family `{}`", side.name()),
                help,
            );
        }
    }
}

/// There are enough competencies.
pub(super) fn too_few_competencies(bank: &RawBank, report: &Report<'_>) {
    let competencies = bank
        .items
        .iter()
        .filter_map(|item| item.competency.as_ref());
    let count = competencies.map(At::as_str).collect::<BTreeSet<_>>().len();
    let fewest = Fewest::of(bank.id).competencies;
    if count < fewest {
        report.at(
            Place::start(File::Items(bank.id)),
            format!("only {count} competencies"),
            format!("this bank needs at least {fewest}"),
        );
    }
}

/// Each side's statement comes first as often as the other's, so that always choosing the upper one
/// reads as neither.
pub(super) fn unbalanced_first(bank: &RawBank, report: &Report<'_>) {
    let count = |side: Side| {
        bank.pairs
            .iter()
            .filter(|pair| pair.first.as_ref().map(At::as_str) == Some(side.name()))
            .count()
    };
    let (cto, vpe) = (count(Side::Cto), count(Side::Vpe));
    if cto.abs_diff(vpe) > 1 {
        let message =
            format!("the CTO statement comes first in {cto} pairs, the VPE statement in {vpe}");
        report.at(
            Place::start(File::Pairs(bank.id)),
            message,
            "change `first` until the counts differ by one at most",
        );
    }
}
