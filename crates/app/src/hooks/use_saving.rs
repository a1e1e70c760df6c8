//! Stores every answer that is not known to be stored, one transaction at a time.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::browser::{OPEN_PROFILE, set_setting};
use crate::state::{Action, State};
use crate::storage::{Store, Tabs};

/// Saves as the state asks for it. A failed attempt is repeated with the next answer or when a person says so.
#[hook]
pub fn use_saving(state: &UseReducerHandle<State>, store: Option<&Store>, tabs: Option<&Tabs>) {
    let due = if state.busy == 0 && !state.failed {
        state.unkept()
    } else {
        Vec::new()
    };
    let job = store
        .cloned()
        .zip(state.current.clone())
        .filter(|_| !due.is_empty());
    let dispatch = state.dispatcher();
    let tabs = tabs.cloned();
    use_effect_with((job, due), move |(job, due)| {
        let Some((store, profile)) = job.clone() else {
            return;
        };
        let due = due.clone();
        dispatch.dispatch(Action::SaveBegan);
        spawn_local(async move {
            let action = match store.save(profile, due.clone()).await {
                Ok(()) => {
                    if let Some(tabs) = &tabs {
                        tabs.tell();
                    }
                    Action::SaveDone(
                        due.into_iter()
                            .map(|(question, entry)| (question, entry.stamp))
                            .collect(),
                    )
                }
                Err(_) => Action::SaveFailed,
            };
            dispatch.dispatch(action);
        });
    });
    let open = state.current.as_ref().map(|profile| profile.id.clone());
    use_effect_with(open, |open| {
        if let Some(open) = open {
            set_setting(OPEN_PROFILE, Some(open));
        }
    });
}
