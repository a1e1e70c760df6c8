//! The state: a pure function of what happened.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod details;
mod later;
mod profiles;
mod sides;
mod turns;

use rolefit_app::ids::question;
use rolefit_app::route::{Place, Route};
use rolefit_app::side::{Side, you};
use rolefit_app::state::{Action, Entry, Profile, Rows, Saving, State, Storage, Trouble};
use rolefit_catalogue::model;
use rolefit_core::{Level, Question};
use rolefit_ui::Choice;

fn ask(id: &str) -> Question {
    question(Side::Candidate, id).unwrap()
}

fn level(level: u8) -> Choice {
    Choice::Level(Level::new(level).unwrap())
}

fn profile(id: &str) -> Profile {
    Profile {
        id: id.into(),
        side: Side::Candidate,
        label: "Somebody".into(),
        created: 5,
        updated: 5,
        later: vec![],
    }
}

fn entry(choice: Choice, place: u32, stamp: u64) -> Entry {
    Entry {
        choice,
        place,
        stamp,
        kept: true,
    }
}

/// Stored answers, each as of its stamp.
fn rows(answers: Vec<(Question, Entry)>) -> Rows {
    Rows {
        answers,
        details: vec![],
    }
}

/// What a completed transaction stored.
fn done(stamps: Vec<(Question, u64)>) -> Action {
    let stored = |(question, stamp)| (question, entry(Choice::Declined, 1, stamp));
    Action::SaveDone(
        Side::Candidate,
        rows(stamps.into_iter().map(stored).collect()),
    )
}

fn after(state: State, actions: impl IntoIterator<Item = Action>) -> State {
    actions.into_iter().fold(state, |mut state, action| {
        state.apply(action);
        state
    })
}

fn opened() -> State {
    after(
        State::default(),
        [Action::Opened {
            profiles: vec![],
            open: vec![],
            set_aside: 0,
        }],
    )
}

fn answered(id: &str, choice: Choice, now: u64) -> Action {
    Action::Answered {
        question: ask(id),
        choice,
        now,
        profile: profile("p"),
    }
}

#[test]
fn the_first_answer_begins_a_profile_and_is_said_to_be_saved_only_when_it_is() {
    let state = after(opened(), [answered("technology_bets", level(3), 10)]);
    assert_eq!(state.open.current.as_ref().unwrap().id, "p");
    assert_eq!(state.profiles.len(), 1);
    assert_eq!(state.saving(), Saving::Busy);
    let state = after(state, [Action::SaveBegan(Side::Candidate)]);
    assert_eq!(state.saving(), Saving::Busy);
    let state = after(state, [done(vec![(ask("technology_bets"), 10)])]);
    assert_eq!(state.saving(), Saving::Done);
    assert_eq!(state.open.unkept(), Rows::default());
}

#[test]
fn an_answer_changed_while_it_is_being_saved_is_saved_again() {
    let state = after(
        opened(),
        [
            answered("technology_bets", level(3), 10),
            Action::SaveBegan(Side::Candidate),
            answered("technology_bets", level(1), 20),
            done(vec![(ask("technology_bets"), 10)]),
        ],
    );
    assert_eq!(
        state.saving(),
        Saving::Busy,
        "the later answer is still to be stored"
    );
    assert_eq!(state.open.unkept().answers.len(), 1);
    assert_eq!(state.open.choice(ask("technology_bets")), Some(level(1)));
}

#[test]
fn a_failed_save_is_said_until_a_later_one_succeeds() {
    let state = after(
        opened(),
        [
            answered("technology_bets", level(3), 10),
            Action::SaveBegan(Side::Candidate),
            Action::SaveFailed(Side::Candidate),
        ],
    );
    assert_eq!(state.saving(), Saving::Failed);
    assert_eq!(
        state.open.unkept().answers.len(),
        1,
        "nothing given is forgotten"
    );
    let state = after(state, [Action::Retry]);
    assert_eq!(state.saving(), Saving::Busy);
    let both = vec![(ask("technology_bets"), 10)];
    assert_eq!(
        after(state, [Action::SaveBegan(Side::Candidate), done(both)]).saving(),
        Saving::Done
    );
}

