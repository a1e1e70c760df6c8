//! What each role asks for.

use std::collections::BTreeMap;

use super::Report;
use super::bounds::Fewest;
use crate::catalogue::{Family, Role};
use crate::files::File;
use crate::place::At;
use crate::raw::{RawBank, RawRequirement};

/// How many items hold most of a role's weight.
const HEAVY: usize = 10;
/// The least share of the weight they hold, in percent. Otherwise senior people meet every target
/// and nothing tells them apart.
const HEAVY_PERCENT: i64 = 60;

/// Every item of a side is in the target of that side's role: that is where the axis takes its
/// weight from.
pub(super) fn side_item_missing(bank: &RawBank, report: &Report<'_>) {
    for item in &bank.items {
        let (Some(id), Some(family)) = (&item.id, &item.family) else {
            continue;
        };
        let Some(role) = Family::parse(&family.value).and_then(Family::role) else {
            continue;
        };
        let targets = bank.roles.iter().filter(|t| t.stem == role.name());
        let mut required = targets.flat_map(|t| &t.require);
        if !required.any(|r| r.item.as_ref().map(At::as_str) == Some(id.as_str())) {
            let message = format!(
                "`{}` is of family `{}` and missing in {}",
                id.value,
                family.value,
                File::Roles(bank.id).named(role.name())
            );
            report.at(
                id.place,
                message,
                "require it there with its weight, or change its family",
            );
        }
    }
}

/// A role without a side has items of its own; a role with a side has none. They are of family
/// `general`, and own for one role only.
pub(super) fn own_items(bank: &RawBank, report: &Report<'_>) {
    let fewest = Fewest::of(bank.id).own;
    let mut owners: BTreeMap<&str, &str> = BTreeMap::new();
    for target in &bank.roles {
        let own = || target.require.iter().filter(|require| require.is_own());
        let has_side = Role::parse(&target.stem).is_some_and(Role::has_side);
        if !has_side && own().count() < fewest {
            report.at(
                target.place,
                format!("`{}` has {} items of its own", target.stem, own().count()),
                format!("mark at least {fewest} with own = true"),
            );
        }
        for require in own() {
            let (Some(item), Some(flag)) = (&require.item, &require.own) else {
                continue;
            };
            let general = bank.items.iter().any(|other| {
                other.id.as_ref().map(At::as_str) == Some(item.as_str())
                    && other.family.as_ref().map(At::as_str) == Some(Family::General.name())
            });
            let owner = *owners.entry(item.as_str()).or_insert(&target.stem);
            let message = if has_side {
                format!(
                    "`{}` has a side, which tells it from the others",
                    target.stem
                )
            } else if !general {
                format!("`{}` is not of family `general`", item.value)
            } else if owner != target.stem {
                format!("`{}` is already own for `{owner}`", item.value)
            } else {
                continue;
            };
            report.at(
                flag.place,
                message,
                "take `own` away, or choose another item",
            );
        }
    }
}

/// Few items hold most of a target's weight.
pub(super) fn target_concentration(bank: &RawBank, report: &Report<'_>) {
    for target in &bank.roles {
        let weights = target.require.iter().map(RawRequirement::weighs);
        let mut weights: Vec<i64> = weights.collect();
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
                target.place,
                message,
                "give the items that define the role more weight",
            );
        }
    }
}
