//! The reasons quoted for a verdict.

use proptest::prelude::*;
use rolefit_core::{LeanPart, Question, Ratio, Verdict, lean, reasons};

use crate::case::{any_case, settings};

fn size(part: &LeanPart) -> Ratio {
    part.points.max(-part.points)
}

fn is_done(part: &LeanPart) -> bool {
    matches!(part.question, Question::Item(_))
}

proptest! {
    #![proptest_config(settings())]

    #[test]
    fn a_seats_reasons_are_the_strongest_parts_on_its_side(case in any_case(), at_most in 0..5_usize) {
        let lean = lean(case.world.axis(), &case.answers);
        for (verdict, sign) in [(Verdict::Cto, 1), (Verdict::VpEngineering, -1)] {
            let chosen = reasons(verdict, &lean, at_most);
            let fitting: Vec<_> =
                lean.parts.iter().filter(|it| it.points.times(sign) > Ratio::ZERO).collect();
            prop_assert_eq!(chosen.len(), at_most.min(fitting.len()));
            prop_assert!(chosen.iter().all(|it| fitting.contains(&it)));
            prop_assert!(chosen.windows(2).all(|two| size(&two[0]) >= size(&two[1])));
            // Work done is heard: at least one item, where any fits and any reason is given.
            let heard = chosen.iter().filter(|it| is_done(it)).count();
            let any_done = at_most > 0 && fitting.iter().any(|it| is_done(it));
            prop_assert_eq!(heard > 0, any_done);
            // Apart from a single item that is heard in a stronger choice's place, they are the strongest, and that item
            // is the strongest of all items.
            let single = |it: &LeanPart| heard == 1 && is_done(it);
            let last = chosen.iter().filter(|it| !single(it)).map(size).min();
            let left_out = || fitting.iter().filter(|it| !chosen.contains(it));
            if let (Some(last), Some(strongest)) = (last, left_out().map(|it| size(it)).max()) {
                prop_assert!(strongest <= last);
            }
            if let Some(item) = chosen.iter().find(|it| is_done(it)) {
                let others = left_out().filter(|it| is_done(it)).map(|it| size(it)).max();
                prop_assert!(others.is_none_or(|other| other <= size(item)));
            }
        }
    }

    #[test]
    fn an_eithers_reasons_speak_for_both_seats_from_two_on(case in any_case(), at_most in 2..5_usize) {
        let lean = lean(case.world.axis(), &case.answers);
        let chosen = reasons(Verdict::Either, &lean, at_most);
        for sign in [1, -1] {
            let speaks = |parts: &[LeanPart]| parts.iter().any(|it| it.points.times(sign) > Ratio::ZERO);
            prop_assert_eq!(speaks(&chosen), speaks(&lean.parts));
        }
        prop_assert!(chosen.iter().all(|it| it.points != Ratio::ZERO));
    }

    #[test]
    fn swapping_the_seats_gives_the_same_reasons_for_the_other(case in any_case()) {
        let other = case.seats_swapped();
        let (one, other) = (
            lean(case.world.axis(), &case.answers),
            lean(other.world.axis(), &other.answers),
        );
        for verdict in Verdict::ALL {
            let questions = |parts: Vec<LeanPart>| -> Vec<_> {
                parts.into_iter().map(|it| it.question).collect()
            };
            prop_assert_eq!(
                questions(reasons(verdict, &one, 3)),
                questions(reasons(verdict.swapped(), &other, 3))
            );
        }
    }
}
