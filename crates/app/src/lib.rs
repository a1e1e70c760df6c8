//! The single-page site: routes, state, storage and pages.
//!
//! - [`route`]: the address after `#`; [`side`]: candidate and company; [`ids`]: their questions by id
//! - [`state`]: what the app knows, changed by actions alone
//! - [`storage`]: IndexedDB, one row an answer; [`hooks`]: what ties state, storage and the browser to components
//! - [`components`]: the frame around every page; [`pages`]: one module a page; [`lazy`]: those that arrive when opened
//! - [`browser`]: clock, chance, downloads, settings; [`stop`]: what stays on screen after a failure of the program

pub mod app;
pub mod browser;
pub mod components;
pub mod hooks;
pub mod ids;
pub mod lazy;
pub mod pages;
pub mod route;
pub mod side;
pub mod state;
pub mod stop;
pub mod storage;

/// Starts the app in the page's `#app`, taking over from the static first page.
pub fn start() {
    stop::watch();
    let root = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|page| page.get_element_by_id("app"));
    if let Some(root) = root {
        let early = browser::early_choice();
        yew::Renderer::<app::App>::with_root_and_props(root, app::AppProps { early }).render();
    }
}
