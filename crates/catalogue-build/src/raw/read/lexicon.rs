//! Reads what the reader looks for.

use super::{Entry, closed, each};
use crate::raw::lexicon::{RawCue, RawLexicon, RawMarker, RawWords, Valued, Worded};

/// The classes of words: a table of verbs, and one of words as they are.
pub(super) fn words(top: &mut Entry<'_>) -> Vec<RawWords> {
    let mut all = classes(top, "verbs", true);
    all.extend(classes(top, "words", false));
    all
}

fn classes(top: &mut Entry<'_>, field: &'static str, verbs: bool) -> Vec<RawWords> {
    let table = top.entry(field);
    let lists = table.map_or_else(Vec::new, |table| table.all_lists());
    let class = |(name, words)| RawWords { name, words, verbs };
    lists.into_iter().map(class).collect()
}

pub(super) fn grammar(top: &mut Entry<'_>, lexicon: &mut RawLexicon) {
    lexicon.sections = each(top, "section", marker);
    lexicon.openers = each(top, "opener", marker);
    lexicon.stances = each(top, "stance", marker);
}

fn marker(e: &mut Entry<'_>) -> RawMarker {
    RawMarker {
        id: e.id("id"),
        phrases: e.texts("phrases"),
    }
}

pub(super) fn cue(e: &mut Entry<'_>) -> RawCue {
    RawCue {
        place: e.place,
        id: e.id("id"),
        phrases: e.texts("phrases"),
        number: e
            .optional_entry("number")
            .map(|entry| closed(entry, super::linter::number)),
        unless: e.optional_texts("unless"),
        seats: valued(e, "seats"),
        types: valued(e, "types"),
        record: valued(e, "record"),
        need: valued(e, "need"),
        record_facts: worded(e, "record_facts"),
        need_facts: worded(e, "need_facts"),
    }
}

fn valued(e: &mut Entry<'_>, field: &'static str) -> Valued {
    let table = e.optional_entry(field);
    table.map_or_else(Vec::new, |table| table.all_integers())
}

fn worded(e: &mut Entry<'_>, field: &'static str) -> Worded {
    let table = e.optional_entry(field);
    table.map_or_else(Vec::new, |table| table.all_texts())
}
