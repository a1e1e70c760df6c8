//! Every text of the catalogue, in the language this build was made for.
//!
//! Each function reaches only the statics behind it, so a page that loads later carries along what
//! it alone shows. What only needs an item's name or its evidence should ask for that alone.

mod targets;

use rolefit_core::{BlockIndex, ItemIndex, PairIndex};

use crate::generated::named::COMPETENCIES;
use crate::generated::texts::{
    BLOCK_TEXTS, FIRST_PAIR, ITEM_EVIDENCE, ITEM_NAMES, ITEM_QUESTIONS, PAIR_TEXTS,
};
use crate::place::at;

pub use targets::{
    ContrastText, GroupText, RoleText, TypeText, contrast_text, group_text, role_text, type_text,
};

/// What an item says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ItemText {
    /// A short noun phrase.
    pub name: &'static str,
    /// The question.
    pub question: &'static str,
    /// What levels 0 to 4 look like: the answers to choose from.
    pub anchors: [&'static str; 5],
    /// How a reason quotes levels 0 to 4: a sentence in the second person.
    pub evidence: [&'static str; 5],
}

/// What an item asks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ItemQuestion {
    /// The question.
    pub question: &'static str,
    /// What levels 0 to 4 look like: the answers to choose from.
    pub anchors: [&'static str; 5],
}

/// What a block says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BlockText {
    /// The pieces of work, in the order of the block's types.
    pub pieces: [&'static str; 4],
}

/// What a pair says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PairText {
    /// A short noun phrase.
    pub name: &'static str,
    /// The statement on the CTO's side.
    pub cto: &'static str,
    /// The statement on the VP of Engineering's side.
    pub vpe: &'static str,
    /// The statement that stands first on a screen. Over all pairs each side comes first equally
    /// often.
    pub first: Side,
}

/// One of a pair's two statements.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Side {
    /// The CTO's.
    #[default]
    Cto,
    /// The VP of Engineering's.
    Vpe,
}

/// All texts of an item; blank for an index that is not of this bank.
#[must_use]
pub fn item_text(index: ItemIndex) -> ItemText {
    let ItemQuestion { question, anchors } = item_question(index);
    ItemText {
        name: item_name(index),
        question,
        anchors,
        evidence: item_evidence(index),
    }
}

/// The name of an item: a short noun phrase; empty for an index that is not of this bank.
#[must_use]
pub fn item_name(index: ItemIndex) -> &'static str {
    at(&ITEM_NAMES, index.0)
}

/// What an item asks; blank for an index that is not of this bank.
#[must_use]
pub fn item_question(index: ItemIndex) -> ItemQuestion {
    at(&ITEM_QUESTIONS, index.0)
}

/// How a reason quotes levels 0 to 4 of an item: sentences in the second person; blank for an index
/// that is not of this bank.
#[must_use]
pub fn item_evidence(index: ItemIndex) -> [&'static str; 5] {
    at(&ITEM_EVIDENCE, index.0)
}

/// The texts of a pair; blank for an index that is not of this bank.
#[must_use]
pub fn pair_text(index: PairIndex) -> PairText {
    at(&PAIR_TEXTS, index.0)
}

/// The pair that everyone is asked first, with its texts; it brings no other pair's along.
#[must_use]
pub fn first_pair() -> (PairIndex, PairText) {
    FIRST_PAIR
}

/// The texts of a block; blank for an index that is not of this bank.
#[must_use]
pub fn block_text(index: BlockIndex) -> BlockText {
    at(&BLOCK_TEXTS, index.0)
}

/// The name of a competency; `None` for an id this catalogue does not have.
#[must_use]
pub fn competency_name(id: &str) -> Option<&'static str> {
    let at = COMPETENCIES
        .binary_search_by(|(other, _)| (*other).cmp(id))
        .ok()?;
    COMPETENCIES.get(at).map(|(_, name)| *name)
}
