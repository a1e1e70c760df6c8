//! Facts as a form asks them. Each is optional and stored as soon as it is given.

use rolefit_catalogue::{Choice as Offered, Fact, FactAnswer, ui};
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::hooks::AppHandle;
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
    let onchange = {
        let (app, key) = (app.clone(), row.key.clone());
        Callback::from(move |event: Event| {
            let typed = event.target_unchecked_into::<HtmlInputElement>().value();
            let typed = typed.trim();
            let value = (!typed.is_empty()).then(|| Value::One(typed.to_owned()));
            app.tell(key.clone(), value);
        })
    };
    html! {
        <div class="told-row">
            <label class="field">
                <span>{ row.question }</span>
                <input
                    type={if longest.is_some() { "text" } else { "date" }}
                    maxlength={longest.map(|most| most.to_string())}
                    value={value.unwrap_or_default().to_owned()}
                    {onchange}
                />
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
    let error = format!("{id}-error");
    let onchange = {
        let (app, key, refused) = (app.clone(), row.key.clone(), refused.setter());
        Callback::from(move |event: Event| {
            let field: HtmlInputElement = event.target_unchecked_into();
            let typed = field.value();
            let typed = typed.trim();
            // What is no number at all reads as empty, and the browser then says so itself.
            let empty = typed.is_empty() && field.check_validity();
            let number = typed
                .parse()
                .ok()
                .filter(|number| (min..=max).contains(number));
            if empty || number.is_some() {
                refused.set(None);
                app.tell(key.clone(), number.map(Value::Number));
            } else {
                refused.set(Some(id));
            }
        })
    };
    html! {
        <div class="told-row">
            <label class="field">
                <span>{ row.question }</span>
                <span class="with-unit">
                    <input
                        type="number"
                        inputmode="numeric"
                        min={min.to_string()}
                        max={max.to_string()}
                        step="1"
                        value={number.map(|number| number.to_string()).unwrap_or_default()}
                        aria-invalid={wrong.then_some("true")}
                        aria-describedby={wrong.then(|| error.clone())}
                        {onchange}
                    />
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
