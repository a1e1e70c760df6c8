//! Reads a brief or an ad as a careful candidate would, and says what stands against it: each finding on its sentence,
//! with the rule that found it. Reason, better wording and sources are the catalogue's, by the rule's id.
//!
//! Findings are observations on a text, never points, and nothing here is legal advice.

mod rules;
mod said;
pub mod whole;

use rolefit_catalogue::linter::{RuleKind, Severity};
use rolefit_core::RoleId;
pub use rolefit_reading::Span;

use crate::company::Facts;
use said::Reader;
pub use whole::{Remark, Within};

/// What is read.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// The title advertised; may be empty.
    pub title: &'a str,
    /// The text, as it is or as it was pasted.
    pub text: &'a str,
    /// What the company answered; empty for a pasted ad.
    pub facts: &'a Facts,
    /// The role the diagnosis reads, where it does.
    pub need: Option<RoleId>,
}

/// Something that stands against a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule that found it.
    pub rule: &'static str,
    /// What it is about.
    pub kind: RuleKind,
    /// How much it weighs.
    pub severity: Severity,
    /// The sentences it is on, in the order of the text. None where something is left unsaid.
    pub sentences: Vec<Span>,
    /// The words in them that say it.
    pub words: Vec<Span>,
    /// The facts it rests on, by id, in the order of the rule.
    pub facts: Vec<&'static str>,
    /// It rests on the title too.
    pub on_title: bool,
    /// The role that the title names and the other that the diagnosis reads, where it rests on both.
    pub title_and_need: Option<(RoleId, RoleId)>,
}

/// The linter, ready to read. One reads any number of texts.
#[derive(Clone, Debug)]
pub struct Linter {
    reader: Reader,
}

impl Default for Linter {
    fn default() -> Self {
        Self::new()
    }
}

impl Linter {
    /// The linter of this catalogue.
    #[must_use]
    pub fn new() -> Self {
        Self {
            reader: Reader::new(),
        }
    }

    /// Everything that stands against the text: first what is on sentences, in their order, then what is left unsaid, the
    /// heaviest first. The same subject gives the same findings.
    #[must_use]
    pub fn lint(&self, subject: &Subject<'_>) -> Vec<Finding> {
        self.lint_under(subject, &[])
    }

    /// The same with headings that do not stand in the text, each with the byte from which it holds.
    fn lint_under(&self, subject: &Subject<'_>, headings: &[(usize, &str)]) -> Vec<Finding> {
        let said = self.reader.read(subject.title, subject.text, headings);
        let mut findings = rules::findings(&said, subject);
        findings.sort_by_key(|finding| {
            let place = finding.sentences.first().copied();
            (place.is_none(), place, finding.severity)
        });
        findings
    }
}
