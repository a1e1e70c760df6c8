//! Answers by id, as the model takes them.

use std::collections::BTreeMap;

use rolefit_core::{Answer, Answers, BlockIndex, Choice, Level, Position};

use crate::profile::Side;

/// Answers to one side's items, pairs and blocks, by id.
#[derive(Clone, Copy)]
pub(crate) struct Given<'p> {
    pub side: Side,
    pub items: &'p BTreeMap<String, Option<Level>>,
    pub pairs: &'p BTreeMap<String, Option<Position>>,
    pub blocks: &'p BTreeMap<String, Option<Choice>>,
}

impl Given<'_> {
    /// The answers, as the model takes them. Ids the side does not have answer nothing, nor does a choice of pieces
    /// that the block does not have.
    pub fn to_answers(self) -> Answers {
        fn stands<T: Copy>(answer: &Option<T>) -> Answer<T> {
            answer.map_or(Answer::Declined, Answer::Given)
        }
        let bank = self.side.bank();
        let mut answers = Answers::open(&bank);
        for (id, answer) in self.items {
            if let Some(item) = bank.item_index(id) {
                answers.set_item(item, stands(answer));
            }
        }
        for (id, answer) in self.pairs {
            if let Some(pair) = bank.pair_index(id) {
                answers.set_pair(pair, stands(answer));
            }
        }
        for (id, answer) in self.blocks {
            if let Some(block) = block(self.side, id, *answer) {
                answers.set_block(block, stands(answer));
            }
        }
        answers
    }

    /// How many of the answers are to questions the side does not have, or are none that its block offers.
    pub fn left_out(self) -> usize {
        let bank = self.side.bank();
        let items = self.items.keys();
        let pairs = self.pairs.keys();
        let blocks = self.blocks.iter();
        items.filter(|id| bank.item_index(id).is_none()).count()
            + pairs.filter(|id| bank.pair_index(id).is_none()).count()
            + blocks
                .filter(|(id, choice)| block(self.side, id, **choice).is_none())
                .count()
    }
}

/// The side's block with this id, if this answer can be given to it.
fn block(side: Side, id: &str, answer: Option<Choice>) -> Option<BlockIndex> {
    let bank = side.bank();
    let index = bank.block_index(id)?;
    let block = bank.block(index)?;
    let fits = answer.is_none_or(|choice| block.allows(choice));
    fits.then_some(index)
}

/// The answers of one kind by id, those still open left out.
pub(crate) fn listed<T: Copy + PartialEq>(
    ids: impl Iterator<Item = &'static str>,
    answers: impl Iterator<Item = Answer<T>>,
) -> BTreeMap<String, Option<T>> {
    let mut map = BTreeMap::new();
    for (id, answer) in ids.zip(answers) {
        if answer != Answer::Open {
            map.insert(id.to_owned(), answer.given());
        }
    }
    map
}
