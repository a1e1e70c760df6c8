//! Who leads the types, why, and who cannot.

use std::collections::BTreeSet;

use rolefit_core::{Placed, Question, Ratio, TypeId};

use crate::expected::companies;
use crate::{diagnosed, id_of};

fn ids(names: &[String]) -> BTreeSet<TypeId> {
    let id = |name: &String| TypeId::from_id(name).unwrap_or_else(|| panic!("{name} is no type"));
    let ids: BTreeSet<TypeId> = names.iter().map(id).collect();
    assert_eq!(ids.len(), names.len(), "named twice: {names:?}");
    ids
}

#[test]
fn the_types_that_lead_are_the_ones_expected() {
    for company in companies() {
        let (name, expected) = (&company.name, &company.expected);
        let today = diagnosed(&company.bytes).today;
        let named: BTreeSet<TypeId> = today.leading.named().iter().copied().collect();
        assert_eq!(
            named,
            ids(&expected.leading_types),
            "{name}: {:?}",
            today.leading
        );
        // those that do not lead stand below all that do, or have no place
        let order = today.placed();
        let place = |kind: &TypeId| -> Option<usize> {
            let of = |it: &&Placed<'_>| it.standing.id == *kind;
            order.iter().find(of).and_then(|it| it.place)
        };
        let last = named.iter().filter_map(place).max();
        for kind in ids(&expected.not_leading) {
            assert!(!named.contains(&kind), "{name}: {kind:?}");
            assert!(
                place(&kind).is_none_or(|place| Some(place) > last),
                "{name}: {kind:?}"
            );
        }
        if let Some(unranked) = &expected.unranked_types {
            let given = today.types.iter().filter(|it| !it.ranked).map(|it| it.id);
            assert_eq!(given.collect::<BTreeSet<_>>(), ids(unranked), "{name}");
        }
    }
}

/// The first reason raises a leading type's score most of all, each other one is among the five that raise one most.
#[test]
fn reasons_of_the_leading_types_are_the_ones_expected() {
    for company in companies() {
        let (name, expected) = (&company.name, &company.expected);
        let Some((first, _)) = expected.type_reasons.split_first() else {
            continue;
        };
        let today = diagnosed(&company.bytes).today;
        let most = |count: usize| -> Vec<&'static str> {
            let leading = |it: &&rolefit_core::TypeStanding| today.leading.named().contains(&it.id);
            let of = today.types.iter().filter(leading);
            of.flat_map(|it| {
                let raise = it
                    .score
                    .contributions
                    .iter()
                    .filter(|part| part.points > Ratio::ZERO);
                let raise: Vec<_> = raise.collect();
                let more = |points| raise.iter().filter(|other| other.points > points).count();
                let among = raise.iter().filter(|part| more(part.points) < count);
                among
                    .map(|part| id_of(Question::Item(part.item)))
                    .collect::<Vec<_>>()
            })
            .collect()
        };
        assert!(
            most(1).contains(&first.as_str()),
            "{name}: {first} in {:?}",
            most(1)
        );
        let five = most(5);
        for reason in &expected.type_reasons {
            assert!(
                five.contains(&reason.as_str()),
                "{name}: {reason} in {five:?}"
            );
        }
    }
}
