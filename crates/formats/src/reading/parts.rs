//! What a reading consists of.

use serde::Serialize;

/// How strongly a document points to a role or a type.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Pointing {
    /// The role or the type.
    pub id: &'static str,
    /// How strongly, 1 to 100. It grows with distinct evidence, not with repetition; it is no probability.
    pub strength: u8,
}

/// An answer to confirm.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EvidenceShown {
    /// The item.
    pub item: &'static str,
    /// The level proposed, 0 to 4: the one the words settle, or the likeliest.
    pub level: u8,
    /// Whether the words settle the level. Where they do not, whoever confirms the answer has to look at its level too.
    pub settled: bool,
    /// The words it rests on, as they stand in the document.
    pub quote: String,
    /// Where they begin.
    pub start: usize,
    /// Where they end.
    pub end: usize,
}

/// A fact to confirm.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FactShown {
    /// The fact.
    pub fact: &'static str,
    /// A number in the fact's unit, or the id of one of its options.
    pub value: FactValueShown,
    /// The words it rests on.
    pub quote: String,
    /// Where they begin.
    pub start: usize,
    /// Where they end.
    pub end: usize,
}

/// The value of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum FactValueShown {
    /// A number.
    Number(u32),
    /// An option.
    Option(&'static str),
}

/// A contrast of emphasis.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ContrastShown {
    /// The contrast.
    pub id: &'static str,
    /// `traditional`, `modern` or `both`.
    pub reading: &'static str,
    /// How many things it says on the traditional side.
    pub traditional: u8,
    /// How many on the modern side.
    pub modern: u8,
}

/// A stretch that points to a seat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MarkShown {
    /// The role.
    pub seat: &'static str,
    /// Where it begins.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
}

/// What was left unread.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LeftOut {
    /// What kind of thing.
    pub what: &'static str,
    /// How often.
    pub count: usize,
}

/// What speaks against believing a reading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DocumentWarning {
    /// What kind of doubt.
    pub code: String,
    /// In words.
    pub message: String,
    /// Where it begins; `null` where it is about the whole document.
    pub start: Option<usize>,
    /// Where it ends.
    pub end: Option<usize>,
}
