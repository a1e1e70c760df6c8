//! Who interviews: those the facts put at hand, changed by hand, with their names and days.
//!
//! Names of interviewers are other people's data: they stay in this browser and are no part of the company's exported
//! profile.

use std::collections::BTreeMap;

use rolefit_advice::Facts;
use rolefit_advice::interviews::{Interviewer, at_hand};
use rolefit_catalogue::ui;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::components::TypedInput;
use crate::hooks::{AppHandle, Typed};
use crate::state::{Desk, Value, keys};

/// Whether an interviewer was taken in or left out by hand.
const TAKEN: &str = "in";
const LEFT: &str = "out";

fn key(interviewer: Interviewer, about: &str) -> String {
    [keys::PANEL, interviewer.as_str(), about].concat()
}

fn told<'a>(desk: &'a Desk, interviewer: Interviewer, about: &str) -> Option<&'a str> {
    match desk.detail(&key(interviewer, about)) {
        Some(Value::One(said)) => Some(said),
        _ => None,
    }
}

/// Everybody who interviews, each with the facts behind it: those at hand but left out by hand, and those taken in.
pub(super) fn present(desk: &Desk, facts: &Facts) -> BTreeMap<Interviewer, Vec<&'static str>> {
    let mut present = at_hand(facts);
    for interviewer in Interviewer::ALL {
        match told(desk, interviewer, "") {
            Some(TAKEN) => {
                present.entry(interviewer).or_default();
            }
            Some(LEFT) => {
                present.remove(&interviewer);
            }
            _ => {}
        }
    }
    present
}

/// The names and days that were typed.
pub(super) fn named(desk: &Desk) -> BTreeMap<Interviewer, (String, String)> {
    let of = |interviewer: Interviewer| {
        let said = |about: &str| {
            told(desk, interviewer, about)
                .unwrap_or_default()
                .to_owned()
        };
        (interviewer, (said(NAME), said(DAY)))
    };
    Interviewer::ALL.into_iter().map(of).collect()
}

const NAME: &str = ":name";
const DAY: &str = ":day";

pub(super) fn section(app: &AppHandle, facts: &Facts) -> Html {
    let desk = &app.state.open;
    let present = present(desk, facts);
    let fact = |id: &str| match facts.0.get(id) {
        Some(rolefit_advice::Fact::Text(said)) => Some(said.clone()),
        _ => None,
    };
    html! {
        <section class="team">
            <h2>{ ui::kit_team_title() }</h2>
            <p>{ ui::kit_team_lead() }</p>
            if let Some(owner) = fact("interview_owner") { <p>{ ui::kit_owner(&owner) }</p> }
            if let Some(day) = fact("interviews_begin") { <p>{ ui::kit_begin(&day) }</p> }
            if present.is_empty() { <p role="status"><strong>{ ui::kit_nobody() }</strong></p> }
            <ul class="interviewers">
                { for Interviewer::ALL.map(|one| row(app, one, present.contains_key(&one))) }
            </ul>
            <p class="quiet">{ ui::kit_names_stay() }</p>
        </section>
    }
}

fn row(app: &AppHandle, interviewer: Interviewer, present: bool) -> Html {
    let desk = &app.state.open;
    let who = interviewer.on_the_sheet();
    let toggle = {
        let app = app.clone();
        Callback::from(move |event: Event| {
            let ticked = event.target_unchecked_into::<HtmlInputElement>().checked();
            let said = if ticked { TAKEN } else { LEFT };
            app.tell(key(interviewer, ""), Some(Value::One(said.to_owned())));
        })
    };
    let keep = |about: &'static str| {
        let app = app.clone();
        move |typed: &str| {
            let typed = typed.trim();
            app.tell(
                key(interviewer, about),
                (!typed.is_empty()).then(|| Value::One(typed.to_owned())),
            );
        }
    };
    let name = {
        let keep = keep(NAME);
        Callback::from(move |typed: Typed| {
            keep(&typed.text);
            true
        })
    };
    let day = {
        let keep = keep(DAY);
        Callback::from(move |event: Event| {
            keep(&event.target_unchecked_into::<HtmlInputElement>().value());
        })
    };
    let said = |about: &str| {
        told(desk, interviewer, about)
            .unwrap_or_default()
            .to_owned()
    };
    html! {
        <li key={interviewer.as_str()}>
            <label class="choice">
                <input type="checkbox" checked={present} onchange={toggle} />
                <span>{ who }</span>
            </label>
            if present {
                <div class="named">
                    <label class="field">
                        <span>{ ui::kit_name() }<span class="hidden">{ ": " }{ who }</span></span>
                        <TypedInput stored={AttrValue::from(said(NAME))} save={name} longest={120} />
                    </label>
                    <label class="field">
                        <span>{ ui::kit_day() }<span class="hidden">{ ": " }{ who }</span></span>
                        <input type="date" value={said(DAY)} onchange={day} />
                    </label>
                </div>
            }
        </li>
    }
}
