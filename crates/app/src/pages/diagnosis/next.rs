//! The one next step.

use rolefit_catalogue::ui;
use rolefit_core::{Ends, Stage, about_more, next_in};
use rolefit_ui::figures::count;
use yew::prelude::*;

use super::facts::Facts;
use super::unknown::missing;
use crate::pages::search;
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
            if matches!(step.to, Route::Search(_)) {
                { for firmer(facts).into_iter().map(|(title, to)| html! { <p class="ways"><a href={to.hash()}>{ title }</a></p> }) }
            }
        </section>
    }
}

/// The seat's questions while it is open, then the brief.
fn step(facts: &Facts<'_>) -> Step {
    let at = |place| Side::Company.at(place);
    if facts.desk.touched_questions() == 0 {
        return Step {
            title: ui::diagnosis_next_start().to_owned(),
            to: at(Place::Next),
            why: None,
        };
    }
    if let Some(more) = more(facts, Stage::Seat) {
        return Step {
            title: ui::diagnosis_next_seat(more),
            to: at(Place::Stage(Some(Stage::Seat))),
            why: Some(ui::diagnosis_next_seat_why()),
        };
    }
    Step {
        title: ui::diagnosis_next_brief().to_owned(),
        to: search::at(search::BRIEF),
        why: Some(ui::diagnosis_next_brief_why()),
    }
}

/// What would make the diagnosis firmer, beside the next step: the facts it rests on, then the stages that are left.
fn firmer(facts: &Facts<'_>) -> Vec<(String, Route)> {
    let (more, at) = (|stage| more(facts, stage), |place| Side::Company.at(place));
    let told = (!missing(facts).is_empty()).then(|| {
        let title = ui::diagnosis_next_facts().to_owned();
        (title, at(Place::About))
    });
    let stage = |stage, title: fn(u32) -> String| {
        let more = more(stage)?;
        Some((title(more), at(Place::Stage(Some(stage)))))
    };
    let stages = [
        stage(Stage::Types, ui::diagnosis_next_types),
        stage(Stage::Readiness, ui::diagnosis_next_last),
    ];
    told.into_iter()
        .chain(stages.into_iter().flatten())
        .collect()
}

/// About how many questions a stage has left; `None` where it is at its end.
fn more(facts: &Facts<'_>, stage: Stage) -> Option<u32> {
    let outlook = facts.reading.outlook.as_ref();
    let ends = outlook.map(|outlook| Ends::of(&facts.model, facts.answers, outlook));
    let ends = ends.unwrap_or_default().or(facts.desk.ends);
    let open = next_in(&facts.model, facts.answers, stage, &[]).is_some();
    let open = open && !ends.reached(stage);
    open.then(|| count(about_more(&facts.model, facts.answers, stage).max(1)))
}
