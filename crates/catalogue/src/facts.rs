//! Facts and wants: what a candidate says about a career and looks for, what a company says about itself. Neither
//! carries points.

use crate::generated::areas::WANTS;
use crate::generated::texts::FACTS;

/// A fact about a career or a company: context for a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fact {
    /// Stable id.
    pub id: &'static str,
    /// A short noun phrase.
    pub name: &'static str,
    /// The question.
    pub question: &'static str,
    /// What can be answered.
    pub answer: FactAnswer,
}

/// What can be answered to a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactAnswer {
    /// A whole number.
    Number {
        /// The least that can be answered.
        min: u32,
        /// The greatest; more than the least.
        max: u32,
        /// The id of its unit.
        unit: &'static str,
    },
    /// One of these; two or more.
    Choice(&'static [Choice]),
    /// Any of these; two or more.
    Choices(&'static [Choice]),
    /// A text on one line; a company's only. Nothing is worked out from it.
    Text {
        /// The most characters (Unicode scalar values) it may have, 1..=2000.
        max_characters: u32,
    },
    /// A day, as year-month-day; a company's only. Nothing is worked out from it.
    Date,
}

/// Something to choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Stable id, unique within its question.
    pub id: &'static str,
    /// What it says.
    pub text: &'static str,
}

/// What a candidate looks for or cannot do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Want {
    /// Stable id.
    pub id: &'static str,
    /// A short noun phrase.
    pub name: &'static str,
    /// The question.
    pub question: &'static str,
    /// Two to five, from least to most: an option's place is the level wanted.
    pub options: &'static [Choice],
}

/// Every fact that a candidate is asked, in that order.
#[must_use]
pub fn facts() -> &'static [Fact] {
    &FACTS
}

/// Every want, in the order they are asked.
#[must_use]
pub fn wants() -> &'static [Want] {
    &WANTS
}

/// The candidate's fact `id`; `None` for an id this catalogue does not have.
#[must_use]
pub fn fact(id: &str) -> Option<&'static Fact> {
    FACTS.iter().find(|fact| fact.id == id)
}

/// The want `id`; `None` for an id this catalogue does not have.
#[must_use]
pub fn want(id: &str) -> Option<&'static Want> {
    WANTS.iter().find(|want| want.id == id)
}
