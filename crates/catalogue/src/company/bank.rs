//! The questions a company can be asked, the seat axis, and what roles and types ask for.

use rolefit_core::{Axis, Bank, BlockIndex, ItemIndex, Model, PairIndex, RoleTarget, TypeTarget};

use crate::generated;
use crate::generated::company::bank::{
    AXIS_CTO, AXIS_PAIRS, AXIS_VPE, BLOCKS, ITEM_COMPETENCIES, ITEMS, PAIRS,
};
use crate::generated::company::targets::{ROLES, TYPES};
use crate::place;

/// The company's bank: items, pairs and blocks, each sorted by id.
#[must_use]
#[expect(
    clippy::expect_used,
    reason = "the generator sorts by id, its checks refuse an id or a piece that stands twice, and a test builds this very bank"
)]
pub fn bank() -> Bank<'static> {
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

/// Everything a company's answers are read against: the bank and the axis, with every role and type. Areas and
/// contrasts are a person's.
#[must_use]
pub fn model() -> Model<'static> {
    Model {
        bank: bank(),
        axis: seat_axis(),
        roles: role_targets(),
        types: type_targets(),
        groups: &[],
        contrasts: &[],
    }
}

/// What a company needs where it needs each role, in the order of the roles; requirements sorted by item.
#[must_use]
pub fn role_targets() -> &'static [RoleTarget<'static>] {
    &ROLES
}

/// What a company needs where it needs each type of CTO, in the order of the types; requirements sorted by item.
#[must_use]
pub fn type_targets() -> &'static [TypeTarget<'static>] {
    &TYPES
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
