//! Everything that is looked for, and what each phrase is for.

use rolefit_catalogue::confidence::Confidence;
use rolefit_catalogue::leanings::Leanings;
use rolefit_catalogue::lexicon::{Cue, Lexicon, SectionKind, StanceKind};

use rolefit_phrases::{Folded, Hit, Phrases};

use super::confidence::Words;

/// Everything that is looked for.
#[derive(Clone, Debug)]
pub(super) struct Cues {
    phrases: Phrases,
    /// What each phrase is for, by its number.
    uses: Vec<Use>,
    /// Every cue, at its place.
    all: &'static [Cue],
    /// What plain words lean to.
    pub(super) leanings: Leanings,
    /// How far an answer is to be believed.
    pub(super) confidence: Confidence,
    /// The words by which items are told.
    pub(super) words: Words,
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
    pub(super) fn new(lexicon: Lexicon) -> Self {
        let mut uses = Vec::new();
        let mut add = |count: u16, used: Use| {
            uses.extend(std::iter::repeat_n(used, count.into()));
        };
        for (cue, entry) in lexicon.cues.iter().enumerate() {
            add(entry.phrases.says, Use::Says(cue));
            add(entry.phrases.unless, Use::Unless(cue));
            add(entry.phrases.before, Use::BeforeNumber(cue));
            add(entry.phrases.after, Use::AfterNumber(cue));
        }
        for (kind, count) in lexicon.headings {
            add(*count, Use::Heading(*kind));
        }
        for (kind, count) in lexicon.openers {
            add(*count, Use::Opener(*kind));
        }
        for (kind, count) in lexicon.stances {
            add(*count, Use::Stance(*kind));
        }
        Self {
            phrases: Phrases::unpack(lexicon.phrases),
            uses,
            all: lexicon.cues,
            leanings: lexicon.leanings,
            words: Words::new(&lexicon.confidence),
            confidence: lexicon.confidence,
        }
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
