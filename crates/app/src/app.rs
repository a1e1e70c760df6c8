//! The root: state, storage, the frame and the page of the route.

use std::cell::Cell;
use std::rc::Rc;

use yew::prelude::*;

use crate::browser::Early;
use crate::components::{Footer, Header, Waiting};
use crate::hooks::{AppHandle, use_reading, use_route, use_saving, use_stored};
use crate::lazy::{self, Journey, load};
use crate::pages::{Answers, Landing, NotFound, QuestionPage};
use crate::route::{From, Route};
use crate::state::{State, Storage};

/// What the app starts with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Properties)]
pub struct AppProps {
    /// What was done on the static first page.
    pub early: Early,
}

/// The app.
#[component]
pub fn App(props: &AppProps) -> Html {
    let state = use_reducer(State::default);
    let route = use_route();
    let readings = use_reading(&state);
    let (store, tabs) = use_stored(&state);
    use_saving(&state, store.as_ref(), tabs.as_ref());
    let shown = use_memo((), |()| Cell::new(0));
    let opening = state.storage == Storage::Opening && route != Route::Landing;
    let handle = AppHandle {
        state,
        readings,
        store,
        tabs,
        early: props.early,
        shown: Rc::clone(&shown),
    };
    html! {
        <ContextProvider<AppHandle> context={handle}>
            <rolefit_ui::ChartDefs />
            <Header {route} />
            <main id="main">
                if opening { <Waiting /> } else { { page(route) } }
            </main>
            <Footer />
        </ContextProvider<AppHandle>>
    }
}

fn page(route: Route) -> Html {
    match route {
        Route::Landing => html! { <Landing /> },
        Route::Next => html! { <QuestionPage question={None} from={From::Turn} /> },
        Route::Question(question, from) => {
            html! { <QuestionPage question={Some(question)} {from} /> }
        }
        Route::Answers => html! { <Answers /> },
        Route::Result => html! { <Journey key="result" load={load(lazy::result)} /> },
        Route::Files => html! { <Journey key="files" load={load(lazy::files)} /> },
        Route::Method => html! { <Journey key="method" load={load(lazy::method)} /> },
        Route::Unknown => html! { <NotFound /> },
    }
}
