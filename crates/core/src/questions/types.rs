//! The questions about types: the blocks, one headline a type, then the heaviest open item of the least covered among
//! the first three.

use std::cmp::Reverse;

use crate::answers::{Answer, Answers};
use crate::bank::{BlockIndex, ItemIndex, Question};
use crate::model::{Model, TypeTarget};
use crate::questions::next::heaviest_open;
use crate::score::Sums;
use crate::types::TypeId;
use crate::types::blocks::Tally;
use crate::types::key::OrderKey;
use crate::types::standing::{headline, until_type_ranked};

/// How many of the first types are told apart from the rest.
const FIRST: usize = 3;

/// Whether the stage has reached its end; `leader` is the type that leads alone, if one does.
pub(crate) fn ended(model: &Model<'_>, answers: &Answers, leader: Option<TypeId>) -> bool {
    let asked =
        next_block(model, answers, &[]).is_none() && next_headline(model, answers, &[]).is_none();
    let told = leader.is_some_and(|leader| {
        let of = |kind: &&TypeTarget<'_>| kind.id == leader;
        let target = model.types.iter().find(of);
        target.is_some_and(|kind| until_type_ranked(model.bank, kind, answers) == Some(0))
    });
    asked && (told || first(model, answers).all(|kind| !lacks(model, kind, answers)))
}

/// The next question before the end; `None` once blocks, headlines and the first three are done with.
pub(crate) fn next(model: &Model<'_>, answers: &Answers, skipped: &[Question]) -> Option<Question> {
    let lacking = first(model, answers).filter(|kind| lacks(model, kind, answers));
    next_block(model, answers, skipped)
        .map(Question::Block)
        .or_else(|| next_headline(model, answers, skipped).map(Question::Item))
        .or_else(|| least_covered(lacking, answers, skipped).map(Question::Item))
}

/// What is left beyond the end: of the first three, then of all.
pub(crate) fn rest(model: &Model<'_>, answers: &Answers, skipped: &[Question]) -> Option<Question> {
    let item = least_covered(first(model, answers), answers, skipped)
        .or_else(|| least_covered(model.types.iter(), answers, skipped));
    next_block(model, answers, skipped)
        .map(Question::Block)
        .or(item.map(Question::Item))
}

/// The first open block of the bank.
fn next_block(model: &Model<'_>, answers: &Answers, skipped: &[Question]) -> Option<BlockIndex> {
    model.bank.block_indices().find(|block| {
        answers.block(*block) == Answer::Open && !skipped.contains(&Question::Block(*block))
    })
}

/// The first open headline, in the order of the types' ids.
fn next_headline(model: &Model<'_>, answers: &Answers, skipped: &[Question]) -> Option<ItemIndex> {
    let open = model.types.iter().filter_map(|kind| {
        let item = headline(model.bank, kind)?;
        let open = answers.item(item) == Answer::Open && !skipped.contains(&Question::Item(item));
        open.then_some((kind.id, item))
    });
    open.min().map(|(_, item)| item)
}

/// The first three types by `S + B/10`, ranked or not; those without an answer last, equals by id.
fn first<'a>(
    model: &Model<'a>,
    answers: &Answers,
) -> impl Iterator<Item = &'a TypeTarget<'a>> + use<'a> {
    let mut falling: Vec<_> = model
        .types
        .iter()
        .map(|kind| {
            let sums = Sums::new(kind.target, answers);
            let blocks = Tally::new(model.bank, answers, kind.id);
            (OrderKey::new(sums.attained, sums.answered, blocks), kind)
        })
        .collect();
    falling.sort_by_key(|(key, kind)| (Reverse(*key), kind.id));
    falling.into_iter().take(FIRST).map(|(_, kind)| kind)
}

/// Whether the type is not ranked and still can be.
fn lacks(model: &Model<'_>, kind: &TypeTarget<'_>, answers: &Answers) -> bool {
    until_type_ranked(model.bank, kind, answers).is_some_and(|missing| missing > 0)
}

/// The heaviest open item of the least covered of these types that has one; equally covered ones by id.
fn least_covered<'a>(
    types: impl Iterator<Item = &'a TypeTarget<'a>>,
    answers: &Answers,
    skipped: &[Question],
) -> Option<ItemIndex> {
    let open = types.filter_map(|kind| {
        let item = heaviest_open(kind.target.requirements.iter(), answers, skipped)?;
        Some((Sums::new(kind.target, answers), kind.id, item))
    });
    let least = open.min_by(|one, two| one.0.by_coverage(two.0).then(one.1.cmp(&two.1)));
    least.map(|(_, _, item)| item)
}
