//! Words for briefs and interviews.

use super::Citation;

/// Who can interview, as the data names them.
pub const INTERVIEWERS: &[&str] = &[
    "manager",
    "board",
    "product",
    "technology",
    "engineers",
    "business",
];

/// All of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guidance {
    /// What a brief says of each need, sorted by id.
    pub needs: Vec<Words>,
    /// What is asked about each competency, sorted by id.
    pub interviews: Vec<Interview>,
    /// Figures for a first year, in the order of the file.
    pub measures: Vec<Measure>,
}

/// Texts under an id: each field with its text, in a fixed order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// The id they belong to.
    pub id: String,
    /// Each field's name and text.
    pub fields: Vec<(&'static str, String)>,
}

/// What is asked about a competency, and who can judge it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interview {
    /// Its texts.
    pub words: Words,
    /// Kinds of interviewer, best first.
    pub by: Vec<String>,
    /// What the choice rests on.
    pub citations: Vec<Citation>,
}

/// A figure to measure a first year by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measure {
    /// Its texts.
    pub words: Words,
    /// Options of the company's fact `stage`.
    pub stages: Vec<String>,
    /// What it rests on.
    pub citations: Vec<Citation>,
}
