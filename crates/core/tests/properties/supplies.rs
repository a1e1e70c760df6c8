//! Needs and supplies: an offer held against what somebody wants.

use proptest::prelude::*;
use proptest::sample::Index;
use rolefit_core::matching::{Binding, Limit, Supplied, Want, binding, needs_met};
use rolefit_core::{Ratio, Reading};

use crate::case::settings;

const IDS: [&str; 6] = ["a", "b", "c", "d", "e", "f"];
const FACTS: [&str; 2] = ["roadmap", "architecture"];

fn any_want() -> impl Strategy<Value = Want<'static>> {
    let supply = (0..5_u8, prop::option::weighted(0.3, 0..5_u8));
    (
        0..4_u8,
        (2..=5_u8, 0..5_u8),
        prop::bool::ANY,
        prop::option::weighted(0.8, supply),
    )
        .prop_map(|(importance, (options, wanted), near, supply)| Want {
            id: "",
            importance,
            wanted: wanted % options,
            options,
            reading: if near {
                Reading::Near
            } else {
                Reading::AtLeast
            },
            supply: supply.map(|(place, most)| Supplied {
                fact: "offered",
                place: place % options,
                limit: most.map(|most| Limit {
                    most: most % options,
                    facts: &FACTS,
                }),
            }),
        })
}

fn any_wants() -> impl Strategy<Value = Vec<Want<'static>>> {
    prop::collection::vec(any_want(), 0..6).prop_map(|mut wants| {
        wants
            .iter_mut()
            .zip(IDS)
            .for_each(|(want, id)| want.id = id);
        wants
    })
}

