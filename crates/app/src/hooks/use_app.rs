//! What every page can reach: the state, and what a person can do.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use rolefit_catalogue::ui;
use rolefit_core::Question;
use rolefit_ui::Choice;
use yew::prelude::*;

use super::Drawn;
use crate::browser::{Early, go, new_id, now};
use crate::route::{From, Route};
use crate::side::Side;
use crate::state::{Action, Profile, State, Value};
use crate::storage::{Store, Tabs};

/// A copy of what lies open, for when it cannot be stored.
#[derive(Clone, Copy)]
pub struct Copier {
    /// The copy as text.
    pub write: fn(&State) -> String,
    /// What is in it.
    pub says: fn(&State) -> &'static str,
}

/// What stays the same from render to render.
#[derive(Default)]
pub struct Shared {
    /// What was done on the static first page.
    pub early: Early,
    /// The page a person arrived at last.
    pub arrived: Cell<Option<Route>>,
    /// The latest outlook, handed from page to page.
    pub drawn: Drawn,
    /// Copies the open desk, once a journey that can is there.
    pub copy: Cell<Option<Copier>>,
    /// Whether storage is being opened, or was.
    pub(crate) opening: Cell<bool>,
    pub(crate) store: RefCell<Option<Store>>,
    pub(crate) tabs: RefCell<Option<Rc<Tabs>>>,
    pub(crate) open_profiles: RefCell<[Option<String>; 2]>,
}

/// The app as a page sees it.
#[derive(Clone)]
pub struct AppHandle {
    /// What is known.
    pub state: UseReducerHandle<State>,
    /// What stays the same.
    pub shared: Rc<Shared>,
    /// The state's version when this handle was made: the state itself is always the latest.
    pub version: u32,
}

impl PartialEq for AppHandle {
    /// Whether nothing has happened in between.
    fn eq(&self, other: &Self) -> bool {
        self.version == other.version
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
    /// The store, once it is open.
    #[must_use]
    pub fn store(&self) -> Option<Store> {
        self.shared.store.borrow().clone()
    }

    /// Says to the other tabs that stored data has changed, if it has.
    pub fn tell_tabs(&self, changed: bool) {
        if let (true, Some(tabs)) = (changed, &*self.shared.tabs.borrow()) {
            tabs.tell();
        }
    }

    /// Stores what is not known to be stored; says whether nothing is left to store.
    pub async fn keep(&self) -> bool {
        let mut all = true;
        for side in Side::BOTH {
            let desk = self.state.desk(side);
            let Some(profile) = desk.current.clone().filter(|_| desk.is_due()) else {
                continue;
            };
            let Some(store) = self.store() else {
                return false;
            };
            let due = desk.unkept();
            self.state.dispatch(Action::SaveBegan(side));
            let saved = store.save(profile, due.clone()).await.is_ok();
            self.tell_tabs(saved);
            self.state.dispatch(if saved {
                Action::SaveDone(side, due)
            } else {
                Action::SaveFailed(side)
            });
            all &= saved;
        }
        all
    }

    /// Answers a question and goes on: to what comes next, or back to where the question was opened from.
    pub fn answer(&self, question: Question, choice: Choice, from: From) {
        self.state.dispatch(Action::Answered {
            question,
            choice,
            now: now(),
            profile: self.new_profile(),
        });
        go(&self.state.side.at(from.after()).hash());
    }

    /// Answers a fact or a want, or takes the answer back.
    pub fn tell(&self, key: String, value: Option<Value>) {
        self.tell_all(vec![(key, value)]);
    }

    /// The same of several at once.
    pub fn tell_all(&self, told: Vec<(String, Option<Value>)>) {
        self.confirm(Vec::new(), told);
    }

    /// Answers questions, and whatever is kept beside those answers, in one go.
    pub fn confirm(&self, choices: Vec<(Question, Choice)>, told: Vec<(String, Option<Value>)>) {
        self.state.dispatch(Action::Told {
            choices,
            told,
            now: now(),
            profile: self.new_profile(),
        });
    }

    /// A profile of the page's side to begin with, should none be open.
    #[must_use]
    pub fn new_profile(&self) -> Profile {
        self.new_profile_of(self.state.side)
    }

    /// A profile of this side to begin with.
    #[must_use]
    pub fn new_profile_of(&self, side: Side) -> Profile {
        new_profile(side, self.state.profiles_of(side).count())
    }
}

/// A profile of this side to begin with, where so many are there.
fn new_profile(side: Side, there: usize) -> Profile {
    let place = u32::try_from(there).unwrap_or(u32::MAX).saturating_add(1);
    let label = match (side, place) {
        (Side::Candidate, 1) => ui::profile_first().to_owned(),
        (Side::Candidate, place) => ui::profile_named(place),
        (Side::Company, place) => ui::company_named(place),
    };
    let now = now();
    Profile {
        id: new_id(),
        side,
        label,
        created: now,
        updated: now,
        later: Vec::new(),
    }
}
