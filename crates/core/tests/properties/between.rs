//! The score between people: declining is no way past a question.

use proptest::prelude::*;
use proptest::sample::Index;
use rolefit_core::{Answer, Answers, Level, Ratio, score_between_people};

use crate::case::{Case, any_case, settings};
use crate::score::{scored, target};

fn between(case: &Case, answers: &Answers) -> Option<Ratio> {
    score_between_people(target(case), answers)
}

/// The answers with the item picked set to each of these.
fn with<const N: usize>(case: &Case, pick: Index, all: [Answer<Level>; N]) -> Option<[Answers; N]> {
    let items: Vec<_> = case.items().collect();
    (!items.is_empty()).then(|| {
        all.map(|answer| {
            let mut answers = case.answers.clone();
            answers.set_item(*pick.get(&items), answer);
            answers
        })
    })
}

proptest! {
    #![proptest_config(settings())]

    #[test]
    fn it_is_there_with_the_score_and_never_above_it(case in any_case()) {
        let (score, between) = (scored(&case, &case.answers).value, between(&case, &case.answers));
        prop_assert_eq!(between.is_some(), score.is_some());
        prop_assert!(Some(Ratio::ZERO).filter(|_| between.is_some()) <= between && between <= score);
        // A quarter is the most a declined item counts for, so only above it anything is lost.
        if score.is_some_and(|score| score <= Ratio::whole(25)) {
            prop_assert_eq!(between, score);
        }
    }

    #[test]
    fn with_nothing_declined_it_is_the_score(case in any_case()) {
        let mut answers = case.answers.clone();
        for item in case.items() {
            if answers.item(item) == Answer::Declined {
                answers.set_item(item, Answer::Open);
            }
        }
        prop_assert_eq!(between(&case, &answers), scored(&case, &answers).value);
    }

    #[test]
    fn declining_never_raises_it_above_what_it_was_before_the_question(case in any_case(), pick: Index) {
        let Some([before, after]) = with(&case, pick, [Answer::Open, Answer::Declined]) else { return Ok(()) };
        prop_assert!(between(&case, &after) <= between(&case, &before));
    }

    #[test]
    fn raising_an_answer_never_lowers_it(case in any_case(), pick: Index, level in 0..4_usize) {
        let levels = [level, level + 1].map(|level| Answer::Given(Level::ALL[level]));
        let Some([before, after]) = with(&case, pick, levels) else { return Ok(()) };
        prop_assert!(between(&case, &before) <= between(&case, &after));
    }
}
