//! What the linter looks for, in valid types.

use super::lexicon::phrases;
use super::{Citation, Role, RuleKind, Scope, Severity};

/// Something an English sentence can say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signal {
    /// Stable id.
    pub id: String,
    /// The role that a title names by saying it.
    pub role: Option<Role>,
    /// Phrases that say it.
    pub phrases: Vec<String>,
    /// A number beside a phrase that says it.
    pub number: Option<NearNumber>,
    /// Phrases that take it back.
    pub unless: Vec<String>,
    /// The signal that takes it back where the heading above says it, by its id.
    pub not_under: Option<String>,
}

impl Signal {
    /// Its phrases, in the order in which they are packed.
    pub(crate) fn packed(&self) -> impl Iterator<Item = &str> {
        phrases(&self.phrases, &self.unless, self.number.as_ref())
    }
}

/// A number that counts beside one of some phrases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NearNumber {
    /// The least that counts.
    pub least: u32,
    /// The most.
    pub most: u32,
    /// Phrases it follows.
    pub before: Vec<String>,
    /// Phrases that follow it.
    pub after: Vec<String>,
}

/// A rule over signals, title, diagnosis and facts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Stable id.
    pub id: String,
    /// What it is about.
    pub kind: RuleKind,
    /// How much a finding weighs.
    pub severity: Severity,
    /// What one finding covers.
    pub scope: Scope,
    /// Groups of conditions; in each, one has to hold.
    pub when: Vec<Vec<Condition>>,
    /// Rules whose findings give way.
    pub instead_of: Vec<String>,
    /// A short noun phrase.
    pub name: String,
    /// Why it matters.
    pub reason: String,
    /// A better wording.
    pub better: String,
    /// A sentence to put in the place of the one found, where there is one that fits every company. What only the user
    /// can know stands in square brackets.
    pub put_in: Option<String>,
    /// Who says so.
    pub citations: Vec<Citation>,
}

/// A condition of a rule. Signals are named by their ids; they are in the catalogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// The text says it, in so many different phrases.
    Says(String, u8),
    /// The text nowhere says it.
    Silent(String),
    /// The title says it.
    Titled(String),
    /// The diagnosis reads one of these.
    Need(Vec<Role>),
    /// A fact of the company, by id.
    Fact(String, FactTest),
}

/// What is asked of a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FactTest {
    /// One of these options was chosen.
    Is(Vec<String>),
    /// At least this number.
    AtLeast(u32),
    /// At most this number.
    AtMost(u32),
    /// At least so many options.
    Chosen(u8),
    /// Not answered.
    Open,
}
