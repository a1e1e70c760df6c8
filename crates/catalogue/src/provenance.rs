//! Where everything comes from: the sources, what cites them, and what they disagree about.
//!
//! Only these functions reach the statics behind them, so a page that loads later carries them
//! along and the first load is free of them.

use rolefit_core::{BlockIndex, GroupKind, ItemIndex, PairIndex, RoleId, Target, TypeId};

use crate::generated::areas::{
    CONTRAST_CITATIONS, CONTRASTS, GROUP_CITATIONS, GROUPS, WANT_CITATIONS, WANTS,
};
use crate::generated::disagreements::DISAGREEMENTS;
use crate::generated::linter::RULES;
use crate::generated::linter_provenance::RULE_CITATIONS;
use crate::generated::provenance::{
    BLOCK_CITATIONS, FACT_CITATIONS, ITEM_CITATIONS, PAIR_CITATIONS, ROLE_REQUIREMENT_CITATIONS,
    TYPE_CITATIONS, TYPE_REQUIREMENT_CITATIONS,
};
use crate::generated::sources::SOURCES;
use crate::generated::targets::{ROLES, TYPES};
use crate::generated::texts::FACTS;
use crate::place::at;

/// Something that can be cited.
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    /// Stable id.
    pub id: &'static str,
    /// Its kind.
    pub kind: SourceKind,
    /// Its title.
    pub title: &'static str,
    /// The source document's file name; there for every seed.
    pub file: Option<&'static str>,
    /// Where it was published; there for every study and law.
    pub reference: Option<&'static str>,
}

/// What kind of source it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SourceKind {
    /// One of the source documents the product was built from.
    Seed,
    /// A published study.
    Study,
    /// A law or regulation.
    Law,
    /// The makers' own judgement, named as such.
    Judgement,
}

/// How firmly a source supports what cites it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strength {
    /// The source says it outright.
    Strong,
    /// The source says something close, or says it in passing.
    Moderate,
    /// The source only hints at it.
    Weak,
    /// It rests on judgement.
    Judgement,
}

/// One citation.
#[derive(Debug, PartialEq, Eq)]
pub struct Citation {
    /// What is cited.
    pub source: &'static Source,
    /// How firmly it supports.
    pub strength: Strength,
    /// What is taken from it.
    pub note: &'static str,
}

/// Something the sources disagree about.
#[derive(Debug, PartialEq, Eq)]
pub struct Disagreement {
    /// Stable id.
    pub id: &'static str,
    /// What is disputed.
    pub question: &'static str,
    /// What each side says; at least two.
    pub sides: &'static [&'static str],
    /// Which way the catalogue went, and why.
    pub choice: &'static str,
    /// The items whose weights depend on it, in the order of the bank; none where no weight does.
    pub items: &'static [ItemIndex],
    /// Who says so.
    pub citations: &'static [Citation],
}

/// What an item rests on; empty only for an index that is not of this bank.
#[must_use]
pub fn item(index: ItemIndex) -> &'static [Citation] {
    at(&ITEM_CITATIONS, index.0)
}

/// What a pair rests on; empty only for an index that is not of this bank.
#[must_use]
pub fn pair(index: PairIndex) -> &'static [Citation] {
    at(&PAIR_CITATIONS, index.0)
}

/// What a block rests on; empty only for an index that is not of this bank.
#[must_use]
pub fn block(index: BlockIndex) -> &'static [Citation] {
    at(&BLOCK_CITATIONS, index.0)
}

/// What an item's weight and level in a role's target rest on; empty where the role does not ask
/// for the item.
#[must_use]
pub fn requirement(role: RoleId, item: ItemIndex) -> &'static [Citation] {
    let mut targets = ROLES.iter().zip(&ROLE_REQUIREMENT_CITATIONS);
    let found = targets.find(|(it, _)| it.role == role);
    weighed(found.map(|(it, citations)| (it.target, *citations)), item)
}

/// What an item's weight and level in a type's target rest on; empty where the type does not ask
/// for the item.
#[must_use]
pub fn type_requirement(id: TypeId, item: ItemIndex) -> &'static [Citation] {
    let mut targets = TYPES.iter().zip(&TYPE_REQUIREMENT_CITATIONS);
    let found = targets.find(|(it, _)| it.id == id);
    weighed(found.map(|(it, citations)| (it.target, *citations)), item)
}

/// What an item rests on in a target found with its citations.
pub(crate) fn weighed(
    found: Option<(Target<'static>, &'static [&'static [Citation]])>,
    item: ItemIndex,
) -> &'static [Citation] {
    let mut requirements = found
        .into_iter()
        .flat_map(|(target, citations)| target.requirements.iter().zip(citations));
    let found = requirements.find(|(requirement, _)| requirement.item == item);
    found.map_or(&[], |(_, citations)| *citations)
}

/// What a type's target as a whole rests on.
#[must_use]
pub fn type_target(id: TypeId) -> &'static [Citation] {
    found(&TYPES, &TYPE_CITATIONS, |target| target.id == id)
}

/// What an area's grouping and weights rest on; empty for one this catalogue does not have.
#[must_use]
pub fn group(kind: GroupKind, id: &str) -> &'static [Citation] {
    found(&GROUPS, &GROUP_CITATIONS, |group| {
        group.kind == kind && group.id == id
    })
}

/// What a contrast rests on; empty for an id this catalogue does not have.
#[must_use]
pub fn contrast(id: &str) -> &'static [Citation] {
    found(&CONTRASTS, &CONTRAST_CITATIONS, |contrast| {
        contrast.id == id
    })
}

/// What a fact rests on; empty for an id this catalogue does not have.
#[must_use]
pub fn fact(id: &str) -> &'static [Citation] {
    found(&FACTS, &FACT_CITATIONS, |fact| fact.id == id)
}

/// What a want rests on; empty for an id this catalogue does not have.
#[must_use]
pub fn want(id: &str) -> &'static [Citation] {
    found(&WANTS, &WANT_CITATIONS, |want| want.id == id)
}

/// What a rule of the linter rests on; empty for an id this catalogue does not have.
#[must_use]
pub fn linter_rule(id: &str) -> &'static [Citation] {
    found(&RULES, &RULE_CITATIONS, |rule| rule.id == id)
}

pub(crate) fn found<T>(
    all: &'static [T],
    citations: &'static [&'static [Citation]],
    is: impl Fn(&T) -> bool,
) -> &'static [Citation] {
    let at = all.iter().position(is);
    at.and_then(|at| citations.get(at))
        .copied()
        .unwrap_or_default()
}

/// Every source, sorted by id.
#[must_use]
pub fn sources() -> &'static [&'static Source] {
    &SOURCES
}

/// What the sources disagree about where an item's weights depend on it.
pub fn disagreements_on(item: ItemIndex) -> impl Iterator<Item = &'static Disagreement> {
    let all = DISAGREEMENTS.iter();
    all.filter(move |disagreement| disagreement.items.contains(&item))
}

/// Where the sources disagree, sorted by id.
#[must_use]
pub fn disagreements() -> &'static [Disagreement] {
    &DISAGREEMENTS
}
