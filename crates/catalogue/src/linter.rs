//! What the linter looks for in a brief or an ad: signals in its sentences, rules over signals and facts, and what is said
//! of each finding.

use rolefit_core::RoleId;

use crate::generated::linter::{PHRASES, RULES, SIGNALS, TEXTS};

/// Something an English sentence can say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signal {
    /// Stable id.
    pub id: &'static str,
    /// The role that a title names by saying it.
    pub role: Option<RoleId>,
    /// Its phrases.
    pub phrases: PhraseCounts,
    /// A number that says it beside one of them.
    pub number: Option<NearNumber>,
    /// The signal that takes it back where the heading above the sentence says it: its place in [`signals`].
    pub not_under: Option<u16>,
}

/// How many phrases something has, in the order in which they are packed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PhraseCounts {
    /// Phrases that say it.
    pub says: u16,
    /// Phrases that take it back when they stand in the same sentence.
    pub unless: u16,
    /// Phrases a number follows that says it.
    pub before: u16,
    /// Phrases that follow such a number.
    pub after: u16,
}

/// A number that counts where it stands beside one of some phrases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NearNumber {
    /// The least that counts.
    pub least: u32,
    /// The most.
    pub most: u32,
}

/// What a finding is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RuleKind {
    /// Two things that nobody can do together.
    Impossible,
    /// Somebody answers for what others decide.
    Authority,
    /// The title and the work disagree.
    Title,
    /// What the seat is for stays unsaid.
    Mandate,
    /// A must-have that sorts people by something other than what they can do.
    Screening,
    /// Wording that tells people they are not meant.
    Narrowing,
    /// What is paid.
    Pay,
}

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nobody can do it, the search fails by it, or a law may ask for it.
    Serious,
    /// It costs the search candidates.
    Moderate,
    /// It could be better.
    Minor,
}

/// What one finding covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// A sentence: each that says it is a finding.
    Sentence,
    /// The document: one finding, on all the sentences that made it.
    Document,
}

/// A rule: a finding where every group of conditions holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Stable id.
    pub id: &'static str,
    /// What it is about.
    pub kind: RuleKind,
    /// How much it weighs.
    pub severity: Severity,
    /// What one finding covers.
    pub scope: Scope,
    /// Groups of conditions. A group holds where any of its conditions does.
    pub when: &'static [&'static [Condition]],
    /// Rules whose findings are left out where this one has any.
    pub instead_of: &'static [&'static str],
}

/// A condition of a rule. Signals are places in [`signals`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    /// The text says it, in so many different phrases.
    Says(u16, u8),
    /// The text nowhere says it.
    Silent(u16),
    /// The title says it.
    Titled(u16),
    /// The diagnosis reads one of these roles.
    Need(&'static [RoleId]),
    /// A fact of the company.
    Fact(&'static str, FactTest),
}

/// What is asked of a fact. Only [`FactTest::Open`] holds for one that was not answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactTest {
    /// One of these options was chosen.
    Is(&'static [&'static str]),
    /// The number is at least this.
    AtLeast(u32),
    /// The number is at most this.
    AtMost(u32),
    /// At least so many options were chosen.
    Chosen(u8),
    /// It was not answered.
    Open,
}

/// What is said of a rule's finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RuleText {
    /// A short noun phrase.
    pub name: &'static str,
    /// Why it matters.
    pub reason: &'static str,
    /// A better wording, or what to do.
    pub better: &'static str,
    /// A sentence to put in the place of the one found, where there is one that fits every company. What only the user
    /// can know stands in square brackets: it has to be filled in.
    pub put_in: Option<&'static str>,
}

/// Every signal, by id.
#[must_use]
pub fn signals() -> &'static [Signal] {
    &SIGNALS
}

/// The phrases of all signals in their order, packed as `rolefit_phrases::Phrases::unpack` takes them.
#[must_use]
pub fn phrases() -> &'static [u8] {
    PHRASES
}

/// Every rule, in the order of the catalogue.
#[must_use]
pub fn rules() -> &'static [Rule] {
    &RULES
}

/// The rule `id`; `None` for an id this catalogue does not have.
#[must_use]
pub fn rule(id: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.id == id)
}

/// What is said of the findings of rule `id`; `None` for an id this catalogue does not have.
#[must_use]
pub fn rule_text(id: &str) -> Option<RuleText> {
    let found = RULES.iter().position(|rule| rule.id == id)?;
    TEXTS.get(found).copied()
}
