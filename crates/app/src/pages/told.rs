//! Facts as a form asks them. Each is optional and stored as soon as it is given.

use rolefit_catalogue::{Choice as Offered, Fact, FactAnswer, ui};
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::components::TypedInput;
use crate::hooks::{AppHandle, Typed};
use crate::state::{Value, fact_key};

/// A fact as it is asked.
pub(super) struct Row {
    /// The fact.
    pub fact: &'static Fact,
    /// The key its answer is kept under.
    pub key: String,
    /// What is asked.
    pub question: &'static str,
    /// What stands for no answer in a list.
    pub none: &'static str,
}

/// A fact's question with its answer, stored as soon as it is given. `refused` names the fact whose answer is none.
pub(super) fn fact(
    app: &AppHandle,
    fact: &'static Fact,
    refused: &UseStateHandle<Option<&'static str>>,
) -> Html {
    let row = Row {
        fact,
        key: fact_key(fact.id),
        question: fact.question,
        none: ui::fact_none(),
    };
    asked(app, &row, refused)
}

/// The same in other words, or under another key.
pub(super) fn asked(
    app: &AppHandle,
    row: &Row,
    refused: &UseStateHandle<Option<&'static str>>,
) -> Html {
    let value = app.state.open.detail(&row.key);
    match row.fact.answer {
        FactAnswer::Number { min, max, unit } => {
            let number = match value {
                Some(Value::Number(number)) => Some(*number),
                _ => None,
            };
            number_field(app, row, (min, max, unit), number, refused)
        }
        FactAnswer::Choice(options) => {
            let chosen = one(value);
            let tell = {
                let (app, key) = (app.clone(), row.key.clone());
                Callback::from(move |id: Option<String>| app.tell(key.clone(), id.map(Value::One)))
            };
            html! { <div class="told-row">{ list(row.question, options, chosen, row.none, tell) }</div> }
        }
        FactAnswer::Choices(options) => {
            let chosen: &[String] = match value {
                Some(Value::Several(ids)) => ids,
                _ => &[],
            };
            let none = (row.fact.id == NOBODY)
                .then_some(matches!(value, Some(Value::Several(ids)) if ids.is_empty()));
            boxes(app, row, options, chosen, none)
        }
        FactAnswer::Text { max_characters } => {
            text_field(app, row, Some(max_characters), one(value))
        }
        FactAnswer::Date => text_field(app, row, None, one(value)),
    }
}

/// The id or text answered.
fn one(value: Option<&Value>) -> Option<&str> {
    match value {
        Some(Value::One(one)) => Some(one),
        _ => None,
    }
}

/// A text on one line of at most so many characters, or a day.
fn text_field(app: &AppHandle, row: &Row, longest: Option<u32>, value: Option<&str>) -> Html {
    let keep = {
        let (app, key) = (app.clone(), row.key.clone());
        move |typed: &str| {
            let typed = typed.trim();
            let value = (!typed.is_empty()).then(|| Value::One(typed.to_owned()));
            app.tell(key.clone(), value);
        }
    };
    let stored = AttrValue::from(value.unwrap_or_default().to_owned());
    let input = if longest.is_some() {
        let save = Callback::from(move |typed: Typed| {
            keep(&typed.text);
            true
        });
        html! { <TypedInput {stored} {save} {longest} /> }
    } else {
        // A day that is half typed is none yet.
        let onchange = Callback::from(move |event: Event| {
            keep(&event.target_unchecked_into::<HtmlInputElement>().value());
        });
        html! { <input type="date" value={stored} {onchange} /> }
    };
    html! {
        <div class="told-row" key={row.key.as_str()}>
            <label class="field">
                <span>{ row.question }</span>
                { input }
            </label>
        </div>
    }
}

