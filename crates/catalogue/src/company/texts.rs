//! The texts of what a company is asked. As with the candidate's, each function reaches only the statics behind it.

use rolefit_core::{BlockIndex, ItemIndex, PairIndex};

use crate::facts::Fact;
use crate::generated::company::texts::{
    BLOCK_TEXTS, FACTS, FIRST_PAIR, ITEM_EVIDENCE, ITEM_NAMES, ITEM_QUESTIONS, PAIR_TEXTS,
};
use crate::place::at;
use crate::{BlockText, ItemQuestion, ItemText, PairText};

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

/// The pair that a company is asked first, with its texts; it brings no other pair's along.
#[must_use]
pub fn first_pair() -> (PairIndex, PairText) {
    FIRST_PAIR
}

/// The texts of a block; blank for an index that is not of this bank.
#[must_use]
pub fn block_text(index: BlockIndex) -> BlockText {
    at(&BLOCK_TEXTS, index.0)
}

/// Every fact that a company is asked, in that order.
#[must_use]
pub fn facts() -> &'static [Fact] {
    &FACTS
}

/// The company's fact `id`; `None` for an id this catalogue does not have.
#[must_use]
pub fn fact(id: &str) -> Option<&'static Fact> {
    FACTS.iter().find(|fact| fact.id == id)
}
