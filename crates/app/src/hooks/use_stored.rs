//! Opens storage once it is needed, stores every answer that is not known to be stored, follows other tabs.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::AppHandle;
use crate::browser::{may_be_stored, open_profile, set_setting};
use crate::lazy;
use crate::route::Route;
use crate::side::Side;
use crate::state::{Action, State, Trouble};
use crate::storage::Tabs;

/// Keeps storage and state together.
///
/// The first question needs no storage: until an answer is ticked, it is opened only when the browser holds data of this
/// site. Transactions run one at a time; a failed one is repeated with the next answer or when a person says so.
#[hook]
pub fn use_stored(app: &AppHandle) {
    let state = &app.state;
    let needed =
        state.store_needed || state.route != Route::Landing || !state.open.entries.is_empty();
    let due = state.is_due() && state.busy == 0 && !state.failed && app.store().is_some();
    let here = open_here(state);
    let app = app.clone();
    use_effect_with((needed, due, here), move |(_, _, here)| {
        for (side, id) in Side::BOTH.into_iter().zip(here) {
            if id.is_some() {
                set_setting(open_profile(side), id.as_deref());
            }
        }
        if !app.shared.opening.get() {
            spawn_local(open(app, needed));
        } else if due {
            spawn_local(async move {
                app.keep().await;
            });
        }
    });
}

/// The ids of the open profiles, one a side.
fn open_here(state: &State) -> [Option<String>; 2] {
    Side::BOTH.map(|side| {
        let open = state.desk(side).current.as_ref();
        open.map(|profile| profile.id.clone())
    })
}

/// Opens storage if it is `needed` or holds something, and reads it.
async fn open(app: AppHandle, needed: bool) {
    if !(needed || may_be_stored().await) || app.shared.opening.replace(true) {
        return;
    }
    let opened = lazy::storage().await;
    let action = match opened {
        Ok(Ok((store, action))) => {
            *app.shared.store.borrow_mut() = Some(store);
            follow_tabs(&app);
            action
        }
        Ok(Err(trouble)) => Action::Closed(trouble),
        Err(lazy::NotLoaded) => Action::Closed(Trouble::Closed),
    };
    app.state.dispatch(action);
}

/// Reads anew whenever another tab has stored something.
fn follow_tabs(app: &AppHandle) {
    let told = app.clone();
    let tabs = Tabs::open(move || {
        let app = told.clone();
        spawn_local(async move {
            let Some(store) = app.store() else { return };
            let open = app.shared.open_profiles.borrow().clone();
            if let Ok(changed) = store.read_anew(open.clone()).await
                // Unless another profile was opened here meanwhile.
                && *app.shared.open_profiles.borrow() == open
            {
                app.state.dispatch(changed);
            }
        });
    });
    *app.shared.tabs.borrow_mut() = Some(Rc::new(tabs));
}

impl super::Shared {
    /// Remembers which profiles are open, for callbacks that outlive the render that made them.
    pub(crate) fn note(&self, state: &State) {
        *self.open_profiles.borrow_mut() = open_here(state);
    }
}
