//! The head of every page: skip link, product, navigation, where saving stands.

use rolefit_catalogue::ui;
use yew::prelude::*;

use super::saving_status;
use crate::browser::focus;
use crate::hooks::AppHandle;
use crate::route::{Place, Route};
use crate::side::{Side, you};

/// The head, alive.
pub fn header(app: &AppHandle) -> Html {
    let you = if app.state.desk(Side::Candidate).is_blank() {
        Route::Landing
    } else {
        you(Place::Next)
    };
    let skip = Callback::from(|event: MouseEvent| {
        event.prevent_default();
        focus("main h1");
    });
    html! {
        <>
            { header_text(app.state.route, you, skip) }
            { saving_status(app) }
        </>
    }
}

/// The head's text, alive or static: where the person is, where "For you" leads, what the skip link does.
pub fn header_text(at: Route, you: Route, skip: Callback<MouseEvent>) -> Html {
    let links = [
        (you, ui::nav_you()),
        (Route::Hiring, ui::nav_hiring()),
        (Route::Method, ui::nav_method()),
        (Route::Files, ui::nav_files()),
    ];
    html! {
        <>
            <a class="skip" href="#main" onclick={skip}>{ ui::skip_to_content() }</a>
            <header class="site">
                <a class="brand" href="#/">{ ui::product() }</a>
                <nav aria-label={ui::nav_label()}>
                    <ul>
                        { for links.map(|(route, name)| html! {
                            <li><a href={route.hash()} aria-current={here(at, route)}>{ name }</a></li>
                        }) }
                    </ul>
                </nav>
            </header>
        </>
    }
}

/// Marks the link of the page, or of the journey the page belongs to.
fn here(route: Route, link: Route) -> Option<&'static str> {
    let journey = |route: Route| match (route, route.side()) {
        (_, Some(side)) => Some(side.at(Place::Next)),
        (Route::Unknown, _) => None,
        (other, None) => Some(other),
    };
    if route == link {
        Some("page")
    } else {
        (journey(route).is_some() && journey(route) == journey(link)).then_some("true")
    }
}
