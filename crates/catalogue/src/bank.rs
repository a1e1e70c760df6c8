//! The questions a candidate can be asked, the seat axis, and what roles, types and areas ask for.

use rolefit_core::{
    Axis, Bank, BlockIndex, Contrast, GroupTarget, ItemIndex, Model, PairIndex, RoleTarget,
    TypeTarget,
};

use crate::generated;
use crate::generated::areas::{CONTRASTS, GROUPS};
use crate::generated::bank::{
    AXIS_CTO, AXIS_PAIRS, AXIS_VPE, BLOCKS, ITEM_COMPETENCIES, ITEMS, PAIRS,
};
use crate::generated::targets::{ROLES, TYPES};
use crate::place;

/// The candidate's bank: items, pairs and blocks, each sorted by id.
#[must_use]
#[expect(
    clippy::expect_used,
    reason = "the generator sorts by id, its checks refuse an id or a piece that stands twice, and a test builds this very bank"
)]
pub fn candidate() -> Bank<'static> {
    Bank::new(generated::VERSION, &ITEMS, &PAIRS, &BLOCKS)
        .expect("the generated bank is sorted by id")
}

/// The seat axis: every pair with its weight; on each side the items of that side's family, with
/// their weights in that side's role target.
#[must_use]
pub fn seat_axis() -> Axis<'static> {
    Axis {
        pairs: &AXIS_PAIRS,
        cto: &AXIS_CTO,
        vpe: &AXIS_VPE,
    }
}

/// Everything a candidate's profile is read against: the bank and the axis, with every role, type,
/// area and contrast.
#[must_use]
pub fn model() -> Model<'static> {
    Model {
        bank: candidate(),
        axis: seat_axis(),
        roles: role_targets(),
        types: type_targets(),
        groups: group_targets(),
        contrasts: contrasts(),
    }
}

/// What each role asks for, in the order of the roles; requirements sorted by item.
#[must_use]
pub fn role_targets() -> &'static [RoleTarget<'static>] {
    &ROLES
}

/// What each type of CTO asks for, in the order of the types; requirements sorted by item.
#[must_use]
pub fn type_targets() -> &'static [TypeTarget<'static>] {
    &TYPES
}

/// What each area asks for, in the order of the kinds and by id; requirements sorted by item.
#[must_use]
pub fn group_targets() -> &'static [GroupTarget<'static>] {
    &GROUPS
}

/// What tells traditional from modern emphasis, sorted by id.
#[must_use]
pub fn contrasts() -> &'static [Contrast<'static>] {
    &CONTRASTS
}

/// Where the item `id` stands in the bank; `None` for an id this catalogue does not have.
#[must_use]
pub fn item_index(id: &str) -> Option<ItemIndex> {
    place::of_id(&ITEMS, id, |item| item.id).map(ItemIndex)
}

/// Where the pair `id` stands in the bank; `None` for an id this catalogue does not have.
#[must_use]
pub fn pair_index(id: &str) -> Option<PairIndex> {
    place::of_id(&PAIRS, id, |pair| pair.id).map(PairIndex)
}

/// Where the block `id` stands in the bank; `None` for an id this catalogue does not have.
#[must_use]
pub fn block_index(id: &str) -> Option<BlockIndex> {
    place::of_id(&BLOCKS, id, |block| block.id).map(BlockIndex)
}

/// The id of the item at `index`; empty for an index that is not of this bank.
#[must_use]
pub fn item_id(index: ItemIndex) -> &'static str {
    place::id_at(&ITEMS, index.0, |item| item.id)
}

/// The id of the pair at `index`; empty for an index that is not of this bank.
#[must_use]
pub fn pair_id(index: PairIndex) -> &'static str {
    place::id_at(&PAIRS, index.0, |pair| pair.id)
}

/// The id of the block at `index`; empty for an index that is not of this bank.
#[must_use]
pub fn block_id(index: BlockIndex) -> &'static str {
    place::id_at(&BLOCKS, index.0, |block| block.id)
}

/// The ids of all items, in the order of the bank.
pub fn item_ids() -> impl ExactSizeIterator<Item = &'static str> {
    ITEMS.iter().map(|item| item.id)
}

/// The ids of all pairs, in the order of the bank.
pub fn pair_ids() -> impl ExactSizeIterator<Item = &'static str> {
    PAIRS.iter().map(|pair| pair.id)
}

/// The ids of all blocks, in the order of the bank.
pub fn block_ids() -> impl ExactSizeIterator<Item = &'static str> {
    BLOCKS.iter().map(|block| block.id)
}

/// The id of the competency an item belongs to; empty for an index that is not of this bank.
#[must_use]
pub fn item_competency(index: ItemIndex) -> &'static str {
    place::at(&ITEM_COMPETENCIES, index.0)
}
