//! The route in the address bar.

use gloo::events::EventListener;
use yew::prelude::*;

use crate::browser::hash;
use crate::route::Route;

/// The route in the address bar, followed as it changes. A hash that names a place within a page leaves it as it is.
#[hook]
pub fn use_route() -> Route {
    let route = use_state_eq(|| Route::parse(&hash()).unwrap_or(Route::Landing));
    {
        let route = route.setter();
        use_effect_with((), move |()| {
            let listener = web_sys::window().map(|window| {
                EventListener::new(&window, "hashchange", move |_| {
                    if let Some(next) = Route::parse(&hash()) {
                        route.set(next);
                    }
                })
            });
            move || drop(listener)
        });
    }
    *route
}
