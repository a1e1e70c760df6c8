//! When a score is ranked, and how it is displayed.

use proptest::prelude::*;
use rolefit_core::score::answers_until_ranked;
use rolefit_core::{Answer, Level, Ratio, apportion};

use crate::case::{any_case, settings};
use crate::score::{scored, target};

proptest! {
    #![proptest_config(settings())]

    #[test]
    fn displayed_contributions_sum_to_the_displayed_score(
        case in any_case(), scale in prop_oneof![Just(1), Just(10), Just(100)],
    ) {
        let score = scored(&case, &case.answers);
        let Some(value) = score.value else { return Ok(()) };
        let parts: Vec<_> = score.contributions.iter().map(|it| it.points).collect();
        let shown = value.round_scaled(scale);
        let units = apportion(&parts, scale, shown - 50 * scale);
        prop_assert_eq!(50 * scale + units.iter().sum::<i64>(), shown);
        for (part, units) in parts.iter().zip(units) {
            let off = part.times(scale) - Ratio::whole(units);
            prop_assert!(Ratio::whole(-1) < off && off < Ratio::whole(1));
        }
    }

    #[test]
    fn displayed_units_go_to_the_largest_remainders(case in any_case()) {
        let score = scored(&case, &case.answers);
        let Some(value) = score.value else { return Ok(()) };
        let parts: Vec<_> = score.contributions.iter().map(|it| it.points).collect();
        let units = apportion(&parts, 1, value.round_scaled(1) - 50);
        let remainder = |part: &Ratio| *part - Ratio::whole(part.floor_scaled(1));
        let raised = |at: usize| units[at] > parts[at].floor_scaled(1);
        for up in (0..parts.len()).filter(|at| raised(*at)) {
            for down in (0..parts.len()).filter(|at| !raised(*at)) {
                prop_assert!(remainder(&parts[up]) >= remainder(&parts[down]));
            }
        }
    }

    #[test]
    fn a_target_is_ranked_from_half_of_its_weight_on(case in any_case()) {
        let answered: i64 = case.world.targets[0]
            .iter()
            .filter(|it| case.answers.item(it.item).given().is_some())
            .map(|it| i64::from(it.weight))
            .sum();
        let half = answered > 0 && 2 * answered >= target(&case).weight();
        prop_assert_eq!(scored(&case, &case.answers).ranked(), half);
    }

    #[test]
    fn the_promised_number_of_answers_ranks_the_target_and_no_fewer_do(case in any_case()) {
        let mut open: Vec<_> = case.world.targets[0]
            .iter()
            .filter(|it| it.weight > 0 && case.answers.item(it.item) == Answer::Open)
            .collect();
        open.sort_by_key(|it| std::cmp::Reverse(it.weight));
        let mut answers = case.answers.clone();
        let mut needed = 0;
        let mut left = open.into_iter();
        let reached = loop {
            if scored(&case, &answers).ranked() { break Some(needed) }
            let Some(heaviest) = left.next() else { break None };
            answers.set_item(heaviest.item, Answer::Given(Level::ALL[0]));
            needed += 1;
        };
        prop_assert_eq!(answers_until_ranked(target(&case), &case.answers), reached);
    }
}
