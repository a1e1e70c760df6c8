//! "Your files": profiles, export, import, checking a result, what was set aside, deleting everything.
//!
//! Arrives as a module of its own and brings the wire formats along.

pub(super) mod company;
mod copied;
pub(super) mod export;
mod import;
pub(super) mod picked;
pub(super) mod problems;
pub(super) mod profiles;
mod ratings;
mod remove;
mod verify;

use rolefit_catalogue::ui;
use yew::prelude::*;

use crate::hooks::{use_app, use_arrival};
use crate::pages::copy;
use crate::pages::open::Links;
use crate::route::Route;

/// What of the journey the route asks for: a part of `#/hiring`, or the page.
#[component]
pub fn Wire() -> Html {
    let app = use_app();
    copy::offer(&app);
    match app.state.route {
        Route::Hiring => html! { <Links /> },
        _ => html! { <Files /> },
    }
}

/// The page.
#[component]
fn Files() -> Html {
    let app = use_app();
    use_arrival(&app, Some(Route::Files), ui::files_title().to_owned());
    html! {
        <div class="page">
            <h1 tabindex="-1">{ ui::files_title() }</h1>
            <p class="lead">{ ui::files_lead() }</p>
            <profiles::Profiles />
            { export::section(&app) }
            <import::Import />
            <verify::Verify />
            { remove::set_aside(&app) }
            <remove::DeleteAll />
        </div>
    }
}