#[test]
fn stamps_rise_even_when_the_clock_goes_back() {
    let state = after(
        opened(),
        [
            answered("technology_bets", level(3), 100),
            answered("hiring_loop", level(2), 40),
        ],
    );
    let stamps: Vec<u64> = ["technology_bets", "hiring_loop"]
        .map(|id| state.open.entries.get(ask(id)).unwrap().stamp)
        .to_vec();
    assert_eq!(stamps, [100, 101]);
}

#[test]
fn of_two_tabs_answers_the_later_one_wins_whichever_arrives_first() {
    let question = ask("technology_bets");
    let here = after(
        opened(),
        [
            answered("technology_bets", level(3), 10),
            done(vec![(question, 10)]),
        ],
    );
    let change = |stamp| Action::Changed {
        profiles: vec![profile("p")],
        open: vec![(
            profile("p"),
            rows(vec![(question, entry(level(0), 1, stamp))]),
        )],
    };
    assert_eq!(
        after(here.clone(), [change(20)]).open.choice(question),
        Some(level(0))
    );
    assert_eq!(
        after(here, [change(5)]).open.choice(question),
        Some(level(3))
    );
}

#[test]
fn an_unsaved_answer_survives_what_another_tab_stores() {
    let state = after(opened(), [answered("technology_bets", level(3), 10)]);
    let other = Action::Changed {
        profiles: vec![profile("p")],
        open: vec![(
            profile("p"),
            rows(vec![(ask("hiring_loop"), entry(level(2), 1, 30))]),
        )],
    };
    let state = after(state, [other]);
    assert_eq!(state.open.choice(ask("technology_bets")), Some(level(3)));
    assert_eq!(state.open.choice(ask("hiring_loop")), Some(level(2)));
    assert_eq!(state.open.unkept().answers.len(), 1);
    assert!(state.from_other_tab);
}

#[test]
fn answers_given_before_storage_was_there_are_carried_into_the_stored_profile() {
    let early = after(
        State::default(),
        [answered("technology_bets", level(3), 10)],
    );
    let stored = (
        profile("stored"),
        rows(vec![(ask("hiring_loop"), entry(level(2), 1, 50))]),
    );
    let state = after(
        early,
        [Action::Opened {
            profiles: vec![profile("stored")],
            open: vec![stored],
            set_aside: 1,
        }],
    );
    assert_eq!(state.open.current.as_ref().unwrap().id, "stored");
    assert_eq!(
        (
            state.open.answered(),
            state.open.unkept().answers.len(),
            state.set_aside
        ),
        (2, 1, 1)
    );
    assert!(
        state
            .open
            .entries
            .get(ask("technology_bets"))
            .unwrap()
            .stamp
            > 50
    );
}

#[test]
fn without_storage_answers_live_on_and_it_is_said() {
    let state = after(
        State::default(),
        [
            Action::Closed(Trouble::Closed),
            answered("technology_bets", level(3), 10),
        ],
    );
    assert_eq!(state.saving(), Saving::Off(Trouble::Closed));
    assert_eq!(state.open.answered(), 1);
}

#[test]
fn back_follows_the_order_of_answering() {
    let (first, second) = (ask("technology_bets"), ask("hiring_loop"));
    let state = after(
        opened(),
        [
            answered("technology_bets", level(3), 1),
            answered("hiring_loop", level(2), 2),
        ],
    );
    assert_eq!(state.open.before(ask("org_design")), Some(second));
    assert_eq!(state.open.before(second), Some(first));
    assert_eq!(state.open.before(first), None);
    // Changing an answer does not move it.
    let state = after(state, [answered("technology_bets", level(1), 3)]);
    assert_eq!(state.open.before(second), Some(first));
}
