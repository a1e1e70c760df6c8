//! The ranges over the draws.

use proptest::prelude::*;
use rolefit_core::{Answer, Level, Outlook, Position, Range, Ratio, lean, score};

use crate::case::{Case, any_case, complete_case, full_case, settings};
use crate::support::Random;

fn over_draws(case: &Case) -> Outlook {
    case.world.outlook(&case.answers)
}

fn in_order(range: Range, least: i64) -> bool {
    Ratio::whole(least) <= range.least
        && range.least <= range.low
        && range.low <= range.high
        && range.high <= range.most
        && range.most <= Ratio::whole(100)
}

proptest! {
    #![proptest_config(settings())]

    #[test]
    fn ranges_are_in_order_and_bounded(case in any_case()) {
        let now = over_draws(&case);
        prop_assert!(now.seat.range.is_none_or(|range| in_order(range, -100)));
        for range in now.groups.into_iter().flatten() {
            prop_assert!(in_order(range, 0));
        }
    }

    #[test]
    fn a_target_has_a_range_unless_all_of_it_is_declined(case in any_case()) {
        let now = over_draws(&case);
        for (target, range) in case.world.targets.iter().zip(now.groups) {
            let tells = target
                .iter()
                .any(|it| it.weight > 0 && case.answers.item(it.item) != Answer::Declined);
            prop_assert_eq!(range.is_some(), tells);
        }
    }

    #[test]
    fn every_completion_lies_in_what_is_still_possible(case in full_case(), seed: u64) {
        let now = over_draws(&case);
        let mut random = Random::new(seed);
        let (low, high) = (Level::ALL[0], Level::ALL[4]);
        let completions = [
            case.completed(Position::ALL[0], low, high),
            case.completed(Position::ALL[3], high, low),
            case.completed(Position::ALL[3], high, high),
            case.completed_at_random(&mut random),
        ];
        for answers in completions {
            let within = |range: Range, value: Ratio| range.least <= value && value <= range.most;
            if let (Some(range), Some(value)) =
                (now.seat.range, lean(case.world.axis(), &answers).value)
            {
                prop_assert!(within(range, value));
            }
            for (target, range) in case.world.targets().into_iter().zip(&now.groups) {
                if let (Some(range), Some(value)) = (*range, score(target, &answers).value) {
                    prop_assert!(within(range, value));
                }
            }
        }
    }

    #[test]
    fn what_is_still_possible_is_reached_unless_noise_reaches_further(case in full_case()) {
        let now = over_draws(&case);
        let (low, high) = (Level::ALL[0], Level::ALL[4]);
        let ends = [
            case.completed(Position::ALL[0], low, high),
            case.completed(Position::ALL[3], high, low),
        ];
        let [least, most] = ends.map(|answers| lean(case.world.axis(), &answers).value);
        if let (Some(range), Some(least), Some(most)) = (now.seat.range, least, most) {
            prop_assert_eq!(range.least, least.min(range.low));
            prop_assert_eq!(range.most, most.max(range.high));
        }
    }

    #[test]
    fn a_complete_profile_still_carries_noise(case in complete_case()) {
        for (target, range) in case.world.targets().into_iter().zip(over_draws(&case).groups) {
            let (Some(range), Some(value)) = (range, score(target, &case.answers).value) else {
                continue;
            };
            prop_assert!(range.low < range.high);
            prop_assert!(range.low <= value && value <= range.high);
        }
    }

    #[test]
    fn better_evidence_never_widens_the_likely_range_of_one_item(level in 0..5_usize, required in 1..5_usize) {
        use rolefit_core::{Grade, ItemIndex, Requirement};
        let mut world = crate::support::World::even();
        world.targets = vec![vec![Requirement {
            item: ItemIndex(0),
            weight: 1,
            level: Level::ALL[required],
        }]];
        let range = |grade| {
            let mut answers = rolefit_core::Answers::open(&world.bank());
            answers.set_item(ItemIndex(0), Answer::Given(Level::ALL[level]));
            answers.set_grade(ItemIndex(0), grade);
            world.outlook(&answers).groups[0].unwrap()
        };
        // An answer by own word is off by one level in 32 of 100 draws each way, by three raters in 8: both show up
        // between the 5th and the 95th percentile, whatever the grade.
        let (worst, best) = (range(Grade::OwnWord), range(Grade::ThreeRaters));
        prop_assert!(worst.low <= best.low && best.high <= worst.high);
        prop_assert!(worst.low < worst.high);
    }

    #[test]
    fn a_declined_question_is_never_filled(case in any_case()) {
        let mut without = case.clone();
        let answers = &case.answers;
        without.world.preferring.retain(|it| answers.pair(it.question) != Answer::Declined);
        without.world.cto.retain(|it| answers.item(it.question) != Answer::Declined);
        without.world.vpe.retain(|it| answers.item(it.question) != Answer::Declined);
        for target in &mut without.world.targets {
            target.retain(|it| answers.item(it.item) != Answer::Declined);
        }
        prop_assert_eq!(over_draws(&case), over_draws(&without));
    }

    #[test]
    fn a_share_counts_draws(case in any_case()) {
        let share = over_draws(&case).seat.share;
        prop_assert!(Ratio::ZERO <= share && share <= Ratio::whole(100));
        prop_assert_eq!(share.times(20).denominator(), 1);
    }
}

#[test]
fn another_catalogue_version_draws_other_numbers() {
    let world = crate::support::World::even();
    let other = crate::support::World {
        version: "0.1.1",
        ..world.clone()
    };
    for seed in 0..20 {
        let mut answers = rolefit_core::Answers::open(&world.bank());
        let mut random = Random::new(seed);
        for item in world.bank().item_indices().filter(|_| random.chance(50)) {
            answers.set_item(item, Answer::Given(Level::ALL[usize::from(item.0) % 5]));
        }
        let range = |world: &crate::support::World| world.outlook(&answers).seat.range;
        assert_eq!(range(&world), range(&world));
        assert_ne!(range(&world), range(&other), "seed {seed}");
    }
}
