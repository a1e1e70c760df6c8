//! Everything that is looked for, in a row of automata that are made one by one.

use rolefit_catalogue::lexicon::{Cue, Lexicon, SectionKind, StanceKind};

use crate::fold::Folded;
use crate::phrases::{Hit, PhraseError, Phrases};

/// Everything that is looked for.
#[derive(Clone, Debug)]
pub(super) struct Cues {
    /// The phrases, in their order, so many a part.
    parts: Vec<Phrases>,
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

/// Phrases that one automaton looks for, so many that it is made within a few milliseconds.
const AT_ONCE: usize = 80;

/// Everything that is looked for, on its way.
#[derive(Debug)]
pub(super) struct Making {
    words: &'static [(&'static str, &'static str)],
    /// The phrases still to be taken in.
    phrases: std::vec::IntoIter<&'static str>,
    /// None once it was given away.
    cues: Option<Cues>,
}

impl Making {
    pub(super) fn new(lexicon: Lexicon) -> Self {
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
        Self {
            words: lexicon.words,
            phrases: phrases.into_iter(),
            cues: Some(Cues {
                parts: Vec::new(),
                uses,
                all: lexicon.cues,
            }),
        }
    }

    /// Takes some more phrases in; gives the whole, once, when it has all.
    pub(super) fn go_on(&mut self) -> Result<Option<Cues>, PhraseError> {
        let some: Vec<&str> = self.phrases.by_ref().take(AT_ONCE).collect();
        if some.is_empty() {
            return Ok(self.cues.take());
        }
        let phrases = Phrases::with_classes(some, self.words)?;
        if let Some(cues) = &mut self.cues {
            cues.parts.push(phrases);
        }
        Ok(None)
    }
}

impl Cues {
    /// The cue at this place.
    pub(super) fn cue(&self, at: usize) -> Option<&'static Cue> {
        self.all.get(at)
    }

    /// Every phrase in a stretch of a text, with what it is for, by where it begins.
    pub(super) fn find(&self, text: &Folded) -> Vec<(Hit, Use)> {
        let mut hits: Vec<Hit> = Vec::new();
        for (part, before) in self.parts.iter().zip((0..).step_by(AT_ONCE)) {
            let its = part.find_folded(text).into_iter();
            hits.extend(its.map(|hit| Hit {
                phrase: hit.phrase + before,
                ..hit
            }));
        }
        hits.sort_unstable();
        let hits = hits.into_iter();
        hits.filter_map(|hit| Some((hit, *self.uses.get(hit.phrase)?)))
            .collect()
    }
}
