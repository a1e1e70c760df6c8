//! What a need demands of a person, and what stages, team sizes and planned steps mean.

use rolefit_core::{BothRule, GrowthStep, NeedRule, NeedScale, RoleId};

use crate::generated::company::rule_texts;
use crate::generated::company::rules::{BOTH, RULES, SCALE, STAGES, STEPS, TEAM_SIZES};

/// What a stage means for the role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stage {
    /// Stable id: an option of the fact `stage`.
    pub id: &'static str,
    /// How often one person holds both seats.
    pub both: HowOften,
    /// How much the head of technology builds by hand.
    pub codes: HandsOn,
    /// Whom a VP of Engineering answers to.
    pub reporting: Reporting,
    /// The stage that usually follows; `None` for the last.
    pub next: Option<&'static str>,
    /// The roles usually held by somebody of their own.
    pub roles: &'static [RoleId],
    /// The ids of what the sources disagree about here (see [`crate::provenance::disagreements`]).
    pub disagreements: &'static [&'static str],
}

/// How often something is so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HowOften {
    /// As a rule.
    Usually,
    /// Now and then.
    Sometimes,
    /// Hardly ever.
    Seldom,
}

/// How much somebody builds by hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HandsOn {
    /// Most of the time.
    Most,
    /// Some of it.
    Some,
    /// A little.
    Little,
    /// Nothing.
    None,
}

/// Whom a VP of Engineering answers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reporting {
    /// There is no such seat yet.
    NoSuchSeat,
    /// The CEO or the CTO: the sources differ.
    CeoOrCto,
    /// The CTO.
    Cto,
}

/// What a number of engineers means for the seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TeamSize {
    /// Stable id.
    pub id: &'static str,
    /// The least number of engineers.
    pub from: u32,
    /// The greatest; `None` for the last.
    pub to: Option<u32>,
    /// How often one person holds both seats.
    pub both: HowOften,
}

/// What a stage says: a name, and sentences that name their sources by number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StageText {
    /// A short noun phrase.
    pub name: &'static str,
    /// Whether one person holds both seats.
    pub both: &'static str,
    /// How much is built by hand.
    pub codes: &'static str,
    /// Whom the second seat answers to.
    pub reporting: &'static str,
    /// What comes next.
    pub next: &'static str,
}

/// A name and a sentence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NamedText {
    /// A short noun phrase.
    pub name: &'static str,
    /// What it means: a sentence.
    pub summary: &'static str,
}

/// What each need demands of a person, sorted by need; every need of the bank has one. The demands are indices of the
/// candidate's bank, the need's own item first.
#[must_use]
pub fn need_rules() -> &'static [NeedRule<'static>] {
    &RULES
}

/// How need answers become weights.
#[must_use]
pub fn need_scale() -> NeedScale {
    SCALE
}

/// The stages, from idea to enterprise: one for each option of the fact `stage`.
#[must_use]
pub fn stages() -> &'static [Stage] {
    &STAGES
}

/// The stage `id`; `None` for an id this catalogue does not have.
#[must_use]
pub fn stage(id: &str) -> Option<&'static Stage> {
    STAGES.iter().find(|stage| stage.id == id)
}

/// When one person is needed for both seats. Any one rule is enough.
#[must_use]
pub fn both_rules() -> &'static [BothRule<'static>] {
    &BOTH
}

/// What a number of engineers means, from few to many, without gaps; the last is open.
#[must_use]
pub fn team_sizes() -> &'static [TeamSize] {
    &TEAM_SIZES
}

/// What so many engineers mean. A test sees to it that every number has its range.
#[must_use]
pub fn team_size(engineers: u32) -> Option<&'static TeamSize> {
    let within =
        |size: &&TeamSize| size.from <= engineers && size.to.is_none_or(|most| engineers <= most);
    TEAM_SIZES.iter().find(within)
}

/// What planned steps raise: one for each option of the fact `growth_step` but `none`.
#[must_use]
pub fn growth_steps() -> &'static [GrowthStep<'static>] {
    &STEPS
}

/// The texts of a stage; blank for an id this catalogue does not have.
#[must_use]
pub fn stage_text(id: &str) -> StageText {
    said(&rule_texts::STAGES, id)
}

/// The texts of a rule for both seats; blank for an id this catalogue does not have.
#[must_use]
pub fn both_rule_text(id: &str) -> NamedText {
    said(&rule_texts::BOTH, id)
}

/// The texts of a team size; blank for an id this catalogue does not have.
#[must_use]
pub fn team_size_text(id: &str) -> NamedText {
    said(&rule_texts::TEAM_SIZES, id)
}

/// The texts of a planned step; blank for an id this catalogue does not have.
#[must_use]
pub fn growth_step_text(id: &str) -> NamedText {
    said(&rule_texts::STEPS, id)
}

/// The texts under `id`; blank where there are none.
pub(super) fn said<T: Copy + Default>(texts: &[(&str, T)], id: &str) -> T {
    let found = texts.iter().find(|(other, _)| *other == id);
    found.map(|(_, text)| *text).unwrap_or_default()
}
