//! The search that follows a diagnosis, one page each: `#/hiring/<page>`.

pub mod ad;
pub mod brief;
pub mod interviews;
pub mod people;
pub mod shortlist;
mod word;

use rolefit_catalogue::ui;
use yew::prelude::*;

use super::{copy, not_found};
use crate::hooks::{use_app, use_arrival};
use crate::lazy::{self, Journey, load};
use crate::route::{Route, Word};

/// The role brief's word in its address.
pub const BRIEF: &str = "brief";
/// The interviews' word.
pub const INTERVIEWS: &str = "interviews";

/// The word of the check of an ad.
pub const AD: &str = "ad";

/// The shortlist's word.
pub const SHORTLIST: &str = "shortlist";

/// The page with this word.
#[must_use]
pub fn at(page: &str) -> Route {
    Word::new(page).map_or(Route::Unknown, Route::Search)
}

/// The page of the route: each is a journey of its own, since what they need differs much.
#[component]
pub fn Search() -> Html {
    let app = use_app();
    copy::offer(&app);
    let Route::Search(page) = app.state.route else {
        return Html::default();
    };
    if page.text() == AD {
        return html! { <Journey key={AD} load={load(lazy::documents)} sheets={lazy::READING} /> };
    }
    let (key, load) = match page.text().as_str() {
        BRIEF => (BRIEF, load(lazy::brief)),
        SHORTLIST => (SHORTLIST, load(lazy::shortlist)),
        INTERVIEWS => (INTERVIEWS, load(lazy::interviews)),
        _ => return html! { <Nowhere /> },
    };
    html! { <Journey {key} {load} sheets={lazy::REPORT} /> }
}

/// An address below the company's that names no page.
#[component]
fn Nowhere() -> Html {
    let app = use_app();
    let here = app.state.route;
    use_arrival(&app, Some(here), ui::not_found_title().to_owned());
    not_found()
}
