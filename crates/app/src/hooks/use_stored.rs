//! Opens storage once it is needed, reads what is there, and follows what other tabs store.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::browser::may_be_stored;
use crate::lazy;
use crate::state::{Action, State, Trouble};
use crate::storage::{Store, Tabs, read_anew};

/// The store and the channel to the other tabs, once they are open.
///
/// The first question needs no storage: until `needed`, it is opened only when the browser holds data of this site.
#[hook]
pub fn use_stored(state: &UseReducerHandle<State>, needed: bool) -> (Option<Store>, Option<Tabs>) {
    let store = use_state(|| None::<Store>);
    let tabs = use_state(|| None::<Tabs>);
    // What the channel's callback reads: it outlives the render that made it.
    let open: Rc<RefCell<(Option<Store>, Option<String>)>> = use_mut_ref(|| (None, None));
    *open.borrow_mut() = (
        (*store).clone(),
        state.current.as_ref().map(|profile| profile.id.clone()),
    );
    {
        let (dispatch, store, tabs) = (state.dispatcher(), store.setter(), tabs.setter());
        let begun = use_mut_ref(|| false);
        use_effect_with(needed, move |needed| {
            let needed = *needed;
            spawn_local(async move {
                if !(needed || may_be_stored().await) || begun.replace(true) {
                    return;
                }
                let told = dispatch.clone();
                tabs.set(Some(Tabs::open(move || {
                    let (store, profile) = open.borrow().clone();
                    let dispatch = told.clone();
                    spawn_local(async move {
                        if let Some(store) = store
                            && let Ok(changed) = read_anew(&store, profile).await
                        {
                            dispatch.dispatch(changed);
                        }
                    });
                })));
                match lazy::storage().await {
                    Ok(Ok((opened, action))) => {
                        store.set(Some(opened));
                        dispatch.dispatch(action);
                    }
                    Ok(Err(trouble)) => dispatch.dispatch(Action::Closed(trouble)),
                    Err(lazy::NotLoaded) => dispatch.dispatch(Action::Closed(Trouble::Closed)),
                }
            });
        });
    }
    ((*store).clone(), (*tabs).clone())
}
