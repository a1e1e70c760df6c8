//! What proposed answers tell of seats and types: an item of a type's family tells of that type, one of a seat's side or of a
//! role's own of that role.

use rolefit_catalogue::{company, item_index, model};
use rolefit_core::{Family, ItemIndex, RoleId, TypeId};

use crate::reading::{Kind, Proposal};

/// What a level of an item counts for its type, in hundredths of a point.
const FOR_A_TYPE: i32 = 100;
/// What it counts for its role.
const FOR_A_ROLE: i32 = 50;
/// Levels beyond this count no more: how far along somebody is says nothing of which way.
const MOST_LEVELS: u8 = 3;

/// What the proposals add to each type, in hundredths of a point.
pub(super) fn for_types(kind: Kind, proposals: &[Proposal]) -> Vec<(TypeId, i32)> {
    let told = proposals
        .iter()
        .filter_map(|proposal| match family(kind, proposal.item)? {
            Family::Type(id) => Some((id, points(proposal, FOR_A_TYPE))),
            _ => None,
        });
    told.collect()
}

/// What the proposals add to each role, in hundredths of a point.
pub(super) fn for_roles(kind: Kind, proposals: &[Proposal]) -> Vec<(RoleId, i32)> {
    let mut told = Vec::new();
    for proposal in proposals {
        let points = points(proposal, FOR_A_ROLE);
        match family(kind, proposal.item) {
            Some(Family::Cto) => told.push((RoleId::Cto, points)),
            Some(Family::VpEngineering) => told.push((RoleId::VpEngineering, points)),
            _ => {}
        }
        told.extend(own_of(kind, proposal.item).map(|role| (role, points)));
    }
    told
}

fn points(proposal: &Proposal, each: i32) -> i32 {
    i32::from(proposal.level.min(MOST_LEVELS)) * each
}

fn index(kind: Kind, item: &str) -> Option<ItemIndex> {
    match kind {
        Kind::Posting => company::item_index(item),
        Kind::Person => item_index(item),
    }
}

fn family(kind: Kind, item: &str) -> Option<Family> {
    let bank = match kind {
        Kind::Posting => company::bank(),
        Kind::Person => rolefit_catalogue::candidate(),
    };
    let found = bank.items().iter().find(|one| one.id == item);
    found.map(|item| item.family)
}

/// The roles of which the item is one of their own.
fn own_of(kind: Kind, item: &str) -> impl Iterator<Item = RoleId> {
    let index = index(kind, item);
    let roles = match kind {
        Kind::Posting => company::model().roles,
        Kind::Person => model().roles,
    };
    let own = roles
        .iter()
        .filter(move |target| index.is_some_and(|index| target.own.contains(&index)));
    own.map(|target| target.role)
}
