//! How far along: the seat the verdict names, or both, each with its range and what its score is summed from.

use std::cmp::Reverse;

use rolefit_catalogue::ui;
use rolefit_core::{RoleId, Verdict, distance};
use rolefit_ui::figures::whole_text;
use rolefit_ui::sentences::{self, roles};
use rolefit_ui::{Bar, range_bar};
use yew::prelude::*;

use super::roles::until_ranked;
use super::{Facts, explain};

pub(super) fn section(facts: &Facts<'_>) -> Html {
    html! {
        <section>
            <h2>{ ui::distance_title() }</h2>
            <p class="quiet">{ ui::distance_lead() }</p>
            { for named(facts).into_iter().map(|role| row(facts, role)) }
        </section>
    }
}

/// The role the verdict names; both seats where it names none, the higher score first.
pub(super) fn named(facts: &Facts<'_>) -> Vec<RoleId> {
    let named = facts.seat.and_then(|seat| match seat.verdict {
        Verdict::Cto => Some(RoleId::Cto),
        Verdict::VpEngineering => Some(RoleId::VpEngineering),
        Verdict::OtherRole => seat.other_role,
        Verdict::Either | Verdict::Insufficient => None,
    });
    named.map_or_else(
        || {
            let mut seats = vec![RoleId::Cto, RoleId::VpEngineering];
            seats.sort_by_key(|role| Reverse(facts.score(*role)));
            seats
        },
        |role| vec![role],
    )
}

fn row(facts: &Facts<'_>, role: RoleId) -> Html {
    let name = sentences::role(role);
    let (Some(score), Some(value)) = (facts.reading.role(role), facts.score(role)) else {
        return html! {
            <div class="role">
                <h3>{ name }</h3>
                <p class="quiet">{ roles::missing(until_ranked(facts, role)) }</p>
            </div>
        };
    };
    let range = facts.reading.role_range(role);
    let shown = whole_text(value);
    html! {
        <div class="role">
            <h3>{ name }</h3>
            <p class="word"><strong>{ sentences::distance(distance(value)) }</strong>{ " · " }{ ui::role_score(&shown) }</p>
            { range_bar(Bar { score: value, range, asked: None }) }
            if let Some(range) = range { <p class="quiet spread">{ roles::spread(range) }</p> }
            <details class="figures">
                <summary>{ ui::score_details(&shown) }<span class="hidden">{ format!(", {name}") }</span></summary>
                { explain::role(facts, role, score, value) }
            </details>
        </div>
    }
}
