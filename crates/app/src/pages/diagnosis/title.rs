//! The title planned, held against the work described.

use rolefit_catalogue::ui;
use rolefit_core::{Alarm, RoleId};
use rolefit_ui::sentences::role;
use rolefit_ui::{IconName, icon};
use yew::prelude::*;

use super::facts::Facts;
use crate::route::Place;
use crate::side::Side;

/// The fact.
const TITLE: &str = "title_intended";

/// What a title that is not the work costs whom, and what to do about it; nothing while the two agree.
pub(super) fn costs(facts: &Facts<'_>) -> Html {
    let Some(mismatch) = facts.diagnosis.alarm.mismatch else {
        return Html::default();
    };
    html! {
        <section>
            <h2>{ ui::costs_title() }</h2>
            <ul class="two-costs">
                <li>{ mismatch.person }</li>
                <li>{ mismatch.company }</li>
            </ul>
            <p><strong>{ mismatch.remedy }</strong></p>
        </section>
    }
}

pub(super) fn section(facts: &Facts<'_>) -> Html {
    let said = facts.choice(TITLE);
    let title = said.and_then(RoleId::from_id);
    let work = facts.work();
    let alarm = facts.diagnosis.alarm.alarm;
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
