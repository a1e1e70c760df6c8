//! Confirmed answers as JSON Resume: valid by the project's schema, and read back.

use std::fs;

use rolefit_catalogue::item_ids;
use rolefit_core::Level;
use rolefit_formats::incoming::Format;
use rolefit_formats::{Label, Profile, Side, json_resume, read_profile};
use serde_json::Value;

use crate::support::fixtures;
use crate::{dropped, text};

fn profile(label: &str) -> Profile {
    let empty = br#"{"format": "rolefit.profile/1", "side": "candidate"}"#;
    let mut profile = read_profile(empty).unwrap();
    profile.label = Label::cleaned(label);
    let levels = [Some(3), Some(0), None, Some(4), Some(2)];
    for (item, level) in item_ids().zip(levels) {
        let level = level.map(|level| Level::new(level).unwrap());
        profile.answers.insert(item.to_owned(), level);
    }
    profile
}

/// The same with evidence for the first items: one blank, two of the same sentence, one with what JSON escapes.
fn with_evidence(label: &str) -> Profile {
    let quotes = [
        "Led 60 \"engineers\"\nin Leeds",
        "None yet",
        "declined",
        "  ",
        "None yet",
        "unanswered",
    ];
    let mut profile = profile(label);
    profile.evidence = item_ids()
        .map(str::to_owned)
        .zip(quotes.map(str::to_owned))
        .collect();
    let unknown = ("no_such_item".to_owned(), "nothing".to_owned());
    profile.evidence.extend([unknown]);
    profile
}

fn valid(resume: &str) -> Value {
    let path = fixtures("incoming").join("json-resume/schema.json");
    let schema: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let value: Value = serde_json::from_str(resume).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let errors: Vec<_> = validator
        .iter_errors(&value)
        .map(|error| error.to_string())
        .collect();
    assert_eq!(errors, [""; 0], "{resume}");
    value
}

#[test]
fn it_is_valid_and_holds_each_answer_with_its_quote() {
    let resume = json_resume(&with_evidence("Jane Doe"));
    assert_eq!(resume, json_resume(&with_evidence("Jane Doe")));
    let value = valid(&resume);
    assert_eq!(value["basics"]["name"], "Jane Doe");
    assert_eq!(value["work"][0]["highlights"].as_array().unwrap().len(), 2);
    let rests = value["meta"]["evidence"].as_array().unwrap();
    let ids: Vec<_> = item_ids().collect();
    let said: Vec<_> = rests
        .iter()
        .map(|rest| {
            (
                rest["item"].as_str().unwrap(),
                rest["level"].as_u64().unwrap(),
            )
        })
        .collect();
    assert_eq!(said, [(ids[0], 3), (ids[1], 0), (ids[4], 2)]);
    assert_eq!(
        value["meta"]["catalogue_version"],
        rolefit_catalogue::VERSION
    );
    let shown: usize = value["skills"]
        .as_array()
        .unwrap()
        .iter()
        .map(|skill| skill["keywords"].as_array().unwrap().len())
        .sum();
    assert_eq!(shown, 2, "an answer of level 0 shows no skill");
}

#[test]
fn it_is_read_back_without_the_name() {
    let resume = json_resume(&with_evidence("Jane Doe"));
    let (format, written) = text(resume.as_bytes());
    assert_eq!(format, Format::JsonResume);
    assert!(
        written.contains("- Led 60 \"engineers\" in Leeds\n- None yet\n"),
        "{written}"
    );
    assert!(!written.contains("Jane"));
    assert_eq!(dropped(resume.as_bytes()), [("name", 1)]);
}

#[test]
fn without_a_label_or_evidence_nothing_is_made_up() {
    let value = valid(&json_resume(&profile(" ")));
    let keys: Vec<_> = value.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["meta"]);
    let mut company = with_evidence("");
    company.side = Side::Company;
    assert_eq!(
        valid(&json_resume(&company))["meta"]["evidence"]
            .as_array()
            .unwrap()
            .len(),
        0
    );
}
