//! Reads what plain words lean to.

use super::Entry;
use crate::raw::leanings::RawLeanings;
use crate::raw::lexicon::Valued;

pub(super) fn leanings(top: &mut Entry<'_>) -> RawLeanings {
    let words = top.entry("words").map(|mut table| {
        let entries = table.all_entries().into_iter();
        entries
            .map(|(word, entry)| (word, entry.all_integers()))
            .collect()
    });
    RawLeanings {
        fit: integers(top, "fit"),
        start: integers(top, "start"),
        words: words.unwrap_or_default(),
    }
}

fn integers(top: &mut Entry<'_>, field: &'static str) -> Valued {
    top.entry(field)
        .map_or_else(Vec::new, |table| table.all_integers())
}
