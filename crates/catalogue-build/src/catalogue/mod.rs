//! The catalogue in valid types: what passed every check.

mod confidence;
mod guidance;
mod leanings;
mod lexicon;
mod linter;
mod names;
mod need;
mod questions;
mod targets;

pub use confidence::Confidence;
pub use guidance::{Guidance, INTERVIEWERS, Interview, Measure, Words};
pub use leanings::{Leaning, Leanings};
pub use lexicon::{Cue, Lexicon, NO_SEAT};
pub use linter::{Condition, FactTest, NearNumber, Rule, Signal};
pub use names::{
    BankId, Family, GroupKind, Role, RuleKind, Scope, SectionKind, Severity, Side, SourceKind,
    StanceKind, Strength, TypeId,
};
pub use need::{
    BothRule, Cap, CostInput, Demand, GrowthStep, Mismatch, Need, NeedRule, NeedScale, PartTime,
    PartTimeOutcome, Stage, SuppliedBy, Supply, TeamSize,
};
pub use questions::{Block, Choice, Fact, FactAnswer, Item, Pair, Want};
pub use targets::{Contrast, Group, Requirement, RoleTarget, RoleText, TypeTarget, TypeText};

/// Something that can be cited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Stable id.
    pub id: String,
    /// Its kind.
    pub kind: SourceKind,
    /// Its title.
    pub title: String,
    /// The source document's file name.
    pub file: Option<String>,
    /// Where it was published.
    pub reference: Option<String>,
}

/// One citation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation {
    /// The source's id; it is in the catalogue.
    pub source: String,
    /// How firmly it supports.
    pub strength: Strength,
    /// What is taken from it.
    pub note: String,
}

/// A group of items.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Competency {
    /// Stable id.
    pub id: String,
    /// A short noun phrase.
    pub name: String,
}

/// Something the sources disagree about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disagreement {
    /// Stable id.
    pub id: String,
    /// What is disputed.
    pub question: String,
    /// What each side says; at least two.
    pub sides: Vec<String>,
    /// Which way the catalogue went.
    pub choice: String,
    /// The ids of the items whose weights depend on it.
    pub items: Vec<String>,
    /// Who says so.
    pub citations: Vec<Citation>,
}

/// A text of the screens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UiText {
    /// Names the function.
    pub key: String,
    /// The form for one, where the text has a plural.
    pub one: Option<String>,
    /// The only form, or the form for every other number.
    pub other: String,
}

/// What one side is asked, and what its answers are read against. Every list holds each id (role, type) once and is
/// sorted by it, except facts and wants, which keep the order of their file: the order they are asked in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bank {
    /// Items.
    pub items: Vec<Item>,
    /// Pairs.
    pub pairs: Vec<Pair>,
    /// Blocks.
    pub blocks: Vec<Block>,
    /// What each role asks for, in the order they are shown.
    pub roles: Vec<RoleTarget>,
    /// What each type asks for, in the order of the sources.
    pub types: Vec<TypeTarget>,
    /// Areas with what they ask for, by kind and id.
    pub groups: Vec<Group>,
    /// Contrasts of emphasis.
    pub contrasts: Vec<Contrast>,
    /// Facts, in the order they are asked.
    pub facts: Vec<Fact>,
    /// Wants, in the order they are asked.
    pub wants: Vec<Want>,
}

/// The whole catalogue. Every list holds each id (key, role, type) once and is sorted by it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Catalogue {
    /// The catalogue's own semantic version.
    pub version: String,
    /// Sources.
    pub sources: Vec<Source>,
    /// What somebody who could take the seat is asked.
    pub candidate: Bank,
    /// What a company that has one to fill is asked. It has no areas, contrasts or wants.
    pub company: Bank,
    /// What a company's answers mean.
    pub need: Need,
    /// The texts of the roles, in the order they are shown.
    pub roles: Vec<RoleText>,
    /// The texts of the types, in the order of the sources.
    pub types: Vec<TypeText>,
    /// Competencies.
    pub competencies: Vec<Competency>,
    /// Disagreements.
    pub disagreements: Vec<Disagreement>,
    /// Words for briefs and interviews.
    pub guidance: Guidance,
    /// What the linter's sentences can say.
    pub signals: Vec<Signal>,
    /// The phrases of all signals in their order, packed.
    pub signal_phrases: Vec<u8>,
    /// The linter's rules, in the order of their file.
    pub rules: Vec<Rule>,
    /// What the reader looks for.
    pub lexicon: Lexicon,
    /// Texts of the screens.
    pub ui: Vec<UiText>,
}
