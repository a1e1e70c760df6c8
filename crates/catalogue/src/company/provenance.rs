//! Where everything of the company's bank comes from. The sources themselves, and what they disagree about, are in
//! [`crate::provenance`].

use rolefit_core::{BlockIndex, ItemIndex, PairIndex, RoleId, TypeId};

use crate::generated::company::provenance::{
    BLOCK_CITATIONS, FACT_CITATIONS, ITEM_CITATIONS, PAIR_CITATIONS, ROLE_REQUIREMENT_CITATIONS,
    TYPE_CITATIONS, TYPE_REQUIREMENT_CITATIONS,
};
use crate::generated::company::rule_provenance;
use crate::generated::company::rule_texts::MISMATCHES;
use crate::generated::company::rules::{BOTH, RULES, STAGES, STEPS, SUPPLIES, TEAM_SIZES};
use crate::generated::company::targets::{ROLES, TYPES};
use crate::generated::company::texts::FACTS;
use crate::place::at;
use crate::provenance::{Citation, found, weighed};

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

/// What the choice of items of a need's rule rests on; empty only for an index that is not of this bank.
#[must_use]
pub fn need_rule(need: ItemIndex) -> &'static [Citation] {
    found(&RULES, &rule_provenance::RULES, |rule| rule.need == need)
}

/// What the weights of needs at each level rest on.
#[must_use]
pub fn need_scale() -> &'static [Citation] {
    rule_provenance::SCALE.first().copied().unwrap_or_default()
}

/// What the reading of a want's supply rests on; empty for an id this catalogue does not have.
#[must_use]
pub fn supply(want: &str) -> &'static [Citation] {
    found(&SUPPLIES, &rule_provenance::SUPPLIES, |supply| {
        supply.want == want
    })
}

/// What the cap at `place` among [`super::caps`] rests on; empty for one that is not there.
#[must_use]
pub fn cap(place: usize) -> &'static [Citation] {
    let citations = rule_provenance::CAPS.get(place);
    citations.copied().unwrap_or_default()
}

/// What a stage rests on; empty for an id this catalogue does not have.
#[must_use]
pub fn stage(id: &str) -> &'static [Citation] {
    found(&STAGES, &rule_provenance::STAGES, |stage| stage.id == id)
}

/// What a rule for both seats rests on; empty for an id this catalogue does not have.
#[must_use]
pub fn both_rule(id: &str) -> &'static [Citation] {
    found(&BOTH, &rule_provenance::BOTH, |rule| rule.id == id)
}

/// What a team size rests on; empty for an id this catalogue does not have.
#[must_use]
pub fn team_size(id: &str) -> &'static [Citation] {
    found(&TEAM_SIZES, &rule_provenance::TEAM_SIZES, |size| {
        size.id == id
    })
}

/// What a planned step rests on; empty for an id this catalogue does not have.
#[must_use]
pub fn growth_step(id: &str) -> &'static [Citation] {
    found(&STEPS, &rule_provenance::STEPS, |step| step.id == id)
}

/// What the rule on part-time leaders rests on: the hours, the needs that bound a mandate, those that ask for presence.
#[must_use]
pub fn fractional() -> &'static [&'static [Citation]] {
    &rule_provenance::FRACTIONAL
}

/// What a mismatch of title and work rests on; empty for an id this catalogue does not have.
#[must_use]
pub fn mismatch(id: &str) -> &'static [Citation] {
    found(&MISMATCHES, &rule_provenance::MISMATCHES, |mismatch| {
        mismatch.id == id
    })
}
