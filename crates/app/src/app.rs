//! The root: state, storage, the frame and the page of the route.

use std::cell::Cell;
use std::rc::Rc;

use yew::prelude::*;

use crate::browser::Early;
use crate::components::{footer, header, waiting};
use crate::hooks::{AppHandle, Drawn, use_route, use_saving, use_stored};
use crate::lazy::{self, Journey, load};
use crate::pages::{landing, not_found};
use crate::route::Route;
use crate::state::{State, Storage};

/// What the app starts with.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct AppProps {
    /// What was done on the static first page.
    pub early: Early,
}

/// The app.
#[component]
pub fn App(props: &AppProps) -> Html {
    let state = use_reducer(State::default);
    let route = use_route();
    let needed = use_state_eq(|| false);
    let (store, tabs) = use_stored(
        &state,
        *needed || route != Route::Landing || !state.entries.is_empty(),
    );
    use_saving(&state, store.as_ref(), tabs.as_ref());
    let drawn = use_memo((), |()| Drawn::default());
    let shown = use_memo((), |()| Cell::new(0));
    let opening = state.storage == Storage::Opening && route != Route::Landing;
    let handle = AppHandle {
        state,
        route,
        drawn: Rc::clone(&drawn),
        store,
        tabs,
        need_store: {
            let needed = needed.setter();
            Callback::from(move |()| needed.set(true))
        },
        early: props.early.clone(),
        shown: Rc::clone(&shown),
    };
    let content = if opening {
        waiting()
    } else {
        page(&handle, route)
    };
    let head = header(&handle, route);
    html! {
        <ContextProvider<AppHandle> context={handle}>
            { rolefit_ui::chart_defs() }
            { head }
            <main id="main">{ content }</main>
            { footer() }
        </ContextProvider<AppHandle>>
    }
}

fn page(app: &AppHandle, route: Route) -> Html {
    match route {
        Route::Landing => landing(app),
        Route::Next | Route::Question(..) => {
            html! { <Journey key="question" load={load(lazy::question)} /> }
        }
        Route::Answers => html! { <Journey key="answers" load={load(lazy::answers)} /> },
        Route::Result => html! { <Journey key="result" load={load(lazy::result)} /> },
        Route::Files => html! { <Journey key="files" load={load(lazy::files)} /> },
        Route::Method => html! { <Journey key="method" load={load(lazy::method)} /> },
        Route::Unknown => not_found(),
    }
}
