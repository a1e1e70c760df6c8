//! The single-page site.

mod hooks;
mod lazy;
mod pages;

use yew::prelude::*;

#[component]
fn App() -> Html {
    let route = hooks::use_route();
    html! {
        <main>
            <nav>
                <a href="#/">{ "For you" }</a>
                <a href="#/method">{ "Method" }</a>
            </nav>
            if route == "#/method" {
                <lazy::Journey load={lazy::load(lazy::method)} />
            } else {
                <pages::landing::Landing />
            }
        </main>
    }
}

fn main() {
    yew::Renderer::<App>::new().render();
}
