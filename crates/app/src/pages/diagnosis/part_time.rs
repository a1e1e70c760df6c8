//! Part-time, full-time or neither: by the hours needed, the needs that bound or forbid it, and the user's own costs.
//! Product judgement throughout, and said so.

use rolefit_advice::diagnosis::Diagnosis;
use rolefit_catalogue::company::{
    CostInput, cost_text, fact, fractional, fractional_ask, fractional_sentences, fractional_text,
    item_name,
};
use rolefit_catalogue::ui;
use rolefit_ui::figures::tenths;
use rolefit_ui::sentences::joins;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::facts::Facts;
use crate::hooks::AppHandle;
use crate::pages::told::unit_name;
use crate::route::Place;
use crate::side::Side;
use crate::state::{Value, keys};

/// The outcome that costs decide.
const COST_DECIDES: &str = "cost_decides";

pub(super) fn section(app: &AppHandle, facts: &Facts<'_>, diagnosis: &Diagnosis) -> Html {
    let found = &diagnosis.part_time;
    let outcome = found.outcome.map(|id| {
        let text = fractional_text(id);
        let summary = if id == COST_DECIDES && found.break_even.is_none() {
            fractional_ask()
        } else {
            text.summary
        };
        html! {
            <>
                <p class="standfirst">{ text.name }</p>
                <p>{ summary }</p>
            </>
        }
    });
    let needs: Vec<&str> = found
        .conditions
        .iter()
        .flat_map(|held| held.needs.iter().map(|need| item_name(*need)))
        .collect();
    let about = Side::Company.at(Place::About).hash();
    html! {
        <section class="part-time">
            <h2>{ ui::part_time_title() }</h2>
            if let Some(outcome) = outcome {
                { outcome }
            } else {
                <p>{ ui::part_time_hours() }</p>
                <p class="change"><a href={about}>{ fact("hours_needed").map_or("", |fact| fact.question) }</a></p>
            }
            if let Some(needs) = joins::list(&needs) { <p class="quiet">{ ui::part_time_needs(&needs) }</p> }
            if let Some(hours) = found.break_even {
                <p><strong>{ ui::part_time_even(&tenths(hours.round_scaled(10))) }</strong></p>
            }
            <div class="costs">
                { for fractional().inputs.iter().map(|input| cost(app, facts, input)) }
            </div>
            <details class="sources">
                <summary>{ ui::part_time_basis() }</summary>
                <ul>{ for fractional_sentences().iter().map(|line| html! { <li>{ *line }</li> }) }</ul>
            </details>
        </section>
    }
}

fn cost(app: &AppHandle, facts: &Facts<'_>, input: &'static CostInput) -> Html {
    let key = [keys::COST, input.id].concat();
    let value = match facts.desk.detail(&key) {
        Some(Value::Number(number)) => number.to_string(),
        _ => String::new(),
    };
    let onchange = {
        let (app, key, shown) = (app.clone(), key, value.clone());
        Callback::from(move |event: Event| {
            let field: HtmlInputElement = event.target_unchecked_into();
            let typed = field.value();
            let typed = typed.trim();
            let number: Option<u32> = typed.parse().ok();
            let number = number.filter(|number| (input.min..=input.max).contains(number));
            if number.is_some() || (typed.is_empty() && field.check_validity()) {
                app.tell(key.clone(), number.map(Value::Number));
            } else {
                field.set_value(&shown);
            }
        })
    };
    let standing = (input.id == "weeks_a_year").then(|| fractional().weeks.to_string());
    html! {
        <label class="field">
            <span>{ cost_text(input.id).question }</span>
            <span class="with-unit">
                <input
                    type="number"
                    inputmode="numeric"
                    min={input.min.to_string()}
                    max={input.max.to_string()}
                    step="1"
                    {value}
                    placeholder={standing}
                    {onchange}
                />
                <span class="quiet">{ unit_name(input.unit) }</span>
            </span>
        </label>
    }
}
