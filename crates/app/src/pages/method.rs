//! How the product measures. Arrives as a module of its own.

use yew::prelude::*;

/// How the product measures.
#[component]
pub fn Method() -> Html {
    html! { <h1>{ "How this measures" }</h1> }
}
