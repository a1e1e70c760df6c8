//! What roles, types and areas ask for: true of every list of requirements.

use std::collections::{BTreeMap, BTreeSet};

use super::Report;
use crate::catalogue::Family;
use crate::files::File;
use crate::place::At;
use crate::raw::{Raw, RawBank, list};

/// A target's file says the role, type or kind it is named after.
pub(super) fn wrong_target(bank: &RawBank, report: &Report<'_>) {
    let roles = bank.roles.iter().map(|t| ("role", &t.of, &t.stem));
    let types = bank.types.iter().map(|t| ("type", &t.of, &t.stem));
    let kinds = bank.groups.iter().map(|g| ("kind", &g.kind, &g.stem));
    for (field, said, stem) in roles.chain(types).chain(kinds) {
        if let Some(said) = said
            && said.value != *stem
        {
            report.at(
                said.place,
                format!("the {field} `{}` does not belong in this file", said.value),
                format!("write {field} = \"{stem}\""),
            );
        }
    }
}

/// A requirement names an item that is there, and so do a contrast, a disagreement and a demand.
pub(super) fn unknown_item(raw: &Raw, report: &Report<'_>) {
    for bank in raw.banks() {
        let required = bank.required().flatten();
        let required = required.filter_map(|require| require.item.as_ref());
        let contrasted = bank
            .contrasts
            .iter()
            .flat_map(|contrast| list(&contrast.traditional).chain(list(&contrast.modern)));
        known(bank, required.chain(contrasted), report);
    }
    let demands = raw.need.rules.iter().flat_map(|rule| &rule.demands);
    let demanded = demands.filter_map(|demand| demand.item.as_ref());
    known(&raw.candidate, demanded, report);
    let disputed = raw.disagreements.iter().flat_map(|of| list(&of.items));
    known(&raw.candidate, disputed, report);
}

fn known<'a>(bank: &RawBank, items: impl Iterator<Item = &'a At<String>>, report: &Report<'_>) {
    let known = bank.item_ids();
    for item in items {
        if !known.contains(item.as_str()) {
            report.at(
                item.place,
                format!("unknown item `{}`", item.value),
                format!(
                    "add it to {}, or correct the id",
                    File::Items(bank.id).path()
                ),
            );
        }
    }
}

/// A role, a type or an area asks for an item once.
pub(super) fn duplicate_requirement(bank: &RawBank, report: &Report<'_>) {
    for require in bank.required() {
        let mut lines: BTreeMap<&str, u32> = BTreeMap::new();
        for item in require.iter().filter_map(|require| require.item.as_ref()) {
            // Two of one area can stand on one line, so places do not tell them apart.
            if let Some(line) = lines.insert(item.as_str(), item.place.line) {
                let help = format!("it is already required at line {line}; keep one");
                report.at(
                    item.place,
                    format!("`{}` is required twice", item.value),
                    help,
                );
            }
        }
    }
}

/// An item without a side is required by some role, type or area: otherwise its answer would count
/// for nothing.
pub(super) fn unweighed_item(bank: &RawBank, report: &Report<'_>) {
    let required: BTreeSet<_> = bank
        .required()
        .flatten()
        .filter_map(|require| require.item.as_ref())
        .map(At::as_str)
        .collect();
    for item in &bank.items {
        let (Some(id), Some(family)) = (&item.id, &item.family) else {
            continue;
        };
        // The items of a side or a type have to be in its own target, which has a check of its own.
        let general = matches!(Family::parse(&family.value), None | Some(Family::General));
        if general && !required.contains(id.as_str()) {
            report.at(
                id.place,
                format!("nothing asks for `{}`", id.value),
                "require it in a role, a type or an area, or remove it",
            );
        }
    }
}
