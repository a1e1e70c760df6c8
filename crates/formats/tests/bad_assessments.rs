//! Assessments with something wrong in them are refused where it is wrong.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may"
)]

mod support;

use rolefit_formats::{Code, read_assessment};
use serde_json::{Value, json};

fn golden() -> Value {
    let path = support::repository().join("tests/goldens/either.assessment.json");
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// Puts `value` at `pointer` of a good assessment: exactly the problem expected is found, right there.
fn check(pointer: &str, value: Value, code: Code) {
    let mut changed = golden();
    *changed.pointer_mut(pointer).unwrap() = value.clone();
    let problems = read_assessment(changed.to_string().as_bytes()).expect_err(pointer);
    let found: Vec<_> = problems
        .iter()
        .map(|one| (one.code, one.place.pointer.as_str()))
        .collect();
    assert_eq!(found, [(code, pointer)], "{value}");
}

#[test]
fn values_that_cannot_stand_are_named() {
    check(
        "/format",
        json!("rolefit.assessment/2"),
        Code::UnsupportedFormat,
    );
    check(
        "/format",
        json!("rolefit.profile/1"),
        Code::UnsupportedFormat,
    );
    check("/catalogue_version", json!(1), Code::WrongType);
    check("/input_hash", json!("ab"), Code::BadHash);
    check("/input_hash", json!("0".repeat(63)), Code::BadHash);
    check("/input_hash", json!("0".repeat(65)), Code::BadHash);
    check("/input_hash", json!("G".repeat(64)), Code::BadHash);
    check("/input_hash", json!("A".repeat(64)), Code::BadHash);
    check(
        "/profile/format",
        json!("rolefit.profile/2"),
        Code::UnsupportedFormat,
    );
    check("/profile/answers/hiring_loop", json!(5), Code::BadLevel);
    check("/profile/pairs/pair_focus", json!(0), Code::BadPosition);
    check("/seat", json!([]), Code::WrongType);
    check("/seat/verdict", json!("CTO"), Code::UnknownValue);
    check("/seat/verdict", json!(null), Code::WrongType);
    check("/seat/lean", json!("1"), Code::WrongType);
    check("/seat/lean", json!(100.01), Code::BadFigure);
    check("/seat/lean", json!(-100.01), Code::BadFigure);
    check("/seat/lean", json!(0.001), Code::BadFigure);
    check("/seat/share", json!(null), Code::WrongType);
    check("/seat/answered", json!(-1), Code::BadFigure);
    check("/seat/answered", json!(1.5), Code::BadFigure);
    check("/seat/open", json!(4_294_967_296_u64), Code::BadFigure);
    check("/seat/record_shows", json!(1), Code::WrongType);
    check("/roles", json!({}), Code::WrongType);
    check("/roles/1/id", json!("ceo"), Code::UnknownValue);
    check("/roles/1/distance", json!("near"), Code::UnknownValue);
    check(
        "/contributions/3/target",
        json!("seats"),
        Code::UnknownValue,
    );
    check(
        "/contributions/3/target",
        json!("skills/"),
        Code::UnknownValue,
    );
    check(
        "/contributions/3/target",
        json!("skill/x"),
        Code::UnknownValue,
    );
    check(
        "/contributions/3/target",
        json!("ai/\u{1b}"),
        Code::UnknownValue,
    );
    check("/seat/other_role", json!("ceo"), Code::UnknownValue);
    check("/types/0/id", json!("agency"), Code::UnknownValue);
    check("/types/0/order", json!(110.01), Code::BadFigure);
    check("/types/0/order", json!(-10.01), Code::BadFigure);
    check("/types/0/first_rank_share", json!(null), Code::WrongType);
    check("/types/0/defining_answered", json!(-1), Code::BadFigure);
    check("/combination", json!({}), Code::WrongType);
    check("/groups/0/kind", json!("skill"), Code::UnknownValue);
    check("/groups/0/gap", json!(100.01), Code::BadFigure);
    check("/emphasis/0/reading", json!("new"), Code::UnknownValue);
    check("/contributions/3/answer", json!(128), Code::BadFigure);
    check("/contributions/3/weight", json!(65_536), Code::BadFigure);
}

#[test]
fn a_code_that_is_no_warning_is_none() {
    let mut changed = golden();
    changed["warnings"] = json!([{"code": "bad_level", "about": null, "have": 1, "need": null}]);
    let problems = read_assessment(changed.to_string().as_bytes()).unwrap_err();
    assert_eq!(problems[0].code, Code::UnknownValue);
    assert_eq!(problems[0].place.pointer, "/warnings/0/code");
}

#[test]
fn every_field_must_be_there_but_the_profile() {
    let original = golden();
    for place in [
        "",
        "/seat",
        "/roles/0",
        "/types/0",
        "/groups/0",
        "/emphasis/0",
        "/contributions/0",
    ] {
        let fields = original.pointer(place).unwrap().as_object().unwrap().keys();
        for field in fields {
            let mut changed = original.clone();
            changed
                .pointer_mut(place)
                .unwrap()
                .as_object_mut()
                .unwrap()
                .remove(field);
            let read = read_assessment(changed.to_string().as_bytes());
            match field.as_str() {
                "profile" => assert_eq!(read.unwrap().profile, None),
                "format" => assert_eq!(read.unwrap_err()[0].code, Code::MissingFormat),
                _ => {
                    let problems = read.expect_err(field);
                    assert_eq!(problems.len(), 1, "{field}");
                    assert_eq!(problems[0].code, Code::MissingField, "{field}");
                    assert_eq!(problems[0].place.pointer, place, "{field}");
                    assert!(problems[0].message.contains(field.as_str()), "{field}");
                }
            }
        }
    }
}

#[test]
fn problems_everywhere_are_all_named() {
    let mut changed = golden();
    changed["seat"]["lean"] = json!(1e9);
    changed["seat"]["verdikt"] = json!(1);
    changed["roles"][0]["id"] = json!("coo");
    changed["roles"][1]["ranked"] = json!("yes");
    changed["contributions"][5]["points"] = json!([]);
    let problems = read_assessment(changed.to_string().as_bytes()).unwrap_err();
    let mut found: Vec<_> = problems
        .iter()
        .map(|one| one.place.pointer.as_str())
        .collect();
    found.sort_unstable();
    let places = [
        "/contributions/5/points",
        "/roles/0/id",
        "/roles/1/ranked",
        "/seat/lean",
        "/seat/verdikt",
    ];
    assert_eq!(found, places);
}
