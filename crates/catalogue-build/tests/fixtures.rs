//! Every kind of problem a catalogue can have, one fixture each: small changes to the valid
//! catalogue, and the places the problem is reported at.

mod common;

use std::collections::BTreeSet;
use std::fs;

use common::{Fixture, fixtures_dir, valid};
use rolefit_catalogue_build::{Bank, codes, load, load_files};

#[test]
fn the_valid_catalogue_has_no_problem() {
    let (catalogue, problems) = load(&fixtures_dir().join("valid"));
    assert_eq!(problems, []);
    let catalogue = catalogue.unwrap();
    let sizes = |bank: &Bank| {
        [
            bank.items.len(),
            bank.pairs.len(),
            bank.blocks.len(),
            bank.roles.len(),
            bank.types.len(),
            bank.groups.len(),
        ]
    };
    assert_eq!(sizes(&catalogue.candidate), [80, 16, 6, 4, 8, 38]);
    assert_eq!(sizes(&catalogue.company), [62, 10, 6, 4, 8, 0]);
}

#[test]
fn each_fixture_triggers_its_own_problem_where_it_says() {
    let mut wrong = Vec::new();
    for code in codes() {
        let fixture = Fixture::read(code);
        let mut files = valid();
        fixture.apply(&mut files);
        let problems = load_files(&files).1;
        let found: Vec<String> = problems
            .iter()
            .map(|problem| {
                format!(
                    "{}:{} {}",
                    common::relative(&problem.file),
                    problem.line,
                    problem.code
                )
            })
            .collect();
        let expected: Vec<String> = fixture
            .expected
            .iter()
            .map(|place| format!("{place} {code}"))
            .collect();
        if found != expected || expected.is_empty() {
            wrong.push(format!(
                "{code}: {}\nexpected {expected:#?}\nfound {problems:#?}",
                fixture.about
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn every_code_has_a_fixture_and_every_fixture_a_code() {
    let with_fixture: BTreeSet<String> = fs::read_dir(fixtures_dir())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name != "valid")
        .collect();
    let known: BTreeSet<String> = codes().map(str::to_owned).collect();
    assert_eq!(with_fixture, known);
    assert_eq!(
        codes().count(),
        known.len(),
        "a code stands twice in the table"
    );
}

#[test]
fn problems_of_several_files_are_reported_together() {
    let mut files = valid();
    for code in ["parse_error", "ui_key", "level_range", "anchors_not_five"] {
        Fixture::read(code).apply(&mut files);
    }
    let (_, problems) = load_files(&files);
    let found: BTreeSet<&str> = problems.iter().map(|problem| problem.code).collect();
    assert_eq!(
        found,
        BTreeSet::from(["parse_error", "ui_key", "level_range", "anchors_not_five"])
    );
}

#[test]
fn a_problem_prints_its_place_code_message_and_help() {
    let mut files = valid();
    Fixture::read("unknown_family").apply(&mut files);
    let (_, problems) = load_files(&files);
    let line = problems[0].to_string();
    assert!(line.ends_with("candidate/items/seat.toml:123: [unknown_family] unknown family `cfo` — one of: cto, vpe, general, startup, scale_up, enterprise, product_led, platform, transformation, fractional, ai_focused"), "{line}");
}
