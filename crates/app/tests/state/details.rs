//! Facts and wants.

use super::*;
use rolefit_app::state::{Detail, Value, fact_key, keys, want_key};

fn told(key: String, value: Option<Value>, now: u64) -> Action {
    Action::Told {
        choices: Vec::new(),
        told: vec![(key, value)],
        now,
        profile: profile("p"),
    }
}

#[test]
fn a_fact_alone_begins_a_profile_and_is_stored() {
    let key = fact_key("time_ahead");
    let state = after(opened(), [told(key, Some(Value::Number(40)), 10)]);
    assert_eq!(state.open.current.as_ref().unwrap().id, "p");
    assert_eq!(state.open.number("time_ahead"), Some(40));
    assert_eq!(
        (state.saving(), state.open.is_blank()),
        (Saving::Busy, false)
    );
    let due = state.open.unkept();
    assert_eq!((due.answers.len(), due.details.len()), (0, 1));
    let state = after(
        state,
        [
            Action::SaveBegan(Side::Candidate),
            Action::SaveDone(Side::Candidate, due),
        ],
    );
    assert_eq!((state.saving(), state.is_due()), (Saving::Done, false));
}

#[test]
fn an_answer_is_confirmed_with_its_quote_in_one_go() {
    let (asked, key) = (
        ask("technology_bets"),
        format!("{}technology_bets", keys::EVIDENCE),
    );
    let confirm = Action::Told {
        choices: vec![(asked, level(3))],
        told: vec![(key.clone(), Some(Value::One("Chose it.".into())))],
        now: 10,
        profile: profile("p"),
    };
    let state = after(opened(), [confirm]);
    assert_eq!(state.open.choice(asked), Some(level(3)));
    assert_eq!(
        state.open.detail(&key),
        Some(&Value::One("Chose it.".into()))
    );
    let due = state.open.unkept();
    assert_eq!(
        (due.answers.len(), due.details.len()),
        (1, 1),
        "one transaction holds both"
    );
}

#[test]
fn what_is_taken_back_is_gone_and_stored_as_such() {
    let key = want_key("travel");
    let wanted = Value::Wanted {
        level: "none".into(),
        importance: 3,
    };
    let state = after(opened(), [told(key.clone(), Some(wanted), 10)]);
    let state = after(state, [told(key.clone(), None, 5)]);
    assert_eq!(state.open.detail(&key), None);
    assert!(state.open.is_blank());
    let due = state.open.unkept().details;
    assert_eq!(due[0].1.stamp, 11, "later than what it takes back");
}

#[test]
fn of_two_tabs_facts_the_later_one_wins() {
    let key = fact_key("years_leading");
    let here = after(opened(), [told(key.clone(), Some(Value::Number(4)), 10)]);
    let change = |stamp| Action::Changed {
        profiles: vec![profile("p")],
        open: vec![(
            profile("p"),
            Rows {
                answers: vec![],
                details: vec![(
                    key.clone(),
                    Detail {
                        value: Some(Value::Number(9)),
                        stamp,
                        kept: true,
                    },
                )],
            },
        )],
    };
    let number = |state: State| state.open.number("years_leading");
    assert_eq!(number(after(here.clone(), [change(20)])), Some(9));
    assert_eq!(number(after(here, [change(5)])), Some(4));
}

#[test]
fn an_import_brings_facts_along_and_another_profile_has_its_own() {
    let brought = Action::BroughtIn {
        profile: profile("new"),
        choices: vec![],
        told: vec![(fact_key("hours_available"), Value::Number(20))],
    };
    let state = after(opened(), [brought]);
    assert_eq!(state.open.number("hours_available"), Some(20));
    let stored = state.open.unkept();
    let other = Action::Switched {
        profiles: vec![profile("other")],
        current: Some((profile("other"), Rows::default())),
    };
    let state = after(
        state,
        [
            Action::SaveBegan(Side::Candidate),
            Action::SaveDone(Side::Candidate, stored),
            other,
        ],
    );
    assert_eq!(state.open.number("hours_available"), None);
}
