//! Questions put off.

use super::*;
use rolefit_app::state::Turn;
use rolefit_core::{Ends, Stage};

/// The question that comes next.
fn next(state: &State) -> Option<Question> {
    match state.open.turn(&model(), Ends::default()) {
        Turn::Ask(_, question) => Some(question),
        Turn::End(_) | Turn::Done => None,
    }
}

/// Every seat question, in the order they are asked.
fn seat_questions() -> Vec<Question> {
    let mut state = opened();
    let mut all = vec![];
    while let Turn::Ask(Some(Stage::Seat), question) = state.open.turn(&model(), Ends::default()) {
        all.push(question);
        state.apply(declined(question));
    }
    all
}

fn declined(question: Question) -> Action {
    Action::Answered {
        question,
        choice: Choice::Declined,
        now: 1,
        profile: profile("p"),
    }
}

fn put_off(question: Question) -> Action {
    Action::PutOff {
        question,
        profile: profile("p"),
    }
}

#[test]
fn put_off_questions_come_last_in_the_order_they_were_put_off() {
    let all = seat_questions();
    let open = all.iter().take(3).copied();
    let rest = all.iter().skip(3).map(|question| declined(*question));
    let [first, second, third] = all[..3] else {
        panic!("{all:?}")
    };
    let state = after(opened(), open.map(put_off).chain(rest));
    assert_eq!(next(&state), Some(first));
    let state = after(state, [put_off(first)]);
    assert_eq!(next(&state), Some(second), "put off again, it goes behind");
    let state = after(state, [put_off(second), put_off(third)]);
    assert_eq!(next(&state), Some(first));
}

#[test]
fn what_is_put_off_is_stored_with_the_profile_even_before_the_first_answer() {
    let first = next(&opened()).unwrap();
    let state = after(opened(), [put_off(first)]);
    assert_ne!(next(&state), Some(first));
    assert_eq!(state.saving(), Saving::Busy);
    assert_eq!(state.open.current.as_ref().unwrap().later, [first]);
    let failed = after(
        state.clone(),
        [
            Action::SaveBegan(Side::Candidate),
            Action::SaveFailed(Side::Candidate),
        ],
    );
    assert_eq!(failed.saving(), Saving::Failed);
    assert!(failed.is_due(), "to be tried again");
    let second = next(&state).unwrap();
    let meanwhile = [
        Action::SaveBegan(Side::Candidate),
        put_off(second),
        done(vec![]),
    ];
    assert!(
        after(state.clone(), meanwhile).is_due(),
        "put off during the save"
    );
    let stored = after(state, [Action::SaveBegan(Side::Candidate), done(vec![])]);
    assert_eq!((stored.saving(), stored.is_due()), (Saving::Done, false));
}

#[test]
fn what_two_tabs_put_off_is_put_off_in_both() {
    let [here, there] = seat_questions()[..2] else {
        panic!("two questions")
    };
    let state = after(opened(), [put_off(here)]);
    let mut elsewhere = profile("p");
    elsewhere.put_off(vec![there]);
    let told = Action::Changed {
        profiles: vec![elsewhere.clone()],
        open: vec![(profile("p"), rows(vec![]))],
    };
    let later = |state: State| state.open.current.unwrap().later;
    assert_eq!(later(after(state.clone(), [told])), [there, here]);
    let late_storage = Action::Opened {
        profiles: vec![elsewhere.clone()],
        open: vec![(elsewhere, Rows::default())],
        set_aside: 0,
    };
    let early = after(State::default(), [put_off(here), late_storage]);
    assert!(early.is_due());
    assert_eq!(later(early), [there, here]);
}
