//! The next question.

use std::cmp::Reverse;

use crate::answers::{Answer, Answers};
use crate::bank::{ItemIndex, Question};
use crate::model::Model;
use crate::questions::stage::{Ends, Stage};
use crate::questions::{areas, types};
use crate::seat::next_seat_question;
use crate::target::Requirement;

/// A question to ask, with the stage it belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Next {
    /// The stage. `None` for what is left once every stage has reached its end.
    pub stage: Option<Stage>,
    /// The question.
    pub question: Question,
}

/// The next question of all: of the first stage that has not reached its end and still has one. After the last end come
/// the questions left, those of the seat first, then of the types, then any. `None` when no question of the bank is
/// open.
///
/// Questions in `later` were put off: they come back once their stage has no other, or among the questions left once
/// those have no other.
#[must_use]
pub fn next_question(
    model: &Model<'_>,
    answers: &Answers,
    ends: Ends,
    later: &[Question],
) -> Option<Next> {
    let running = Stage::ALL.into_iter().filter(|stage| !ends.reached(*stage));
    let staged = running.filter_map(|stage| {
        next_in(model, answers, stage, later).map(|question| Next {
            stage: Some(stage),
            question,
        })
    });
    staged.into_iter().next().or_else(|| {
        let left = left(model, answers, later).or_else(|| left(model, answers, &[]));
        left.map(|question| Next {
            stage: None,
            question,
        })
    })
}

/// The next question of one stage; `None` when the stage needs none. The seat's order has no end of its own: it goes on
/// while a seat question is open.
#[must_use]
pub fn next_in(
    model: &Model<'_>,
    answers: &Answers,
    stage: Stage,
    later: &[Question],
) -> Option<Question> {
    let of_stage = |skipped: &[Question]| match stage {
        Stage::Seat => next_seat_question(model.bank, model.axis, answers, skipped),
        Stage::Types => types::next(model, answers, skipped),
        Stage::Readiness => areas::next(model, answers, skipped),
    };
    of_stage(later).or_else(|| of_stage(&[]))
}

/// What is left beyond all ends.
fn left(model: &Model<'_>, answers: &Answers, skipped: &[Question]) -> Option<Question> {
    let fresh = |question: &Question| !skipped.contains(question);
    let open_item = |item: &ItemIndex| answers.item(*item) == Answer::Open;
    let items = || {
        model
            .bank
            .item_indices()
            .filter(open_item)
            .map(Question::Item)
    };
    let open_pair = |pair: &_| answers.pair(*pair) == Answer::Open;
    let pairs = || {
        model
            .bank
            .pair_indices()
            .filter(open_pair)
            .map(Question::Pair)
    };
    next_seat_question(model.bank, model.axis, answers, skipped)
        .filter(fresh)
        .or_else(|| types::rest(model, answers, skipped))
        .or_else(|| items().chain(pairs()).find(fresh))
}

/// The heaviest open item, by id among equals. Items without weight are none.
pub(crate) fn heaviest_open<'a>(
    parts: impl Iterator<Item = &'a Requirement>,
    answers: &Answers,
    skipped: &[Question],
) -> Option<ItemIndex> {
    parts
        .filter(|part| part.weight > 0 && answers.item(part.item) == Answer::Open)
        .filter(|part| !skipped.contains(&Question::Item(part.item)))
        .min_by_key(|part| (Reverse(part.weight), part.item))
        .map(|part| part.item)
}
