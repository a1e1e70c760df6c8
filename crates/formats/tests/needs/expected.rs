//! What was expected of each company stands in its need.

use rolefit_core::{State, TypeId};
use rolefit_formats::CompanyNeed;

use crate::companies;

#[test]
fn each_need_says_what_was_expected() {
    for (name, _, need, expected) in companies() {
        let text = |key: &str| expected.get(key).map(|value| value.as_str().unwrap());
        let seat = &need.seat;
        assert_eq!(Some(seat.verdict.as_str()), text("verdict"), "{name}");
        assert_eq!(seat.both_rule.as_deref(), text("both_rule"), "{name}");
        assert_eq!(
            seat.other_role.map(|role| role.as_str()),
            text("other_role"),
            "{name}"
        );
        // what is expected is at least that
        assert_eq!(
            seat.state == State::Open,
            text("state") == Some("open"),
            "{name}"
        );
        assert_eq!(Some(need.alarm.alarm.as_str()), text("alarm"), "{name}");
        assert_eq!(need.alarm.mismatch.as_deref(), text("mismatch"), "{name}");
        let differ = expected["says_and_does_differ"].as_bool().unwrap();
        assert_eq!(seat.says_and_does_differ, differ, "{name}");
        let outcome = need.fractional.outcome.as_deref().unwrap_or("none");
        assert_eq!(Some(outcome), text("fractional"), "{name}");
        if let Some(hours) = expected.get("break_even_hundredths") {
            let reached = need.fractional.break_even.unwrap().hundredths();
            assert_eq!(Some(reached), hours.as_integer(), "{name}");
        }
        if let Some(specific) = expected.get("specific") {
            assert_eq!(Some(need.specific), specific.as_bool(), "{name}");
        }
        let leading: Vec<&str> = expected["leading_types"]
            .as_array()
            .unwrap()
            .iter()
            .map(|kind| kind.as_str().unwrap())
            .collect();
        let mut named: Vec<&str> = need
            .combination
            .iter()
            .map(|kind: &TypeId| kind.as_str())
            .collect();
        named.sort_by_key(|kind| leading.iter().position(|other| other == kind));
        assert_eq!(named, leading, "{name}");
        later(&name, &need, &expected);
        stakeholders(&name, &need, &expected);
    }
}

/// Levels in 18 months, with their origins.
fn later(name: &str, need: &CompanyNeed, expected: &toml::Table) {
    if let Some(verdict) = expected.get("later_verdict") {
        let then = need.later.as_ref().unwrap().verdict;
        assert_eq!(Some(then.as_str()), verdict.as_str(), "{name}");
    }
    let Some(levels) = expected.get("later") else {
        return;
    };
    let then = &need.later.as_ref().unwrap().levels;
    for level in levels.as_array().unwrap() {
        let id = level["need"].as_str().unwrap();
        let found = then.iter().find(|one| one.need == id).unwrap();
        assert_eq!(
            Some(i64::from(found.level)),
            level["level"].as_integer(),
            "{name}: {id}"
        );
        let how = level["how"].as_str().unwrap();
        assert!(found.origin.as_str().starts_with(how), "{name}: {id}");
        let step = level.get("step").map(|step| step.as_str().unwrap());
        assert_eq!(found.step.as_deref(), step, "{name}: {id}");
    }
}

/// Each stakeholder's own verdict, and where they are apart.
fn stakeholders(name: &str, need: &CompanyNeed, expected: &toml::Table) {
    let Some(intakes) = expected.get("intakes") else {
        return;
    };
    let said: Vec<(&str, &str)> = need
        .stakeholders
        .iter()
        .map(|one| (one.label.as_str(), one.verdict.as_str()))
        .collect();
    let intakes: Vec<(&str, &str)> = intakes
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            (
                one["label"].as_str().unwrap(),
                one["verdict"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(said, intakes, "{name}");
    let mut apart: Vec<&str> = need
        .disagreements
        .iter()
        .map(|one| one.question.as_str())
        .collect();
    let mut expected: Vec<&str> = expected["disagreements"]
        .as_array()
        .unwrap()
        .iter()
        .map(|id| id.as_str().unwrap())
        .collect();
    apart.sort_unstable();
    expected.sort_unstable();
    assert_eq!(apart, expected, "{name}");
    let weights = need.disagreements.iter().map(|one| one.weight);
    assert!(weights.is_sorted_by(|a, b| a >= b), "{name}");
}
