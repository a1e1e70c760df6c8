//! Records of decisions, gates and columns as files: written, read back, verified, and refused where they are broken.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may"
)]

mod support;

use std::collections::BTreeMap;

use rolefit_core::matching::{Basis, Gate};
use rolefit_formats::matching::saved::{SavedColumns, SavedGates, read_columns, read_gates};
use rolefit_formats::matching::{Target, compare};
use rolefit_formats::people::{read_people, read_table};
use rolefit_formats::profile::gates_of;
use rolefit_formats::record::{AreaShown, Day, Decided, Decision, OrderShown, Reason, Shown, Who};
use rolefit_formats::{
    InputHash, Label, Profile, Record, Required, Verification, read_match, read_profile,
    read_record, schema,
};
use serde_json::Value;

fn fixture(path: &str) -> Vec<u8> {
    std::fs::read(support::fixtures(path)).unwrap()
}

fn company() -> Profile {
    read_profile(&fixture("companies/cto_title_vpe_work_freight.json")).unwrap()
}

fn candidates() -> Vec<(u32, Profile)> {
    let bytes = fixture("companies/match/candidates.ndjson");
    let people = read_people(&bytes).unwrap();
    people.map(|one| (one.line, one.read.unwrap())).collect()
}

fn required(text: &str) -> Required {
    Required::from_text(text).unwrap()
}

