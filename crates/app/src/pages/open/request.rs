//! A request to a stakeholder: what is asked, of whom, and the way into the questions with a profile of one's own.

use rolefit_catalogue::ui;
use rolefit_formats::link::IntakeRequest;
use rolefit_ui::figures::count;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::ASKED;
use crate::browser::go;
use crate::hooks::use_app;
use crate::route::Place;
use crate::side::Side;
use crate::state::{Action, Value};

/// What was asked, and the link it came in.
#[derive(PartialEq, Properties)]
pub(super) struct RequestProps {
    /// The request.
    pub asked: IntakeRequest,
    /// The link's text.
    pub text: String,
}

/// The preview.
#[component]
pub(super) fn Request(props: &RequestProps) -> Html {
    let app = use_app();
    let refused = use_state_eq(|| false);
    let asked = &props.asked;
    let questions = asked.answers.len() + asked.pairs.len() + asked.blocks.len();
    let (company, label) = (asked.company.as_str(), asked.label.as_str());
    // Who opens the same link again goes on where they were.
    let here = app.state.desk(Side::Company).detail(ASKED);
    let begun = here == Some(&Value::One(props.text.clone()));
    let begin = {
        let (app, refused, text) = (app.clone(), refused.setter(), props.text.clone());
        let name = if label.is_empty() { company } else { label };
        let name = ui::open_request_profile(company, name);
        Callback::from(move |_: MouseEvent| {
            let (app, refused) = (app.clone(), refused.clone());
            let told = vec![(ASKED.to_owned(), Value::One(text.clone()))];
            let mut profile = app.new_profile_of(Side::Company);
            profile.label.clone_from(&name);
            spawn_local(async move {
                if app.keep().await {
                    app.state.dispatch(Action::BroughtIn {
                        profile,
                        choices: Vec::new(),
                        told,
                    });
                    go(&Side::Company.at(Place::Next).hash());
                } else {
                    refused.set(true);
                }
            });
        })
    };
    html! {
        <>
            <p class="lead">{ ui::open_request_lead() }</p>
            <div class="preview">
                <dl>
                    <dt>{ ui::open_company() }</dt>
                    <dd><bdi>{ company }</bdi></dd>
                    <dt>{ ui::open_asked_as() }</dt>
                    <dd><bdi>{ label }</bdi></dd>
                    <dt>{ ui::open_questions() }</dt>
                    <dd>{ ui::open_questions_count(count(questions)) }</dd>
                </dl>
            </div>
            <p>{ ui::open_request_apart() }</p>
            if *refused { <p class="field-error" role="alert">{ ui::hiring_refused() }</p> }
            <p class="actions">
                if begun {
                    <a class="main button" href={Side::Company.at(Place::Next).hash()}>{ ui::open_request_go_on() }</a>
                } else {
                    <button class="main" type="button" onclick={begin}>{ ui::open_request_begin() }</button>
                }
            </p>
        </>
    }
}
