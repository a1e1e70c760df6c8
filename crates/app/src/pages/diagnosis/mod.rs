//! What the company's answers come to: the seat they ask for and the title planned, the answers that decide it, the kind of
//! person, what is not known, and one next step.

pub(super) mod company;
mod deciding;
mod facts;
mod figures;
mod kinds;
mod later;
mod next;
mod part_time;
mod points;
mod stage;
mod stakeholders;
mod title;
mod unknown;

use rolefit_advice::diagnosis::diagnose;
use rolefit_catalogue::company::model;
use rolefit_catalogue::ui;
use rolefit_ui::{Room, axis, figures::count};
use yew::prelude::*;

use super::copy;
use crate::browser::print;
use crate::hooks::{use_app, use_arrival, use_reading};
use crate::route::{Place, Route};
use crate::side::Side;
use facts::Facts;

/// The page.
#[component]
pub fn Diagnosis() -> Html {
    let app = use_app();
    copy::offer(&app);
    let readings = use_reading(&app, model);
    let answers = app.state.open.answers(&model().bank);
    // Everything that follows from answers, facts and what stakeholders said: several runs of the draws.
    let told = app.state.open.details.clone();
    let diagnosis = use_memo((answers.clone(), told), |_| {
        diagnose(&company::of(&app.state.open))
    });
    let facts = Facts::new(&app.state.open, &answers, &readings, &diagnosis);
    let verdict = facts.verdict();
    use_arrival(&app, Some(Side::Company.at(Place::Result)), verdict.clone());
    if app.state.open.touched_questions() == 0 {
        return empty(&facts, &verdict);
    }
    let at = |place| Side::Company.at(place).hash();
    html! {
        <div class="page report diagnosis">
            <p class="kicker">{ ui::diagnosis_kicker(&facts.name(), count(facts.desk.answered()), count(facts.all())) }</p>
            <h1 tabindex="-1">{ verdict }</h1>
            if let Some(support) = facts.support() { <p class="lead">{ support }</p> }
            { line(&facts) }
            { figures::lean(&facts) }
            { stakeholders::section(&diagnosis) }
            { title::section(&facts) }
            { deciding::section(&facts) }
            { title::costs(&facts) }
            { stage::section(&diagnosis) }
            { kinds::types(&facts) }
            { later::section(&app, &facts, &diagnosis) }
            { part_time::section(&app, &facts, &diagnosis) }
            { unknown::section(&facts) }
            { next::section(&facts) }
            { points::section(&app, &facts, &diagnosis) }
            { kinds::roles(&facts) }
            <p class="actions after">
                <button class="plain" type="button" onclick={print()}>{ ui::print_result() }</button>
                <a href={at(Place::Answers)}>{ ui::need_answers() }</a>
                <a href={at(Place::About)}>{ ui::need_facts() }</a>
                <a href={Route::Hiring.hash()}>{ ui::hiring_companies_title() }</a>
            </p>
        </div>
    }
}

/// Before the first answer: what would stand here, and the one way on.
fn empty(facts: &Facts<'_>, verdict: &str) -> Html {
    html! {
        <div class="page report diagnosis">
            <h1 tabindex="-1">{ verdict }</h1>
            <p class="lead">{ ui::diagnosis_empty() }</p>
            { line(facts) }
            { next::section(facts) }
        </div>
    }
}

/// The seat axis. It keeps the latest range until the draws have run again.
fn line(facts: &Facts<'_>) -> Html {
    let lean = facts.reading.lean.value;
    let range = facts.latest.as_ref().and_then(|outlook| outlook.seat.range);
    axis(
        lean,
        range.filter(|_| lean.is_some()),
        ui::need_dot(),
        Room::Full,
    )
}
