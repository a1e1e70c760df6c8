//! What was read in a document: proposals that a person has yet to confirm, each with the words it rests on.

use rolefit_core::{RoleId, TypeId};

use rolefit_phrases::Span;

/// What kind of document it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// An ad for a seat: it tells of a company's need.
    Posting,
    /// A CV, a letter or a biography: it tells what somebody has done.
    Person,
}

/// Everything read in a document. Nothing in it is a score, and nothing in it counts before a person has confirmed it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The seat the content describes, whatever the title; `None` where too little speaks for one.
    pub seat: Option<RoleId>,
    /// How strongly it points to each seat it points to at all, strongest first.
    pub seats: Vec<Pointed<RoleId>>,
    /// The types it really asks for or shows, strongest first.
    pub types: Vec<Pointed<TypeId>>,
    /// Answers it proposes, by item: those of the company's bank for an ad, of the candidate's for a person.
    pub proposals: Vec<Proposal>,
    /// Facts it states, by id.
    pub facts: Vec<FactRead>,
    /// Which emphasis it shows, contrast by contrast, by id. A contrast of which it says nothing is left out.
    pub emphasis: Vec<ContrastRead>,
    /// The stretches that point to a seat, in order.
    pub marks: Vec<Mark>,
    /// What speaks against believing it.
    pub warnings: Vec<Warning>,
}

/// How strongly a document points to something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pointed<T> {
    /// To what.
    pub id: T,
    /// How strongly, 1..=100. It grows with distinct evidence and not with repetition; it is no probability.
    pub strength: u8,
}

/// An answer to an item, with the words it rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The item.
    pub item: &'static str,
    /// The level, 0..=4: the one the words settle, or the likeliest.
    pub level: u8,
    /// Whether the words settle the level. Where they do not, whoever confirms the answer has to look at its level too.
    pub settled: bool,
    /// The stretch to quote.
    pub quote: Span,
    /// The words in it that say so.
    pub words: Span,
}

/// A fact a document states: one option of it, where it takes several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactRead {
    /// The fact.
    pub fact: &'static str,
    /// What it states.
    pub value: FactValue,
    /// The stretch to quote.
    pub quote: Span,
}

/// The value of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FactValue {
    /// A number, in the fact's unit.
    Number(u32),
    /// One of its options.
    Option(&'static str),
}

/// One contrast of emphasis in a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContrastRead {
    /// The contrast.
    pub id: &'static str,
    /// How many things it says on the traditional side.
    pub traditional: u8,
    /// How many on the modern side.
    pub modern: u8,
}

/// A stretch that points to a seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The stretch.
    pub span: Span,
    /// The seat.
    pub seat: RoleId,
}

/// What speaks against believing a reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// What.
    pub doubt: Doubt,
    /// Where; `None` where it is about the whole document.
    pub span: Option<Span>,
}

/// A reason to doubt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Doubt {
    /// There is hardly any text.
    Short,
    /// It is not written in English, the only language read.
    Language,
    /// It describes too little of any seat's work.
    Thin,
    /// The same words stand in it again and again. They counted once.
    Repeated,
    /// A list of keywords. It counted for nothing.
    Keywords,
    /// Characters that cannot be seen or that turn the direction of text.
    Hidden,
}

impl Doubt {
    /// The stable id.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Short => "short",
            Self::Language => "language",
            Self::Thin => "thin",
            Self::Repeated => "repeated",
            Self::Keywords => "keywords",
            Self::Hidden => "hidden",
        }
    }
}
