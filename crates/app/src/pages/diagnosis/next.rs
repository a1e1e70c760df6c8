//! The one next step.

use rolefit_catalogue::ui;
use rolefit_core::{Ends, Stage, about_more, next_in};
use rolefit_ui::figures::count;
use yew::prelude::*;

use super::facts::Facts;
use super::unknown::missing;
use crate::route::{Place, Route};
use crate::side::Side;

/// What to do, where it leads, and why.
struct Step {
    title: String,
    to: Route,
    why: Option<&'static str>,
}

pub(super) fn section(facts: &Facts<'_>) -> Html {
    let step = step(facts);
    html! {
        <section class="next">
            <h2>{ ui::diagnosis_next_title() }</h2>
            <p><a class="main button" href={step.to.hash()}>{ step.title }</a></p>
            if let Some(why) = step.why { <p>{ why }</p> }
        </section>
    }
}

/// The first stage that is not at its end, the facts a diagnosis rests on before the last.
fn step(facts: &Facts<'_>) -> Step {
    let at = |place| Side::Company.at(place);
    if facts.desk.touched_questions() == 0 {
        return Step {
            title: ui::diagnosis_next_start().to_owned(),
            to: at(Place::Next),
            why: None,
        };
    }
    let outlook = facts.reading.outlook.as_ref();
    let ends = outlook.map(|outlook| Ends::of(&facts.model, facts.answers, outlook));
    let ends = ends.unwrap_or_default().or(facts.desk.ends);
    let more = |stage: Stage| {
        let open = next_in(&facts.model, facts.answers, stage, &[]).is_some();
        let open = open && !ends.reached(stage);
        open.then(|| count(about_more(&facts.model, facts.answers, stage).max(1)))
    };
    let stage = |title, stage, why| Step {
        title,
        to: at(Place::Stage(Some(stage))),
        why: Some(why),
    };
    if let Some(more) = more(Stage::Seat) {
        let title = ui::diagnosis_next_seat(more);
        return stage(title, Stage::Seat, ui::diagnosis_next_seat_why());
    }
    if !missing(facts).is_empty() {
        return Step {
            title: ui::diagnosis_next_facts().to_owned(),
            to: at(Place::About),
            why: Some(ui::diagnosis_next_facts_why()),
        };
    }
    if let Some(more) = more(Stage::Types) {
        let title = ui::diagnosis_next_types(more);
        return stage(title, Stage::Types, ui::diagnosis_next_types_why());
    }
    if let Some(more) = more(Stage::Readiness) {
        let title = ui::diagnosis_next_last(more);
        return stage(title, Stage::Readiness, ui::diagnosis_next_last_why());
    }
    Step {
        title: ui::diagnosis_next_files().to_owned(),
        to: Route::Files,
        why: Some(ui::diagnosis_next_files_why()),
    }
}
