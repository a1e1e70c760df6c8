//! Ten people against three of the companies.

use std::collections::BTreeSet;

use rolefit_advice::offer::{Wanted, offered};
use rolefit_core::matching::{
    Basis, Binding, Place, Standing, binding, needs_met, order, standing,
};
use rolefit_core::{Answer, Answers, Ratio};
use serde::Deserialize;
use serde_json::Value;

use crate::read::{folder, level_of};
use crate::{Case, cases};

#[derive(Deserialize)]
struct Expected {
    company: Vec<OfCompany>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OfCompany {
    name: String,
    /// Exactly those who share the first place.
    first: Vec<String>,
    /// Each stands strictly above the next.
    above: Vec<Vec<String>>,
    needs_supplies: Vec<NeedsSupplies>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NeedsSupplies {
    person: String,
    /// Left out where every want is open.
    hundredths: Option<i64>,
    binding: Option<String>,
    #[serde(default)]
    facts: Vec<String>,
}

struct Person {
    name: String,
    answers: Answers,
    wants: Vec<(String, String, u8)>,
}

fn people() -> Vec<Person> {
    let text = std::fs::read_to_string(folder().join("match/candidates.ndjson")).unwrap();
    let person = |line: &str| {
        let profile: Value = serde_json::from_str(line).unwrap();
        let mut answers = Answers::open(&rolefit_catalogue::candidate());
        for (id, level) in profile["answers"].as_object().unwrap() {
            let item = rolefit_catalogue::item_index(id).unwrap();
            let level = level_of(level).map_or(Answer::Declined, Answer::Given);
            answers.set_item(item, level);
        }
        let want = |(id, want): (&String, &Value)| {
            let importance = u8::try_from(want["importance"].as_u64().unwrap()).unwrap();
            (
                id.clone(),
                want["level"].as_str().unwrap().to_owned(),
                importance,
            )
        };
        let wants = profile.get("wants").and_then(Value::as_object);
        Person {
            name: profile["label"].as_str().unwrap().to_owned(),
            answers,
            wants: wants.into_iter().flatten().map(want).collect(),
        }
    };
    text.lines().map(person).collect()
}

fn compared() -> Vec<(OfCompany, &'static Case)> {
    let text = std::fs::read_to_string(folder().join("match/expected.toml")).unwrap();
    let expected: Expected = toml::from_str(&text).unwrap();
    let found = expected.company.into_iter().map(|of| {
        let case = cases().iter().find(|case| case.name == of.name).unwrap();
        (of, case)
    });
    found.collect()
}

#[test]
fn people_stand_in_the_order_expected() {
    let (people, bank) = (people(), rolefit_catalogue::candidate());
    for (expected, case) in compared() {
        let target = case.diagnosis.today.need.target();
        let standings: Vec<Standing> = people
            .iter()
            .map(|it| standing(bank, target, &it.answers, Basis::SelfReported))
            .collect();
        let value = |name: &str| {
            let place = people.iter().position(|it| it.name == name).unwrap();
            standings[place].met.value.unwrap()
        };
        for chain in &expected.above {
            for two in chain.windows(2) {
                let (above, below) = (value(&two[0]), value(&two[1]));
                assert!(above > below, "{}: {two:?}", case.name);
            }
        }
        let ordered = order(&standings, Basis::SelfReported);
        let named = |place: &Place| -> BTreeSet<&str> {
            place
                .people
                .iter()
                .map(|it| people[*it].name.as_str())
                .collect()
        };
        let wanted: BTreeSet<&str> = expected.first.iter().map(String::as_str).collect();
        assert_eq!(named(&ordered.groups[0].places[0]), wanted, "{}", case.name);
        // Nobody was interviewed, so on interviewers' word there is no order, and nobody is hidden.
        let nobody: Vec<Standing> = people
            .iter()
            .map(|it| standing(bank, target, &it.answers, Basis::default()))
            .collect();
        let ordered = order(&nobody, Basis::default());
        assert!(ordered.groups.is_empty() && ordered.unordered.len() == people.len());
    }
}

#[test]
fn offers_meet_of_the_wants_what_was_reckoned_by_hand() {
    let people = people();
    for (expected, case) in compared() {
        for wanted in &expected.needs_supplies {
            let place = format!("{}, {}", case.name, wanted.person);
            let person = people.iter().find(|it| it.name == wanted.person).unwrap();
            let wants: Vec<Wanted<'_>> = person
                .wants
                .iter()
                .map(|(id, option, importance)| Wanted {
                    id,
                    option,
                    importance: *importance,
                })
                .collect();
            let met = needs_met(&offered(&case.company.facts, &wants));
            assert_eq!(
                met.value.map(Ratio::hundredths),
                wanted.hundredths,
                "{place}: {met:?}"
            );
            // Held against a need wholly met, the offer binds wherever it falls short.
            let bound = match binding(Some(Ratio::whole(100)), &met) {
                Some(Binding::Supplies(want)) => Some(want),
                _ => None,
            };
            if let Some(id) = &wanted.binding {
                assert_eq!(bound.map(|it| it.id), Some(id.as_str()), "{place}");
            }
            if !wanted.facts.is_empty() {
                let want = bound.unwrap();
                let limits = want.limited_by.iter().copied();
                let facts: Vec<&str> = if want.limited_by.is_empty() {
                    want.fact.into_iter().collect()
                } else {
                    limits.collect()
                };
                assert_eq!(facts, wanted.facts, "{place}");
            }
        }
    }
}
