//! Now and in 18 months: both verdicts, and every need that will stand elsewhere, with where that comes from.

use rolefit_advice::diagnosis::{Diagnosis, Then};
use rolefit_catalogue::company::{growth_step_text, item_id, item_name, item_question};
use rolefit_catalogue::ui;
use rolefit_core::{LaterLevel, Level, Origin};
use rolefit_ui::figures::count;
use rolefit_ui::sentences::{need, place};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::facts::Facts;
use crate::hooks::AppHandle;
use crate::route::Place;
use crate::side::Side;
use crate::state::{Value, keys};

/// How many needs stand open at once: each is a paragraph and a list to choose from.
const SHOWN: usize = 3;

pub(super) fn section(app: &AppHandle, facts: &Facts<'_>, diagnosis: &Diagnosis) -> Html {
    let inside = match &diagnosis.then {
        None => html! {
            <>
                <p>{ ui::later_unknown() }</p>
                <p class="change"><a href={Side::Company.at(Place::About).hash()}>{ ui::later_say() }</a></p>
            </>
        },
        Some(then) => both(app, facts, diagnosis, then),
    };
    html! {
        <section class="later">
            <h2>{ ui::later_title() }</h2>
            { inside }
        </section>
    }
}

fn both(app: &AppHandle, facts: &Facts<'_>, diagnosis: &Diagnosis, then: &Then) -> Html {
    let today = need::short(diagnosis.today.verdict, &diagnosis.today.seat);
    let later = need::short(then.picture.verdict, &then.picture.seat);
    let moved = |it: &&LaterLevel<'static>| it.today != Some(it.level);
    let moved: Vec<_> = then.levels.iter().filter(moved).collect();
    let (first, others) = moved.split_at(moved.len().min(SHOWN));
    html! {
        <>
            <dl class="readings">
                <div><dt>{ ui::later_now() }</dt><dd>{ today }<br />{ place(diagnosis.today.lean.value) }</dd></div>
                <div><dt>{ ui::later_then() }</dt><dd>{ later }<br />{ place(then.picture.lean.value) }</dd></div>
            </dl>
            if moved.is_empty() {
                <p>{ ui::later_same() }</p>
            } else {
                <p class="quiet">{ ui::later_lead() }</p>
                <ul class="later-needs">{ for first.iter().map(|it| row(app, facts, it)) }</ul>
                if !others.is_empty() {
                    <details>
                        <summary>{ ui::later_more(count(others.len())) }</summary>
                        <ul class="later-needs">{ for others.iter().map(|it| row(app, facts, it)) }</ul>
                    </details>
                }
            }
        </>
    }
}

fn row(app: &AppHandle, facts: &Facts<'_>, it: &LaterLevel<'static>) -> Html {
    let anchors = item_question(it.need).anchors;
    let words = |level: Level| {
        let anchor = anchors.get(usize::from(level.get())).copied();
        anchor.unwrap_or_default()
    };
    let origin = match it.origin {
        Origin::Answered => ui::later_answered().to_owned(),
        Origin::Derived(step) => ui::later_derived(growth_step_text(step).name),
        Origin::SameAsToday => String::new(),
    };
    let key = [keys::LATER, item_id(it.need)].concat();
    let own = match facts.desk.detail(&key) {
        Some(Value::Number(level)) => Some(*level),
        _ => None,
    };
    let onchange = {
        let (app, key) = (app.clone(), key);
        Callback::from(move |event: Event| {
            let chosen = event.target_unchecked_into::<HtmlSelectElement>().value();
            app.tell(key.clone(), chosen.parse().ok().map(Value::Number));
        })
    };
    html! {
        <li key={item_id(it.need)}>
            <h3>{ item_name(it.need) }</h3>
            if let Some(today) = it.today { <p class="quiet">{ ui::later_today(words(today)) }</p> }
            <p>{ words(it.level) }</p>
            <p class="quiet">{ origin }</p>
            <label class="field">
                <span>{ ui::later_own() }<span class="hidden">{ ": " }{ item_name(it.need) }</span></span>
                <select {onchange}>
                    <option value="" selected={own.is_none()}>{ ui::later_as_derived() }</option>
                    { for (0_u32..).zip(anchors).map(|(level, anchor)| html! {
                        <option value={level.to_string()} selected={own == Some(level)}>{ anchor }</option>
                    }) }
                </select>
            </label>
        </li>
    }
}
