//! The search that follows a diagnosis, one page each: `#/hiring/<page>`.

pub mod brief;
mod interviews;
pub mod people;
mod shortlist;

use rolefit_catalogue::ui;
use yew::prelude::*;

use super::{copy, not_found};
use crate::hooks::{use_app, use_arrival};
use crate::pages::open::Invite;
use crate::route::{Route, Word};

/// The role brief's word in its address.
pub const BRIEF: &str = "brief";
/// The interviews' word.
pub const INTERVIEWS: &str = "interviews";

/// The shortlist's word.
pub const SHORTLIST: &str = "shortlist";

/// The page with this word.
#[must_use]
pub fn at(page: &str) -> Route {
    Word::new(page).map_or(Route::Unknown, Route::Search)
}

/// The page of the route; on `#/hiring` the part that tells a candidate of the role.
#[component]
pub fn Search() -> Html {
    let app = use_app();
    copy::offer(&app);
    let page = match app.state.route {
        Route::Search(page) => page,
        Route::Hiring => return html! { <Invite /> },
        _ => return Html::default(),
    };
    match page.text().as_str() {
        BRIEF => html! { <brief::RoleBrief /> },
        SHORTLIST => html! { <shortlist::Shortlist /> },
        INTERVIEWS => html! { <interviews::Interviews /> },
        _ => html! { <Nowhere /> },
    }
}

/// An address below the company's that names no page.
#[component]
fn Nowhere() -> Html {
    let app = use_app();
    let here = app.state.route;
    use_arrival(&app, Some(here), ui::not_found_title().to_owned());
    not_found()
}
