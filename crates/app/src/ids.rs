//! Questions by their ids, for both sides. Brings the lists of ids along, so only what arrives later asks here.

use rolefit_catalogue::{
    block_id, block_index, candidate, company, item_id, item_index, pair_id, pair_index,
};
use rolefit_core::{Bank, Question};

use crate::route::{From, Place, Route, Word};
use crate::side::Side;

/// The questions of a side.
#[must_use]
pub fn bank(side: Side) -> Bank<'static> {
    match side {
        Side::Candidate => candidate(),
        Side::Company => company::bank(),
    }
}

/// A side's question with this id; ids are unique across items, pairs and blocks.
#[must_use]
pub fn question(side: Side, id: &str) -> Option<Question> {
    match side {
        Side::Candidate => item_index(id)
            .map(Question::Item)
            .or_else(|| pair_index(id).map(Question::Pair))
            .or_else(|| block_index(id).map(Question::Block)),
        Side::Company => company::item_index(id)
            .map(Question::Item)
            .or_else(|| company::pair_index(id).map(Question::Pair))
            .or_else(|| company::block_index(id).map(Question::Block)),
    }
}

/// The id of a side's question.
#[must_use]
pub fn id(side: Side, question: Question) -> &'static str {
    match (side, question) {
        (Side::Candidate, Question::Item(item)) => item_id(item),
        (Side::Candidate, Question::Pair(pair)) => pair_id(pair),
        (Side::Candidate, Question::Block(block)) => block_id(block),
        (Side::Company, Question::Item(item)) => company::item_id(item),
        (Side::Company, Question::Pair(pair)) => company::pair_id(pair),
        (Side::Company, Question::Block(block)) => company::block_id(block),
    }
}

/// The page of a side's question, opened from somewhere.
#[must_use]
pub fn page(side: Side, question: Question, from: From) -> Route {
    // Every id is a word, which a test says.
    let id = Word::new(id(side, question)).unwrap_or_default();
    side.at(Place::Question(id, from))
}
