//! The order of the seat's questions.

use proptest::prelude::*;
use proptest::sample::Index;
use rolefit_core::{
    Answer, Answers, Level, Position, Question, Ratio, Weighted, next_seat_question,
};

use crate::case::{Case, any_case, settings};

fn next(case: &Case, answers: &Answers, later: &[Question]) -> Option<Question> {
    next_seat_question(case.world.bank(), case.world.axis(), answers, later)
}

/// Every seat question that is open in `answers`, with its weight.
fn open(case: &Case, answers: &Answers) -> Vec<(Question, u16)> {
    let pairs = case
        .world
        .preferring
        .iter()
        .filter(|it| answers.pair(it.question) == Answer::Open);
    let items = case.world.axis().items();
    pairs
        .map(|it| (Question::Pair(it.question), it.weight))
        .chain(
            items
                .filter(|it| answers.item(it.question) == Answer::Open)
                .map(|it| (Question::Item(it.question), it.weight)),
        )
        .filter(|(_, weight)| *weight > 0)
        .collect()
}

/// Answers or declines the question.
fn put(answers: &mut Answers, question: Question, decline: bool) {
    match question {
        Question::Pair(pair) if decline => answers.set_pair(pair, Answer::Declined),
        Question::Pair(pair) => answers.set_pair(pair, Answer::Given(Position::ALL[3])),
        Question::Item(item) if decline => answers.set_item(item, Answer::Declined),
        Question::Item(item) => answers.set_item(item, Answer::Given(Level::ALL[3])),
        Question::Block(block) => answers.set_block(block, Answer::Declined),
    }
}

fn is_pair(question: Question) -> bool {
    matches!(question, Question::Pair(_))
}

proptest! {
    #![proptest_config(settings())]

    #[test]
    fn every_open_question_is_asked_once_and_then_it_ends(case in any_case(), declines: u64) {
        let mut answers = case.answers.clone();
        let mut expected: Vec<_> =
            open(&case, &answers).into_iter().map(|(question, _)| question).collect();
        let mut asked = Vec::new();
        while let Some(question) = next(&case, &answers, &[]) {
            prop_assert!(!asked.contains(&question), "{question:?} was asked twice");
            put(&mut answers, question, declines >> (asked.len() % 64) & 1 == 1);
            asked.push(question);
        }
        asked.sort_unstable();
        expected.sort_unstable();
        prop_assert_eq!(asked, expected);
    }

    #[test]
    fn pairs_and_items_alternate_while_both_are_open(case in any_case(), declines: u64) {
        let mut answers = Answers::open(&case.world.bank());
        let mut before = None;
        for step in 0.. {
            let left = open(&case, &answers);
            let both = left.iter().any(|it| is_pair(it.0)) && left.iter().any(|it| !is_pair(it.0));
            let Some(question) = next(&case, &answers, &[]) else { break };
            if both {
                // A pair comes first.
                prop_assert_eq!(is_pair(question), !before.unwrap_or(false));
            }
            before = Some(is_pair(question));
            put(&mut answers, question, declines >> (step % 64) & 1 == 1);
        }
    }

    #[test]
    fn a_question_put_off_waits_until_only_such_are_left(
        case in any_case(), picks in prop::collection::vec(any::<Index>(), 0..5),
    ) {
        let all = open(&case, &case.answers);
        if all.is_empty() { return Ok(()) }
        let later: Vec<_> = picks.iter().map(|pick| pick.get(&all).0).collect();
        let mut answers = case.answers.clone();
        while let Some(question) = next(&case, &answers, &later) {
            let others = open(&case, &answers).iter().any(|it| !later.contains(&it.0));
            prop_assert_eq!(later.contains(&question), !others);
            put(&mut answers, question, false);
        }
        prop_assert!(open(&case, &answers).is_empty());
    }

    #[test]
    fn the_side_with_less_coverage_is_asked_first(case in any_case()) {
        let mut answers = case.answers.clone();
        while let Some(question) = next(&case, &answers, &[]) {
            if let Question::Item(item) = question {
                let coverage = |side: &[Weighted<_>]| {
                    let weigh = |wanted: &dyn Fn(&Weighted<_>) -> bool| -> i128 {
                        side.iter().filter(|it| wanted(it)).map(|it| i128::from(it.weight)).sum()
                    };
                    let given = weigh(&|it| answers.item(it.question).given().is_some());
                    Ratio::new(given, weigh(&|_| true)).unwrap_or(Ratio::ZERO)
                };
                let (cto, vpe) = (&case.world.cto, &case.world.vpe);
                let has_open = |side: &[Weighted<_>]| {
                    side.iter().any(|it| it.weight > 0 && answers.item(it.question) == Answer::Open)
                };
                if has_open(cto) && has_open(vpe) {
                    let on_cto = cto.iter().any(|it| it.question == item);
                    prop_assert_eq!(on_cto, coverage(cto) <= coverage(vpe));
                }
            }
            put(&mut answers, question, false);
        }
    }

    #[test]
    fn the_heaviest_open_question_of_its_group_is_asked_and_the_first_id_among_equals(
        case in any_case(),
    ) {
        let Some(question) = next(&case, &case.answers, &[]) else { return Ok(()) };
        let group = |question: Question| match question {
            Question::Pair(_) => 0,
            Question::Item(item) if case.world.cto.iter().any(|it| it.question == item) => 1,
            Question::Item(_) | Question::Block(_) => 2,
        };
        let best = open(&case, &case.answers)
            .into_iter()
            .filter(|it| group(it.0) == group(question))
            .max_by_key(|(question, weight)| (*weight, std::cmp::Reverse(*question)))
            .unwrap();
        prop_assert_eq!(question, best.0);
    }

    #[test]
    fn the_order_of_the_axis_changes_no_question(case in any_case()) {
        let other = case.reversed();
        prop_assert_eq!(next(&case, &case.answers, &[]), next(&other, &case.answers, &[]));
    }

    #[test]
    fn questions_of_weight_zero_change_no_question(case in any_case()) {
        let mut other = case.clone();
        other.world.preferring.retain(|it| it.weight > 0);
        other.world.cto.retain(|it| it.weight > 0);
        other.world.vpe.retain(|it| it.weight > 0);
        prop_assert_eq!(next(&case, &case.answers, &[]), next(&other, &case.answers, &[]));
    }
}
