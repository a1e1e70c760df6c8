//! Which types lead.

use rolefit_core::{Placed, TypeId};

use crate::{cases, id};

#[test]
fn the_types_said_to_lead_are_the_ones_expected() {
    for case in cases() {
        let today = &case.diagnosis.today;
        let mut given: Vec<_> = today.leading.named().iter().map(|it| it.as_str()).collect();
        let mut wanted = case.expected.leading_types.clone();
        given.sort_unstable();
        wanted.sort_unstable();
        assert_eq!(given, wanted, "{}: {:?}", case.name, today.leading);
    }
}

#[test]
fn nobody_stands_above_who_leads() {
    for case in cases() {
        let placed = case.diagnosis.today.placed();
        let place = |id: &str| {
            placed
                .iter()
                .find(|it| it.standing.id.as_str() == id)?
                .place
        };
        let leading = &case.expected.leading_types;
        let last = leading.iter().filter_map(|id| place(id)).max();
        for other in &case.expected.not_leading {
            assert!(!leading.contains(other), "{}: {other}", case.name);
            let behind = place(other).is_none() || last.is_none() || place(other) > last;
            assert!(behind, "{}: {other}", case.name);
        }
    }
}

#[test]
fn unranked_types_are_the_ones_expected() {
    for case in cases() {
        let Some(wanted) = &case.expected.unranked_types else {
            continue;
        };
        let placed = case.diagnosis.today.placed();
        let unranked = |it: &&Placed<'_>| it.place.is_none();
        let mut given: Vec<_> = placed
            .iter()
            .filter(unranked)
            .map(|it| it.standing.id.as_str())
            .collect();
        let mut wanted = wanted.clone();
        given.sort_unstable();
        wanted.sort_unstable();
        assert_eq!(given, wanted, "{}", case.name);
    }
}

#[test]
fn what_raises_a_leading_type_is_what_was_expected() {
    for case in cases() {
        let kinds = case.expected.leading_types.iter();
        let given: Vec<_> = kinds
            .filter_map(|id| TypeId::from_id(id))
            .flat_map(|kind| {
                let today = &case.diagnosis.today;
                today.type_reasons(kind, &case.company.answers, 5)
            })
            .map(|reason| {
                assert!(!reason.quote.is_empty());
                id(reason.question)
            })
            .collect();
        for reason in &case.expected.type_reasons {
            assert!(
                given.contains(&reason.as_str()),
                "{}: {reason} in {given:?}",
                case.name
            );
        }
    }
}
