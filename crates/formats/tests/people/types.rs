//! Who leads the types, why, and who cannot.

use std::collections::BTreeSet;

use rolefit_catalogue::model;
use rolefit_core::{Leading, TypeId, TypeStanding, leading_types, outlook, placed, types};
use rolefit_formats::Assessment;

use crate::assessed;
use crate::expected::{Person, people};

fn ids(names: &[String]) -> BTreeSet<TypeId> {
    let id = |name: &String| TypeId::from_id(name).unwrap_or_else(|| panic!("{name} is no type"));
    names.iter().map(id).collect()
}

fn read(person: &Person) -> (Vec<TypeStanding>, Leading) {
    let (profile, _) = assessed(&person.bytes);
    let answers = profile.to_answers();
    let standings = types(&model(), &answers);
    let leading = leading_types(&standings, &outlook(&model(), &answers));
    (standings, leading)
}

#[test]
fn the_types_that_lead_are_the_ones_expected() {
    for person in people() {
        let (name, expected) = (&person.name, &person.expected);
        let (standings, leading) = read(&person);
        let named: BTreeSet<TypeId> = leading.named().iter().copied().collect();
        assert_eq!(named, ids(&expected.leading_types), "{name}: {leading:?}");
        // The file says the same.
        let written = assessed(&person.bytes).1.combination;
        assert_eq!(written, leading.named(), "{name}");
        // Those that do not lead stand below all that do, or have no place.
        let order = placed(&standings);
        let place = |kind: &TypeId| {
            order
                .iter()
                .find(|it| it.standing.id == *kind)
                .unwrap()
                .place
        };
        let last = named.iter().filter_map(place).max();
        for kind in ids(&expected.not_leading) {
            assert!(!named.contains(&kind), "{name}: {kind:?}");
            assert!(
                place(&kind).is_none_or(|place| Some(place) > last),
                "{name}: {kind:?}"
            );
        }
    }
}

#[test]
fn types_without_a_place_are_the_ones_expected() {
    for person in people() {
        let Some(expected) = &person.expected.unranked_types else {
            continue;
        };
        let (standings, _) = read(&person);
        let unranked = standings.iter().filter(|it| !it.ranked).map(|it| it.id);
        assert_eq!(
            unranked.collect::<BTreeSet<_>>(),
            ids(expected),
            "{}",
            person.name
        );
        assert_eq!(
            expected.len(),
            ids(expected).len(),
            "{}: named twice",
            person.name
        );
    }
}

/// The first reason raises a leading type's score most of all, each other one is among the five that raise one most, and
/// each leading type has one.
#[test]
fn reasons_of_the_leading_types_are_the_ones_expected() {
    for person in people() {
        let (_, assessment) = assessed(&person.bytes);
        let (name, expected) = (&person.name, &person.expected);
        let Some((first, _)) = expected.type_reasons.split_first() else {
            continue;
        };
        let most = |count| -> Vec<Vec<String>> {
            let of = |kind: &String| raising(&assessment, kind, count);
            expected.leading_types.iter().map(of).collect()
        };
        assert!(
            most(1).iter().flatten().any(|it| it == first),
            "{name}: {first} in {:?}",
            most(1)
        );
        let five = most(5);
        for reason in &expected.type_reasons {
            assert!(
                five.iter().flatten().any(|it| it == reason),
                "{name}: {reason} in {five:?}"
            );
        }
        for kind in &five {
            assert!(
                expected.type_reasons.iter().any(|it| kind.contains(it)),
                "{name}: {kind:?}"
            );
        }
    }
}

/// The answers that raise the type's score most, so many of them and those that raise it as much as the last.
fn raising(assessment: &Assessment, kind: &str, count: usize) -> Vec<String> {
    let parts = assessment.contributions.iter();
    let raise: Vec<_> = parts
        .filter(|part| part.target.to_string() == kind && part.points.hundredths() > 0)
        .collect();
    let among = raise.iter().filter(|part| {
        let more = raise.iter().filter(|other| other.points > part.points);
        more.count() < count
    });
    among.map(|part| part.question.clone()).collect()
}
