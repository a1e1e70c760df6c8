//! What was answered to one question, and in which words it is quoted.

use rolefit_catalogue::company;
use rolefit_core::{Answers, Choice, Level, Position, Question};

/// An answer given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// To an item.
    Level(Level),
    /// To a pair.
    Position(Position),
    /// To a block.
    Choice(Choice),
}

/// What was answered to a question of the company's bank; `None` where it is open or declined.
#[must_use]
pub fn said(question: Question, answers: &Answers) -> Option<Said> {
    match question {
        Question::Item(item) => answers.item(item).given().map(Said::Level),
        Question::Pair(pair) => answers.pair(pair).given().map(Said::Position),
        Question::Block(block) => answers.block(block).given().map(Said::Choice),
    }
}

/// The question's name: a short noun phrase; empty for a block, which has none.
#[must_use]
pub fn name(question: Question) -> &'static str {
    match question {
        Question::Item(item) => company::item_name(item),
        Question::Pair(pair) => company::pair_text(pair).name,
        Question::Block(_) => "",
    }
}

/// How a reason quotes the answer: an item's sentence at its level, the statement of a pair that was chosen. Empty for a
/// block.
#[must_use]
pub fn quote(question: Question, said: Said) -> &'static str {
    match (question, said) {
        (Question::Item(item), Said::Level(level)) => company::item_evidence(item)
            .get(usize::from(level.get()))
            .copied()
            .unwrap_or_default(),
        (Question::Pair(pair), Said::Position(position)) => {
            let text = company::pair_text(pair);
            if position.get() > 0 {
                text.cto
            } else {
                text.vpe
            }
        }
        _ => "",
    }
}