fn number_field(
    app: &AppHandle,
    row: &Row,
    (min, max, unit): (u32, u32, &'static str),
    number: Option<u32>,
    refused: &UseStateHandle<Option<&'static str>>,
) -> Html {
    let id = row.fact.id;
    let wrong = **refused == Some(id);
    let error = AttrValue::from(format!("{id}-error"));
    let save = {
        let (app, key, refused) = (app.clone(), row.key.clone(), refused.setter());
        Callback::from(move |typed: Typed| {
            let text = typed.text.trim();
            let number = text
                .parse()
                .ok()
                .filter(|number| (min..=max).contains(number));
            let taken = number.is_some() || (text.is_empty() && !typed.unreadable);
            if taken {
                refused.set(None);
                app.tell(key.clone(), number.map(Value::Number));
            } else if typed.left {
                refused.set(Some(id));
            }
            taken
        })
    };
    let stored = AttrValue::from(number.map(|number| number.to_string()).unwrap_or_default());
    html! {
        <div class="told-row" key={row.key.as_str()}>
            <label class="field">
                <span>{ row.question }</span>
                <span class="with-unit">
                    <TypedInput {stored} {save} bounds={(min, max)} error={wrong.then(|| error.clone())} />
                    <span class="quiet">{ unit_name(unit) }</span>
                </span>
            </label>
            if wrong { <p id={error} class="field-error" role="alert">{ ui::fact_number_error(min, max) }</p> }
        </div>
    }
}

/// What a number counts; nothing for a unit this page has no word for.
pub(super) fn unit_name(unit: &str) -> &'static str {
    match unit {
        "people" => ui::unit_people(),
        "years" => ui::unit_years(),
        "percent" => ui::unit_percent(),
        "hours_a_week" => ui::unit_hours(),
        "months" => ui::unit_months(),
        "per_hour" => ui::unit_per_hour(),
        "weeks" => ui::unit_weeks(),
        "per_year" => ui::unit_per_year(),
        "percent_of_base" => ui::unit_percent_of_base(),
        "hundredths_of_percent" => ui::unit_hundredths(),
        _ => "",
    }
}

/// One of several options, or none, as a native list.
pub(super) fn list(
    question: &'static str,
    options: &'static [Offered],
    chosen: Option<&str>,
    none: &'static str,
    tell: Callback<Option<String>>,
) -> Html {
    let onchange = tell.reform(|event: Event| {
        let id = event.target_unchecked_into::<HtmlSelectElement>().value();
        (!id.is_empty()).then_some(id)
    });
    html! {
        <label class="field">
            <span>{ question }</span>
            <select {onchange}>
                <option value="" selected={chosen.is_none()}>{ none }</option>
                { for options.iter().map(|option| html! {
                    <option value={option.id} selected={chosen == Some(option.id)}>{ option.text }</option>
                }) }
            </select>
        </label>
    }
}

/// The fact to which "nobody" is an answer of its own.
const NOBODY: &str = "at_the_table";

/// Any of several options; `none` is whether "nobody" is ticked, where that can be said.
fn boxes(
    app: &AppHandle,
    row: &Row,
    options: &'static [Offered],
    chosen: &[String],
    none: Option<bool>,
) -> Html {
    let nobody = |ticked: bool| {
        let (app, key) = (app.clone(), row.key.clone());
        let value = (!ticked).then(|| Value::Several(Vec::new()));
        Callback::from(move |_: Event| app.tell(key.clone(), value.clone()))
    };
    let toggled = |option: &'static Offered| {
        let (app, key, chosen) = (app.clone(), row.key.clone(), chosen.to_vec());
        Callback::from(move |_: Event| {
            let mut ids = chosen.clone();
            match ids.iter().position(|id| id == option.id) {
                Some(place) => drop(ids.remove(place)),
                None => ids.push(option.id.to_owned()),
            }
            ids.sort();
            app.tell(
                key.clone(),
                (!ids.is_empty()).then_some(Value::Several(ids)),
            );
        })
    };
    html! {
        <fieldset class="told-row">
            <legend>{ row.question }</legend>
            <div class="anchors">
                { for options.iter().map(|option| html! {
                    <label class="choice">
                        <input type="checkbox" checked={chosen.iter().any(|id| id == option.id)} onchange={toggled(option)} />
                        <span>{ option.text }</span>
                    </label>
                }) }
                if let Some(ticked) = none {
                    <label class="choice">
                        <input type="checkbox" checked={ticked} onchange={nobody(ticked)} />
                        <span>{ ui::fact_nobody() }</span>
                    </label>
                }
            </div>
        </fieldset>
    }
}
