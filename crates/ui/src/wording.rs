//! How one side's questions are worded: its bank, and the catalogue's functions that say it.
//!
//! Each side's wording is reached only by the journeys of that side, so its texts arrive with them.

use rolefit_catalogue::{
    BlockText, ItemQuestion, PairText, block_text, candidate, company, item_name, item_question,
    pair_text, ui,
};
use rolefit_core::{Bank, BlockIndex, ItemIndex, PairIndex};

/// The words of one side's questions.
#[derive(Clone, Copy, Debug)]
pub struct Wording {
    /// The questions.
    pub bank: fn() -> Bank<'static>,
    /// The short name of an item.
    pub item_name: fn(ItemIndex) -> &'static str,
    /// What an item asks.
    pub item_question: fn(ItemIndex) -> ItemQuestion,
    /// What a pair says.
    pub pair_text: fn(PairIndex) -> PairText,
    /// What a block says.
    pub block_text: fn(BlockIndex) -> BlockText,
    /// What is said with every question of a kind.
    pub phrases: fn() -> Phrases,
}

/// What is said with every question of a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Phrases {
    /// How to answer an item.
    pub item_hint: &'static str,
    /// What every pair asks.
    pub pair_question: &'static str,
    /// How to answer a pair.
    pub pair_hint: &'static str,
    /// What every block asks.
    pub block_question: &'static str,
    /// How to answer a block.
    pub block_hint: &'static str,
    /// What is said where the piece that is most is missing.
    pub block_error_most: &'static str,
    /// What is said where the piece that is least is missing.
    pub block_error_least: &'static str,
}

/// What a candidate is asked.
pub static CANDIDATE: Wording = Wording {
    bank: candidate,
    item_name,
    item_question,
    pair_text,
    block_text,
    phrases: || Phrases {
        item_hint: ui::item_hint(),
        pair_question: ui::pair_question(),
        pair_hint: ui::pair_hint(),
        block_question: ui::block_question(),
        block_hint: ui::block_hint(),
        block_error_most: ui::block_error_most(),
        block_error_least: ui::block_error_least(),
    },
};

/// What a company is asked.
pub static COMPANY: Wording = Wording {
    bank: company::bank,
    item_name: company::item_name,
    item_question: company::item_question,
    pair_text: company::pair_text,
    block_text: company::block_text,
    phrases: || Phrases {
        item_hint: ui::need_item_hint(),
        pair_question: ui::need_pair_question(),
        pair_hint: ui::need_pair_hint(),
        block_question: ui::need_block_question(),
        block_hint: ui::need_block_hint(),
        block_error_most: ui::need_block_error_most(),
        block_error_least: ui::need_block_error_least(),
    },
};
