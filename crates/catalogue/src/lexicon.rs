//! What the reader looks for in an ad, a CV or a letter: cues and what follows from each, and the words that say how a cue
//! is meant.
//!
//! In a phrase `{a|b}` is one of these, `(s)` may be there or not, ` .. ` stands for up to six words of a clause, and
//! `<name>` for any word of the class of that name ([`words`]).

use rolefit_core::{RoleId, TypeId};

use crate::generated::lexicon::{CUES, OPENERS, SECTIONS, STANCES, WORDS};
use crate::linter::NearNumber;

/// Something a document can say, and what follows from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cue {
    /// Stable id.
    pub id: &'static str,
    /// Phrases that say it.
    pub phrases: &'static [&'static str],
    /// A number beside a phrase that says it.
    pub number: Option<NearNumber>,
    /// Phrases that take it back when they stand in the same sentence.
    pub unless: &'static [&'static str],
    /// How strongly it points to each role, −5 to 5.
    pub seats: &'static [(RoleId, i8)],
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
    /// Classes of words by name: the words parted by `|`.
    pub words: &'static [(&'static str, &'static str)],
    /// Headings that open a section.
    pub headings: &'static [(SectionKind, &'static [&'static str])],
    /// Words at the beginning of a sentence that open a section.
    pub openers: &'static [(SectionKind, &'static [&'static str])],
    /// Words that say how what stands beside them is meant.
    pub stances: &'static [(StanceKind, &'static [&'static str])],
}

/// What this catalogue's reader looks for.
#[must_use]
pub fn lexicon() -> Lexicon {
    Lexicon {
        cues: &CUES,
        words: &WORDS,
        headings: &SECTIONS,
        openers: &OPENERS,
        stances: &STANCES,
    }
}
