//! Reads a document as a sceptical recruiter would: what it says, how it is meant, and what follows.
//!
//! [`clauses`](clauses) part it, each in its section; [`found`](found) says which cues stand in a clause and how they are
//! meant; the other modules draw the conclusions.

mod clauses;
mod cues;
mod doubts;
mod emphasis;
mod facts;
mod found;
mod items;
mod proposals;
mod quote;
mod seats;
mod types;
mod weight;

use rolefit_catalogue::lexicon;

use crate::phrases::PhraseError;
use crate::reading::{Kind, Reading, Warning};
use cues::Cues;
use found::Finding;

/// The reader, ready to read. Make it once: it looks for thousands of phrases at once.
#[derive(Clone, Debug)]
pub struct Reader {
    cues: Cues,
}

impl Reader {
    /// The reader of this catalogue.
    ///
    /// # Errors
    ///
    /// A phrase of the catalogue that is not one. The tests of this crate hold that there is none.
    pub fn new() -> Result<Self, PhraseError> {
        Self::of(lexicon::lexicon())
    }

    /// The reader of another lexicon, for those who work on one.
    ///
    /// # Errors
    ///
    /// A phrase of the lexicon that is not one.
    pub fn of(lexicon: lexicon::Lexicon) -> Result<Self, PhraseError> {
        Ok(Self {
            cues: Cues::new(lexicon)?,
        })
    }

    /// Reads a document. The same document always gives the same reading.
    #[must_use]
    pub fn read(&self, kind: Kind, text: &str) -> Reading {
        let (findings, mut warnings) = self.findings(kind, text);
        warnings.extend(doubts::of_the_text(text, &findings));
        let proposals = proposals::proposals(kind, text, &findings);
        let seats = seats::seats(kind, &findings, &proposals);
        let mut reading = Reading {
            seat: seats.seat,
            seats: seats.all,
            types: types::types(kind, &findings, &proposals, seats.seat),
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
        let (findings, _) = self.findings(kind, text);
        let counted = weight::by_cue(kind, &findings).into_iter();
        counted.map(|(cue, share)| (cue.id, share)).collect()
    }

    fn findings(&self, kind: Kind, text: &str) -> (Vec<Finding>, Vec<Warning>) {
        let mut findings: Vec<Finding> = Vec::new();
        let mut warnings = Vec::new();
        for clause in clauses::clauses(&self.cues, text) {
            let mut its = found::findings(&self.cues, kind, text, &clause);
            warnings.extend(doubts::without_keywords(&clause, &mut its));
            findings.extend(its);
        }
        (findings, warnings)
    }
}
