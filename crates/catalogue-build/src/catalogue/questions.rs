//! What a candidate or a company can be asked.

use super::{Citation, Family, Side, TypeId};

/// An item of a bank, with its texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Stable id.
    pub id: String,
    /// Its family.
    pub family: Family,
    /// The id of its competency; it is in the catalogue.
    pub competency: String,
    /// A short noun phrase.
    pub name: String,
    /// The question.
    pub question: String,
    /// What levels 0 to 4 look like.
    pub anchors: [String; 5],
    /// How a reason quotes levels 0 to 4.
    pub evidence: [String; 5],
    /// What it rests on.
    pub citations: Vec<Citation>,
}

/// A pair of the seat, with its texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// Stable id.
    pub id: String,
    /// 1..=100.
    pub weight: u16,
    /// The statement that stands first.
    pub first: Side,
    /// A short noun phrase.
    pub name: String,
    /// The CTO's statement.
    pub cto: String,
    /// The VP of Engineering's statement.
    pub vpe: String,
    /// What it rests on.
    pub citations: Vec<Citation>,
}

/// A block: four pieces of real work, each of another type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// Stable id.
    pub id: String,
    /// The pieces with their types, in the order they are shown.
    pub pieces: [(TypeId, String); 4],
    /// What it rests on.
    pub citations: Vec<Citation>,
}

/// A fact about a career or a company: context, never points.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// Stable id.
    pub id: String,
    /// A short noun phrase.
    pub name: String,
    /// The question.
    pub question: String,
    /// What can be answered.
    pub answer: FactAnswer,
    /// What it rests on.
    pub citations: Vec<Citation>,
}

/// What can be answered to a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FactAnswer {
    /// A whole number from the first to the second, in the unit named.
    Number(u32, u32, String),
    /// One of these.
    Choice(Vec<Choice>),
    /// Any of these.
    Choices(Vec<Choice>),
    /// A text of at most so many characters.
    Text(u32),
    /// A day.
    Date,
}

/// Something to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Stable id.
    pub id: String,
    /// What it says.
    pub text: String,
}

/// What a candidate looks for or cannot do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Want {
    /// Stable id.
    pub id: String,
    /// A short noun phrase.
    pub name: String,
    /// The question.
    pub question: String,
    /// From least to most; two to five.
    pub options: Vec<Choice>,
    /// What it rests on.
    pub citations: Vec<Citation>,
}
