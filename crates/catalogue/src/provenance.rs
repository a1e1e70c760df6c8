//! Where everything comes from: the sources, what cites them, and what they disagree about.
//!
//! Only these functions reach the statics behind them, so a page that loads later carries them
//! along and the first load is free of them.

use rolefit_core::{ItemIndex, PairIndex, RoleId};

use crate::generated::bank::ROLE_TARGETS;
use crate::generated::provenance::{
    DISAGREEMENTS, ITEM_CITATIONS, PAIR_CITATIONS, REQUIREMENT_CITATIONS, SOURCES,
};

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
    /// Who says so.
    pub citations: &'static [Citation],
}

/// What an item rests on; empty only for an index that is not of this bank.
#[must_use]
pub fn item(index: ItemIndex) -> &'static [Citation] {
    ITEM_CITATIONS
        .get(usize::from(index.0))
        .copied()
        .unwrap_or_default()
}

/// What a pair rests on; empty only for an index that is not of this bank.
#[must_use]
pub fn pair(index: PairIndex) -> &'static [Citation] {
    PAIR_CITATIONS
        .get(usize::from(index.0))
        .copied()
        .unwrap_or_default()
}

/// What an item's weight and level in a role's target rest on; empty where the role does not ask
/// for the item.
#[must_use]
pub fn requirement(role: RoleId, item: ItemIndex) -> &'static [Citation] {
    let targets = ROLE_TARGETS.iter().zip(&REQUIREMENT_CITATIONS);
    let found =
        targets
            .filter(|((other, _), _)| *other == role)
            .find_map(|((_, target), citations)| {
                let at = target
                    .requirements
                    .iter()
                    .position(|requirement| requirement.item == item)?;
                citations.get(at).copied()
            });
    found.unwrap_or_default()
}

/// Every source, sorted by id.
#[must_use]
pub fn sources() -> &'static [&'static Source] {
    &SOURCES
}

/// Where the sources disagree, sorted by id.
#[must_use]
pub fn disagreements() -> &'static [Disagreement] {
    &DISAGREEMENTS
}
