//! What each role asks for.

use std::collections::{BTreeMap, BTreeSet};

use super::Report;
use crate::catalogue::{Family, Role};
use crate::place::{At, Place};
use crate::raw::Raw;

/// How many items hold most of a role's weight.
const HEAVY: usize = 10;
/// The least share of the weight they hold, in percent. Otherwise senior people meet every target
/// and nothing tells them apart.
const HEAVY_PERCENT: i64 = 60;

/// A target's file says the role it is named after.
pub(super) fn wrong_role(raw: &Raw, report: &Report<'_>) {
    for target in &raw.targets {
        let Some(role) = &target.role else { continue };
        let expected = Role::of_file(target.file).map_or("?", Role::name);
        if role.value != expected {
            report.at(
                role.place,
                format!("the role `{}` does not belong in this file", role.value),
                format!("write role = \"{expected}\""),
            );
        }
    }
}

/// A requirement names an item that is there.
pub(super) fn unknown_item(raw: &Raw, report: &Report<'_>) {
    let known: BTreeSet<_> = raw
        .items
        .iter()
        .filter_map(|item| item.id.as_ref())
        .map(At::as_str)
        .collect();
    for item in raw
        .targets
        .iter()
        .flat_map(|target| &target.require)
        .filter_map(|require| require.item.as_ref())
    {
        if !known.contains(item.as_str()) {
            report.at(
                item.place,
                format!("unknown item `{}`", item.value),
                "add it to candidate/items.toml, or correct the id",
            );
        }
    }
}

/// A target asks for an item once.
pub(super) fn duplicate_requirement(raw: &Raw, report: &Report<'_>) {
    for target in &raw.targets {
        let mut first: BTreeMap<&str, Place> = BTreeMap::new();
        for item in target
            .require
            .iter()
            .filter_map(|require| require.item.as_ref())
        {
            let place = *first.entry(item.as_str()).or_insert(item.place);
            if place != item.place {
                let help = format!("it is already required at line {}; keep one", place.line);
                report.at(
                    item.place,
                    format!("`{}` is required twice", item.value),
                    help,
                );
            }
        }
    }
}

/// Every item of a side is in the target of that side's role: that is where the axis takes its
/// weight from.
pub(super) fn side_item_missing(raw: &Raw, report: &Report<'_>) {
    for item in &raw.items {
        let (Some(id), Some(family)) = (&item.id, &item.family) else {
            continue;
        };
        let Some(role) = Family::parse(&family.value).and_then(Family::role) else {
            continue;
        };
        let mut targets = raw
            .targets
            .iter()
            .filter(|target| target.file == role.file());
        if !targets.any(|target| {
            target
                .require
                .iter()
                .any(|require| require.item.as_ref().map(At::as_str) == Some(id.as_str()))
        }) {
            let message = format!(
                "`{}` is of family `{}` and missing in {}",
                id.value,
                family.value,
                role.file().path()
            );
            report.at(
                id.place,
                message,
                "require it there with its weight, or change its family",
            );
        }
    }
}

/// An item of neither side is required by some role: otherwise its answer would count for nothing.
pub(super) fn unweighed_item(raw: &Raw, report: &Report<'_>) {
    let required = raw.targets.iter().flat_map(|target| &target.require);
    let required: BTreeSet<_> = required
        .filter_map(|require| require.item.as_ref())
        .map(At::as_str)
        .collect();
    for item in &raw.items {
        let (Some(id), Some(family)) = (&item.id, &item.family) else {
            continue;
        };
        let of_a_side = Family::parse(&family.value)
            .and_then(Family::role)
            .is_some();
        if !of_a_side && !required.contains(id.as_str()) {
            report.at(
                id.place,
                format!("no role asks for `{}`", id.value),
                "require it in a target, or remove it",
            );
        }
    }
}

/// Few items hold most of a target's weight.
pub(super) fn target_concentration(raw: &Raw, report: &Report<'_>) {
    for target in &raw.targets {
        let mut weights: Vec<i64> = target
            .require
            .iter()
            .filter_map(|require| require.weight.as_ref())
            .map(|weight| weight.value)
            .collect();
        weights.sort_unstable_by(|a, b| b.cmp(a));
        let sum = |weights: &mut dyn Iterator<Item = &i64>| {
            weights.fold(0_i64, |sum, weight| sum.saturating_add(*weight))
        };
        let all = sum(&mut weights.iter());
        let heavy = sum(&mut weights.iter().take(HEAVY));
        if heavy.saturating_mul(100) < all.saturating_mul(HEAVY_PERCENT) {
            let message = format!(
                "the {HEAVY} heaviest items hold {heavy} of {all}, less than {HEAVY_PERCENT} %"
            );
            report.at(
                Place::start(target.file),
                message,
                "give the items that define the role more weight",
            );
        }
    }
}
