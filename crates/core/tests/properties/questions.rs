//! The order of all questions, stage by stage.

use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::sample::Index;
use rolefit_core::{
    Answer, Answers, Choice, Ends, Level, Model, Position, Question, Stage, about_more, headline,
    next_in, next_question, outlook, types,
};

use crate::case::{settings, whole_case};
use crate::support::Random;

/// Every open question of the bank.
fn open(model: &Model<'_>, answers: &Answers) -> BTreeSet<Question> {
    let bank = model.bank;
    let items = bank
        .item_indices()
        .filter(|it| answers.item(*it) == Answer::Open);
    let pairs = bank
        .pair_indices()
        .filter(|it| answers.pair(*it) == Answer::Open);
    let blocks = bank
        .block_indices()
        .filter(|it| answers.block(*it) == Answer::Open);
    items
        .map(Question::Item)
        .chain(pairs.map(Question::Pair))
        .chain(blocks.map(Question::Block))
        .collect()
}

/// Answers the question at random, or declines it.
fn put(model: &Model<'_>, answers: &mut Answers, question: Question, random: &mut Random) {
    let declined = random.chance(15);
    match question {
        Question::Item(item) if declined => answers.set_item(item, Answer::Declined),
        Question::Item(item) => answers.set_item(item, Answer::Given(random.of(&Level::ALL))),
        Question::Pair(pair) if declined => answers.set_pair(pair, Answer::Declined),
        Question::Pair(pair) => answers.set_pair(pair, Answer::Given(random.of(&Position::ALL))),
        Question::Block(block) if declined => answers.set_block(block, Answer::Declined),
        Question::Block(block) => {
            let mut pieces = model.bank.block(block).unwrap().pieces;
            random.shuffle(&mut pieces);
            let choice = Choice::new(pieces[0], pieces[1]).unwrap();
            answers.set_block(block, Answer::Given(choice));
        }
    }
}

/// The ends that need no draws.
fn ends(model: &Model<'_>, answers: &Answers) -> Ends {
    let none = |stage| next_in(model, answers, stage, &[]).is_none();
    Ends {
        seat: none(Stage::Seat),
        types: none(Stage::Types),
        readiness: none(Stage::Readiness),
    }
}

