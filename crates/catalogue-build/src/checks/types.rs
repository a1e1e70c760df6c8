//! What each type of CTO asks for. Without these bounds senior people would hit the ceiling of every
//! type and nothing could be told apart.
//!
//! A type's defining items are those of its family; the others in its target are shared.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use super::Report;
use super::bounds::Fewest;
use crate::catalogue::{Family, TypeId};
use crate::files::File;
use crate::place::{At, Place};
use crate::raw::{RawBank, RawItem, RawRequirement, RawTarget};

/// The level each of them is required at.
const DEFINING_LEVEL: i64 = 4;
/// The share of the weight they hold together, in percent.
const DEFINING_PERCENT: RangeInclusive<i64> = 60..=70;
/// Most shared items of a type.
const MOST_SHARED: usize = 8;

fn of_type(bank: &RawBank, id: TypeId) -> impl Iterator<Item = &RawItem> {
    bank.items.iter().filter(move |item| {
        item.family.as_ref().and_then(|f| Family::parse(&f.value)) == Some(Family::Type(id))
    })
}

/// Each type's target with its requirements, the defining ones and the shared ones.
fn targets(
    bank: &RawBank,
) -> impl Iterator<Item = (&RawTarget, Vec<&RawRequirement>, Vec<&RawRequirement>)> {
    bank.types.iter().filter_map(|target| {
        let id = TypeId::parse(&target.stem)?;
        let own: BTreeSet<_> = of_type(bank, id)
            .filter_map(|item| item.id.as_ref())
            .map(At::as_str)
            .collect();
        let (defining, shared) = target
            .require
            .iter()
            .filter(|require| require.item.is_some())
            .partition(|require| {
                let item = require.item.as_ref().map(At::as_str);
                item.is_some_and(|item| own.contains(item))
            });
        Some((target, defining, shared))
    })
}

/// Each type has enough defining items.
pub(super) fn too_few_defining(bank: &RawBank, report: &Report<'_>) {
    let fewest = Fewest::of(bank.id).defining;
    for id in TypeId::ALL {
        let count = of_type(bank, id).count();
        if count < fewest {
            report.at(
                Place::start(File::Items(bank.id)),
                format!("only {count} items of family `{}`", id.name()),
                format!("each type needs at least {fewest}"),
            );
        }
    }
}

/// Every defining item is in its type's target.
pub(super) fn defining_item_missing(bank: &RawBank, report: &Report<'_>) {
    for target in &bank.types {
        let Some(id) = TypeId::parse(&target.stem) else {
            continue;
        };
        let required: BTreeSet<_> = target
            .require
            .iter()
            .filter_map(|require| require.item.as_ref())
            .map(At::as_str)
            .collect();
        for item in of_type(bank, id).filter_map(|item| item.id.as_ref()) {
            if !required.contains(item.as_str()) {
                let file = File::Types(bank.id).named(id.name());
                report.at(
                    item.place,
                    format!(
                        "`{}` defines this type and is missing in {file}",
                        item.value
                    ),
                    "require it there with its weight, or change its family",
                );
            }
        }
    }
}

/// Defining items are required at level 4.
pub(super) fn defining_level(bank: &RawBank, report: &Report<'_>) {
    for level in targets(bank).flat_map(|(_, defining, _)| defining) {
        if let Some(level) = &level.level
            && (0..DEFINING_LEVEL).contains(&level.value)
        {
            report.at(
                level.place,
                format!("a defining item is required at level {}", level.value),
                format!("write level = {DEFINING_LEVEL}"),
            );
        }
    }
}

/// Defining items hold most of the weight, and not all of it.
pub(super) fn defining_share(bank: &RawBank, report: &Report<'_>) {
    for (target, defining, shared) in targets(bank) {
        let sum = |requirements: &[&RawRequirement]| {
            let weights = requirements.iter().map(|require| require.weighs());
            weights.fold(0_i64, i64::saturating_add)
        };
        let own = sum(&defining);
        let all = own.saturating_add(sum(&shared));
        let (least, most) = (*DEFINING_PERCENT.start(), *DEFINING_PERCENT.end());
        let hundredfold = own.saturating_mul(100);
        if hundredfold < all.saturating_mul(least) || hundredfold > all.saturating_mul(most) {
            report.at(
                target.place,
                format!("the defining items hold {own} of {all}"),
                format!("change weights until they hold {least} to {most} %"),
            );
        }
    }
}

/// A type shares few items with others.
pub(super) fn too_many_shared(bank: &RawBank, report: &Report<'_>) {
    for (target, _, shared) in targets(bank) {
        if shared.len() > MOST_SHARED {
            report.at(
                target.place,
                format!("{} items are not of this type's family", shared.len()),
                format!("keep the {MOST_SHARED} that matter most"),
            );
        }
    }
}

/// One defining item is the heaviest: the type's headline, asked first.
pub(super) fn headline_tied(bank: &RawBank, report: &Report<'_>) {
    for (target, defining, _) in targets(bank) {
        let heaviest = defining.iter().map(|require| require.weighs()).max();
        let tied: Vec<_> = defining
            .iter()
            .filter(|require| Some(require.weighs()) == heaviest)
            .filter_map(|require| require.item.as_ref())
            .map(At::as_str)
            .collect();
        if tied.len() > 1 {
            report.at(
                target.place,
                format!("`{}` are equally heavy", tied.join("`, `")),
                "give the one that says most about the type more weight",
            );
        }
    }
}
