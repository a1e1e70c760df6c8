//! What the reader looks for, as it is written.

use super::confidence::RawConfidence;
use super::leanings::RawLeanings;
use super::linter::phrase_lists;
use super::{RawNumber, Text, Texts};
use crate::place::{At, Place};

/// An id with a whole number, as written in an inline table.
pub(crate) type Valued = Vec<(At<String>, At<i64>)>;
/// An id with a word, likewise.
pub(crate) type Worded = Vec<(At<String>, At<String>)>;

#[derive(Debug)]
pub(crate) struct RawCue {
    pub(crate) place: Place,
    pub(crate) id: Text,
    pub(crate) phrases: Texts,
    pub(crate) number: Option<RawNumber>,
    pub(crate) unless: Texts,
    pub(crate) seats: Valued,
    pub(crate) types: Valued,
    pub(crate) record: Valued,
    pub(crate) need: Valued,
    pub(crate) record_facts: Worded,
    pub(crate) need_facts: Worded,
}

impl RawCue {
    /// Its lists of phrases.
    pub(crate) fn lists(&self) -> impl Iterator<Item = &Texts> {
        phrase_lists(&self.phrases, &self.unless, self.number.as_ref())
    }

    /// Whether finding it leads to anything.
    pub(crate) fn says_something(&self) -> bool {
        let numbers = [&self.seats, &self.types, &self.record, &self.need];
        let words = [&self.record_facts, &self.need_facts];
        numbers.iter().any(|all| !all.is_empty()) || words.iter().any(|all| !all.is_empty())
    }
}

/// Phrases under a name of a closed set: what opens a section, or what says how something is meant.
#[derive(Debug)]
pub(crate) struct RawMarker {
    pub(crate) id: Text,
    pub(crate) phrases: Texts,
}

/// A class of words that phrases name in angle brackets.
#[derive(Debug)]
pub(crate) struct RawWords {
    pub(crate) name: At<String>,
    /// Words as written; `None` where they are not a list of texts.
    pub(crate) words: Texts,
    /// Whether they are verbs, whose forms follow from the first.
    pub(crate) verbs: bool,
}

/// Everything the reader looks for.
#[derive(Debug, Default)]
pub(crate) struct RawLexicon {
    pub(crate) words: Vec<RawWords>,
    pub(crate) sections: Vec<RawMarker>,
    pub(crate) openers: Vec<RawMarker>,
    pub(crate) stances: Vec<RawMarker>,
    pub(crate) cues: Vec<RawCue>,
    pub(crate) leanings: RawLeanings,
    pub(crate) confidence: RawConfidence,
}

impl RawLexicon {
    /// Every list of phrases.
    pub(crate) fn lists(&self) -> impl Iterator<Item = &Texts> {
        let markers = self
            .sections
            .iter()
            .chain(&self.openers)
            .chain(&self.stances);
        let cues = self.cues.iter().flat_map(RawCue::lists);
        markers.map(|marker| &marker.phrases).chain(cues)
    }
}
