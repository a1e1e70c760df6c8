//! The result: verdict, axis, reasons, distance, types, roles, how sure, what would change it, one next step; then, folded,
//! areas, emphasis, the week and practice.
//!
//! Arrives as a module of its own, with the sample: the same page about an invented person.

pub(super) mod areas;
mod change;
mod distance;
mod emphasis;
mod explain;
mod facts;
mod next;
mod practice;
mod reasons;
mod roles;
mod summary;
mod sure;
mod types;
mod week;

use rolefit_catalogue::{candidate, model, ui};
use rolefit_core::GroupKind;
use rolefit_ui::sentences::{self, week::PARTS};
use rolefit_ui::{CANDIDATE, Room, axis, figures::count};
use yew::prelude::*;

pub(crate) use facts::{Facts, all_questions};
pub(crate) use summary::page as one_page;

use crate::browser::{focus, print, scroll_to_top};
use crate::hooks::{use_app, use_arrival, use_reading};
use crate::pages::copy;
use crate::pages::open;
use crate::pages::quotes;
use crate::pages::sample_page::SamplePage;
use crate::route::{Place, Route};
use crate::side::{Side, you};
use crate::state::{Desk, Value, fact_key};

/// The page of the route: one's own result, or the sample.
#[component]
pub fn ResultPage() -> Html {
    let app = use_app();
    copy::offer(&app);
    match app.state.route {
        Route::Sample => html! { <SamplePage /> },
        _ => html! { <OwnResult /> },
    }
}

/// One's own result.
#[component]
fn OwnResult() -> Html {
    let app = use_app();
    let readings = use_reading(&app, model);
    let answers = app.state.open.answers(&candidate());
    let facts = Facts::new(
        &answers,
        &readings.now,
        readings.latest.clone(),
        week(&app.state.open),
        quotes::all(Side::Candidate, &app.state.open),
        true,
    );
    use_arrival(&app, Some(you(Place::Result)), verdict(&facts));
    if facts.answered() == 0 && readings.now.progress.declined == 0 {
        return empty(&facts);
    }
    let kicker = ui::result_kicker(count(facts.answered()), count(all_questions()));
    html! { <Report kicker={kicker} body={body(&facts)} one_page={one_page(&facts)} /> }
}

/// Before the first answer: what would stand here, and the one way on.
fn empty(facts: &Facts<'_>) -> Html {
    html! {
        <div class="page report">
            <h1 tabindex="-1">{ verdict(facts) }</h1>
            <p class="lead">{ ui::support_empty() }</p>
            { line(facts) }
            { next::section(facts) }
        </div>
    }
}

/// The parts of the week, where the profile has them all.
fn week(desk: &Desk) -> Option<[u32; 3]> {
    let share = |(id, _)| match desk.details.get(&fact_key(id))?.value {
        Some(Value::Number(share)) => Some(share),
        _ => None,
    };
    let [ahead, functions, building] = PARTS.map(share);
    Some([ahead?, functions?, building?])
}

/// The verdict's sentence: the page's heading.
pub(crate) fn verdict(facts: &Facts<'_>) -> String {
    sentences::verdict(facts.seat.as_ref(), facts.reading.progress, facts.emptied)
}

/// What a [`Report`] is made of.
#[derive(PartialEq, Properties)]
pub(crate) struct ReportProps {
    /// The line above the heading.
    pub kicker: String,
    /// The page below it.
    pub body: Html,
    /// The same on one page.
    pub one_page: Html,
    /// It is the sample: marked as one on the screen and on every printed page.
    #[prop_or_default]
    pub sample: bool,
}

/// The report, with its one-page summary: first in print, opened on the screen by a button at the report's end.
#[component]
pub(crate) fn Report(props: &ReportProps) -> Html {
    let shown = use_state_eq(|| None::<bool>);
    // It opens at the top, far from its button: the focus goes there, and back when it is closed.
    use_effect_with(*shown, |shown| match shown {
        Some(true) => {
            scroll_to_top();
            focus("#one-page");
        }
        Some(false) => focus("#show-one-page"),
        None => {}
    });
    let show = |to: bool| {
        let shown = shown.setter();
        Callback::from(move |_: MouseEvent| shown.set(Some(to)))
    };
    let is_shown = *shown == Some(true);
    html! {
        <div class="page report">
            if props.sample {
                <div class="sample-mark">
                    <p><strong>{ ui::sample_mark() }</strong></p>
                    <p class="quiet">{ ui::sample_note() }</p>
                </div>
            }
            <div class={classes!("one-page", is_shown.then_some("shown"))} id="one-page" tabindex="-1">
                { props.one_page.clone() }
                <p class="actions">
                    <button type="button" onclick={show(false)}>{ ui::summary_close() }</button>
                    <button class="plain" type="button" onclick={print()}>{ ui::print_result() }</button>
                </p>
            </div>
            <p class="kicker">{ &props.kicker }</p>
            { props.body.clone() }
            <p class="actions after">
                if props.sample {
                    <a class="main button" href={you(Place::Next).hash()}>{ ui::sample_start() }</a>
                }
                <button id="show-one-page" type="button" aria-expanded={is_shown.to_string()} aria-controls="one-page" onclick={show(true)}>
                    { ui::summary_show() }
                </button>
                <button class="plain" type="button" onclick={print()}>{ ui::print_result() }</button>
                if !props.sample {
                    <a href={you(Place::Answers).hash()}>{ ui::review_answers() }</a>
                    <a href={Route::Files.hash()}>{ ui::next_files() }</a>
                    <a href={open::CHECK}>{ ui::check_link() }</a>
                }
            </p>
        </div>
    }
}

/// Everything from the heading on.
pub(crate) fn body(facts: &Facts<'_>) -> Html {
    let reading = facts.reading;
    let names: Vec<&str> = facts
        .reasons
        .iter()
        .map(|reason| CANDIDATE.name(reason.question))
        .collect();
    let support = sentences::under_verdict(reading, facts.seat.as_ref(), facts.emptied, &names);
    html! {
        <>
            <h1 tabindex="-1">{ verdict(facts) }</h1>
            if let Some(support) = support { <p class="lead">{ support }</p> }
            { line(facts) }
            { explain::lean_details(facts) }
            { reasons::section(facts) }
            { distance::section(facts) }
            { types::section(facts) }
            { roles::section(facts) }
            { sure::section(facts) }
            { change::section(facts) }
            { next::section(facts) }
            { for GroupKind::ALL.into_iter().map(|kind| areas::section(facts, kind)) }
            { emphasis::section(facts) }
            { week::section(facts) }
            { practice::section(facts) }
        </>
    }
}

/// The seat axis. It keeps the latest range until the draws have run again.
fn line(facts: &Facts<'_>) -> Html {
    let lean = facts.reading.lean.value;
    let latest = facts.latest.as_ref().and_then(|outlook| outlook.seat.range);
    let dot = if facts.own {
        ui::axis_now()
    } else {
        ui::axis_person_now()
    };
    axis(lean, latest.filter(|_| lean.is_some()), dot, Room::Full)
}
