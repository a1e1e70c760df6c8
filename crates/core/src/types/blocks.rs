//! Blocks: pieces of real work most and least like a person's best work. They move the order of types, never a score.

use crate::answers::{Answer, Answers};
use crate::bank::Bank;
use crate::exact::Ratio;
use crate::types::id::TypeId;

/// How a type fared in the answered blocks that offer it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    /// Blocks in which its piece was chosen as most, less those in which it was chosen as least.
    pub net: i64,
    /// Answered blocks that offer it.
    pub answered: i64,
}

impl Tally {
    pub fn new(bank: Bank<'_>, answers: &Answers, kind: TypeId) -> Self {
        let mut tally = Self::default();
        for (block, answer) in bank.blocks().iter().zip(answers.blocks()) {
            let Answer::Given(choice) = answer else {
                continue;
            };
            if block.offers(kind) {
                tally.answered += 1;
                tally.net += i64::from(choice.most() == kind) - i64::from(choice.least() == kind);
            }
        }
        tally
    }
}

/// `B = 100 · (most − least) / answered`, −100..=100, over the answered blocks that offer the type; `None` with none.
///
/// Each type stands in three of the six blocks, so `answered` is the model's `3 × answered share of its blocks`. Open
/// and declined blocks are left out, not guessed.
#[must_use]
pub fn block_points(bank: Bank<'_>, answers: &Answers, kind: TypeId) -> Option<Ratio> {
    let tally = Tally::new(bank, answers, kind);
    Ratio::new(i128::from(100 * tally.net), i128::from(tally.answered))
}
