//! The state: a pure function of what happened.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use rolefit_app::route::{Route, question};
use rolefit_app::state::{Action, Entry, Profile, Saving, State, Storage, Trouble};
use rolefit_core::{Level, Question};
use rolefit_ui::Choice;

fn ask(id: &str) -> Question {
    question(id).unwrap()
}

fn level(level: u8) -> Choice {
    Choice::Level(Level::new(level).unwrap())
}

fn profile(id: &str) -> Profile {
    Profile {
        id: id.into(),
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
            current: None,
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
    assert_eq!(state.current.as_ref().unwrap().id, "p");
    assert_eq!(state.profiles.len(), 1);
    assert_eq!(state.saving(), Saving::Busy);
    let state = after(state, [Action::SaveBegan]);
    assert_eq!(state.saving(), Saving::Busy);
    let state = after(
        state,
        [Action::SaveDone(vec![(ask("technology_bets"), 10)])],
    );
    assert_eq!(state.saving(), Saving::Done);
    assert_eq!(state.unkept(), []);
}

#[test]
fn an_answer_changed_while_it_is_being_saved_is_saved_again() {
    let state = after(
        opened(),
        [
            answered("technology_bets", level(3), 10),
            Action::SaveBegan,
            answered("technology_bets", level(1), 20),
            Action::SaveDone(vec![(ask("technology_bets"), 10)]),
        ],
    );
    assert_eq!(
        state.saving(),
        Saving::Busy,
        "the later answer is still to be stored"
    );
    assert_eq!(state.unkept().len(), 1);
    assert_eq!(state.choice(ask("technology_bets")), Some(level(1)));
}

#[test]
fn a_failed_save_is_said_until_a_later_one_succeeds() {
    let state = after(
        opened(),
        [
            answered("technology_bets", level(3), 10),
            Action::SaveBegan,
            Action::SaveFailed,
        ],
    );
    assert_eq!(state.saving(), Saving::Failed);
    assert_eq!(state.unkept().len(), 1, "nothing given is forgotten");
    let state = after(state, [Action::Retry]);
    assert_eq!(state.saving(), Saving::Busy);
    let both = vec![(ask("technology_bets"), 10)];
    assert_eq!(
        after(state, [Action::SaveBegan, Action::SaveDone(both)]).saving(),
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
        .map(|id| state.entries.get(ask(id)).unwrap().stamp)
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
            Action::SaveDone(vec![(question, 10)]),
        ],
    );
    let change = |stamp| Action::Changed {
        profiles: vec![profile("p")],
        rows: vec![(question, entry(level(0), 1, stamp))],
    };
    assert_eq!(
        after(here.clone(), [change(20)]).choice(question),
        Some(level(0))
    );
    assert_eq!(after(here, [change(5)]).choice(question), Some(level(3)));
}

#[test]
fn an_unsaved_answer_survives_what_another_tab_stores() {
    let state = after(opened(), [answered("technology_bets", level(3), 10)]);
    let other = Action::Changed {
        profiles: vec![profile("p")],
        rows: vec![(ask("hiring_loop"), entry(level(2), 1, 30))],
    };
    let state = after(state, [other]);
    assert_eq!(state.choice(ask("technology_bets")), Some(level(3)));
    assert_eq!(state.choice(ask("hiring_loop")), Some(level(2)));
    assert_eq!(state.unkept().len(), 1);
    assert!(state.from_other_tab);
}

#[test]
fn a_profile_deleted_in_another_tab_closes_here() {
    let question = ask("technology_bets");
    let state = after(
        opened(),
        [
            answered("technology_bets", level(3), 10),
            Action::SaveDone(vec![(question, 10)]),
        ],
    );
    let state = after(
        state,
        [Action::Changed {
            profiles: vec![],
            rows: vec![],
        }],
    );
    assert_eq!((state.current, state.entries.len()), (None, 0));
    assert_eq!(state.storage, Storage::Open);
}

#[test]
fn answers_given_before_storage_was_there_are_carried_into_the_stored_profile() {
    let early = after(
        State::default(),
        [answered("technology_bets", level(3), 10)],
    );
    let stored = (
        profile("stored"),
        vec![(ask("hiring_loop"), entry(level(2), 1, 50))],
    );
    let state = after(
        early,
        [Action::Opened {
            profiles: vec![profile("stored")],
            current: Some(stored),
            set_aside: 1,
        }],
    );
    assert_eq!(state.current.as_ref().unwrap().id, "stored");
    assert_eq!(
        (state.answered(), state.unkept().len(), state.set_aside),
        (2, 1, 1)
    );
    assert!(state.entries.get(ask("technology_bets")).unwrap().stamp > 50);
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
    assert_eq!(state.answered(), 1);
}

#[test]
fn deleting_leaves_nothing_but_the_place() {
    let state = after(
        opened(),
        [
            Action::Went(Route::Files),
            answered("technology_bets", level(3), 10),
            Action::Deleted,
        ],
    );
    assert_eq!(
        (state.profiles.len(), state.entries.len(), state.route),
        (0, 0, Route::Files)
    );
    assert_eq!(
        (state.saving(), state.storage),
        (Saving::Nothing, Storage::Open)
    );
}

