//! What must hold of ratings: who comes first does not matter, more evidence leaves less open, and raters who do not agree
//! are believed one at a time.

use proptest::prelude::*;
use rolefit_core::matching::{Basis, likely, rested_on};
use rolefit_core::{
    Answer, Answers, Grade, ItemIndex, Level, Rated, Rater, Rating, Ratio, Requirement, Target,
    score,
};

use crate::case::{Case, any_case, settings};
use crate::score::target;
use crate::support::ideal::ideal;
use crate::support::{Random, Ratings, random_ratings, rate};

fn rated_case() -> impl Strategy<Value = (Case, Ratings)> {
    (any_case(), any::<u64>()).prop_map(|(case, seed)| {
        let ratings = random_ratings(&mut Random::new(seed), &case.world);
        (case, ratings)
    })
}

/// The case's answers, rated.
fn rated(case: &Case, ratings: &Ratings) -> Case {
    let mut case = case.clone();
    case.answers = rate(&case.answers, ratings);
    case
}

/// The levels that stand, without a word on who does not agree.
fn as_if_agreed(answers: &Answers, items: impl Iterator<Item = ItemIndex>) -> Answers {
    let mut agreed = answers.clone();
    for item in items {
        agreed.set_item(item, answers.item(item));
    }
    agreed
}

/// How far the likely range spreads with every answer given in the person's own word, then borne out level by level by
/// one, two and three interviewers.
fn spans(case: &Case) -> Vec<Ratio> {
    let mut spans = Vec::new();
    for raters in 0..4 {
        let mut borne_out = case.answers.clone();
        for item in case.items() {
            borne_out.set_grade(item, Grade::OwnWord);
            let Answer::Given(level) = case.answers.item(item) else {
                continue;
            };
            let rater = Rater::Interviewer;
            if let Some(rated) = Rated::new(&vec![Rating { rater, level }; raters]) {
                borne_out.set_rated(item, &rated);
                assert_eq!(borne_out.item(item), case.answers.item(item));
            }
        }
        let found = likely(case.world.bank(), target(case), &borne_out);
        spans.extend(found.map(|it| it.spread.1 - it.spread.0));
    }
    spans
}

