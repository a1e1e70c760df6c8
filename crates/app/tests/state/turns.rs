//! The way through the three stages.

use super::*;
use rolefit_app::state::{Course, Turn, stage_of};
use rolefit_core::{Ends, Stage};

const SEAT: Ends = Ends {
    seat: true,
    types: false,
    readiness: false,
};

fn given(question: Question, choice: Choice) -> Action {
    Action::Answered {
        question,
        choice,
        now: 1,
        profile: profile("p"),
    }
}

/// Somebody who has answered one question of the seat, and whose seat is likely settled.
fn settled() -> State {
    let question = ask("technology_bets");
    after(
        opened(),
        [given(question, level(3)), Action::Turned(SEAT, None)],
    )
}

#[test]
fn the_end_of_the_seat_is_met_before_the_first_question_about_types() {
    assert_eq!(settled().open.turn(&model(), SEAT), Turn::End(Stage::Seat));
    let on = after(
        settled(),
        [Action::Went(you(Place::Stage(Some(Stage::Types))))],
    );
    let Turn::Ask(Some(Stage::Types), block @ Question::Block(_)) = on.open.turn(&model(), SEAT)
    else {
        panic!("{:?}", on.open.turn(&model(), SEAT))
    };
    // On a later visit the choice where to go was made: an answer about types says so.
    let later = after(settled(), [given(block, Choice::Declined)]);
    assert!(matches!(
        later.open.turn(&model(), SEAT),
        Turn::Ask(Some(Stage::Types), _)
    ));
}

#[test]
fn who_stays_with_the_seat_is_asked_what_it_has_left() {
    let state = after(
        settled(),
        [Action::Went(you(Place::Stage(Some(Stage::Seat))))],
    );
    let beyond = Course {
        stage: Some(Stage::Seat),
        beyond: true,
    };
    assert_eq!(state.open.course, Some(beyond));
    let Turn::Ask(Some(Stage::Seat), question) = state.open.turn(&model(), SEAT) else {
        panic!("{:?}", state.open.turn(&model(), SEAT))
    };
    assert_eq!(stage_of(&model(), question), Stage::Seat);
}

#[test]
fn an_end_reached_stays_until_another_profile_opens() {
    let state = after(settled(), [Action::Turned(Ends::default(), None)]);
    assert_eq!(state.open.ends, SEAT);
    let other = Action::Switched {
        profiles: vec![profile("other")],
        current: Some((profile("other"), Rows::default())),
    };
    let stored = state.open.unkept();
    let state = after(
        state,
        [
            Action::SaveBegan(Side::Candidate),
            Action::SaveDone(Side::Candidate, stored),
            other,
        ],
    );
    assert_eq!(
        (state.open.ends, state.open.course),
        (Ends::default(), None)
    );
}

#[test]
fn every_stage_comes_to_its_end_and_the_rest_to_none() {
    let mut state = opened();
    for stage in Stage::ALL {
        state.apply(Action::Went(you(Place::Stage(Some(stage)))));
        let mut asked = 0;
        while let Turn::Ask(of, question) = state.open.turn(&model(), Ends::default()) {
            assert_eq!(of, Some(stage));
            assert_eq!(state.open.choice(question), None);
            state.apply(given(question, Choice::Declined));
            asked += 1;
            assert!(asked < 200, "{stage:?} has no end");
        }
        assert_eq!(state.open.turn(&model(), Ends::default()), Turn::End(stage));
    }
    state.apply(Action::Went(you(Place::Stage(None))));
    let mut left = 0;
    while let Turn::Ask(None, question) = state.open.turn(&model(), Ends::default()) {
        state.apply(given(question, Choice::Declined));
        left += 1;
        assert!(left < 200, "the rest has no end");
    }
    assert_eq!(state.open.turn(&model(), Ends::default()), Turn::Done);
}

#[test]
fn the_two_minute_mode_asks_every_pair_once_and_nothing_else() {
    let mut state = opened();
    let (.., all) = state.open.pairs(&model());
    for _ in 0..all {
        let Some(pair @ Question::Pair(_)) = state.open.next_pair(&model()) else {
            panic!("{:?}", state.open.next_pair(&model()))
        };
        assert_eq!(state.open.choice(pair), None);
        state.apply(given(pair, Choice::Declined));
    }
    assert_eq!(state.open.next_pair(&model()), None);
    assert_eq!(state.open.pairs(&model()), (0, all, all));
}