proptest! {
    #![proptest_config(settings())]

    #[test]
    fn every_open_question_is_asked_once_whatever_ends_are_reached(
        case in whole_case(), seed: u64, reached: [bool; 3],
    ) {
        let parts = case.world.parts();
        let model = parts.model();
        let mut random = Random::new(seed);
        let mut answers = case.answers.clone();
        let mut expected = open(&model, &answers);
        let [seat, types, readiness] = reached;
        let ends = Ends { seat, types, readiness };
        while let Some(next) = next_question(&model, &answers, ends, &[]) {
            prop_assert!(expected.remove(&next.question), "{next:?} is not open");
            prop_assert!(next.stage.is_none_or(|stage| !ends.reached(stage)));
            put(&model, &mut answers, next.question, &mut random);
        }
        prop_assert!(expected.is_empty(), "{expected:?}");
    }

    #[test]
    fn a_stage_is_asked_only_once_the_ones_before_have_ended(case in whole_case(), seed: u64) {
        let parts = case.world.parts();
        let model = parts.model();
        let mut random = Random::new(seed);
        let mut answers = case.answers.clone();
        for _ in 0..200 {
            let ends = ends(&model, &answers);
            let Some(next) = next_question(&model, &answers, ends, &[]) else { break };
            prop_assert_eq!(next.stage, ends.current());
            put(&model, &mut answers, next.question, &mut random);
        }
    }

    #[test]
    fn types_are_asked_by_blocks_then_headlines_then_what_ranks_the_first_three(
        case in whole_case(), seed: u64,
    ) {
        let parts = case.world.parts();
        let model = parts.model();
        let mut random = Random::new(seed);
        let mut answers = case.answers.clone();
        let headlines: Vec<_> =
            model.types.iter().filter_map(|it| headline(model.bank, it)).collect();
        while let Some(question) = next_in(&model, &answers, Stage::Types, &[]) {
            let open_blocks = open(&model, &answers).iter().any(|it| matches!(it, Question::Block(_)));
            let open_headline = headlines.iter().any(|it| answers.item(*it) == Answer::Open);
            match question {
                Question::Pair(_) => prop_assert!(false, "a pair tells nothing of types"),
                Question::Block(_) => prop_assert!(open_blocks),
                Question::Item(item) if open_headline => {
                    prop_assert!(!open_blocks && headlines.contains(&item));
                }
                Question::Item(item) => {
                    prop_assert!(!open_blocks);
                    let mut falling = types(&model, &answers);
                    falling.sort_by(|one, two| two.order.cmp(&one.order).then(one.id.cmp(&two.id)));
                    let mut asking = falling[..falling.len().min(3)]
                        .iter()
                        .filter(|it| it.until_ranked.is_some_and(|more| more > 0))
                        .filter(|it| {
                            let target = model.types.iter().find(|kind| kind.id == it.id).unwrap();
                            let parts = target.target.requirements;
                            parts.iter().any(|part| part.weight > 0 && part.item == item)
                        });
                    prop_assert!(asking.next().is_some());
                }
            }
            put(&model, &mut answers, question, &mut random);
        }
    }

    #[test]
    fn a_stage_asks_nothing_more_at_its_end_and_something_before_it(case in whole_case()) {
        let parts = case.world.parts();
        let model = parts.model();
        let seen = outlook(&model, &case.answers);
        let ends = Ends::of(&model, &case.answers, &seen);
        let asks = |stage| next_in(&model, &case.answers, stage, &[]).is_some();
        // A leader may end the types early; nothing else does.
        let alone = matches!(seen.lead, rolefit_core::Lead::One(_));
        prop_assert!(ends.types || asks(Stage::Types));
        prop_assert!(!ends.types || alone || !asks(Stage::Types));
        prop_assert_eq!(ends.readiness, !asks(Stage::Readiness));
        prop_assert_eq!(ends.seat, seen.seat.state != rolefit_core::State::Open);
        for stage in Stage::ALL {
            prop_assert_eq!(about_more(&model, &case.answers, stage) > 0, asks(stage));
        }
    }

    #[test]
    fn a_question_put_off_waits_for_the_others_of_its_stage(
        case in whole_case(), picks in prop::collection::vec(any::<Index>(), 1..5), seed: u64,
    ) {
        let parts = case.world.parts();
        let model = parts.model();
        let mut random = Random::new(seed);
        let mut answers = case.answers.clone();
        let all: Vec<_> = open(&model, &answers).into_iter().collect();
        if all.is_empty() { return Ok(()) }
        let later: Vec<_> = picks.iter().map(|pick| *pick.get(&all)).collect();
        let mut returned = false;
        while let Some(next) = next_question(&model, &answers, Ends { seat: true, types: true, readiness: true }, &later) {
            // Once one that was put off is asked, no other is left.
            returned |= later.contains(&next.question);
            prop_assert_eq!(later.contains(&next.question), returned);
            put(&model, &mut answers, next.question, &mut random);
        }
        prop_assert!(open(&model, &answers).is_empty());
    }

    #[test]
    fn the_order_of_the_models_lists_changes_no_question(case in whole_case()) {
        let mut other = case.reversed();
        other.world.types.reverse();
        other.world.roles.reverse();
        // An area's kind comes from its place, so these keep their order.
        let (one, two) = (case.world.parts(), other.world.parts());
        for stage in Stage::ALL {
            prop_assert_eq!(
                next_in(&one.model(), &case.answers, stage, &[]),
                next_in(&two.model(), &other.answers, stage, &[])
            );
        }
    }
}
