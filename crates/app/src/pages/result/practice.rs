//! The practice template: a technical decision put to a board in five steps (000), to be filled in and printed.
//!
//! Offered where communicating with executives is a gap.

use rolefit_catalogue::{item_index, ui};
use rolefit_core::{Distance, GroupKind, distance};
use rolefit_ui::sentences::areas;
use yew::prelude::*;

use super::Facts;
use super::areas::folded;

/// The area whose gap calls for practice, and the item that does.
const AREA: &str = "executive_communication";
const PAPER: &str = "board_decision_paper";

pub(super) fn section(facts: &Facts<'_>) -> Html {
    if !is_gap(facts) {
        return Html::default();
    }
    let steps = [
        (ui::practice_problem(), ui::practice_problem_hint()),
        (ui::practice_options(), ui::practice_options_hint()),
        (
            ui::practice_recommendation(),
            ui::practice_recommendation_hint(),
        ),
        (ui::practice_risks(), ui::practice_risks_hint()),
        (ui::practice_measure(), ui::practice_measure_hint()),
    ];
    folded(
        ui::practice_title(),
        ui::practice_lead(),
        html! {
            <div class="practice">
                { for steps.into_iter().map(|(name, hint)| html! {
                    <label>
                        <strong>{ name }</strong>
                        <span class="quiet">{ hint }</span>
                        <textarea rows="4" />
                    </label>
                }) }
                <p class="quiet">{ ui::practice_note() }</p>
            </div>
        },
    )
}

/// Whether the area is not yet ready, or the item below what its areas ask for.
fn is_gap(facts: &Facts<'_>) -> bool {
    let below = facts
        .reading
        .areas(GroupKind::Readiness)
        .filter(|area| area.id == AREA && areas::gap(area).is_some())
        .filter_map(|area| area.value)
        .any(|value| distance(value) != Distance::ReadyNow);
    let paper = item_index(PAPER);
    let short = facts.reading.groups.iter().any(|area| {
        let mut parts = area.score.contributions.iter();
        parts.any(|part| Some(part.item) == paper && part.answer < part.required)
    });
    below || short
}
