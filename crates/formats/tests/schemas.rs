//! The committed schemas are the ones the types give, and what is written fits them.
//!
//! `cargo run -p rolefit-formats --example schemas` rewrites them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may"
)]

mod support;

use std::fs;

use rolefit_formats::{assess, read_profile, schema};
use serde_json::{Value, json};

fn validator(name: &str) -> jsonschema::Validator {
    let (_, text) = schema::schemas()
        .into_iter()
        .find(|(schema, _)| *schema == name)
        .unwrap();
    jsonschema::validator_for(&serde_json::from_str(&text).unwrap()).unwrap()
}

#[test]
fn committed_schemas_are_current() {
    let folder = support::repository().join("schemas");
    let schemas = schema::schemas();
    for (name, text) in &schemas {
        let kept = fs::read_to_string(folder.join(name)).unwrap_or_default();
        assert!(
            kept == *text,
            "{name} is not current; see the head of this file"
        );
    }
    assert_eq!(fs::read_dir(&folder).unwrap().count(), schemas.len());
}

#[test]
fn what_is_written_fits_its_schema() {
    let (profiles, assessments) = (
        validator("profile.schema.json"),
        validator("assessment.schema.json"),
    );
    for (name, bytes, _) in support::people() {
        let profile = read_profile(&bytes).unwrap();
        let assessment = assess(&profile);
        let value = |text: String| -> Value { serde_json::from_str(&text).unwrap() };
        assert!(profiles.is_valid(&value(profile.to_json())), "{name}");
        for text in [assessment.to_json(), assessment.without_profile().to_json()] {
            let errors: Vec<String> = assessments
                .iter_errors(&value(text))
                .map(|error| error.to_string())
                .collect();
            assert!(errors.is_empty(), "{name}: {errors:?}");
        }
    }
}

/// Of the bad files that are JSON, the schema refuses all but those that need the catalogue or the text itself to see.
#[test]
fn the_schema_refuses_what_the_reader_refuses() {
    let profiles = validator("profile.schema.json");
    let beyond_a_schema = [
        "unknown_question",
        "duplicate_key",
        "label_characters",
        "same_piece",
        "piece_not_offered",
        "unknown_option",
        "wrong_side",
    ];
    for (file, bytes, case) in support::cases("profiles/bad") {
        let Ok(value) = serde_json::from_slice::<Value>(&bytes) else {
            continue;
        };
        // a fact's bounds and kind are the catalogue's
        let beyond = case.contains_key("beyond_schema");
        let problems = case["problems"].as_array().unwrap().iter();
        let seen = problems
            .filter(|_| !beyond)
            .filter(|problem| !beyond_a_schema.contains(&problem["code"].as_str().unwrap()))
            .count();
        assert_eq!(profiles.is_valid(&value), seen == 0, "{file}");
    }
    for (file, bytes, _) in support::cases("profiles/odd") {
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
        assert!(
            profiles.is_valid(&serde_json::from_slice(bytes).unwrap()),
            "{file}"
        );
    }
    assert!(!profiles.is_valid(&json!({})));
}
