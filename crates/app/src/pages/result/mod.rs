//! The result: verdict, axis, reasons, distance, types, roles, how sure, what would change it, one next step; then, folded,
//! areas, emphasis, the week and practice.
//!
//! Arrives as a module of its own, with the sample: the same page about an invented person.

mod areas;
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

use rolefit_catalogue::ui;
use rolefit_core::GroupKind;
use rolefit_ui::sentences::{self, week::PARTS};
use rolefit_ui::{Room, axis, choices, figures::count};
use yew::prelude::*;

pub(crate) use facts::{Facts, all_questions};
pub(crate) use summary::page as one_page;

use crate::hooks::{use_app, use_arrival, use_reading};
use crate::pages::sample_page::SamplePage;
use crate::route::Route;
use crate::state::{State, Value, fact_key};

/// The page of the route: one's own result, or the sample.
#[component]
pub fn ResultPage() -> Html {
    match use_app().state.route {
        Route::Sample => html! { <SamplePage /> },
        _ => html! { <OwnResult /> },
    }
}

/// One's own result.
#[component]
fn OwnResult() -> Html {
    let app = use_app();
    let readings = use_reading(&app);
    let answers = app.state.answers();
    let facts = Facts::new(
        &answers,
        &readings.now,
        readings.latest.clone(),
        week(&app.state),
        true,
    );
    use_arrival(&app, Some(Route::Result), verdict(&facts));
    let kicker = ui::result_kicker(count(facts.answered()), count(all_questions()));
    html! { <Report kicker={kicker} body={body(&facts)} one_page={one_page(&facts)} /> }
}

/// The parts of the week, where the profile has them all.
fn week(state: &State) -> Option<[u32; 3]> {
    let share = |(id, _)| match state.details.get(&fact_key(id))?.value {
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
    /// Marks a sample, on the screen and on every printed page.
    #[prop_or_default]
    pub mark: Option<&'static str>,
}

/// The report, with its one-page summary: first in print, opened on the screen by a button.
#[component]
pub(crate) fn Report(props: &ReportProps) -> Html {
    let shown = use_state(|| false);
    let toggle = {
        let shown = shown.clone();
        Callback::from(move |_: MouseEvent| shown.set(!*shown))
    };
    let words = if *shown {
        ui::summary_close()
    } else {
        ui::summary_show()
    };
    html! {
        <div class="page report">
            if let Some(mark) = props.mark { <p class="sample-mark">{ mark }</p> }
            <div class={classes!("one-page", shown.then_some("shown"))} id="one-page">{ props.one_page.clone() }</div>
            <p class="kicker">{ &props.kicker }</p>
            { props.body.clone() }
            <p class="actions after">
                <button type="button" aria-expanded={shown.to_string()} aria-controls="one-page" onclick={toggle}>{ words }</button>
                <button class="plain" type="button" onclick={print()}>{ ui::print_result() }</button>
                if props.mark.is_none() {
                    <a href={Route::Answers.hash()}>{ ui::review_answers() }</a>
                    <a href={Route::Files.hash()}>{ ui::next_files() }</a>
                } else {
                    <a href={Route::Next.hash()}>{ ui::sample_start() }</a>
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
        .map(|reason| choices::name(reason.question))
        .collect();
    let support = sentences::support(facts.seat.as_ref(), reading.progress, facts.emptied, &names);
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

fn print() -> Callback<MouseEvent> {
    Callback::from(|_| {
        if let Some(window) = web_sys::window() {
            // A browser without a print dialogue leaves the page as it is.
            let _ = window.print();
        }
    })
}
