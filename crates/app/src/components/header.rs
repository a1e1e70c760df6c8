//! The head of every page: skip link, product, navigation, where saving stands.

use rolefit_catalogue::ui;
use yew::prelude::*;

use super::SavingStatus;
use crate::browser::focus;
use crate::hooks::use_app;
use crate::route::Route;

/// Where the person is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Properties)]
pub struct HeaderProps {
    /// The route.
    pub route: Route,
}

/// The head, alive.
#[component]
pub fn Header(props: &HeaderProps) -> Html {
    let app = use_app();
    let you = if app.state.touched_questions() == 0 {
        Route::Landing
    } else {
        Route::Next
    };
    let skip = Callback::from(|event: MouseEvent| {
        event.prevent_default();
        focus("main h1");
    });
    html! {
        <>
            <HeaderText route={props.route} {you} {skip} />
            <SavingStatus />
        </>
    }
}

/// What the head's text shows and does.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct HeaderTextProps {
    /// The route.
    pub route: Route,
    /// Where "For you" leads.
    pub you: Route,
    /// Called when the skip link is followed.
    #[prop_or_default]
    pub skip: Callback<MouseEvent>,
}

/// The head's text, alive or static.
#[component]
pub fn HeaderText(props: &HeaderTextProps) -> Html {
    let HeaderTextProps { route: at, you, skip } = props;
    let links = [
        (*you, ui::nav_you()),
        (Route::Method, ui::nav_method()),
        (Route::Files, ui::nav_files()),
    ];
    html! {
        <>
            <a class="skip" href="#main" onclick={skip.clone()}>{ ui::skip_to_content() }</a>
            <header class="site">
                <a class="brand" href="#/">{ ui::product() }</a>
                <nav aria-label={ui::nav_label()}>
                    <ul>
                        { for links.map(|(route, name)| html! {
                            <li><a href={route.hash()} aria-current={here(*at, route)}>{ name }</a></li>
                        }) }
                    </ul>
                </nav>
            </header>
        </>
    }
}

/// Marks the link of the page, or of the journey the page belongs to.
fn here(route: Route, link: Route) -> Option<&'static str> {
    let journey = |route| match route {
        Route::Landing | Route::Next | Route::Question(..) | Route::Answers | Route::Result => {
            Some(Route::Landing)
        }
        Route::Files | Route::Method => Some(route),
        Route::Unknown => None,
    };
    if route == link {
        Some("page")
    } else {
        (journey(route).is_some() && journey(route) == journey(link)).then_some("true")
    }
}
