//! The axis: which pairs and items tell CTO from VP of Engineering, with their weights.

use crate::answers::{Answer, Answers};
use crate::bank::{ItemIndex, PairIndex};

/// A question with its weight on the axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weighted<I> {
    /// The question.
    pub question: I,
    /// Its weight, relative to its own group. Zero leaves the question out.
    pub weight: u16,
}

/// The seat axis. Each question appears at most once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Axis<'a> {
    /// Pairs: what is preferred.
    pub pairs: &'a [Weighted<PairIndex>],
    /// Items of the CTO side: what has been done there.
    pub cto: &'a [Weighted<ItemIndex>],
    /// Items of the VP of Engineering side.
    pub vpe: &'a [Weighted<ItemIndex>],
}

impl<'a> Axis<'a> {
    /// The items of both sides, CTO side first.
    pub fn items(&self) -> impl Iterator<Item = &'a Weighted<ItemIndex>> + use<'a> {
        self.cto.iter().chain(self.vpe)
    }
}

/// How many seat questions stand how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SeatProgress {
    /// Answered with a level or a position.
    pub answered: usize,
    /// "I can't say".
    pub declined: usize,
    /// Not answered yet.
    pub open: usize,
}

impl SeatProgress {
    fn count<T>(&mut self, answer: Answer<T>) {
        match answer {
            Answer::Given(_) => self.answered += 1,
            Answer::Declined => self.declined += 1,
            Answer::Open => self.open += 1,
        }
    }
}

/// Counts the seat's questions by how they stand. Questions of weight zero are not seat questions.
#[must_use]
pub fn seat_progress(axis: Axis<'_>, answers: &Answers) -> SeatProgress {
    let mut progress = SeatProgress::default();
    for pair in axis.pairs.iter().filter(|pair| pair.weight > 0) {
        progress.count(answers.pair(pair.question));
    }
    for item in axis.items().filter(|item| item.weight > 0) {
        progress.count(answers.item(item.question));
    }
    progress
}