fn value(wants: &[Want<'_>]) -> Option<Ratio> {
    needs_met(wants).value
}

proptest! {
    #![proptest_config(settings())]

    #[test]
    fn it_is_bounded_and_what_each_want_costs_explains_it(wants in any_wants()) {
        let met = needs_met(&wants);
        let known = wants.iter().any(|want| want.supply.is_some() && want.importance > 0);
        prop_assert_eq!(met.value.is_some(), known);
        prop_assert!(Ratio::ZERO <= met.coverage && met.coverage <= Ratio::whole(1));
        prop_assert_eq!(met.parts.len(), wants.len());
        if let Some(value) = met.value {
            prop_assert!(Ratio::ZERO <= value && value <= Ratio::whole(100));
            let costs: Ratio = met.parts.iter().map(|part| part.costs).sum();
            prop_assert_eq!(value + costs, Ratio::whole(100));
        }
        for part in &met.parts {
            prop_assert!(part.met.is_none_or(|met| Ratio::ZERO <= met && met <= Ratio::whole(1)));
            prop_assert!(part.met.is_some() || part.costs == Ratio::ZERO);
        }
    }

    #[test]
    fn exactly_what_is_wanted_meets_it_and_nothing_asked_for_is_met(mut wants in any_wants()) {
        for want in &mut wants {
            if let Some(supply) = &mut want.supply {
                (supply.place, supply.limit) = (want.wanted, None);
            }
        }
        prop_assert!(value(&wants).is_none_or(|value| value == Ratio::whole(100)));
        for want in &mut wants {
            (want.wanted, want.reading) = (0, Reading::AtLeast);
            want.supply.iter_mut().for_each(|supply| supply.place = want.options - 1);
        }
        prop_assert!(value(&wants).is_none_or(|value| value == Ratio::whole(100)));
    }

    #[test]
    fn an_open_want_moves_nothing(wants in any_wants(), at: Index, open in any_want()) {
        let mut more = wants.clone();
        more.insert(at.index(wants.len() + 1), Want { supply: None, ..open });
        let (before, after) = (needs_met(&wants), needs_met(&more));
        prop_assert_eq!(before.value, after.value);
        prop_assert!(wants.is_empty() || before.coverage >= after.coverage);
    }

    #[test]
    fn a_step_towards_what_is_wanted_never_lowers_it(mut wants in any_wants(), pick: Index) {
        if wants.is_empty() {
            return Ok(());
        }
        let at = pick.index(wants.len());
        let before = value(&wants);
        let want = &mut wants[at];
        if let Some(supply) = &mut want.supply {
            supply.limit = None;
        }
        let before = if want.supply.is_some_and(|it| it.limit.is_none()) { value(&wants) } else { before };
        let want = &mut wants[at];
        if let Some(supply) = &mut want.supply {
            let towards = want.wanted.cmp(&supply.place) as i8;
            supply.place = supply.place.checked_add_signed(towards).unwrap();
            let off = (100 * i128::from(want.importance), wants[at].supply.unwrap().place != wants[at].wanted);
            let after = value(&wants);
            prop_assert!(after >= before);
            // Under `near` each step counts, from either side.
            if towards != 0 && off.0 > 0 && wants[at].reading == Reading::Near {
                prop_assert!(after > before);
            }
        }
    }

    #[test]
    fn more_than_wanted_counts_by_the_reading(wanted in 0..4_u8, above in 1..=4_u8) {
        let want = |reading| Want {
            id: "a", importance: 1, wanted, options: 5, reading,
            supply: Some(Supplied { fact: "offered", place: (wanted + above).min(4), limit: None }),
        };
        prop_assert_eq!(value(&[want(Reading::AtLeast)]), Some(Ratio::whole(100)));
        let off = i64::from((wanted + above).min(4) - wanted);
        prop_assert_eq!(value(&[want(Reading::Near)]), Some(Ratio::whole(100 - 25 * off)));
    }

    #[test]
    fn a_limit_is_named_only_where_it_limits(wants in any_wants()) {
        for (want, part) in wants.iter().zip(needs_met(&wants).parts) {
            let limits = want.supply.is_some_and(|it| it.effective() < it.place);
            let facts: &[&str] = if limits { &FACTS } else { &[] };
            prop_assert_eq!(part.limited_by, facts);
            prop_assert_eq!(part.fact, want.supply.map(|_| "offered"));
            prop_assert_eq!(part.met, want.met());
        }
    }

    #[test]
    fn the_lower_side_binds_and_within_supplies_the_dearest_want(
        wants in any_wants(), demands in prop::option::of(0..=10_000_i128),
    ) {
        let met = needs_met(&wants);
        let demands = demands.and_then(|hundredths| Ratio::new(hundredths, 100));
        let Some((demands, supplies)) = demands.zip(met.value) else {
            prop_assert_eq!(binding(demands, &met), None);
            return Ok(());
        };
        match binding(Some(demands), &met).unwrap() {
            Binding::Demands => prop_assert!(points(demands) < points(supplies)),
            Binding::Even => prop_assert_eq!(points(demands), points(supplies)),
            Binding::Supplies(part) => {
                prop_assert!(points(supplies) < points(demands));
                let dearest = met.parts.iter().map(|it| it.costs).max().unwrap();
                prop_assert!(part.costs == dearest && dearest > Ratio::ZERO);
                let first = met.parts.iter().find(|it| it.costs == dearest).unwrap();
                prop_assert_eq!(&part, first);
            }
        }
    }
}

/// The figure in whole points, as it is read: half a point rounds up.
fn points(figure: Ratio) -> i128 {
    (2 * figure.numerator() + figure.denominator()).div_euclid(2 * figure.denominator())
}

#[test]
fn figures_that_read_the_same_limit_alike() {
    let all = Want {
        id: "a",
        importance: 1,
        wanted: 2,
        options: 5,
        reading: Reading::AtLeast,
        supply: Some(Supplied {
            fact: "offered",
            place: 2,
            limit: None,
        }),
    };
    let met = needs_met(&[all]);
    let at = |hundredths| binding(Ratio::new(hundredths, 100), &met);
    assert_eq!(at(10_000), Some(Binding::Even));
    assert_eq!(at(9_967), Some(Binding::Even));
    assert_eq!(at(9_949), Some(Binding::Demands));
}
