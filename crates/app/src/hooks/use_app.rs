//! What every page can reach: the state, the reading, and what a person can do.

use std::cell::Cell;
use std::rc::Rc;

use rolefit_catalogue::ui;
use rolefit_core::Question;
use rolefit_ui::Choice;
use yew::prelude::*;

use super::Drawn;
use crate::browser::{Early, go, new_id, now};
use crate::route::{From, Route};
use crate::state::{Action, Profile, State};
use crate::storage::{Store, Tabs};

/// The app as a page sees it.
#[derive(Clone)]
pub struct AppHandle {
    /// What is known.
    pub state: UseReducerHandle<State>,
    /// Where the person is.
    pub route: Route,
    /// The latest outlook, handed from page to page.
    pub drawn: Rc<Drawn>,
    /// Storage, once open.
    pub store: Option<Store>,
    /// The other tabs.
    pub tabs: Option<Tabs>,
    /// Opens storage, if it is not open yet.
    pub need_store: Callback<()>,
    /// What was done on the static first page.
    pub early: Early,
    /// How many pages have been shown: focus moves to every heading but the first.
    pub shown: Rc<Cell<u32>>,
}

impl PartialEq for AppHandle {
    /// By identity: the state is replaced as a whole when something in it changes.
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(&raw const *self.state, &raw const *other.state)
            && self.route == other.route
            && self.store.is_some() == other.store.is_some()
    }
}

/// The app, for a component anywhere below it.
///
/// # Panics
/// Outside the app.
#[hook]
#[expect(
    clippy::expect_used,
    reason = "every component of this crate is rendered below the app, which provides the handle"
)]
pub fn use_app() -> AppHandle {
    use_context::<AppHandle>().expect("rendered below the app")
}

impl AppHandle {
    /// Answers a question and goes on: to the next one, or back to where the question was opened from.
    pub fn answer(&self, question: Question, choice: Choice, from: From) {
        let action = Action::Answered {
            question,
            choice,
            now: now(),
            profile: new_profile(self.state.profiles.len()),
        };
        let mut then = (*self.state).clone();
        then.apply(action.clone());
        self.state.dispatch(action);
        match from {
            From::Turn => go_on(&then),
            From::Answers => go(&Route::Answers.hash()),
            From::Result => go(&Route::Result.hash()),
        }
    }

    /// Puts a question off and goes on.
    pub fn put_off(&self, question: Question) {
        let action = Action::PutOff(question);
        let mut then = (*self.state).clone();
        then.apply(action.clone());
        self.state.dispatch(action);
        go_on(&then);
    }
}

fn go_on(then: &State) {
    let next = then
        .next()
        .map_or(Route::Result, |next| Route::Question(next, From::Turn));
    go(&next.hash());
}

/// A profile to begin with.
#[must_use]
pub fn new_profile(there: usize) -> Profile {
    let label = match u32::try_from(there) {
        Ok(0) => ui::profile_first().to_owned(),
        there => ui::profile_named(there.unwrap_or(u32::MAX).saturating_add(1)),
    };
    let now = now();
    Profile {
        id: new_id(),
        label,
        created: now,
        updated: now,
    }
}
