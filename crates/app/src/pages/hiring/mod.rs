//! The company's journey: where it begins, the questions, the answers, the facts. One module, since they share most of what
//! they need.

mod companies;
mod facts;
pub(super) mod script;
mod start;

use yew::prelude::*;

use super::copy;
use super::questions::{QuestionPage, answers::Answers};
use crate::hooks::use_app;
use crate::route::{Place, Route};
use script::SCRIPT;

/// The page of the route within the journey.
#[component]
pub fn Hiring() -> Html {
    let app = use_app();
    copy::offer(&app);
    let script = &SCRIPT;
    match app.state.route {
        Route::Hiring => html! { <start::Start /> },
        Route::Of(_, Place::Answers) => html! { <Answers {script} /> },
        Route::Of(_, Place::About) => html! { <facts::Facts /> },
        _ => html! { <QuestionPage {script} /> },
    }
}
