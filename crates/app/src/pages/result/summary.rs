//! The result on one page: verdict, axis, reasons, kinds of CTO role, distance, one next step, version and date.

use js_sys::Date;
use rolefit_catalogue::{VERSION, type_text, ui};
use rolefit_core::{distance, placed};
use rolefit_ui::figures::whole_text;
use rolefit_ui::sentences;
use rolefit_ui::sentences::types::{frequency, headline, leading};
use yew::prelude::*;

use super::{Facts, distance::named, line, next, reasons, verdict};

/// How many kinds of CTO role are listed.
const LISTED: usize = 3;

pub(crate) fn page(facts: &Facts<'_>) -> Html {
    let leading = leading(facts.reading);
    let step = next::step(facts);
    html! {
        <>
            <p class="kicker">{ ui::summary_title() }{ " · " }{ ui::summary_made(VERSION, &today()) }</p>
            <p class="verdict">{ verdict(facts) }</p>
            <p>{ sentences::sureness(facts.seat.as_ref(), facts.reading.progress) }</p>
            { line(facts) }
            if !facts.reasons.is_empty() {
                <h2>{ reasons::title(facts) }</h2>
                <ol class="reasons">{ for facts.reasons.iter().map(|it| reasons::reason(facts, *it, false)) }</ol>
            }
            <h2>{ ui::types_title() }</h2>
            <p>{ headline(leading.as_ref(), facts.reading) }{ for frequency(leading.as_ref(), facts.reading).map(|it| format!(" {it}")) }</p>
            { kinds(facts) }
            <h2>{ ui::distance_title() }</h2>
            <ul class="plain-list">{ for named(facts).into_iter().filter_map(|role| {
                let value = facts.score(role)?;
                let words = sentences::distance(distance(value));
                Some(html! { <li>{ format!("{}: {words}, {}", sentences::role(role), ui::role_score(&whole_text(value))) }</li> })
            }) }</ul>
            <h2>{ ui::next_title() }</h2>
            <p><strong>{ step.title }</strong></p>
            if let Some(why) = step.why { <p>{ why }</p> }
        </>
    }
}

fn kinds(facts: &Facts<'_>) -> Html {
    let places = placed(&facts.reading.types);
    let first = places.iter().filter(|it| it.place.is_some()).take(LISTED);
    let lines = first.filter_map(|it| {
        let score = ui::role_score(&whole_text(it.standing.score.value?));
        Some(html! { <li>{ format!("{}: {score}", type_text(it.standing.id).name) }</li> })
    });
    html! { <ul class="plain-list">{ for lines }</ul> }
}

/// Today as a date that reads the same in every language.
fn today() -> String {
    let iso = String::from(Date::new_0().to_iso_string());
    iso.chars().take_while(|it| *it != 'T').collect()
}
