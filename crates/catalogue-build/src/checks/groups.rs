//! Areas, and contrasts of emphasis: sets of items.

use std::collections::BTreeSet;

use super::Report;
use crate::catalogue::GroupKind;
use crate::place::At;
use crate::raw::{RawBank, list};

/// Fewest items of an area: it has no score before three are answered.
const FEWEST_ITEMS: usize = 3;

/// How many areas of a kind the sources name.
const fn named(kind: GroupKind) -> usize {
    match kind {
        GroupKind::Skills => 13,
        GroupKind::OwnedAreas => 11,
        GroupKind::Readiness => 9,
        GroupKind::Ai => 5,
    }
}

/// Every area that the sources name is there.
pub(super) fn too_few_groups(bank: &RawBank, report: &Report<'_>) {
    for groups in &bank.groups {
        let Some(kind) = GroupKind::parse(&groups.stem) else {
            continue;
        };
        let (count, named) = (groups.groups.len(), named(kind));
        if count < named {
            report.at(
                groups.place,
                format!("only {count} areas of kind `{}`", kind.name()),
                format!("the sources name {named}"),
            );
        }
    }
}

/// An area has enough items to be scored.
pub(super) fn group_too_small(bank: &RawBank, report: &Report<'_>) {
    for group in bank.groups.iter().flat_map(|kind| &kind.groups) {
        if group.require.len() < FEWEST_ITEMS {
            let id = group.id.as_ref().map_or("?", At::as_str);
            report.at(
                group.place,
                format!("`{id}` has {} items", group.require.len()),
                format!("an area needs at least {FEWEST_ITEMS}"),
            );
        }
    }
}

/// Each side of a contrast has items, and no item stands in it twice.
pub(super) fn contrast_items(bank: &RawBank, report: &Report<'_>) {
    for contrast in &bank.contrasts {
        let mut seen = BTreeSet::new();
        for side in [&contrast.traditional, &contrast.modern] {
            if side.as_ref().is_some_and(|side| side.value.is_empty()) {
                let place = side.as_ref().map_or(contrast.place, |side| side.place);
                report.at(place, "this side has no item", "name what tells it");
            }
            for item in list(side) {
                if !seen.insert(item.as_str()) {
                    let message = format!("`{}` stands in this contrast twice", item.value);
                    report.at(item.place, message, "an item tells one side, once");
                }
            }
        }
    }
}
