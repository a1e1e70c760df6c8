//! JSON Resume: the project's own examples, and every field of its schema with values it allows and others.
//!
//! The project publishes no files that are meant to be refused (its package holds the schema and examples), so they are
//! derived here from the schema: every property, set to a value of each kind.

use std::fs;

use rolefit_formats::incoming::Format;
use rolefit_formats::{Code, incoming};
use serde_json::{Value, json};

use crate::support::fixtures;
use crate::{dropped, is_told, named, text};

fn schema() -> Value {
    let path = fixtures("incoming").join("json-resume/schema.json");
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn the_examples_become_text_without_whose_they_are() {
    let folder = fixtures("incoming").join("json-resume/valid");
    let mut count = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let bytes = fs::read(&path).unwrap();
        let read = named(&bytes, "resume.json");
        assert_eq!(read.format, Format::JsonResume);
        let resume: Value = serde_json::from_slice(&bytes).unwrap();
        let basics = &resume["basics"];
        for key in ["name", "email", "phone", "image"] {
            if let Some(private) = basics[key].as_str().filter(|text| !text.is_empty()) {
                assert!(
                    !read.text.contains(private),
                    "{}: {private}",
                    path.display()
                );
            }
        }
        for job in resume["work"].as_array().unwrap() {
            for highlight in job["highlights"].as_array().unwrap_or(&Vec::new()) {
                let line = format!("- {}\n", highlight.as_str().unwrap());
                assert!(read.text.contains(&line), "{}: {line}", path.display());
            }
        }
        assert!(
            read.dropped.len() >= 3,
            "{}: {:?}",
            path.display(),
            read.dropped
        );
        count += 1;
    }
    assert_eq!(count, 4);
}

#[test]
fn a_resume_reads_like_a_cv() {
    let resume = json!({
        "basics": {"name": "Jane Doe", "label": "CTO", "email": "j@x.example", "image": "me.png", "birthDate": "1980",
            "summary": "I build.\nI hire.", "gender": "f",
            "location": {"address": "12 High Street", "postalCode": "LS1 4AP", "city": "Leeds", "countryCode": "GB"},
            "profiles": [{"network": "X", "username": "jane"}]},
        "work": [{"name": "Acme", "position": "CTO", "startDate": "2019-01", "summary": "Led 60.", "highlights": ["Hired 20"]},
            {"company": "Old", "position": "Engineer", "startDate": "2011", "endDate": "2018"}],
        "education": [{"institution": "Leeds", "area": "Physics", "studyType": "BSc", "startDate": "1998", "endDate": "2001"}],
        "skills": [{"name": "Hiring", "level": "Master", "keywords": ["Loops", "Offers"]}],
        "projects": [{"name": "Ledger", "roles": ["Lead"], "description": "A ledger.", "endDate": "2020"}],
        "references": [{"name": "Sam Poe", "reference": "She is great."}],
        "meta": {"version": "v1"}, "own": {"anything": [1]}
    });
    let bytes = resume.to_string().into_bytes();
    assert_eq!(
        text(&bytes).1,
        "CTO\nLeeds, GB\n\n# Summary\nI build.\nI hire.\n\n# Experience\n\nCTO, Acme (2019-01 \u{2013} present)\nLed 60.\n- Hired 20\n\n\
         Engineer, Old (2011 \u{2013} 2018)\n\n# Projects\n\nLead, Ledger (2020)\nA ledger.\n\n# Skills\n\
         - Hiring, Master: Loops, Offers\n\n# Education\n\nBSc, Physics, Leeds\n\n# References\nShe is great.\n"
    );
    assert_eq!(
        dropped(&bytes),
        [
            ("name", 3),
            ("photo", 1),
            ("birth_date", 1),
            ("gender", 1),
            ("postcode", 2),
            ("email", 1),
            ("graduation_year", 2)
        ]
    );
}

/// Values of every kind, of which a field of one kind allows one.
fn kinds() -> [(&'static str, Value); 6] {
    [
        ("string", json!("2019-03-01")),
        ("number", json!(7)),
        ("boolean", json!(true)),
        ("null", Value::Null),
        ("array", json!([])),
        ("object", json!({})),
    ]
}

/// Each résumé that differs from an empty one in a single property, with where the property stands.
fn single(schema: &Value, at: &str, wrap: &dyn Fn(Value) -> Value, all: &mut Vec<(String, Value)>) {
    for (_, value) in kinds() {
        all.push((at.to_owned(), wrap(value)));
    }
    let empty = serde_json::Map::new();
    for (key, property) in schema["properties"].as_object().unwrap_or(&empty) {
        let inner = |value: Value| wrap(json!({ key: value }));
        single(property, &format!("{at}/{key}"), &inner, all);
    }
    if schema.get("items").is_some() {
        let inner = |value: Value| wrap(json!([value]));
        single(&schema["items"], &format!("{at}/0"), &inner, all);
    }
}

#[test]
fn every_field_with_every_kind_of_value_is_answered() {
    let schema = schema();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let mut all = Vec::new();
    for (key, section) in schema["properties"].as_object().unwrap() {
        // beside a section that holds something, so that there is always something to read
        let wrap = |value: Value| {
            let mut resume = json!({"basics": {"label": "CTO"}});
            match (key.as_str(), value) {
                ("basics", Value::Object(basics)) => {
                    let label = resume["basics"]["label"].take();
                    resume["basics"] = Value::Object(basics);
                    let mut work = json!([{}]);
                    work[0]["position"] = label;
                    resume["work"] = work;
                }
                (key, value) => resume[key] = value,
            }
            resume
        };
        single(section, &format!("/{key}"), &wrap, &mut all);
    }
    assert!(all.len() > 500, "{}", all.len());
    let (mut valid, mut refused) = (0, 0);
    for (at, resume) in all {
        let bytes = resume.to_string();
        let read = incoming(bytes.as_bytes(), Some("resume.json"));
        match &read {
            Ok(read) => assert!(!read.text.is_empty()),
            Err(problems) => {
                assert!(problems.iter().all(is_told), "{bytes}: {problems:?}");
                let is_empty = problems[0].code == Code::NoText;
                let is_placed =
                    problems[0].code == Code::WrongType && problems[0].place.pointer == at;
                assert!(is_empty || is_placed, "{at} {bytes}: {problems:?}");
                refused += 1;
            }
        }
        if validator.is_valid(&resume) {
            valid += 1;
            let no_text = read
                .as_ref()
                .is_err_and(|problems| problems[0].code == Code::NoText);
            assert!(read.is_ok() || no_text, "{at} {bytes}: {read:?}");
        }
    }
    assert!(valid > 90 && refused > 100, "{valid} {refused}");
}

#[test]
fn a_field_of_the_wrong_kind_is_named_with_its_place() {
    let resume = "{\"awards\": [\n  {\"position\": \"CTO\", \"keywords\": [\"a\", 3]}, 7],\n \"skills\": \"\u{202e}Go\"}";
    let problems = incoming(resume.as_bytes(), None).unwrap_err();
    let told: Vec<_> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(told.len(), 3, "{told:?}");
    assert!(
        told[0].starts_with("error[wrong_type] at 2:41 /awards/0/keywords/1: \"3\" stands where"),
        "{}",
        told[0]
    );
    assert!(told[1].contains("/awards/1"), "{}", told[1]);
    assert!(told[2].contains("\\u{202e}Go"), "{}", told[2]);
}
