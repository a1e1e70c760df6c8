//! The reasons quoted for a verdict.

use proptest::prelude::*;
use rolefit_core::{LeanPart, Ratio, Verdict, lean, reasons};

use crate::case::{any_case, settings};

fn size(part: &LeanPart) -> Ratio {
    part.points.max(-part.points)
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
            let left_out = fitting.iter().filter(|it| !chosen.contains(it)).map(|it| size(it)).max();
            if let (Some(left_out), Some(last)) = (left_out, chosen.last()) {
                prop_assert!(left_out <= size(last));
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
