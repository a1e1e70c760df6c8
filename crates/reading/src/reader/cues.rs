//! Everything that is looked for, in one automaton.

use rolefit_catalogue::lexicon::{Cue, Lexicon, SectionKind, StanceKind};

use crate::fold::Folded;
use crate::phrases::{Hit, PhraseError, Phrases};

/// Everything that is looked for.
#[derive(Clone, Debug)]
pub(super) struct Cues {
    phrases: Phrases,
    /// What each phrase is for, by its number.
    uses: Vec<Use>,
    /// Every cue, at its place.
    all: &'static [Cue],
}

/// What a phrase is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Use {
    /// It says a cue.
    Says(usize),
    /// A number after it says a cue.
    BeforeNumber(usize),
    /// A number in front of it says a cue.
    AfterNumber(usize),
    /// It takes a cue back.
    Unless(usize),
    /// As a heading it opens a section.
    Heading(SectionKind),
    /// At the beginning of a sentence it opens a section.
    Opener(SectionKind),
    /// It says how something is meant.
    Stance(StanceKind),
}

impl Cues {
    pub(super) fn new(lexicon: Lexicon) -> Result<Self, PhraseError> {
        let mut phrases: Vec<&'static str> = Vec::new();
        let mut uses = Vec::new();
        let mut add = |list: &'static [&'static str], used: Use| {
            phrases.extend(list);
            uses.extend(list.iter().map(|_| used));
        };
        for (cue, entry) in lexicon.cues.iter().enumerate() {
            add(entry.phrases, Use::Says(cue));
            add(entry.unless, Use::Unless(cue));
            if let Some(number) = entry.number {
                add(number.before, Use::BeforeNumber(cue));
                add(number.after, Use::AfterNumber(cue));
            }
        }
        for (kind, list) in lexicon.headings {
            add(list, Use::Heading(*kind));
        }
        for (kind, list) in lexicon.openers {
            add(list, Use::Opener(*kind));
        }
        for (kind, list) in lexicon.stances {
            add(list, Use::Stance(*kind));
        }
        Ok(Self {
            phrases: Phrases::with_classes(phrases, lexicon.words)?,
            uses,
            all: lexicon.cues,
        })
    }

    /// The cue at this place.
    pub(super) fn cue(&self, at: usize) -> Option<&'static Cue> {
        self.all.get(at)
    }

    /// Every phrase in a stretch of a text, with what it is for, by where it begins.
    pub(super) fn find(&self, text: &Folded) -> Vec<(Hit, Use)> {
        let hits = self.phrases.find_folded(text).into_iter();
        hits.filter_map(|hit| Some((hit, *self.uses.get(hit.phrase)?)))
            .collect()
    }
}
