//! Export: the open profile, and its result.

use rolefit_catalogue::{Choice, FactAnswer, fact, ui, want};
use rolefit_formats::{FactValue, Importance, Label, Profile, Wanted, assess, json_resume};
use rolefit_ui::figures::count;
use yew::prelude::*;

use super::{company, ratings};
use crate::browser::download;
use crate::hooks::AppHandle;
use crate::ids::bank;
use crate::pages::quotes;
use crate::route::Place;
use crate::side::Side;
use crate::state::{State, Value};

pub(super) fn section(app: &AppHandle) -> Html {
    let with = |write: fn(&State) -> (&'static str, String)| {
        let state = app.state.clone();
        Callback::from(move |_: MouseEvent| {
            let (name, text) = write(&state);
            download(name, &text);
        })
    };
    html! {
        <section>
            <h2>{ ui::export_title() }</h2>
            if app.state.open.is_blank() {
                <p>{ ui::export_empty() }</p>
            } else {
                <p>{ ui::export_lead() }</p>
                if let Some(open) = &app.state.open.current { <p class="quiet"><bdi>{ ui::export_which(&open.label) }</bdi></p> }
                <p class="actions">
                    <button type="button" onclick={with(|state| (ui::export_profile_file(), profile(state).to_json()))}>
                        { ui::export_profile() }
                    </button>
                    <button type="button" onclick={with(|state| (ui::export_assessment_file(), assess(&profile(state)).to_json()))}>
                        { ui::export_assessment() }
                    </button>
                </p>
                if app.state.side == Side::Candidate { { resume(&app.state, with(|state| (ui::export_resume_file(), json_resume(&profile(state))))) } }
            }
        </section>
    }
}

/// A person's confirmed answers as JSON Resume, with what that leaves out.
fn resume(state: &State, save: Callback<MouseEvent>) -> Html {
    let quoted = quotes::all(state.side, &state.open).len();
    html! {
        <>
            <h3>{ ui::export_resume_title() }</h3>
            if quoted == 0 {
                <p>{ ui::export_resume_none() }</p>
                <p class="actions"><a href={Side::Candidate.at(Place::Document).hash()}>{ ui::export_resume_go() }</a></p>
            } else {
                <p>{ ui::export_resume_lead(count(quoted)) }</p>
                <p class="actions"><button type="button" onclick={save}>{ ui::export_resume() }</button></p>
            }
        </>
    }
}

/// The open profile on the wire. What this version does not offer is left out.
pub(in crate::pages) fn profile(state: &State) -> Profile {
    let label = state
        .open
        .current
        .as_ref()
        .map_or("", |profile| profile.label.as_str());
    let answers = state.open.answers(&bank(state.side));
    let side = match state.side {
        Side::Candidate => rolefit_formats::Side::Candidate,
        Side::Company => rolefit_formats::Side::Company,
    };
    let mut profile = Profile::of(side, Label::cleaned(label), &answers);
    if state.side == Side::Company {
        company::fill(&mut profile, &state.open);
    } else {
        ratings::fill(&mut profile, &state.open);
    }
    quotes::fill(&mut profile, &state.open);
    for (key, detail) in state.open.details.iter() {
        let Some(value) = &detail.value else { continue };
        if let Some(id) = key.strip_prefix("fact:") {
            let stands = fact_value(state.side, id, value).map(|value| (id.to_owned(), value));
            profile.facts.extend(stands);
        } else if let Some(id) = key.strip_prefix("want:") {
            let stands = wanted(id, value).map(|value| (id.to_owned(), value));
            profile.wants.extend(stands);
        }
    }
    profile
}

/// A fact, if the catalogue has it and offers this answer.
fn fact_value(side: Side, id: &str, value: &Value) -> Option<FactValue> {
    let asked = match side {
        Side::Candidate => fact(id),
        Side::Company => rolefit_catalogue::company::fact(id),
    };
    match (asked?.answer, value) {
        (FactAnswer::Number { min, max, .. }, Value::Number(number)) => (min..=max)
            .contains(number)
            .then_some(FactValue::Number(*number)),
        (FactAnswer::Choice(options), Value::One(id)) => {
            offered(options, id).then(|| FactValue::Choice(id.clone()))
        }
        (FactAnswer::Choices(options), Value::Several(ids)) => {
            let ids = ids.iter().filter(|id| offered(options, id)).cloned();
            Some(FactValue::Choices(ids.collect()))
        }
        (FactAnswer::Text { .. } | FactAnswer::Date, Value::One(text)) => {
            Some(FactValue::Choice(text.clone()))
        }
        _ => None,
    }
}

/// A want, if the catalogue has it and offers this level.
fn wanted(id: &str, value: &Value) -> Option<Wanted> {
    let Value::Wanted { level, importance } = value else {
        return None;
    };
    let stands = offered(want(id)?.options, level);
    let importance = Importance::new(*importance)?;
    stands.then(|| Wanted {
        level: level.clone(),
        importance,
    })
}

fn offered(options: &[Choice], id: &str) -> bool {
    options.iter().any(|option| option.id == id)
}
