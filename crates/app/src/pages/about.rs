//! "About you": facts and wants. Each is optional, stored as soon as it is given, and adds no points.

use rolefit_catalogue::{Want, facts, ui, wants};
use yew::prelude::*;

use super::open;
use super::told::{fact, list};
use crate::hooks::{AppHandle, use_app, use_arrival};
use crate::route::Place;
use crate::side::you;
use crate::state::{Value, want_key};

/// The page.
#[component]
pub fn About() -> Html {
    let app = use_app();
    use_arrival(&app, Some(you(Place::About)), ui::about_title().to_owned());
    let refused = use_state_eq(|| None::<&'static str>);
    html! {
        <div class="page">
            <h1 tabindex="-1">{ ui::about_title() }</h1>
            <p class="lead">{ ui::about_lead() }</p>
            <section class="told">
                <h2>{ ui::facts_title() }</h2>
                <p class="quiet">{ ui::facts_lead() }</p>
                { for facts().iter().map(|of| fact(&app, of, &refused)) }
            </section>
            <section class="told">
                <h2>{ ui::wants_title() }</h2>
                <p class="quiet">{ ui::wants_lead() }</p>
                { for wants().iter().map(|want| self::want(&app, want)) }
            </section>
            <p class="actions after">
                <a class="main button" href={you(Place::Next).hash()}>{ ui::about_go_on() }</a>
                <a href={you(Place::Result).hash()}>{ ui::see_result() }</a>
                <a href={you(Place::Answers).hash()}>{ ui::your_answers() }</a>
                <a href={open::CHECK}>{ ui::check_link() }</a>
            </p>
        </div>
    }
}

/// Important: what a want is until somebody says otherwise.
const IMPORTANT: u8 = 2;

/// A want's question with its answer and how much it matters, stored as soon as it is given.
pub(super) fn want(app: &AppHandle, want: &'static Want) -> Html {
    let (level, importance) = match app.state.open.detail(&want_key(want.id)) {
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
