//! How the product measures. Arrives as a module of its own.
use yew::prelude::*;
/// The page.
#[component]
pub fn Method() -> Html {
    html! { <h1>{ "x" }</h1> }
}
