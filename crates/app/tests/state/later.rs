//! Questions put off.

use super::*;

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
