//! Export: the open profile, and its result.

use rolefit_catalogue::{Choice, FactAnswer, fact, ui, want};
use rolefit_formats::{FactValue, Importance, Label, Profile, Wanted, assess};
use yew::prelude::*;

use crate::browser::download;
use crate::hooks::AppHandle;
use crate::ids::bank;
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
                <p class="actions">
                    <button type="button" onclick={with(|state| (ui::export_profile_file(), profile(state).to_json()))}>
                        { ui::export_profile() }
                    </button>
                    <button type="button" onclick={with(|state| (ui::export_assessment_file(), assess(&profile(state)).to_json()))}>
                        { ui::export_assessment() }
                    </button>
                </p>
            }
        </section>
    }
}

fn profile(state: &State) -> Profile {
    let label = state
        .open
        .current
        .as_ref()
        .map_or("", |profile| profile.label.as_str());
    let mut profile = Profile::new(
        Label::cleaned(label),
        &state.open.answers(&bank(state.side)),
    );
    for (key, detail) in state.open.details.iter() {
        let Some(value) = &detail.value else { continue };
        if let Some(id) = key.strip_prefix("fact:") {
            let stands = fact_value(id, value).map(|value| (id.to_owned(), value));
            profile.facts.extend(stands);
        } else if let Some(id) = key.strip_prefix("want:") {
            let stands = wanted(id, value).map(|value| (id.to_owned(), value));
            profile.wants.extend(stands);
        }
    }
    profile
}

/// A fact, if the catalogue has it and offers this answer.
fn fact_value(id: &str, value: &Value) -> Option<FactValue> {
    match (fact(id)?.answer, value) {
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
