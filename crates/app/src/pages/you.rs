//! A person's own journey: the questions, the answers, facts and wants. One module, since they share most of what they
//! need.

use yew::prelude::*;

use super::about::About;
use super::answers::Answers;
use super::question::QuestionPage;
use crate::hooks::use_app;
use crate::route::Route;

/// The page of the route within the journey.
#[component]
pub fn You() -> Html {
    match use_app().state.route {
        Route::Answers => html! { <Answers /> },
        Route::About => html! { <About /> },
        _ => html! { <QuestionPage /> },
    }
}
