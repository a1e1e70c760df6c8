//! The first page.

use yew::prelude::*;

/// The first page.
#[component]
pub fn Landing() -> Html {
    html! { <h1>{ "CTO or VP of Engineering?" }</h1> }
}
