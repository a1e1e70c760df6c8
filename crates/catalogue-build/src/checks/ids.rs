//! Names: the catalogue's version, ids, and that each id stands for one thing.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use super::Report;
use crate::place::At;
use crate::raw::{Raw, RawBank, Text, list};
use crate::template::{is_snake_case, is_snake_case_or_number};

/// The longest id, in characters: they appear in files, addresses and tables.
const LONGEST: usize = 48;

/// The version is three plain numbers, such as `1.4.0`.
pub(super) fn version_format(raw: &Raw, report: &Report<'_>) {
    let Some(version) = &raw.version else { return };
    let number = |part: &str| part.parse::<u32>().is_ok_and(|n| n.to_string() == part);
    let parts: Vec<&str> = version.value.split('.').collect();
    if parts.len() != 3 || !parts.into_iter().all(number) {
        report.at(
            version.place,
            format!("`{}` is not a version", version.value),
            "write three numbers with dots between, such as \"1.4.0\"",
        );
    }
}

/// Ids are `snake_case`, and short. A source's may begin with a digit (a seed file's number).
pub(super) fn id_format(raw: &Raw, report: &Report<'_>) {
    let check = |id: &At<String>, fits: bool| {
        if !fits || id.value.len() > LONGEST {
            let help = format!(
                "lowercase ASCII letters, digits and single underscores, a letter first, at most {LONGEST} characters"
            );
            report.at(id.place, format!("`{}` is not an id", id.value), help);
        }
    };
    let disagreements = raw.disagreements.iter().map(|one| &one.id);
    let all = raw.banks().into_iter().flat_map(ids);
    let all = all
        .chain(disagreements)
        .chain(entries(raw).into_iter().flatten());
    for id in all.flatten() {
        check(id, is_snake_case(&id.value));
    }
    for id in options(raw).flatten() {
        check(id, is_snake_case(&id.value));
    }
    for id in raw.sources.iter().filter_map(|source| source.id.as_ref()) {
        check(id, is_snake_case_or_number(&id.value));
    }
}

/// Every id of a bank, its options apart.
fn ids(bank: &RawBank) -> impl Iterator<Item = &Text> {
    let items = bank
        .items
        .iter()
        .flat_map(|item| [&item.id, &item.competency]);
    let contrasts = bank.contrasts.iter().map(|contrast| &contrast.id);
    let facts = bank.facts.iter().flat_map(|fact| [&fact.id, &fact.unit]);
    let wants = bank.wants.iter().map(|want| &want.id);
    let groups = bank.groups.iter().flat_map(|kind| &kind.groups);
    items
        .chain(bank.pairs.iter().map(|pair| &pair.id))
        .chain(bank.blocks.iter().map(|block| &block.id))
        .chain(contrasts)
        .chain(facts)
        .chain(wants)
        .chain(groups.map(|group| &group.id))
}

/// The ids of each list of entries about a need.
fn entries(raw: &Raw) -> [Vec<&Text>; 7] {
    let need = &raw.need;
    let part_time = || need.part_time.iter();
    let inputs = part_time().flat_map(|part| &part.inputs);
    let outcomes = part_time().flat_map(|part| &part.outcomes);
    [
        need.stages.iter().map(|it| &it.id).collect(),
        need.both.iter().map(|it| &it.id).collect(),
        need.team_sizes.iter().map(|it| &it.id).collect(),
        need.steps.iter().map(|it| &it.id).collect(),
        inputs.map(|it| &it.id).collect(),
        outcomes.map(|it| &it.id).collect(),
        need.mismatches.iter().map(|it| &it.id).collect(),
    ]
}

/// The ids of what is answered, of one bank.
fn answered(bank: &RawBank) -> impl Iterator<Item = &At<String>> {
    let items = bank.items.iter().map(|item| &item.id);
    let pairs = bank.pairs.iter().map(|pair| &pair.id);
    let blocks = bank.blocks.iter().map(|block| &block.id);
    items.chain(pairs).chain(blocks).flatten()
}

/// The options of each fact and each want.
fn options(raw: &Raw) -> impl Iterator<Item = impl Iterator<Item = &At<String>>> {
    let banks = || raw.banks().into_iter();
    let facts = banks().flat_map(|bank| &bank.facts);
    let wants = banks().flat_map(|bank| &bank.wants);
    let facts = facts.map(|fact| &fact.options);
    facts.chain(wants.map(|want| &want.options)).map(list)
}

/// An id stands once. Items, pairs and blocks of both banks share one space, because answers to them are stored
/// side by side, and so do the facts of both; an area's id belongs to its kind, an option's to its question. The keys of the
/// screens' texts share one space over all their files, since each names a function.
pub(super) fn duplicate_id(raw: &Raw, report: &Report<'_>) {
    let banks = || raw.banks().into_iter();
    unique(banks().flat_map(answered), report);
    let facts = banks().flat_map(|bank| &bank.facts);
    unique(facts.filter_map(|fact| fact.id.as_ref()), report);
    unique(raw.sources.iter().filter_map(|s| s.id.as_ref()), report);
    let disagreements = raw.disagreements.iter();
    unique(disagreements.filter_map(|d| d.id.as_ref()), report);
    for bank in banks() {
        unique(bank.contrasts.iter().filter_map(|c| c.id.as_ref()), report);
        unique(bank.wants.iter().filter_map(|w| w.id.as_ref()), report);
        for kind in &bank.groups {
            unique(kind.groups.iter().filter_map(|g| g.id.as_ref()), report);
        }
    }
    for entries in entries(raw) {
        unique(entries.into_iter().flatten(), report);
    }
    unique(raw.ui.iter().map(|text| &text.key), report);
    for options in options(raw) {
        unique(options, report);
    }
}

fn unique<'a>(ids: impl Iterator<Item = &'a At<String>>, report: &Report<'_>) {
    let mut first = BTreeMap::new();
    for id in ids {
        // Two of one list can stand on one line, so places do not tell them apart.
        match first.entry(id.as_str()) {
            Entry::Vacant(entry) => {
                entry.insert(id.place);
            }
            Entry::Occupied(entry) => {
                let earlier = report.name(*entry.get());
                report.at(
                    id.place,
                    format!("the id `{}` stands twice", id.value),
                    format!("it already stands at {earlier}; choose another"),
                );
            }
        }
    }
}
