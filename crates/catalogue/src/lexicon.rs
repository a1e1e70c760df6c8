//! What the reader looks for in an ad, a CV or a letter: cues and what follows from each, and the words that say how a cue
//! is meant.
//!
//! The phrases are packed ([`Lexicon::phrases`]). Whatever has phrases says only how many: the first cue has the first ones.

use rolefit_core::{RoleId, TypeId};

use crate::confidence::{Confidence, confidence};
use crate::generated::lexicon::{CUES, OPENERS, PHRASES, SECTIONS, STANCES};
use crate::leanings::{Leanings, leanings};
use crate::linter::{NearNumber, PhraseCounts};

/// Something a document can say, and what follows from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cue {
    /// Stable id.
    pub id: &'static str,
    /// Its phrases.
    pub phrases: PhraseCounts,
    /// A number that says it beside one of them.
    pub number: Option<NearNumber>,
    /// How strongly it points to each role, or to none of them (`None`): −5 to 5.
    pub seats: &'static [(Option<RoleId>, i8)],
    /// How strongly it points to each type, −5 to 5.
    pub types: &'static [(TypeId, i8)],
    /// Items of the candidate's bank, each with the level it shows where somebody did this: 0 to 4.
    pub record: &'static [(&'static str, u8)],
    /// Items of the company's bank, each with the level it shows where an ad asks for this: 0 to 4.
    pub need: &'static [(&'static str, u8)],
    /// A candidate's facts, each with the option it states; `None` for the number that was found.
    pub record_facts: &'static [(&'static str, Option<&'static str>)],
    /// A company's facts, likewise.
    pub need_facts: &'static [(&'static str, Option<&'static str>)],
}

/// What a part of a document is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SectionKind {
    /// An ad: who the company is.
    Company,
    /// An ad: what is to be done.
    Duties,
    /// An ad: what is asked for.
    Required,
    /// An ad: what would be welcome.
    Welcome,
    /// An ad: what is offered.
    Offer,
    /// An ad: what every ad of the company ends with.
    Legal,
    /// What the seat is not, or what somebody has not done.
    Excluded,
    /// A person: what was done, and where.
    Experience,
    /// A person: schools and degrees.
    Education,
    /// A person: a list of skills.
    Skills,
    /// A person: what is looked for.
    Wishes,
    /// A person: what belongs to none of the others.
    Aside,
}

/// How something in a document is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StanceKind {
    /// Somebody took part in it.
    Helped,
    /// Somebody wishes it, or will do it.
    Wished,
    /// It is not so.
    Denied,
    /// Somebody else does it: said in front of it.
    Others,
    /// Somebody else does it: said after it.
    Elsewhere,
    /// An ad would welcome it.
    Welcome,
    /// An ad asks for it in somebody's past.
    Required,
}

/// Everything the reader looks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lexicon {
    /// Every cue, by id.
    pub cues: &'static [Cue],
    /// Headings that open a section: how many phrases.
    pub headings: &'static [(SectionKind, u16)],
    /// Words at the beginning of a sentence that open a section.
    pub openers: &'static [(SectionKind, u16)],
    /// Words that say how what stands beside them is meant.
    pub stances: &'static [(StanceKind, u16)],
    /// The phrases, packed as `rolefit_phrases::Phrases::unpack` takes them: those of the cues, the headings, the openers,
    /// the stances.
    pub phrases: &'static [u8],
    /// What plain words lean to.
    pub leanings: Leanings,
    /// How far a proposed answer is to be believed.
    pub confidence: Confidence,
}

/// What this catalogue's reader looks for.
#[must_use]
pub fn lexicon() -> Lexicon {
    Lexicon {
        cues: &CUES,
        headings: &SECTIONS,
        openers: &OPENERS,
        stances: &STANCES,
        phrases: PHRASES,
        leanings: leanings(),
        confidence: confidence(),
    }
}
