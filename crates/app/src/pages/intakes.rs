//! What stakeholders answered, to and from the details of a company's profile.

use std::collections::BTreeMap;

use rolefit_core::{self as core, Answer, Answers, Question, TypeId};
use rolefit_ui::Choice;

use crate::ids::{bank, id, question};
use crate::side::Side;
use crate::state::{Desk, Value, answers, keys};

/// Between the two types of a comparison's answer.
const THEN: char = ' ';

/// Who answered and what, in the order they were taken in. What this version does not know is left out.
pub(super) fn kept(desk: &Desk) -> Vec<(String, Answers)> {
    let mut found: BTreeMap<u32, (String, Vec<(Question, Choice)>)> = BTreeMap::new();
    for (key, detail) in desk.details.iter() {
        let Some(Value::One(value)) = &detail.value else {
            continue;
        };
        let Some((number, about)) = number_and_question(key) else {
            continue;
        };
        let (label, choices) = found.entry(number).or_default();
        match about {
            None => label.clone_from(value),
            Some(id) => choices.extend(
                question(Side::Company, id).and_then(|asked| Some((asked, choice(asked, value)?))),
            ),
        }
    }
    let found = found.into_values();
    let bank = bank(Side::Company);
    found
        .map(|(label, choices)| (label, answers(&bank, choices.into_iter())))
        .collect()
}

/// What one stakeholder answered, "I can't say" included, under their number.
pub(super) fn details(number: u32, label: &str, answers: &Answers) -> Vec<(String, Value)> {
    let bank = bank(Side::Company);
    let key = [keys::INTAKE, &number.to_string()].concat();
    let items = bank.item_indices().zip(answers.items());
    let items = items.map(|(item, it)| (Question::Item(item), chosen(it, Choice::Level)));
    let pairs = bank.pair_indices().zip(answers.pairs());
    let pairs = pairs.map(|(pair, it)| (Question::Pair(pair), chosen(it, Choice::Position)));
    let blocks = bank.block_indices().zip(answers.blocks());
    let blocks = blocks.map(|(block, it)| (Question::Block(block), chosen(it, Choice::Block)));
    let said = items.chain(pairs).chain(blocks);
    let said = said.filter_map(|(asked, choice)| {
        let key = [&key, ":", id(Side::Company, asked)].concat();
        Some((key, Value::One(value(choice?))))
    });
    let label = (key.clone(), Value::One(label.to_owned()));
    std::iter::once(label).chain(said).collect()
}

/// The stakeholder's number in a detail's key, and the question it is about; none where it holds the name.
pub(super) fn number_and_question(key: &str) -> Option<(u32, Option<&str>)> {
    let rest = key.strip_prefix(keys::INTAKE)?;
    let (number, asked) = match rest.split_once(':') {
        Some((number, asked)) => (number, Some(asked)),
        None => (rest, None),
    };
    Some((number.parse().ok()?, asked))
}

fn chosen<T>(answer: Answer<T>, choice: impl Fn(T) -> Choice) -> Option<Choice> {
    match answer {
        Answer::Open => None,
        Answer::Declined => Some(Choice::Declined),
        Answer::Given(given) => Some(choice(given)),
    }
}

/// The form value; of a comparison the two types, most first.
fn value(choice: Choice) -> String {
    match choice {
        Choice::Block(it) => format!("{}{THEN}{}", it.most().as_str(), it.least().as_str()),
        other => other.value().to_owned(),
    }
}

fn choice(asked: Question, value: &str) -> Option<Choice> {
    if let (Question::Block(block), Some((most, least))) = (asked, value.split_once(THEN)) {
        let choice = core::Choice::new(TypeId::from_id(most)?, TypeId::from_id(least)?)?;
        let block = *bank(Side::Company).block(block)?;
        return block.allows(choice).then_some(Choice::Block(choice));
    }
    Choice::from_value(asked, value)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn comparisons_and_what_was_declined_are_kept() {
        let bank = bank(Side::Company);
        let block = bank.block_indices().next().unwrap();
        let [most, least, ..] = bank.block(block).unwrap().pieces;
        let mut given = Answers::open(&bank);
        given.set_block(
            block,
            Answer::Given(core::Choice::new(most, least).unwrap()),
        );
        given.set_item(bank.item_indices().next().unwrap(), Answer::Declined);
        given.set_pair(bank.pair_indices().next().unwrap(), Answer::Declined);
        let desk = Desk::holding(details(1, "Board", &given));
        assert_eq!(kept(&desk), [("Board".to_owned(), given)]);
    }

    #[test]
    fn what_the_block_does_not_offer_is_left_out() {
        let bank = bank(Side::Company);
        let block = bank.block_indices().next().unwrap();
        let offered = bank.block(block).unwrap();
        let stranger = TypeId::ALL.into_iter().find(|it| !offered.offers(*it));
        let text = format!(
            "{}{THEN}{}",
            stranger.unwrap().as_str(),
            offered.pieces[0].as_str()
        );
        assert_eq!(choice(Question::Block(block), &text), None);
        assert_eq!(choice(Question::Block(block), "nobody knows"), None);
    }
}
