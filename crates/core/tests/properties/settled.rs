//! The verdict: when it holds, when it is settled, and what every completion then says.

use proptest::prelude::*;
use rolefit_core::{
    Answers, Level, Model, Position, Ratio, SeatOutlook, State, Verdict, lean, outlook,
    seat_progress, thresholds,
};

use crate::case::{Case, any_case, complete_case, full_case, settings};
use crate::support::Random;

fn seat(case: &Case, answers: &Answers) -> SeatOutlook {
    outlook(&Model::seat(case.world.bank(), case.world.axis()), answers).seat
}

/// The four corners of what can still be answered: all for or against, in preference and in record.
fn corners(case: &Case) -> impl Iterator<Item = Answers> {
    let (low, high) = (Level::ALL[0], Level::ALL[4]);
    [Position::ALL[0], Position::ALL[3]]
        .into_iter()
        .flat_map(move |at| [(at, low, high), (at, high, low)])
        .map(|(at, cto, vpe)| case.completed(at, cto, vpe))
}

/// The rule read on a complete profile, from lean and thresholds.
fn axis_says(case: &Case) -> Verdict {
    let lean = lean(case.world.axis(), &case.answers);
    let limits = thresholds(case.world.axis(), &case.answers);
    let beyond = |value: Ratio, limit: u64| {
        let millionths = value.numerator() * 1_000_000;
        let limit = i128::from(limit) * value.denominator();
        if millionths > limit {
            1
        } else if millionths < -limit {
            -1
        } else {
            0
        }
    };
    let (Some(value), Some(record)) = (lean.value, lean.record) else {
        return Verdict::Insufficient;
    };
    let preference = lean.preference.unwrap_or(Ratio::ZERO);
    let differ = beyond(preference, limits.preference) * beyond(record, limits.record) < 0;
    match beyond(value, limits.lean) {
        1 if record >= Ratio::ZERO && !differ => Verdict::Cto,
        -1 if record <= Ratio::ZERO && !differ => Verdict::VpEngineering,
        _ => Verdict::Either,
    }
}

proptest! {
    #![proptest_config(settings())]

    #[test]
    fn settled_is_never_contradicted(case in full_case(), seed: u64) {
        let now = seat(&case, &case.answers);
        if now.state != State::Settled { return Ok(()) }
        let mut random = Random::new(seed);
        let at_random = (0..8).map(|_| case.completed_at_random(&mut random)).collect::<Vec<_>>();
        for answers in corners(&case).chain(at_random) {
            prop_assert_eq!(seat(&case, &answers).verdict, now.verdict);
        }
    }

    #[test]
    fn a_verdict_no_completion_can_change_is_settled(case in full_case()) {
        let now = seat(&case, &case.answers);
        if seat_progress(case.world.axis(), &case.answers).answered < 10 { return Ok(()) }
        if corners(&case).all(|answers| seat(&case, &answers).verdict == now.verdict) {
            prop_assert_eq!(now.state, State::Settled);
        }
    }

    #[test]
    fn with_every_question_answered_axis_and_verdict_agree(case in complete_case()) {
        let now = seat(&case, &case.answers);
        prop_assert_eq!(now.share, Ratio::whole(100));
        prop_assert_eq!(now.state, State::Settled);
        let answered = seat_progress(case.world.axis(), &case.answers).answered;
        let expected = if answered < 10 { Verdict::Insufficient } else { axis_says(&case) };
        prop_assert_eq!(now.verdict, expected);
    }

    #[test]
    fn swapping_the_seats_mirrors_the_rule(case in complete_case()) {
        let other = case.seats_swapped();
        let (one, other) = (seat(&case, &case.answers), seat(&other, &other.answers));
        prop_assert_eq!(one.verdict.swapped(), other.verdict);
        prop_assert_eq!(one.says_and_does_differ, other.says_and_does_differ);
        prop_assert_eq!(one.record_shows, other.record_shows);
        prop_assert_eq!((one.share, one.state), (other.share, other.state));
    }

    #[test]
    fn what_is_said_and_done_differs_only_in_an_either(case in any_case()) {
        let now = seat(&case, &case.answers);
        prop_assert!(!now.says_and_does_differ || now.verdict == Verdict::Either);
        let leans = matches!(now.verdict, Verdict::Cto | Verdict::VpEngineering);
        prop_assert!(!now.record_shows || leans);
    }

    #[test]
    fn nothing_is_said_under_ten_answers(case in any_case()) {
        let progress = seat_progress(case.world.axis(), &case.answers);
        if progress.answered >= 10 { return Ok(()) }
        let now = seat(&case, &case.answers);
        prop_assert_eq!(now.verdict, Verdict::Insufficient);
        // Settled only where ten can no longer be reached, or a side has nothing left to tell.
        let hopeless = progress.answered + progress.open < 10 || now.range.is_none();
        prop_assert_eq!(now.state, if hopeless { State::Settled } else { State::Open });
    }

    #[test]
    fn a_verdict_is_likely_settled_from_95_in_100_on(case in full_case()) {
        let now = seat(&case, &case.answers);
        if seat_progress(case.world.axis(), &case.answers).answered < 10 { return Ok(()) }
        if now.state == State::Settled { return Ok(()) }
        prop_assert_eq!(now.state == State::LikelySettled, now.share >= Ratio::whole(95));
    }

    #[test]
    fn a_settled_verdict_holds_in_every_draw(case in any_case()) {
        let now = seat(&case, &case.answers);
        if now.state == State::Settled {
            prop_assert_eq!(now.share, Ratio::whole(100));
        }
    }

    #[test]
    fn without_an_item_to_ask_on_a_side_nothing_can_be_said(mut case in full_case(), vpe: bool) {
        if vpe { case.world.vpe.clear() } else { case.world.cto.clear() }
        let now = seat(&case, &case.answers);
        prop_assert_eq!((now.verdict, now.range), (Verdict::Insufficient, None));
    }
}