fn gates() -> BTreeMap<String, Required> {
    [
        ("answers/hiring_loop", r#"{"at_least":3}"#),
        ("facts/largest_team", r#"{"at_least":40,"at_most":300}"#),
    ]
    .map(|(key, text)| (key.to_owned(), required(text)))
    .into()
}

/// A record of one decision about each person, with names that a spreadsheet would run.
fn record() -> Record {
    let (company, gates) = (company(), gates());
    let target = Target::new(&company).unwrap();
    let decisions = candidates().into_iter().map(|(line, profile)| {
        let person = target.person(line, &profile, Basis::SelfReported).person;
        Decision {
            person: Label::cleaned(&format!("=SUM({})", profile.label.as_str())),
            decided: Decided::Hold,
            by: Who::typed("@board").unwrap(),
            reason: Reason::typed("+ has done it\nat this size").unwrap(),
            date: Day::typed("2026-03-31").unwrap(),
            catalogue_version: rolefit_catalogue::VERSION.to_owned(),
            need_hash: InputHash::of(&company),
            person_hash: person.input_hash.clone(),
            shown: Shown {
                order: OrderShown::SelfReported,
                place: Some(line),
                people: 10,
                names_hidden: true,
                evidence: person.evidence,
                demands: person.demands.score,
                low: person.demands.low,
                high: person.demands.high,
                supplies: person.supplies.score,
                binding: person.binding,
                binding_want: person.binding_want.clone(),
                areas: person
                    .areas
                    .iter()
                    .take(7)
                    .map(|area| AreaShown {
                        id: area.id.clone(),
                        reading: area.reading,
                    })
                    .collect(),
                gates: gates_of(&gates, &profile),
            },
        }
    });
    Record::new(Label::cleaned("Freight"), decisions.collect())
}

fn validator(name: &str) -> jsonschema::Validator {
    let schemas = schema::schemas();
    let (_, text) = schemas.iter().find(|(one, _)| *one == name).unwrap();
    jsonschema::validator_for(&serde_json::from_str(text).unwrap()).unwrap()
}

#[test]
fn a_record_comes_back_verified_and_fits_its_schema() {
    let record = record();
    let text = record.to_json();
    let back = read_record(text.as_bytes()).unwrap();
    assert_eq!(back, record);
    assert_eq!(back.verify(), Verification::Same);
    let value: Value = serde_json::from_str(&text).unwrap();
    assert!(validator("record.schema.json").is_valid(&value));
    for decision in &record.decisions {
        assert_eq!(
            Decision::from_text(&decision.to_text()).as_ref(),
            Some(decision)
        );
    }
}

#[test]
fn any_change_of_a_record_shows() {
    let text = record().to_json();
    for (from, to) in [
        ("has done it", "has not done it"),
        ("\"hold\"", "\"decline\""),
        ("2026-03-31", "2026-04-01"),
        ("@board", "@chair"),
        ("\"names_hidden\": true", "\"names_hidden\": false"),
        ("Freight", "Fright"),
    ] {
        let changed = text.replacen(from, to, 1);
        assert_ne!(changed, text, "{from}");
        let read = read_record(changed.as_bytes()).unwrap();
        assert_ne!(read.verify(), Verification::Same, "{from}");
    }
}

#[test]
fn no_cell_of_a_record_runs() {
    let record = record();
    let table = record.to_csv();
    let rows: Vec<&str> = table.split("\r\n").collect();
    assert_eq!(rows.len(), record.decisions.len() + 2);
    for row in &rows[1..rows.len() - 1] {
        assert!(row.starts_with("2026-03-31,'=SUM("), "{row}");
        assert!(
            row.contains(",'@board,\"'+ has done it\nat this size\","),
            "{row}"
        );
    }
}

#[test]
fn broken_records_are_refused_where_they_are_broken() {
    for (file, bytes, case) in support::cases("records") {
        let problems = read_record(&bytes).expect_err(&file);
        let found: Vec<(&str, &str)> = problems
            .iter()
            .map(|one| (one.code.as_str(), one.place.pointer.as_str()))
            .collect();
        let expected: Vec<(&str, &str)> = case["problems"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| (one["code"].as_str().unwrap(), one["at"].as_str().unwrap()))
            .collect();
        assert_eq!(found, expected, "{file}");
        assert!(problems.iter().all(|one| !one.help.is_empty()), "{file}");
    }
}

#[test]
fn gates_say_pass_unknown_fail_and_move_nobody() {
    let people = candidates();
    let plain = Target::new(&company()).unwrap();
    let gated = plain.clone().with_gates(gates());
    let without = compare(&plain, &people, Basis::SelfReported);
    let with = compare(&gated, &people, Basis::SelfReported);
    assert_eq!(with.order, without.order);
    assert_eq!(with.pairs, without.pairs);
    let of = |label: &str| {
        let person = with.people.iter().find(|one| one.label.as_str() == label);
        person.unwrap().gates.clone()
    };
    assert_eq!(of("Ines")["answers/hiring_loop"], Gate::Pass);
    assert_eq!(of("Amir")["answers/hiring_loop"], Gate::Fail);
    let states: Vec<Gate> = with
        .people
        .iter()
        .map(|one| one.gates["facts/largest_team"])
        .collect();
    assert!(states.contains(&Gate::Unknown), "{states:?}");
    let text = with.to_json();
    assert_eq!(read_match(text.as_bytes()).unwrap(), with);
    let value: Value = serde_json::from_str(&text).unwrap();
    assert!(validator("match.schema.json").is_valid(&value));
    let saved = SavedGates::new(gates());
    assert_eq!(read_gates(saved.to_json().as_bytes()).unwrap(), saved);
}

#[test]
fn what_would_turn_the_order_is_named_for_neighbours() {
    let target = Target::new(&company()).unwrap();
    let compared = compare(&target, &candidates(), Basis::SelfReported);
    assert!(!compared.turns.is_empty());
    let score = |place: u32| {
        compared.people[usize::try_from(place).unwrap()]
            .demands
            .score
    };
    for turn in &compared.turns {
        assert!(score(turn.above) > score(turn.below), "{turn:?}");
        for step in turn.steps.iter().flatten() {
            assert!(step.to > step.from, "{step:?}");
        }
        if let Some(points) = &turn.points {
            assert_ne!(points.from, points.to);
        }
    }
    assert!(compared.turns.iter().any(|turn| turn.steps.is_some()));
    assert_eq!(compared.pairs.len(), 5);
    let covered: Vec<_> = compared.pairs.iter().map(|pair| pair.covered).collect();
    let mut sorted = covered.clone();
    sorted.sort_by(|one, other| other.cmp(one));
    assert_eq!(covered, sorted, "the best pair first");
}

#[test]
fn columns_saved_from_one_table_serve_the_next() {
    let first = read_table(b"Who,hiring_loop,Notes\nAda,3,tall\n").unwrap();
    let mut mapping = first.guess();
    mapping.columns[0] = rolefit_formats::people::Column::Label;
    let saved = SavedColumns::new(first.headings(), &mapping);
    let back = read_columns(saved.to_json().as_bytes()).unwrap();
    assert_eq!(back, saved);
    let next = read_table(b"Notes,hiring_loop,Who,Who\nshort,2,Ben,x\n").unwrap();
    let mapping = back.mapping(next.headings());
    let people: Vec<_> = next.people(&mapping).unwrap().collect();
    let ben = people[0].read.as_ref().unwrap();
    assert_eq!(ben.label.as_str(), "Ben");
    assert_eq!(ben.answers["hiring_loop"].unwrap().get(), 2);
    let bad = br#"{"format":"rolefit.columns/1","columns":{"Who":"answers/nobody"}}"#;
    let problems = read_columns(bad).unwrap_err();
    assert_eq!(problems[0].code.as_str(), "bad_mapping");
    assert_eq!(problems[0].place.pointer, "/columns/Who");
}
