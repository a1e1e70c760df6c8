//! The root: state, storage, the frame and the page of the route.

use std::rc::Rc;

use gloo::events::EventListener;
use rolefit_catalogue::ui;
use yew::prelude::*;

use crate::browser::{Early, hash};
use crate::components::{footer, header, waiting};
use crate::hooks::{AppHandle, Shared, use_arrival, use_stored};
use crate::lazy::{self, Journey, load};
use crate::pages::{landing, not_found, take_up};
use crate::route::{Place, Route};
use crate::side::Side;
use crate::state::{Action, State, Storage};

/// What the app starts with.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct AppProps {
    /// What was done on the static first page.
    pub early: Early,
}

/// The app.
#[component]
pub fn App(props: &AppProps) -> Html {
    let state = use_reducer(|| {
        let mut state = State::default();
        state.apply(Action::Went(Route::parse(&hash()).unwrap_or_default()));
        state
    });
    let shared = use_memo((), |()| Shared {
        early: props.early.clone(),
        ..Shared::default()
    });
    shared.note(&state);
    let app = AppHandle {
        version: state.version,
        state,
        shared: Rc::clone(&shared),
    };
    use_address(&app);
    use_stored(&app);
    let route = app.state.route;
    let (own, title) = match route {
        Route::Landing => (Some(route), ui::landing_title()),
        Route::Unknown => (Some(route), ui::not_found_title()),
        // Pages that arrive as modules say so themselves.
        _ => (None, ""),
    };
    use_arrival(&app, own, title.to_owned());
    let opening = app.state.storage == Storage::Opening && route != Route::Landing;
    let content = if opening { waiting() } else { page(&app) };
    html! {
        <ContextProvider<AppHandle> context={app.clone()}>
            { rolefit_ui::chart_defs() }
            { header(&app) }
            <main id="main">{ content }</main>
            { footer() }
        </ContextProvider<AppHandle>>
    }
}

/// Follows the address bar, and first where an answer given before the app was there leads. A hash that names a place
/// within a page leaves the route as it is.
#[hook]
fn use_address(app: &AppHandle) {
    let dispatch = app.state.dispatcher();
    let app = app.clone();
    use_effect_with((), move |()| {
        let listener = web_sys::window().map(|window| {
            EventListener::new(&window, "hashchange", move |_| {
                if let Some(route) = Route::parse(&hash()) {
                    dispatch.dispatch(Action::Went(route));
                }
            })
        });
        take_up(&app);
        move || drop(listener)
    });
}

fn page(app: &AppHandle) -> Html {
    let (key, load) = match app.state.route {
        Route::Landing => return landing(app),
        Route::Unknown => return not_found(),
        Route::Of(Side::Candidate, Place::Result) | Route::Sample => {
            let (load, sheets) = (load(lazy::result), lazy::REPORT);
            return html! { <Journey key="result" {load} {sheets} /> };
        }
        Route::Of(Side::Company, Place::Result) => {
            let (load, sheets) = (load(lazy::diagnosis), lazy::REPORT);
            return html! { <Journey key="diagnosis" {load} {sheets} /> };
        }
        Route::Of(side, Place::Document) => {
            let (load, sheets) = (load(lazy::documents), lazy::READING);
            return html! { <Journey key={side.as_str()} {load} {sheets} /> };
        }
        Route::Hiring | Route::Of(Side::Company, _) => {
            let (load, sheets) = (load(lazy::hiring), lazy::REPORT);
            return html! { <Journey key="hiring" {load} {sheets} /> };
        }
        Route::Search(_) => {
            let (load, sheets) = (load(lazy::search), lazy::REPORT);
            return html! { <Journey key="search" {load} {sheets} /> };
        }
        Route::Files => ("files", load(lazy::files)),
        Route::Open(_) => ("open", load(lazy::open)),
        Route::Method => ("method", load(lazy::method)),
        _ => ("you", load(lazy::you)),
    };
    html! { <Journey {key} {load} /> }
}
