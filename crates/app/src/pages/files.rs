//! Files. Arrives as a module of its own.
use yew::prelude::*;
/// The page.
#[component]
pub fn Files() -> Html {
    html! { <h1>{ "x" }</h1> }
}
