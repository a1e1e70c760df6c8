//! Verification sees every change to an assessment.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may"
)]

mod support;

use rolefit_formats::{Verification, assess, read_assessment, read_profile, verify};
use serde_json::{Value, json};

/// Other values to put in the place of one: each is tried.
fn others(value: &Value) -> Vec<Value> {
    let mut others = match value {
        Value::Null => vec![json!(0), json!(1), json!("")],
        Value::Bool(value) => vec![json!(!value)],
        Value::Number(number) => {
            let number = number.as_f64().unwrap();
            let mut near: Vec<Value> = [-1.0, -0.01, 0.01, 1.0]
                .iter()
                .map(|by| json!(number + by))
                .collect();
            near.extend([
                json!(number as i64 - 1),
                json!(number as i64 + 1),
                json!(-number),
            ]);
            near
        }
        Value::String(text) => vec![
            json!(""),
            json!(format!("{text}x")),
            json!("cto"),
            json!("seat"),
        ],
        Value::Array(list) => {
            let mut shorter = list.clone();
            shorter.pop();
            let mut turned = list.clone();
            turned.reverse();
            vec![json!([]), json!(shorter), json!(turned)]
        }
        Value::Object(_) => vec![json!({}), json!([])],
    };
    others.push(Value::Null);
    // by value: 2.0 is 2, and an empty list is as short as it gets
    others.retain(|other| match (other.as_f64(), value.as_f64()) {
        (Some(other), Some(value)) => (other - value).abs() > 1e-9,
        _ => other != value,
    });
    others
}

fn pointers(value: &Value, at: String, into: &mut Vec<String>) {
    into.push(at.clone());
    match value {
        Value::Array(list) => {
            for (place, value) in list.iter().enumerate() {
                pointers(value, format!("{at}/{place}"), into);
            }
        }
        Value::Object(members) => {
            for (key, value) in members {
                pointers(value, format!("{at}/{key}"), into);
            }
        }
        _ => {}
    }
}

fn is_same(value: &Value) -> bool {
    read_assessment(value.to_string().as_bytes())
        .is_ok_and(|assessment| verify(&assessment) == Verification::Same)
}

fn assessment_of(person: &str) -> Value {
    let bytes = std::fs::read(support::fixtures("people").join(person)).unwrap();
    let assessment = assess(&read_profile(&bytes).unwrap());
    serde_json::from_str(&assessment.to_json()).unwrap()
}

fn every_change_is_seen(person: &str) {
    let original = assessment_of(person);
    assert!(is_same(&original));
    let mut places = Vec::new();
    pointers(&original, String::new(), &mut places);
    let sound = read_assessment(original.to_string().as_bytes()).unwrap();
    // Computing it again is slow. Outside of what it is computed from, a change is seen when the assessment read is no
    // longer the one computed, and only then: `verify` compares every field. A part is verified all the same.
    let is_same = |place: &str, changed: &Value, nth: usize| {
        let input = place.is_empty()
            || ["/profile", "/catalogue_version"]
                .iter()
                .any(|input| place.starts_with(input));
        if input || nth.is_multiple_of(20) {
            return is_same(changed);
        }
        read_assessment(changed.to_string().as_bytes()).is_ok_and(|read| read == sound)
    };
    let mut changes = 0;
    for place in places {
        for other in others(original.pointer(&place).unwrap()) {
            let mut changed = original.clone();
            *changed.pointer_mut(&place).unwrap() = other.clone();
            assert!(
                !is_same(&place, &changed, changes),
                "{place} changed to {other}"
            );
            changes += 1;
        }
        if let Some((parent, key)) = place.rsplit_once('/') {
            let mut changed = original.clone();
            if let Some(members) = changed.pointer_mut(parent).unwrap().as_object_mut() {
                let value = members.remove(key).unwrap();
                // a profile's field left out is empty: that is no change
                if parent == "/profile" && value == json!({}) {
                    continue;
                }
                assert!(!is_same(&place, &changed, changes), "{place} removed");
                let members = changed
                    .pointer_mut(parent)
                    .unwrap()
                    .as_object_mut()
                    .unwrap();
                members.insert(format!("{key}_"), value);
                assert!(!is_same(&place, &changed, changes), "{place} renamed");
                changes += 2;
            }
        }
    }
    assert!(changes > 200, "{changes}");
}

#[test]
fn every_change_to_a_short_assessment_is_seen() {
    every_change_is_seen("too_early.json");
}

#[test]
fn every_change_to_an_assessment_with_declined_answers_is_seen() {
    every_change_is_seen("declines_a_lot.json");
}

#[test]
fn places_that_differ_are_named() {
    let mut changed = assessment_of("either.json");
    changed["seat"]["lean"] = json!(99);
    changed["roles"][1]["score"] = json!(1.5);
    let assessment = read_assessment(changed.to_string().as_bytes()).unwrap();
    let at = vec!["/seat/lean".to_owned(), "/roles/1/score".to_owned()];
    assert_eq!(verify(&assessment), Verification::Differs { at });
}

#[test]
fn another_catalogue_is_named() {
    let mut changed = assessment_of("either.json");
    changed["catalogue_version"] = json!("9.9.9");
    changed["profile"]["answers"]["no_longer_asked"] = json!(3);
    let assessment = read_assessment(changed.to_string().as_bytes()).unwrap();
    let ours = rolefit_catalogue::VERSION;
    let theirs = "9.9.9".to_owned();
    assert_eq!(
        verify(&assessment),
        Verification::OtherCatalogue { theirs, ours }
    );
}
