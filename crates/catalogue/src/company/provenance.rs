//! Where everything of the company's bank comes from. The sources themselves, and what they disagree about, are in
//! [`crate::provenance`].

use rolefit_core::{BlockIndex, ItemIndex, PairIndex, RoleId, TypeId};

use crate::generated::company::provenance::{
    BLOCK_CITATIONS, FACT_CITATIONS, ITEM_CITATIONS, PAIR_CITATIONS, ROLE_REQUIREMENT_CITATIONS,
    TYPE_CITATIONS, TYPE_REQUIREMENT_CITATIONS,
};
use crate::generated::company::targets::{ROLES, TYPES};
use crate::generated::company::texts::FACTS;
use crate::provenance::{Citation, found, of};

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

/// What a block rests on; empty only for an index that is not of this bank.
#[must_use]
pub fn block(index: BlockIndex) -> &'static [Citation] {
    BLOCK_CITATIONS
        .get(usize::from(index.0))
        .copied()
        .unwrap_or_default()
}

/// What an item's weight and level in a role's target rest on; empty where the role does not ask
/// for the item.
#[must_use]
pub fn requirement(role: RoleId, item: ItemIndex) -> &'static [Citation] {
    let mut targets = ROLES.iter().zip(&ROLE_REQUIREMENT_CITATIONS);
    let found = targets.find(|(target, _)| target.role == role);
    found.map_or(&[], |(target, citations)| {
        of(target.target, citations, item)
    })
}

/// What an item's weight and level in a type's target rest on; empty where the type does not ask
/// for the item.
#[must_use]
pub fn type_requirement(id: TypeId, item: ItemIndex) -> &'static [Citation] {
    let mut targets = TYPES.iter().zip(&TYPE_REQUIREMENT_CITATIONS);
    let found = targets.find(|(target, _)| target.id == id);
    found.map_or(&[], |(target, citations)| {
        of(target.target, citations, item)
    })
}

/// What a type's target as a whole rests on.
#[must_use]
pub fn type_target(id: TypeId) -> &'static [Citation] {
    found(&TYPES, &TYPE_CITATIONS, |target| target.id == id)
}

/// What a fact rests on; empty for an id this catalogue does not have.
#[must_use]
pub fn fact(id: &str) -> &'static [Citation] {
    found(&FACTS, &FACT_CITATIONS, |fact| fact.id == id)
}
