//! The score against a target.

use proptest::prelude::*;
use proptest::sample::Index;
use rolefit_core::{
    Answer, Answers, Distance, Level, Ratio, Requirement, Score, Target, distance, score,
};

use crate::case::{Case, any_case, settings};

/// The score against the case's first target.
pub fn scored(case: &Case, answers: &Answers) -> Score {
    score(target(case), answers)
}

/// The case's first target.
pub fn target(case: &Case) -> Target<'_> {
    Target {
        requirements: &case.world.targets[0],
    }
}

/// One of the target's requirements with a weight whose item stands as `wanted`, if there is any.
fn one_of(case: &Case, pick: Index, wanted: impl Fn(Answer<Level>) -> bool) -> Option<Requirement> {
    let fitting: Vec<_> = case.world.targets[0]
        .iter()
        .filter(|it| it.weight > 0 && wanted(case.answers.item(it.item)))
        .collect();
    (!fitting.is_empty()).then(|| **pick.get(&fitting))
}

fn share(part: i64, whole: i64) -> Ratio {
    Ratio::new(i128::from(part), i128::from(whole)).unwrap()
}

proptest! {
    #![proptest_config(settings())]

    #[test]
    fn a_score_is_bounded_and_there_whenever_anything_weighed_is_answered(case in any_case()) {
        let score = scored(&case, &case.answers);
        let answered = case.world.targets[0]
            .iter()
            .any(|it| it.weight > 0 && case.answers.item(it.item).given().is_some());
        prop_assert_eq!(score.value.is_some(), answered);
        for value in [Some(score.lower), Some(score.upper), score.value].into_iter().flatten() {
            prop_assert!(Ratio::ZERO <= value && value <= Ratio::whole(100));
        }
        prop_assert!(Ratio::ZERO <= score.coverage && score.coverage <= Ratio::whole(1));
    }

    #[test]
    fn a_score_lies_between_its_bounds(case in any_case()) {
        let score = scored(&case, &case.answers);
        prop_assert!(score.lower <= score.upper);
        if let Some(value) = score.value {
            prop_assert!(score.lower <= value && value <= score.upper);
        }
    }

    #[test]
    fn raising_an_answer_never_lowers_a_figure(case in any_case(), pick: Index, by in 1..=4_u8) {
        let Some(part) = one_of(&case, pick, |it| it.given().is_some()) else { return Ok(()) };
        let level = case.answers.item(part.item).given().unwrap();
        let Some(raised) = Level::new(level.get() + by) else { return Ok(()) };
        let before = scored(&case, &case.answers);
        let mut answers = case.answers.clone();
        answers.set_item(part.item, Answer::Given(raised));
        let after = scored(&case, &answers);
        prop_assert!(after.value >= before.value);
        prop_assert!(after.lower >= before.lower);
        prop_assert!(after.upper >= before.upper);
        // Below the required level it counts.
        prop_assert_eq!(after.value > before.value, level < part.level);
        prop_assert_eq!(after.upper > before.upper, level < part.level);
    }

    #[test]
    fn surplus_is_shown_and_not_rewarded(case in any_case(), pick: Index) {
        let Some(part) = one_of(&case, pick, |_| true) else { return Ok(()) };
        let mut answers = case.answers.clone();
        answers.set_item(part.item, Answer::Given(part.level));
        let enough = scored(&case, &answers);
        answers.set_item(part.item, Answer::Given(Level::ALL[4]));
        let more = scored(&case, &answers);
        prop_assert_eq!(
            (enough.value, enough.lower, enough.upper),
            (more.value, more.lower, more.upper)
        );
        let shown = more.contributions.iter().find(|it| it.item == part.item).unwrap();
        prop_assert_eq!(shown.surplus, 4 - part.level.get());
        prop_assert_eq!(shown.attainment, Ratio::whole(1));
    }

    #[test]
    fn declining_leaves_the_score_and_stays_in_the_whole(case in any_case(), pick: Index) {
        let Some(part) = one_of(&case, pick, |_| true) else { return Ok(()) };
        let standing = |standing| {
            let mut answers = case.answers.clone();
            answers.set_item(part.item, standing);
            scored(&case, &answers)
        };
        let open = standing(Answer::Open);
        let declined = standing(Answer::Declined);
        let lowest = standing(Answer::Given(Level::ALL[0]));
        prop_assert_eq!(&open, &declined);
        prop_assert!(declined.coverage < lowest.coverage);
        prop_assert!(declined.upper > lowest.upper);
        prop_assert!(lowest.value.is_some());
        if declined.value.is_some_and(|value| value > Ratio::ZERO) {
            prop_assert!(lowest.value < declined.value);
        }
    }

    #[test]
    fn an_answer_narrows_the_bounds_by_its_weight_and_nests(
        case in any_case(), pick: Index, level in 0..5_usize,
    ) {
        let Some(part) = one_of(&case, pick, |it| it == Answer::Open) else { return Ok(()) };
        let before = scored(&case, &case.answers);
        let mut answers = case.answers.clone();
        answers.set_item(part.item, Answer::Given(Level::ALL[level]));
        let after = scored(&case, &answers);
        let narrowed = (before.upper - before.lower) - (after.upper - after.lower);
        let weight = share(100 * i64::from(part.weight), target(&case).weight());
        prop_assert_eq!(narrowed, weight);
        prop_assert!(before.lower <= after.lower && after.upper <= before.upper);
    }

    #[test]
    fn contributions_sum_to_the_score_exactly(case in any_case()) {
        let score = scored(&case, &case.answers);
        let sum: Ratio = score.contributions.iter().map(|it| it.points).sum();
        match score.value {
            Some(value) => prop_assert_eq!(Ratio::whole(50) + sum, value),
            None => prop_assert!(score.contributions.is_empty()),
        }
    }

    #[test]
    fn a_contribution_raises_from_half_attainment_on(case in any_case()) {
        for part in scored(&case, &case.answers).contributions {
            let half = Ratio::new(1, 2).unwrap();
            prop_assert_eq!(part.points.cmp(&Ratio::ZERO), part.attainment.cmp(&half));
        }
    }

    #[test]
    fn the_order_of_a_target_changes_no_figure(case in any_case()) {
        let one = scored(&case, &case.answers);
        let mut other = scored(&case.reversed(), &case.answers);
        other.contributions.reverse();
        prop_assert_eq!(one, other);
    }

    #[test]
    fn an_answer_the_target_does_not_weigh_changes_no_figure(
        mut case in any_case(), pick: Index, level in 0..5_usize,
    ) {
        if case.world.items.is_empty() { return Ok(()) }
        let item = *pick.get(&case.items().collect::<Vec<_>>());
        case.world.targets[0].retain(|part| part.item != item);
        let mut answers = case.answers.clone();
        answers.set_item(item, Answer::Given(Level::ALL[level]));
        prop_assert_eq!(scored(&case, &case.answers), scored(&case, &answers));
    }

    #[test]
    fn a_requirement_of_weight_zero_changes_no_figure(case in any_case()) {
        let mut without = case.clone();
        without.world.targets[0].retain(|part| part.weight > 0);
        prop_assert_eq!(scored(&case, &case.answers), scored(&without, &case.answers));
    }

    #[test]
    fn scaling_a_targets_weights_changes_no_figure(mut case in any_case(), factor in 2..=600_u16) {
        for part in &mut case.world.targets[0] {
            part.weight %= 101;
        }
        let mut scaled = case.clone();
        for part in &mut scaled.world.targets[0] {
            part.weight *= factor;
        }
        let one = scored(&case, &case.answers);
        let mut other = scored(&scaled, &case.answers);
        for part in &mut other.contributions {
            part.weight /= factor;
        }
        prop_assert_eq!(one, other);
    }
}

#[test]
fn the_exact_score_decides_the_distance() {
    for twelfths in 0..=1_200 {
        let expected = match twelfths {
            900.. => Distance::ReadyNow,
            660.. => Distance::NextTour,
            _ => Distance::FurtherOut,
        };
        assert_eq!(distance(share(twelfths, 12)), expected, "{twelfths}/12");
    }
}
