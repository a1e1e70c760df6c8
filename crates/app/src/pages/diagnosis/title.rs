//! The title planned, held against the work described.

use rolefit_catalogue::ui;
use rolefit_core::{Alarm, CompanyVerdict, RoleId, title_alarm};
use rolefit_ui::sentences::role;
use rolefit_ui::{IconName, icon};
use yew::prelude::*;

use super::facts::Facts;
use crate::route::Place;
use crate::side::Side;

/// The fact.
const TITLE: &str = "title_intended";

/// Whether title and work disagree.
pub(super) fn alarm(facts: &Facts<'_>) -> Alarm {
    let title = facts.choice(TITLE).and_then(RoleId::from_id);
    facts.seat.map_or(Alarm::None, |seat| {
        title_alarm(title, CompanyVerdict::Seat(seat.verdict), seat.state)
    })
}

pub(super) fn section(facts: &Facts<'_>) -> Html {
    let said = facts.choice(TITLE);
    let title = said.and_then(RoleId::from_id);
    let work = facts.work();
    let alarm = alarm(facts);
    let body = match (said, title, work) {
        (None, _, _) => html! { <p>{ ui::diagnosis_title_unknown() }</p> },
        (_, Some(title), Some(work)) if title == work => {
            html! { <p>{ ui::diagnosis_title_agrees(role(title)) }</p> }
        }
        (_, Some(title), Some(work)) => html! {
            <>
                <p class={classes!("mismatch", (alarm == Alarm::Strong).then_some("strong"))}>
                    { icon(IconName::Alarm) }
                    <strong>{ ui::diagnosis_mismatch(role(title), role(work)) }</strong>
                </p>
                <p>{ if alarm == Alarm::Strong { ui::diagnosis_mismatch_strong() } else { ui::diagnosis_mismatch_possible() } }</p>
            </>
        },
        (_, Some(title), None) => html! { <p>{ ui::diagnosis_title_open(role(title)) }</p> },
        (_, None, Some(work)) => html! { <p>{ ui::diagnosis_title_elsewhere(role(work)) }</p> },
        (_, None, None) => html! { <p>{ ui::diagnosis_title_elsewhere(ui::axis_unknown()) }</p> },
    };
    let to = Side::Company.at(Place::About).hash();
    let words = if said.is_none() {
        ui::diagnosis_title_say()
    } else {
        ui::diagnosis_title_change()
    };
    html! {
        <section>
            <h2>{ ui::diagnosis_title_title() }</h2>
            { body }
            <p class="change"><a href={to}>{ words }</a></p>
        </section>
    }
}
