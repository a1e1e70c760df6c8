//! The questions a candidate can be asked, the seat axis and what each role asks for.

use rolefit_core::{Axis, Bank, ItemIndex, PairIndex, RoleId, Target};

use crate::generated;
use crate::generated::bank::{
    AXIS_CTO, AXIS_PAIRS, AXIS_VPE, ITEM_COMPETENCIES, ITEMS, PAIRS, ROLE_TARGETS,
};

/// The candidate's bank: items and pairs, each sorted by id.
#[must_use]
#[expect(
    clippy::expect_used,
    reason = "the generator sorts by id, its checks refuse an id that stands twice, and a test builds this very bank"
)]
pub fn candidate() -> Bank<'static> {
    Bank::new(generated::VERSION, &ITEMS, &PAIRS, &[]).expect("the generated bank is sorted by id")
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

/// What each role asks for, in the order of the roles; the requirements sorted by item.
#[must_use]
pub fn role_targets() -> &'static [(RoleId, Target<'static>)] {
    &ROLE_TARGETS
}

/// Where the item `id` stands in the bank; `None` for an id this catalogue does not have.
#[must_use]
pub fn item_index(id: &str) -> Option<ItemIndex> {
    let at = ITEMS.binary_search_by(|item| item.id.cmp(id)).ok()?;
    u16::try_from(at).ok().map(ItemIndex)
}

/// Where the pair `id` stands in the bank; `None` for an id this catalogue does not have.
#[must_use]
pub fn pair_index(id: &str) -> Option<PairIndex> {
    let at = PAIRS.binary_search_by(|pair| pair.id.cmp(id)).ok()?;
    u16::try_from(at).ok().map(PairIndex)
}

/// The ids of all items, in the order of the bank.
pub fn item_ids() -> impl ExactSizeIterator<Item = &'static str> {
    ITEMS.iter().map(|item| item.id)
}

/// The ids of all pairs, in the order of the bank.
pub fn pair_ids() -> impl ExactSizeIterator<Item = &'static str> {
    PAIRS.iter().map(|pair| pair.id)
}

/// The id of the competency an item belongs to; empty for an index that is not of this bank.
#[must_use]
pub fn item_competency(index: ItemIndex) -> &'static str {
    ITEM_COMPETENCIES
        .get(usize::from(index.0))
        .copied()
        .unwrap_or_default()
}
