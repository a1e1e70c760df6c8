//! What the reader looks for.

use rolefit_phrases::pack;

use super::{list, text};
use crate::catalogue::{Cue, Lexicon, NO_SEAT, Role, SectionKind, StanceKind, TypeId};
use crate::inflect::forms;
use crate::place::At;
use crate::raw::lexicon::{RawCue, RawLexicon, RawMarker, RawWords, Valued, Worded};

/// What a fact is written as whose value is the number found.
const NUMBER: &str = "number";

pub(super) fn lexicon(raw: &RawLexicon) -> Option<Lexicon> {
    let sections = |all: &[RawMarker]| markers(all, SectionKind::parse);
    let mut lexicon = Lexicon {
        words: super::sorted(raw.words.iter().map(words), |(name, _)| name.clone())?,
        sections: sections(&raw.sections)?,
        openers: sections(&raw.openers)?,
        stances: markers(&raw.stances, StanceKind::parse)?,
        cues: super::sorted(raw.cues.iter().map(cue), |cue| cue.id.clone())?,
        leanings: super::leanings::leanings(&raw.leanings)?,
        confidence: super::confidence::confidence(&raw.confidence)?,
        packed: Vec::new(),
    };
    let words = lexicon.words.iter();
    let words: Vec<(&str, &str)> = words
        .map(|(name, words)| (name.as_str(), words.as_str()))
        .collect();
    lexicon.packed = pack(lexicon.phrases(), &words).ok()?;
    Some(lexicon)
}

/// The name of a class and its words, parted by `|`.
pub(crate) fn words(raw: &RawWords) -> Option<(String, String)> {
    let words = list(&raw.words)?;
    let words = if raw.verbs {
        words.iter().flat_map(|verb| forms(verb)).collect()
    } else {
        words
    };
    Some((raw.name.value.clone(), words.join("|")))
}

fn markers<K>(
    all: &[RawMarker],
    parse: impl Fn(&str) -> Option<K>,
) -> Option<Vec<(K, Vec<String>)>> {
    let marker = |raw: &RawMarker| Some((parse(raw.id.as_ref()?.as_str())?, list(&raw.phrases)?));
    all.iter().map(marker).collect()
}

fn cue(raw: &RawCue) -> Option<Cue> {
    Some(Cue {
        id: text(&raw.id)?,
        phrases: list(&raw.phrases)?,
        number: match &raw.number {
            Some(number) => Some(super::linter::near(number)?),
            None => None,
        },
        unless: list(&raw.unless).unwrap_or_default(),
        seats: valued(&raw.seats, |id| match id {
            NO_SEAT => Some(None),
            _ => Role::parse(id).map(Some),
        })?,
        types: valued(&raw.types, TypeId::parse)?,
        record: valued(&raw.record, |id| Some(id.to_owned()))?,
        need: valued(&raw.need, |id| Some(id.to_owned()))?,
        record_facts: worded(&raw.record_facts),
        need_facts: worded(&raw.need_facts),
    })
}

fn valued<K, N: TryFrom<i64>>(
    all: &Valued,
    parse: impl Fn(&str) -> Option<K>,
) -> Option<Vec<(K, N)>> {
    let one = |(key, value): &(At<String>, At<i64>)| {
        Some((parse(key.as_str())?, N::try_from(value.value).ok()?))
    };
    all.iter().map(one).collect()
}

fn worded(all: &Worded) -> Vec<(String, Option<String>)> {
    let option = |word: &str| (word != NUMBER).then(|| word.to_owned());
    all.iter()
        .map(|(id, word)| (id.value.clone(), option(&word.value)))
        .collect()
}
