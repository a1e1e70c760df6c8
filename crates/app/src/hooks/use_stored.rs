//! Opens storage, reads what is there, and follows what other tabs store.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::browser::{OPEN_PROFILE, setting};
use crate::state::{Action, Profile, State, Trouble};
use crate::storage::{Failed, Opened, Store, Tabs};

/// The store and the channel to the other tabs, once they are open.
#[hook]
pub fn use_stored(state: &UseReducerHandle<State>) -> (Option<Store>, Option<Tabs>) {
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
        use_effect_with((), move |()| {
            let told = dispatch.clone();
            tabs.set(Some(Tabs::open(move || {
                let (store, profile) = open.borrow().clone();
                let dispatch = told.clone();
                spawn_local(async move {
                    if let Some(store) = store
                        && let Ok((profiles, rows)) = read_anew(&store, profile.as_deref()).await
                    {
                        dispatch.dispatch(Action::Changed { profiles, rows });
                    }
                });
            })));
            spawn_local(async move {
                match open_and_read().await {
                    Ok((opened, action)) => {
                        store.set(Some(opened));
                        dispatch.dispatch(action);
                    }
                    Err(trouble) => dispatch.dispatch(Action::Closed(trouble)),
                }
            });
        });
    }
    ((*store).clone(), (*tabs).clone())
}

async fn open_and_read() -> Result<(Store, Action), Trouble> {
    let store = Store::open().await?;
    let wanted = setting(OPEN_PROFILE);
    let (profiles, set_aside) = store.profiles().await.map_err(|Failed| Trouble::Closed)?;
    let last = profiles.iter().max_by_key(|profile| profile.updated);
    let open = profiles
        .iter()
        .find(|profile| Some(&profile.id) == wanted.as_ref())
        .or(last)
        .cloned();
    let current = opened(&store, open)
        .await
        .map_err(|Failed| Trouble::Closed)?;
    // Reading answers may have set some aside as well.
    let set_aside = store
        .profiles()
        .await
        .map_or(set_aside, |(_, set_aside)| set_aside);
    Ok((
        store,
        Action::Opened {
            profiles,
            current,
            set_aside,
        },
    ))
}

async fn opened(store: &Store, profile: Option<Profile>) -> Result<Option<Opened>, Failed> {
    let Some(profile) = profile else {
        return Ok(None);
    };
    let rows = store.answers(&profile.id).await?;
    Ok(Some((profile, rows)))
}

async fn read_anew(store: &Store, profile: Option<&str>) -> Result<(Vec<Profile>, Rows), Failed> {
    let (profiles, _) = store.profiles().await?;
    let rows = match profile {
        Some(profile) => store.answers(profile).await?,
        None => Vec::new(),
    };
    Ok((profiles, rows))
}

type Rows = Vec<(rolefit_core::Question, crate::state::Entry)>;
