//! "About you": facts and wants. Each is optional, stored as soon as it is given, and adds no points.

use rolefit_catalogue::{Choice as Offered, Fact, FactAnswer, Want, facts, ui, wants};
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::hooks::{AppHandle, use_app, use_arrival};
use crate::route::Route;
use crate::state::{Value, fact_key, want_key};

/// The page.
#[component]
pub fn About() -> Html {
    let app = use_app();
    use_arrival(&app, Some(Route::About), ui::about_title().to_owned());
    let refused = use_state_eq(|| None::<&'static str>);
    html! {
        <div class="page">
            <h1 tabindex="-1">{ ui::about_title() }</h1>
            <p class="lead">{ ui::about_lead() }</p>
            <section class="told">
                <h2>{ ui::facts_title() }</h2>
                <p class="quiet">{ ui::facts_lead() }</p>
                { for facts().iter().map(|fact| self::fact(&app, fact, &refused)) }
            </section>
            <section class="told">
                <h2>{ ui::wants_title() }</h2>
                <p class="quiet">{ ui::wants_lead() }</p>
                { for wants().iter().map(|want| self::want(&app, want)) }
            </section>
            <p class="actions after">
                <a class="main button" href={Route::Next.hash()}>{ ui::about_go_on() }</a>
                <a href={Route::Result.hash()}>{ ui::see_result() }</a>
                <a href={Route::Answers.hash()}>{ ui::your_answers() }</a>
            </p>
        </div>
    }
}

fn fact(
    app: &AppHandle,
    fact: &'static Fact,
    refused: &UseStateHandle<Option<&'static str>>,
) -> Html {
    let value = app.state.fact(fact.id);
    match fact.answer {
        FactAnswer::Number { min, max, unit } => {
            let number = app.state.number(fact.id);
            number_field(app, fact, (min, max, unit), number, refused)
        }
        FactAnswer::Choice(options) => {
            let chosen = match value {
                Some(Value::One(id)) => Some(id.as_str()),
                _ => None,
            };
            let tell = {
                let (app, key) = (app.clone(), fact_key(fact.id));
                Callback::from(move |id: Option<String>| app.tell(key.clone(), id.map(Value::One)))
            };
            html! { <div class="told-row">{ list(fact.question, options, chosen, ui::fact_none(), tell) }</div> }
        }
        FactAnswer::Choices(options) => {
            let chosen: &[String] = match value {
                Some(Value::Several(ids)) => ids,
                _ => &[],
            };
            boxes(app, fact, options, chosen)
        }
        // Of a company only.
        FactAnswer::Text { .. } | FactAnswer::Date => Html::default(),
    }
}

fn number_field(
    app: &AppHandle,
    fact: &'static Fact,
    (min, max, unit): (u32, u32, &'static str),
    number: Option<u32>,
    refused: &UseStateHandle<Option<&'static str>>,
) -> Html {
    let id = fact.id;
    let wrong = **refused == Some(id);
    let error = format!("{id}-error");
    let onchange = {
        let (app, refused) = (app.clone(), refused.setter());
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
                app.tell(fact_key(id), number.map(Value::Number));
            } else {
                refused.set(Some(id));
            }
        })
    };
    html! {
        <div class="told-row">
            <label class="field">
                <span>{ fact.question }</span>
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
fn unit_name(unit: &str) -> &'static str {
    match unit {
        "people" => ui::unit_people(),
        "years" => ui::unit_years(),
        "percent" => ui::unit_percent(),
        "hours_a_week" => ui::unit_hours(),
        _ => "",
    }
}

/// One of several options, or none, as a native list.
fn list(
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

/// Any of several options.
fn boxes(
    app: &AppHandle,
    fact: &'static Fact,
    options: &'static [Offered],
    chosen: &[String],
) -> Html {
    let toggled = |option: &'static Offered| {
        let (app, chosen) = (app.clone(), chosen.to_vec());
        Callback::from(move |_: Event| {
            let mut ids = chosen.clone();
            match ids.iter().position(|id| id == option.id) {
                Some(place) => drop(ids.remove(place)),
                None => ids.push(option.id.to_owned()),
            }
            ids.sort();
            app.tell(
                fact_key(fact.id),
                (!ids.is_empty()).then_some(Value::Several(ids)),
            );
        })
    };
    html! {
        <fieldset class="told-row">
            <legend>{ fact.question }</legend>
            <div class="anchors">
                { for options.iter().map(|option| html! {
                    <label class="choice">
                        <input type="checkbox" checked={chosen.iter().any(|id| id == option.id)} onchange={toggled(option)} />
                        <span>{ option.text }</span>
                    </label>
                }) }
            </div>
        </fieldset>
    }
}

/// Important: what a want is until somebody says otherwise.
const IMPORTANT: u8 = 2;

fn want(app: &AppHandle, want: &'static Want) -> Html {
    let (level, importance) = match app.state.detail(&want_key(want.id)) {
        Some(Value::Wanted { level, importance }) => (Some(level.as_str()), *importance),
        _ => (None, IMPORTANT),
    };
    let tell = {
        let app = app.clone();
        Callback::from(move |level: Option<String>| {
            let value = level.map(|level| Value::Wanted { level, importance });
            app.tell(want_key(want.id), value);
        })
    };
    let weigh = |importance: u8, level: &str| {
        let (app, level) = (app.clone(), level.to_owned());
        Callback::from(move |_: Event| {
            let level = level.clone();
            app.tell(want_key(want.id), Some(Value::Wanted { level, importance }));
        })
    };
    let words = [
        ui::importance_nice(),
        ui::importance_important(),
        ui::importance_decides(),
    ];
    html! {
        <div class="told-row">
            { list(want.question, want.options, level, ui::want_none(), tell) }
            if let Some(level) = level {
                <fieldset class="importance">
                    <legend class="quiet">{ ui::importance_title() }<span class="hidden">{ ": " }{ want.name }</span></legend>
                    <div class="three">
                        { for (1..).zip(words).map(|(of, words)| html! {
                            <label class="choice">
                                <input
                                    type="radio"
                                    name={want_key(want.id)}
                                    value={of.to_string()}
                                    checked={of == importance}
                                    onchange={weigh(of, level)}
                                />
                                <span>{ words }</span>
                            </label>
                        }) }
                    </div>
                </fieldset>
            }
        </div>
    }
}