proptest! {
    #![proptest_config(settings())]

    #[test]
    fn the_order_of_raters_does_not_matter((case, ratings) in rated_case(), seed: u64) {
        let mut random = Random::new(seed);
        let mut other: Ratings = ratings
            .iter()
            .map(|(item, all)| (*item, random.shuffled(all)))
            .collect();
        other.reverse();
        prop_assert_eq!(rated(&case, &ratings).answers, rated(&case, &other).answers);
    }

    #[test]
    fn nobody_rated_is_nothing_changed((case, ratings) in rated_case()) {
        let none: Ratings = ratings.iter().map(|(item, _)| (*item, Vec::new())).collect();
        prop_assert_eq!(rated(&case, &none).answers, case.answers);
    }

    #[test]
    fn rating_what_was_open_leaves_less_open((case, ratings) in rated_case()) {
        let open = |(item, _): &&(ItemIndex, Vec<Rating>)| case.answers.item(*item) == Answer::Open;
        let of_open: Ratings = ratings.iter().filter(open).cloned().collect();
        let (before, after) = (
            score(target(&case), &case.answers),
            score(target(&case), &rated(&case, &of_open).answers),
        );
        prop_assert!(before.lower <= after.lower && after.upper <= before.upper);
        prop_assert!(before.coverage <= after.coverage);
    }

    #[test]
    fn the_rule_reads_what_stands((case, ratings) in rated_case()) {
        let mixed = rated(&case, &ratings);
        let mut agreed = mixed.clone();
        agreed.answers = as_if_agreed(&mixed.answers, mixed.items());
        let (mixed, agreed) = (mixed.world.outlook(&mixed.answers), agreed.world.outlook(&agreed.answers));
        let read = |outlook: &rolefit_core::Outlook| {
            let seat = outlook.seat;
            (seat.verdict, seat.other_role, seat.share, seat.state, seat.record_shows)
        };
        prop_assert_eq!(read(&mixed), read(&agreed));
        // What is still possible is what is still open: raters are heard, not asked again.
        for (mixed, agreed) in mixed.groups.iter().zip(&agreed.groups) {
            if let (Some(mixed), Some(agreed)) = (mixed, agreed) {
                prop_assert!(mixed.least <= mixed.low && mixed.high <= mixed.most);
                prop_assert!(agreed.least.max(mixed.low) >= mixed.least);
            }
        }
    }

    #[test]
    fn a_range_holds_every_rater_who_counts((case, ratings) in rated_case(), level in 1..5_usize) {
        let answers = rated(&case, &ratings).answers;
        for item in case.items() {
            let levels = answers.mixed(item);
            let (Some(lowest), Some(highest)) = (levels.first(), levels.last()) else {
                continue;
            };
            prop_assert!(highest.get() - lowest.get() >= 2);
            prop_assert!(levels.contains(&answers.item(item).given().unwrap()));
            // One item alone: each of at most five raters is believed in a fifth of the draws or more.
            let only = [Requirement { item, weight: 3, level: Level::ALL[level] }];
            let found = likely(case.world.bank(), Target { requirements: &only }, &answers).unwrap();
            let met = |rated: Level| {
                Ratio::new(100 * i128::from(rated.get().min(level as u8)), level as i128).unwrap()
            };
            prop_assert!(found.range.low <= met(*lowest));
            prop_assert!(met(*highest) <= found.range.high);
            return Ok(());
        }
    }

    #[test]
    fn interviewers_who_agree_widen_no_range_by_more_than_one_answer(case in any_case()) {
        // With a few items the draws stand on a coarse grid, and a percentile may come to lie a step further out.
        let weight = i128::from(target(&case).weight().max(1));
        let steps = target(&case).requirements.iter().filter_map(|it| {
            Ratio::new(100 * i128::from(it.weight), weight * i128::from(it.level.get()))
        });
        let declined: i64 = target(&case).requirements.iter()
            .filter(|it| case.answers.item(it.item) == Answer::Declined)
            .map(|it| i64::from(it.weight))
            .sum();
        let step = steps.max().unwrap_or(Ratio::ZERO);
        let spans = spans(&case);
        if declined == 0 {
            prop_assert!(spans.windows(2).all(|two| two[1] <= two[0] + step), "{:?}", spans);
        }
    }

    #[test]
    fn a_new_answer_forgets_who_did_not_agree((case, ratings) in rated_case()) {
        let answers = rated(&case, &ratings).answers;
        let agreed = as_if_agreed(&answers, case.items());
        for item in case.items() {
            prop_assert!(agreed.mixed(item).is_empty());
            prop_assert_eq!(agreed.grade(item), answers.grade(item));
        }
        let by_others = rested_on(&answers, Basis::Interviewers);
        for item in case.items() {
            prop_assert_eq!(by_others.mixed(item), answers.mixed(item));
        }
    }
}

#[test]
fn each_further_interviewer_who_agrees_narrows_the_range_of_a_broad_target() {
    for seed in 0..20 {
        let mut random = Random::new(seed);
        let mut world = ideal();
        // Twenty items with equal weights: no single one carries the range.
        world.targets = vec![
            (0..20)
                .map(|at| Requirement {
                    item: ItemIndex(5 * at),
                    weight: 5,
                    level: Level::ALL[4],
                })
                .collect(),
        ];
        let mut answers = Answers::open(&world.bank());
        for at in 0..20 {
            answers.set_item(ItemIndex(5 * at), Answer::Given(random.of(&Level::ALL)));
        }
        let spans = spans(&Case { world, answers });
        assert!(spans.windows(2).all(|two| two[1] < two[0]), "{spans:?}");
    }
}
