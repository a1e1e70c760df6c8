//! The smallest page Yew can make.

use yew::prelude::*;

#[component]
fn Page() -> Html {
    html! { <p>{ "A page." }</p> }
}

fn main() {
    yew::Renderer::<Page>::new().render();
}
