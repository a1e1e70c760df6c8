//! The next question for the seat.

use std::cmp::Reverse;

use crate::answers::{Answer, Answers};
use crate::bank::{Bank, ItemIndex, Question};
use crate::seat::axis::{Axis, Weighted};

/// The next seat question: pairs and items alternate, a pair first; of the items the side with less of its weight
/// answered comes first (CTO when equal), and within a group the heaviest open question, by id among equals.
///
/// Questions in `later` were put off: they come back once nothing else is open. `None` when no seat question is open.
#[must_use]
pub fn next_seat_question(
    bank: Bank<'_>,
    axis: Axis<'_>,
    answers: &Answers,
    later: &[Question],
) -> Option<Question> {
    open_question(bank, axis, answers, later).or_else(|| open_question(bank, axis, answers, &[]))
}

fn open_question(
    bank: Bank<'_>,
    axis: Axis<'_>,
    answers: &Answers,
    skipped: &[Question],
) -> Option<Question> {
    let pair = heaviest(
        axis.pairs,
        |pair| answers.pair(pair) == Answer::Open && !skipped.contains(&Question::Pair(pair)),
        |pair| bank.pair(pair).map(|pair| pair.id),
    )
    .map(Question::Pair);
    let item = next_item(bank, axis, answers, skipped).map(Question::Item);
    let pairs_seen = axis
        .pairs
        .iter()
        .filter(|pair| pair.weight > 0 && answers.pair(pair.question) != Answer::Open)
        .count();
    let items_seen = axis
        .items()
        .filter(|item| item.weight > 0 && answers.item(item.question) != Answer::Open)
        .count();
    if pairs_seen <= items_seen {
        pair.or(item)
    } else {
        item.or(pair)
    }
}

fn next_item(
    bank: Bank<'_>,
    axis: Axis<'_>,
    answers: &Answers,
    skipped: &[Question],
) -> Option<ItemIndex> {
    let heaviest_of = |side: &[Weighted<ItemIndex>]| {
        heaviest(
            side,
            |item| answers.item(item) == Answer::Open && !skipped.contains(&Question::Item(item)),
            |item| bank.item(item).map(|item| item.id),
        )
    };
    let (cto, vpe) = (heaviest_of(axis.cto), heaviest_of(axis.vpe));
    let (cto_done, cto_all) = covered(axis.cto, answers);
    let (vpe_done, vpe_all) = covered(axis.vpe, answers);
    // coverage of CTO ≤ coverage of VP, cross-multiplied
    if cto_done * vpe_all <= vpe_done * cto_all {
        cto.or(vpe)
    } else {
        vpe.or(cto)
    }
}

/// The weight answered on a side, and its whole weight.
fn covered(side: &[Weighted<ItemIndex>], answers: &Answers) -> (u64, u64) {
    side.iter().fold((0, 0), |(done, all), item| {
        let weight = u64::from(item.weight);
        let given = answers.item(item.question).given().is_some();
        (done + if given { weight } else { 0 }, all + weight)
    })
}

fn heaviest<'a, I: Copy>(
    group: &[Weighted<I>],
    open: impl Fn(I) -> bool,
    id: impl Fn(I) -> Option<&'a str>,
) -> Option<I> {
    group
        .iter()
        .filter(|question| question.weight > 0 && open(question.question))
        .min_by_key(|question| (Reverse(question.weight), id(question.question)))
        .map(|question| question.question)
}
