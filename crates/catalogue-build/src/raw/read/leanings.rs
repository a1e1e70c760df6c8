//! Reads what plain words lean to.

use super::Entry;
use crate::place::At;
use crate::raw::leanings::RawLeanings;
use crate::raw::lexicon::Valued;

pub(super) fn leanings(top: &mut Entry<'_>) -> RawLeanings {
    RawLeanings {
        fit: integers(top, "fit"),
        start: integers(top, "start"),
        words: tables_of_integers(top, "words"),
    }
}

/// The numbers of a table, by name.
pub(super) fn integers(top: &mut Entry<'_>, field: &'static str) -> Valued {
    top.entry(field)
        .map_or_else(Vec::new, |table| table.all_integers())
}

/// The tables of a table, by name, each with its numbers.
pub(super) fn tables_of_integers(
    top: &mut Entry<'_>,
    field: &'static str,
) -> Vec<(At<String>, Valued)> {
    let tables = top.entry(field).map(|mut table| {
        let entries = table.all_entries().into_iter();
        entries
            .map(|(name, entry)| (name, entry.all_integers()))
            .collect()
    });
    tables.unwrap_or_default()
}
