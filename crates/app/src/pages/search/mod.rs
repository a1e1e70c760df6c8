//! The search that follows a diagnosis, one page each: `#/hiring/<page>`.

pub mod people;

use rolefit_catalogue::ui;
use yew::prelude::*;

use super::{copy, not_found};
use crate::hooks::{use_app, use_arrival};

/// The page of the route.
#[component]
pub fn Search() -> Html {
    let app = use_app();
    copy::offer(&app);
    html! { <Nowhere /> }
}

/// An address below the company's that names no page.
#[component]
fn Nowhere() -> Html {
    let app = use_app();
    let here = app.state.route;
    use_arrival(&app, Some(here), ui::not_found_title().to_owned());
    not_found()
}