#[test]
fn an_import_opens_beside_what_was_there() {
    let state = after(
        opened(),
        [
            answered("technology_bets", level(3), 10),
            Action::SaveBegan,
            Action::SaveDone(vec![(ask("technology_bets"), 10)]),
        ],
    );
    let brought = Action::BroughtIn {
        profile: profile("new"),
        choices: vec![(ask("hiring_loop"), Choice::Declined)],
    };
    let state = after(state, [brought]);
    assert_eq!(
        state
            .profiles
            .iter()
            .map(|profile| profile.id.as_str())
            .collect::<Vec<_>>(),
        ["p", "new"]
    );
    assert_eq!(state.current.as_ref().unwrap().id, "new");
    assert_eq!(
        (
            state.touched_questions(),
            state.answered(),
            state.unkept().len()
        ),
        (1, 0, 1)
    );
}

fn put_off(question: Question) -> Action {
    Action::PutOff {
        question,
        profile: profile("p"),
    }
}

#[test]
fn put_off_questions_come_last_in_the_order_they_were_put_off() {
    let all = State::default().weightiest_open(100);
    let open = all.iter().take(3).copied();
    let rest = all.iter().skip(3).map(|question| Action::Answered {
        question: *question,
        choice: Choice::Declined,
        now: 1,
        profile: profile("p"),
    });
    let [first, second, third] = all[..3] else {
        panic!("{all:?}")
    };
    let state = after(opened(), open.map(put_off).chain(rest));
    assert_eq!(state.next(), Some(first));
    let state = after(state, [put_off(first)]);
    assert_eq!(state.next(), Some(second), "put off again, it goes behind");
    let state = after(state, [put_off(second), put_off(third)]);
    assert_eq!(state.next(), Some(first));
}

#[test]
fn what_is_put_off_is_stored_with_the_profile_even_before_the_first_answer() {
    let first = opened().next().unwrap();
    let state = after(opened(), [put_off(first)]);
    assert_ne!(state.next(), Some(first));
    assert_eq!(state.saving(), Saving::Busy);
    assert_eq!(state.current.as_ref().unwrap().later, [first]);
    let failed = after(state.clone(), [Action::SaveBegan, Action::SaveFailed]);
    assert_eq!(failed.saving(), Saving::Failed);
    assert!(failed.is_due(), "to be tried again");
    let second = state.next().unwrap();
    let meanwhile = [Action::SaveBegan, put_off(second), Action::SaveDone(vec![])];
    assert!(
        after(state.clone(), meanwhile).is_due(),
        "put off during the save"
    );
    let stored = after(state, [Action::SaveBegan, Action::SaveDone(vec![])]);
    assert_eq!((stored.saving(), stored.is_due()), (Saving::Done, false));
}

#[test]
fn what_two_tabs_put_off_is_put_off_in_both() {
    let [here, there] = State::default().weightiest_open(2)[..] else {
        panic!("two questions")
    };
    let state = after(opened(), [put_off(here)]);
    let mut elsewhere = profile("p");
    elsewhere.put_off(vec![there]);
    let told = Action::Changed {
        profiles: vec![elsewhere.clone()],
        rows: vec![],
    };
    let later = |state: State| state.current.unwrap().later;
    assert_eq!(later(after(state.clone(), [told])), [there, here]);
    let late_storage = Action::Opened {
        profiles: vec![elsewhere.clone()],
        current: Some((elsewhere, vec![])),
        set_aside: 0,
    };
    let early = after(State::default(), [put_off(here), late_storage]);
    assert!(early.is_due());
    assert_eq!(later(early), [there, here]);
}

#[test]
fn a_profile_with_unsaved_answers_stays_open() {
    let unsaved = after(
        opened(),
        [
            answered("technology_bets", level(3), 10),
            Action::SaveBegan,
            Action::SaveFailed,
        ],
    );
    let other = profile("other");
    let leaving = [
        Action::Switched {
            profiles: vec![other.clone()],
            current: Some((other.clone(), vec![])),
        },
        Action::BroughtIn {
            profile: other,
            choices: vec![(ask("hiring_loop"), level(1))],
        },
    ];
    for action in leaving {
        let state = after(unsaved.clone(), [action.clone()]);
        assert_eq!(state.current.as_ref().unwrap().id, "p");
        assert_eq!(state.choice(ask("technology_bets")), Some(level(3)));
        assert_eq!(state.saving(), Saving::Failed);
        let saved = [
            Action::SaveBegan,
            Action::SaveDone(vec![(ask("technology_bets"), 10)]),
        ];
        let state = after(after(unsaved.clone(), saved), [action]);
        assert_eq!(state.current.unwrap().id, "other");
    }
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
    assert_eq!(state.before(ask("org_design")), Some(second));
    assert_eq!(state.before(second), Some(first));
    assert_eq!(state.before(first), None);
    // Changing an answer does not move it.
    let state = after(state, [answered("technology_bets", level(1), 3)]);
    assert_eq!(state.before(second), Some(first));
}

#[test]
fn the_weightiest_open_questions_are_open_and_each_named_once() {
    let state = after(opened(), [answered("technology_bets", level(3), 1)]);
    let open = state.weightiest_open(5);
    assert_eq!(open.len(), 5);
    for (place, question) in open.iter().enumerate() {
        assert!(!open.iter().skip(place + 1).any(|other| other == question));
        assert_eq!(state.choice(*question), None);
    }
}
