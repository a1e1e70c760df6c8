//! Two sides, each with a profile of its own open.

use super::*;
use rolefit_app::state::{Value, fact_key};

fn company(id: &str) -> Profile {
    Profile {
        side: Side::Company,
        ..profile(id)
    }
}

fn went(side: Side) -> Action {
    Action::Went(side.at(Place::Next))
}

fn answered_in(profile: Profile, value: u8, now: u64) -> Action {
    Action::Answered {
        question: ask("technology_bets"),
        choice: level(value),
        now,
        profile,
    }
}

/// A person's answer, then a company's to the question in the same place of its own bank.
fn both() -> State {
    after(
        opened(),
        [
            went(Side::Candidate),
            answered_in(profile("p"), 3, 10),
            went(Side::Company),
            answered_in(company("c"), 1, 20),
        ],
    )
}

fn given(state: &State, side: Side) -> Option<Choice> {
    state.desk(side).choice(ask("technology_bets"))
}

#[test]
fn the_page_s_side_is_the_open_one_and_the_other_waits_unchanged() {
    let state = both();
    assert_eq!(state.side, Side::Company);
    assert_eq!(given(&state, Side::Company), Some(level(1)));
    assert_eq!(given(&state, Side::Candidate), Some(level(3)));
    let back = after(state, [Action::Went(Route::Landing)]);
    assert_eq!(back.side, Side::Candidate);
    assert_eq!(back.open.choice(ask("technology_bets")), Some(level(3)));
    let files = after(both(), [Action::Went(Route::Files)]);
    assert_eq!(
        files.side,
        Side::Company,
        "a page of neither side stays with the last one"
    );
}

#[test]
fn what_is_begun_on_a_page_is_of_its_side() {
    let told = Action::Told {
        choices: Vec::new(),
        told: vec![(fact_key("engineers"), Some(Value::Number(12)))],
        now: 5,
        profile: profile("whatever it says"),
    };
    let state = after(opened(), [went(Side::Company), told]);
    assert_eq!(state.open.current.as_ref().unwrap().side, Side::Company);
    assert_eq!(state.profiles_of(Side::Company).count(), 1);
    assert_eq!(state.profiles_of(Side::Candidate).count(), 0);
}

#[test]
fn both_sides_are_stored_each_by_its_own() {
    let state = both();
    assert!(state.open.is_due() && state.aside.is_due());
    let stored = state.desk(Side::Candidate).unkept();
    let saved = [
        Action::SaveBegan(Side::Candidate),
        Action::SaveDone(Side::Candidate, stored),
    ];
    let state = after(state, saved);
    assert_eq!(
        state.saving(),
        Saving::Busy,
        "the company is still to be stored"
    );
    let stored = state.desk(Side::Company).unkept();
    assert_eq!(stored.answers.len(), 1);
    let saved = [
        Action::SaveBegan(Side::Company),
        Action::SaveDone(Side::Company, stored),
    ];
    assert_eq!(after(state, saved).saving(), Saving::Done);
}

#[test]
fn a_save_under_way_is_noted_on_its_own_side_whatever_page_came_meanwhile() {
    let state = both();
    let stored = state.desk(Side::Company).unkept();
    let state = after(
        state,
        [
            Action::SaveBegan(Side::Company),
            went(Side::Candidate),
            Action::SaveDone(Side::Company, stored),
        ],
    );
    assert!(!state.desk(Side::Company).is_due());
    assert!(state.desk(Side::Candidate).is_due());
}

#[test]
fn storage_that_opens_late_opens_one_profile_of_each_side() {
    let early = after(
        State::default(),
        [went(Side::Company), answered_in(company("new"), 2, 10)],
    );
    let read = Action::Opened {
        profiles: vec![profile("p"), company("c")],
        open: vec![(profile("p"), rows(vec![])), (company("c"), rows(vec![]))],
        set_aside: 0,
    };
    let state = after(early, [read]);
    let open = |side| state.desk(side).current.as_ref().map(|it| it.id.clone());
    assert_eq!(open(Side::Candidate).as_deref(), Some("p"));
    assert_eq!(open(Side::Company).as_deref(), Some("c"));
    assert_eq!(given(&state, Side::Company), Some(level(2)), "carried over");
    assert_eq!(given(&state, Side::Candidate), None);
}

#[test]
fn opening_a_company_leaves_the_person_open_and_unsaved_answers_of_either_stop_it() {
    let other = company("other");
    let switch = Action::Switched {
        profiles: vec![profile("p"), company("c"), other.clone()],
        current: Some((other, Rows::default())),
    };
    let state = after(both(), [switch.clone()]);
    assert_eq!(state.desk(Side::Company).current.as_ref().unwrap().id, "c");
    let mut state = both();
    for side in Side::BOTH {
        let stored = state.desk(side).unkept();
        state.apply(Action::SaveBegan(side));
        state.apply(Action::SaveDone(side, stored));
    }
    let state = after(state, [Action::Went(Route::Files), went(Side::Candidate)]);
    let state = after(state, [Action::Went(Route::Files), switch]);
    assert_eq!(
        state.side,
        Side::Company,
        "a page of neither side follows what is opened"
    );
    assert_eq!(state.open.current.as_ref().unwrap().id, "other");
    assert_eq!(given(&state, Side::Candidate), Some(level(3)));
}

#[test]
fn what_another_tab_stores_reaches_the_side_it_is_of() {
    let question = ask("technology_bets");
    let told = Action::Changed {
        profiles: vec![profile("p"), company("c")],
        open: vec![
            (profile("p"), rows(vec![(question, entry(level(0), 1, 90))])),
            (company("c"), rows(vec![])),
        ],
    };
    let state = after(both(), [told]);
    assert_eq!(given(&state, Side::Candidate), Some(level(0)));
    assert_eq!(given(&state, Side::Company), Some(level(1)));
    let gone = Action::Listed(vec![profile("p")]);
    let mut stored = state;
    for side in Side::BOTH {
        let due = stored.desk(side).unkept();
        stored.apply(Action::SaveDone(side, due));
    }
    let left = after(stored, [gone]);
    assert_eq!(left.desk(Side::Company).current, None);
    assert_eq!(given(&left, Side::Candidate), Some(level(0)));
}
