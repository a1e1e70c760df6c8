//! The one next step.

use rolefit_catalogue::ui;
use rolefit_ui::sentences::step::{Step, Way, next};
use yew::prelude::*;

use super::Facts;
use crate::route::{Place, Route};
use crate::side::you;

/// The step of this result.
pub(super) fn step(facts: &Facts<'_>) -> Step {
    next(facts.reading, facts.emptied, facts.answers)
}

pub(super) fn section(facts: &Facts<'_>) -> Html {
    let step = step(facts);
    let to = match step.way {
        Way::Questions => Some(you(Place::Next)),
        Way::Stage(stage) => Some(you(Place::Stage(Some(stage)))),
        Way::Answers => Some(you(Place::Answers)),
        Way::Files => Some(Route::Files),
        Way::Work => None,
    };
    html! {
        <section class="next">
            <h2>{ ui::next_title() }</h2>
            if let Some(to) = to.filter(|_| facts.own) {
                <p><a class="main button" href={to.hash()}>{ step.title }</a></p>
            } else {
                <h3>{ step.title }</h3>
            }
            if let Some(why) = step.why { <p>{ why }</p> }
        </section>
    }
}
