//! Hooks: the address bar's route.

use gloo::events::EventListener;
use yew::prelude::*;

fn current() -> String {
    let hash = web_sys::window()
        .and_then(|window| window.location().hash().ok())
        .unwrap_or_default();
    if hash.is_empty() { "#/".into() } else { hash }
}

/// The route in the address bar, `#/…`, followed as it changes.
#[hook]
pub fn use_route() -> String {
    let route = use_state_eq(current);
    {
        let route = route.clone();
        use_effect_with((), move |()| {
            let listener = web_sys::window()
                .map(|window| EventListener::new(&window, "hashchange", move |_| route.set(current())));
            move || drop(listener)
        });
    }
    (*route).clone()
}
