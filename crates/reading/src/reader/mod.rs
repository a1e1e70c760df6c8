//! Reads a document as a sceptical recruiter would: what it says, how it is meant, and what follows.
//!
//! [`clauses`](clauses) part it, each in its section; [`found`](found) says which cues stand in a clause and how they are
//! meant; the other modules draw the conclusions.

mod begun;
mod clauses;
mod confidence;
mod cues;
mod doubts;
mod emphasis;
mod facts;
mod found;
mod items;
mod leanings;
mod levels;
mod proposals;
mod quote;
mod regression;
mod seats;
mod types;
mod weight;
mod wording;

use std::collections::BTreeSet;

use rolefit_catalogue::lexicon;
use rolefit_phrases::Span;

use crate::reading::{Kind, Reading};
pub use begun::Begun;
use cues::Cues;
pub use proposals::Shown;

/// The reader, ready to read. Made within a few milliseconds; one reads any number of documents.
#[derive(Clone, Debug)]
pub struct Reader {
    cues: Cues,
}

/// What conclusions are learnt from.
#[derive(Clone, Debug)]
pub struct Features {
    /// How likely each seat is, 0..=1, in the order of the roles.
    pub likely: [f64; 4],
    /// What the cues and proposals come to for each seat, in hundredths of a point, in the order of the roles.
    pub seats: [i32; 4],
    /// The same for work that is no seat's, or that of several alike.
    pub no_seat: i32,
    /// The same for each type.
    pub types: [i32; 8],
    /// The distinct words of what is asked for or was done, and the pairs in which they stand, joined by `_`.
    pub words: BTreeSet<String>,
    /// The clauses whose plain words may bear out an answer, in order, each with the words that may.
    pub clauses: Vec<(Span, String)>,
    /// Every level of an answer that a phrase shows, in order of the text.
    pub shown: Vec<Shown>,
}

impl Default for Reader {
    fn default() -> Self {
        Self::new()
    }
}

impl Reader {
    /// The reader of this catalogue.
    #[must_use]
    pub fn new() -> Self {
        Self::of(lexicon::lexicon())
    }

    /// The reader of another lexicon, for those who work on one.
    #[must_use]
    pub fn of(lexicon: lexicon::Lexicon) -> Self {
        Self {
            cues: Cues::new(lexicon),
        }
    }

    /// Reads a document. The same document always gives the same reading.
    #[must_use]
    pub fn read(&self, kind: Kind, text: &str) -> Reading {
        self.conclude(self.through(kind, text), text)
    }

    /// What follows from a document that was read to its end.
    #[must_use]
    pub fn conclude(&self, begun: Begun, text: &str) -> Reading {
        let Begun {
            kind,
            findings,
            mut warnings,
            words,
            clauses,
            ..
        } = begun;
        warnings.extend(doubts::of_the_text(text, &findings));
        let shown = proposals::shown(kind, &findings);
        let by_phrases = proposals::proposals(text, &shown);
        let leanings = &self.cues.leanings;
        let lean = leanings::lean(leanings, &words);
        let seats = seats::seats(kind, &findings, &by_phrases, leanings.fit, &lean);
        let types = types::types(
            kind,
            &findings,
            &by_phrases,
            leanings.fit,
            &lean,
            seats.cto(),
        );
        let confidence = &self.cues.confidence;
        let believed =
            confidence::believed(confidence, &clauses, seats.likely, &shown, &by_phrases);
        let believed = believed.into_iter();
        let proposals = believed.map(|(proposal, sure)| match kind {
            // In a few sentences none stands first.
            Kind::Posting if lean.words >= leanings::MANY_WORDS => {
                levels::told_apart(confidence, text.len(), proposal)
            }
            Kind::Posting => proposal,
            Kind::Person => levels::settled(confidence, sure, proposal),
        });
        let proposals = proposals.collect();
        let mut reading = Reading {
            seat: seats.seat,
            seats: seats.all,
            types,
            proposals,
            facts: facts::facts(kind, text, &findings),
            emphasis: emphasis::emphasis(kind, &findings),
            marks: seats::marks(kind, &findings),
            warnings,
        };
        doubts::of_the_whole(text, &mut reading);
        reading
    }

    /// The cues a document gives, by id, each with what it counts for a seat or a type, in hundredths of its weight. For
    /// those who work on a lexicon.
    #[must_use]
    pub fn cues(&self, kind: Kind, text: &str) -> Vec<(&'static str, i32)> {
        let begun = self.through(kind, text);
        let counted = weight::by_cue(kind, &begun.findings).into_iter();
        counted.map(|(cue, share)| (cue.id, share)).collect()
    }

    /// What a document gives to learn from: its words, and what its cues come to for each seat and each type, in hundredths of
    /// a point. For those who work on a lexicon.
    #[must_use]
    pub fn features(&self, kind: Kind, text: &str) -> Features {
        let begun = self.through(kind, text);
        let shown = proposals::shown(kind, &begun.findings);
        let proposals = proposals::proposals(text, &shown);
        let leanings = &self.cues.leanings;
        let lean = leanings::lean(leanings, &begun.words);
        let seats = seats::seats(kind, &begun.findings, &proposals, leanings.fit, &lean);
        Features {
            likely: seats.likely,
            seats: seats.evidence.roles,
            no_seat: seats.evidence.none,
            types: types::evidence(kind, &begun.findings, &proposals),
            shown,
            clauses: begun
                .clauses
                .into_iter()
                .map(|one| (one.span, one.done))
                .collect(),
            words: begun.words,
        }
    }

    /// A document read to its end.
    fn through(&self, kind: Kind, text: &str) -> Begun {
        let mut begun = Begun::new(kind, text);
        begun.go_on(self, text, usize::MAX);
        begun
    }
}
