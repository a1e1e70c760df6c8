//! People compared with three of the companies: figures and order as expected by hand.

use std::collections::BTreeMap;

use rolefit_core::matching::Basis;
use rolefit_formats::matching::{Match, Target, compare};
use rolefit_formats::people::{read_people, read_table};
use rolefit_formats::{Profile, read_match, schema};
use serde_json::Value;

use crate::{companies, support};

fn candidates() -> Vec<(u32, Profile)> {
    let file = support::fixtures("companies/match").join("candidates.ndjson");
    let bytes = std::fs::read(file).unwrap();
    let people = read_people(&bytes).unwrap();
    people
        .map(|person| (person.line, person.read.unwrap()))
        .collect()
}

/// Each company that people are compared with, its comparison on people's own word, and what is expected.
fn compared(basis: Basis) -> Vec<(String, Match, toml::Table)> {
    let people = candidates();
    let companies = companies();
    let expected = support::table(&support::fixtures("companies/match").join("expected.toml"));
    let expected = expected["company"].as_array().unwrap().clone();
    expected
        .into_iter()
        .map(|case| {
            let case = case.as_table().unwrap().clone();
            let name = case["name"].as_str().unwrap().to_owned();
            let (_, profile, ..) = companies.iter().find(|one| one.0 == name).unwrap();
            let target = Target::new(profile).unwrap();
            (name, compare(&target, &people, basis), case)
        })
        .collect()
}

#[test]
fn people_meet_what_was_expected_and_stand_in_that_order() {
    for (name, compared, expected) in compared(Basis::SelfReported) {
        let place_of = |compared: &Match| -> BTreeMap<String, u32> {
            let places = compared.order.groups.iter().flat_map(|group| &group.places);
            places
                .flat_map(|place| place.people.iter().map(|one| (*one, place.place)))
                .map(|(one, place)| {
                    let person = &compared.people[usize::try_from(one).unwrap()];
                    (person.label.as_str().to_owned(), place)
                })
                .collect()
        };
        let places = place_of(&compared);
        for label in expected["first"].as_array().unwrap() {
            assert_eq!(places[label.as_str().unwrap()], 1, "{name}: {label:?}");
        }
        let person = |label: &str| {
            compared
                .people
                .iter()
                .find(|one| one.label.as_str() == label)
                .unwrap()
        };
        for chain in expected["above"].as_array().unwrap() {
            let chain: Vec<&str> = chain
                .as_array()
                .unwrap()
                .iter()
                .map(|one| one.as_str().unwrap())
                .collect();
            for pair in chain.windows(2) {
                let (above, below) = (person(pair[0]), person(pair[1]));
                assert!(
                    above.demands.score > below.demands.score,
                    "{name}: {pair:?}"
                );
            }
        }
        for case in expected["needs_supplies"].as_array().unwrap() {
            let person = person(case["person"].as_str().unwrap());
            let score = person.supplies.score.map(|score| score.hundredths());
            assert_eq!(
                score,
                case.get("hundredths").map(|one| one.as_integer().unwrap()),
                "{name}: {case:?}"
            );
            let Some(binding) = case.get("binding") else {
                continue;
            };
            let costly = person
                .supplies
                .wants
                .iter()
                .rev()
                .max_by_key(|want| want.costs)
                .unwrap();
            assert_eq!(Some(costly.id.as_str()), binding.as_str(), "{name}");
            if let Some(facts) = case.get("facts") {
                let facts: Vec<&str> = facts
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|one| one.as_str().unwrap())
                    .collect();
                let fact: Vec<&str> = costly.fact.iter().map(String::as_str).collect();
                let limits: Vec<&str> = costly.limited_by.iter().map(String::as_str).collect();
                assert!(
                    facts == limits || (limits.is_empty() && facts == fact),
                    "{name}: {case:?}"
                );
            }
        }
    }
}

#[test]
fn without_interviewers_nobody_is_placed() {
    for (name, compared, _) in compared(Basis::Interviewers) {
        assert_eq!(compared.order.basis, Basis::Interviewers);
        assert!(
            compared
                .order
                .groups
                .iter()
                .all(|group| group.places.is_empty()),
            "{name}"
        );
        let everybody: Vec<u32> = (0..).take(compared.people.len()).collect();
        assert_eq!(
            compared.order.unordered, everybody,
            "{name}: and nobody is hidden"
        );
    }
}

#[test]
fn a_comparison_comes_back_and_fits_its_schema() {
    let schemas = schema::schemas();
    let (_, text) = schemas
        .iter()
        .find(|(name, _)| *name == "match.schema.json")
        .unwrap();
    let validator = jsonschema::validator_for(&serde_json::from_str(text).unwrap()).unwrap();
    for (name, compared, _) in compared(Basis::SelfReported) {
        let text = compared.to_json();
        assert_eq!(read_match(text.as_bytes()).unwrap(), compared, "{name}");
        let value: Value = serde_json::from_str(&text).unwrap();
        let errors: Vec<String> = validator
            .iter_errors(&value)
            .map(|error| error.to_string())
            .collect();
        assert!(errors.is_empty(), "{name}: {errors:?}");
        let table = read_table(compared.to_csv().as_bytes()).unwrap();
        assert_eq!(table.people_count(), compared.people.len(), "{name}");
        assert_eq!(table.headings().len(), 8 + compared.areas.len(), "{name}");
    }
}

/// Adding or removing somebody changes nobody else's figures.
#[test]
fn figures_are_one_persons_own() {
    let people = candidates();
    let (_, profile, ..) = companies().remove(0);
    let target = Target::new(&profile).unwrap();
    let all = compare(&target, &people, Basis::SelfReported);
    for (place, one) in people.iter().enumerate() {
        let alone = compare(&target, std::slice::from_ref(one), Basis::SelfReported);
        assert_eq!(alone.people[0], all.people[place]);
    }
    assert!(Target::new(&people[0].1).is_none());
}
