//! The result: verdict, axis, reasons, distance, how sure, what would change it, one next step.
//!
//! Arrives as a module of its own.

mod change;
mod distance;
mod explain;
mod next;
mod reasons;

use rolefit_catalogue::ui;
use rolefit_core::{Lean, Question, SeatOutlook, Verdict, reasons as strongest};
use rolefit_ui::sentences::{self, Emptied};
use rolefit_ui::{Reading, Room, axis, choices, figures::count};
use yew::prelude::*;

use crate::hooks::{use_app, use_arrival, use_reading};
use crate::route::Route;
use crate::state::State;

/// How many reasons are quoted.
const REASONS: usize = 3;

/// What the parts of the page are made from.
pub(crate) struct Facts<'a> {
    state: &'a State,
    reading: &'a Reading,
    seat: Option<SeatOutlook>,
    emptied: Emptied,
    reasons: Vec<Question>,
}

impl<'a> Facts<'a> {
    fn new(state: &'a State, reading: &'a Reading) -> Self {
        let seat = reading.outlook.as_ref().map(|outlook| outlook.seat);
        let verdict = seat.map_or(Verdict::Insufficient, |seat| seat.verdict);
        Self {
            state,
            reading,
            seat,
            emptied: Emptied::of(&state.answers()),
            reasons: quoted(verdict, &reading.lean),
        }
    }

    fn verdict(&self) -> Verdict {
        self.seat.map_or(Verdict::Insufficient, |seat| seat.verdict)
    }
}

fn quoted(verdict: Verdict, lean: &Lean) -> Vec<Question> {
    strongest(verdict, lean, REASONS)
        .into_iter()
        .map(|part| part.question)
        .collect()
}

/// The page.
#[component]
pub fn ResultPage() -> Html {
    let app = use_app();
    let readings = use_reading(&app);
    let reading = &readings.now;
    let facts = Facts::new(&app.state, reading);
    let progress = reading.progress;
    let headline = sentences::verdict(facts.seat.as_ref(), progress, facts.emptied);
    use_arrival(&app, Some(Route::Result), headline.clone());
    let names: Vec<&str> = facts
        .reasons
        .iter()
        .map(|question| choices::name(*question))
        .collect();
    let support = sentences::support(facts.seat.as_ref(), progress, facts.emptied, &names);
    let range = readings
        .latest
        .as_ref()
        .and_then(|outlook| outlook.seat.range)
        .filter(|_| reading.lean.value.is_some());
    let all = progress.answered + progress.declined + progress.open;
    html! {
        <div class="page report">
            <p class="kicker">{ ui::result_kicker(count(progress.answered), count(all)) }</p>
            <h1 tabindex="-1">{ headline }</h1>
            if let Some(support) = support { <p class="lead">{ support }</p> }
            { axis(reading.lean.value, range, ui::axis_now(), Room::Full) }
            { explain::lean_details(&facts) }
            { reasons::section(&facts) }
            { distance::section(&facts) }
            { sure(&facts) }
            { change::section(&facts) }
            { next::section(&facts) }
            <p class="actions after">
                <a href={Route::Answers.hash()}>{ ui::review_answers() }</a>
                <a href={Route::Files.hash()}>{ ui::next_files() }</a>
                <button class="plain" type="button" onclick={print()}>{ ui::print_result() }</button>
            </p>
        </div>
    }
}

fn print() -> Callback<MouseEvent> {
    Callback::from(|_| {
        if let Some(window) = web_sys::window() {
            // A browser without a print dialogue leaves the page as it is.
            let _ = window.print();
        }
    })
}

fn sure(facts: &Facts<'_>) -> Html {
    let progress = facts.reading.progress;
    let open = if progress.open == 0 {
        ui::sure_left_none().to_owned()
    } else {
        ui::sure_left(count(progress.open))
    };
    html! {
        <section>
            <h2>{ ui::sure_title() }</h2>
            <p>{ sentences::sureness(facts.seat.as_ref(), progress) }</p>
            <p class="quiet">
                { open }
                if progress.declined > 0 { { " " }{ ui::sure_declined(count(progress.declined)) } }
                { " " }<a href={Route::Method.hash()}>{ ui::sure_method() }</a>
            </p>
        </section>
    }
}
