//! Opening, importing and deleting profiles.

use super::*;

#[test]
fn a_profile_deleted_in_another_tab_closes_here() {
    let question = ask("technology_bets");
    let state = after(
        opened(),
        [
            answered("technology_bets", level(3), 10),
            done(vec![(question, 10)]),
        ],
    );
    let state = after(
        state,
        [Action::Changed {
            profiles: vec![],
            open: vec![],
        }],
    );
    assert_eq!((state.open.current, state.open.entries.len()), (None, 0));
    assert_eq!(state.storage, Storage::Open);
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
        (state.profiles.len(), state.open.entries.len(), state.route),
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
            Action::SaveBegan(Side::Candidate),
            done(vec![(ask("technology_bets"), 10)]),
        ],
    );
    let brought = Action::BroughtIn {
        profile: profile("new"),
        choices: vec![(ask("hiring_loop"), Choice::Declined)],
        told: vec![],
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
    assert_eq!(state.open.current.as_ref().unwrap().id, "new");
    assert_eq!(
        (
            state.open.touched_questions(),
            state.open.answered(),
            state.open.unkept().answers.len()
        ),
        (1, 0, 1)
    );
}

#[test]
fn a_profile_with_unsaved_answers_stays_open() {
    let unsaved = after(
        opened(),
        [
            answered("technology_bets", level(3), 10),
            Action::SaveBegan(Side::Candidate),
            Action::SaveFailed(Side::Candidate),
        ],
    );
    let other = profile("other");
    let leaving = [
        Action::Switched {
            profiles: vec![other.clone()],
            current: Some((other.clone(), Rows::default())),
        },
        Action::BroughtIn {
            profile: other,
            choices: vec![(ask("hiring_loop"), level(1))],
            told: vec![],
        },
    ];
    for action in leaving {
        let state = after(unsaved.clone(), [action.clone()]);
        assert_eq!(state.open.current.as_ref().unwrap().id, "p");
        assert_eq!(state.open.choice(ask("technology_bets")), Some(level(3)));
        assert_eq!(state.saving(), Saving::Failed);
        let saved = [
            Action::SaveBegan(Side::Candidate),
            done(vec![(ask("technology_bets"), 10)]),
        ];
        let state = after(after(unsaved.clone(), saved), [action]);
        assert_eq!(state.open.current.unwrap().id, "other");
    }
}
