//! Arriving at a page: its title in the title bar, its address in the address bar, focus on its heading.

use rolefit_catalogue::ui;
use yew::prelude::*;

use super::AppHandle;
use crate::browser::{focus, hash, rename_here, scroll_to_top, set_title};
use crate::route::Route;
use crate::state::Action;

/// Says that the page `place` with the title `title` is on the screen; nothing while it is still to come.
///
/// Focus moves to the heading when a person came from another page, not on the first one and not when a title changes.
#[hook]
pub fn use_arrival(app: &AppHandle, place: Option<Route>, title: String) {
    let (shared, dispatch) = (app.shared.clone(), app.state.dispatcher());
    use_effect_with(
        (place, title, app.state.route),
        move |(place, title, route)| {
            let Some(place) = *place else { return };
            set_title(&ui::page_title(title));
            // Not when the address has moved on already: to where an answer given before the app was there leads.
            let still_here = Route::parse(&hash()) == Some(*route);
            if still_here && route.leads_on() && *route != place {
                // The address names what is shown, so that Back and reload come to it and another tab does not take it away.
                rename_here(&place.hash());
                dispatch.dispatch(Action::Went(place));
            }
            let before = shared.arrived.replace(Some(place));
            if before.is_some_and(|before| before != place) {
                scroll_to_top();
                focus("main h1");
            }
        },
    );
}
