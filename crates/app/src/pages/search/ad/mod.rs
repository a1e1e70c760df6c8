//! The check of an ad: which seat its content describes whatever its title, the kinds of CTO it asks for, its emphasis, and
//! what stands against its sentences. All of it unconfirmed; one step leads on into the company's intake.

mod described;
mod found;
mod paper;
mod seats;

use rolefit_catalogue::ui;
use rolefit_ui::figures::count;
use rolefit_ui::sentences::roles::role;
use yew::prelude::*;

use crate::hooks::{use_app, use_arrival};
use crate::pages::document::doubts::doubts;
use crate::pages::document::source::{Source, Words};
use crate::pages::document::taken::{Taken, use_document, use_read};
use crate::route::Place;
use crate::side::Side;

/// The page.
#[component]
pub fn AdCheck() -> Html {
    let app = use_app();
    use_arrival(&app, Some(app.state.route), ui::ad_title().to_owned());
    let document = use_document(Side::Company);
    let read = use_read(&document, "#ad-seat");
    let Some(taken) = read else {
        let words = Words {
            paste: ui::ad_paste(),
            hint: ui::ad_paste_hint(),
            read: ui::ad_read(),
            file: ui::ad_file(),
        };
        return html! {
            <div class="page">
                <h1 tabindex="-1">{ ui::ad_title() }</h1>
                <p class="lead">{ ui::ad_lead() }</p>
                <Source {document} {words} />
            </div>
        };
    };
    html! {
        <div class="page reading">
            <div class="reading-head">
                <h1 tabindex="-1">{ ui::ad_title() }</h1>
                <p class="unconfirmed">{ ui::ad_unconfirmed() }</p>
                <p class="verdict" id="ad-seat" tabindex="-1">{ verdict(&taken) }</p>
                { doubts(&taken.reading) }
            </div>
            <div class="reading-what">
                { seats::section(&taken) }
                { described::types(&taken) }
                { described::emphasis(&taken) }
                { onward(&taken) }
                { found::said(&taken) }
            </div>
            { paper::section(&taken) }
            <div class="reading-rest">
                { found::unsaid(&taken) }
                <p class="actions after">
                    <button type="button" onclick={document.forget.clone()}>{ ui::ad_another() }</button>
                </p>
            </div>
        </div>
    }
}

/// The seat, in a sentence.
fn verdict(taken: &Taken) -> String {
    let reading = &taken.reading;
    match (reading.seat, reading.seats.as_slice()) {
        (Some(seat), _) => ui::ad_verdict(role(seat)),
        (None, []) => ui::ad_verdict_none().to_owned(),
        (None, [one]) => ui::ad_verdict_little(role(one.id)),
        (None, [first, second, ..]) => ui::ad_verdict_unclear(role(first.id), role(second.id)),
    }
}

/// The step into the company's intake.
fn onward(taken: &Taken) -> Html {
    let proposed = taken.reading.proposals.len() + taken.reading.facts.len();
    let to = |place| Side::Company.at(place).hash();
    html! {
        <section class="next">
            <h2>{ ui::ad_onward_title() }</h2>
            if proposed > 0 {
                <p>{ ui::ad_onward(count(proposed)) }</p>
                <p class="actions"><a class="main button" href={to(Place::Document)}>{ ui::ad_onward_go(count(proposed)) }</a></p>
            } else {
                <p>{ ui::ad_onward_none() }</p>
                <p class="actions"><a class="main button" href={to(Place::Next)}>{ ui::hiring_start() }</a></p>
            }
        </section>
    }
}
