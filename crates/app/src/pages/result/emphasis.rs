//! Traditional and modern emphasis: eight contrasts in words, each with a small mark.

use rolefit_catalogue::{provenance, ui};
use rolefit_core::{ContrastStanding, Emphasis};
use rolefit_ui::sentences::emphasis::{contrast, headline};
use yew::prelude::*;

use super::areas::folded;
use super::{Facts, explain};

pub(super) fn section(facts: &Facts<'_>) -> Html {
    // What is known comes first.
    let (unknown, known): (Vec<_>, Vec<_>) = facts
        .reading
        .emphasis
        .iter()
        .partition(|it| it.reading == Emphasis::Unknown);
    let rows = known.into_iter().chain(unknown).map(row);
    folded(
        ui::emphasis_title(),
        &headline(facts.reading),
        html! {
            <>
                <p class="quiet">{ ui::emphasis_lead() }</p>
                <div class="contrast-ends quiet" aria-hidden="true">
                    <span>{ ui::emphasis_traditional() }</span>
                    <span>{ ui::emphasis_modern() }</span>
                </div>
                <ul class="contrasts">{ for rows }</ul>
            </>
        },
    )
}

fn row(standing: &ContrastStanding<'static>) -> Html {
    html! {
        <li class={(standing.reading == Emphasis::Unknown).then_some("unknown")}>
            { mark(standing.reading) }
            <div>
                <p>{ contrast(standing) }</p>
                { explain::sources(provenance::contrast(standing.id)) }
            </div>
        </li>
    }
}

/// A dot at the side the answers show, in the middle for both, none where nothing is known.
fn mark(reading: Emphasis) -> Html {
    let at = match reading {
        Emphasis::Traditional => Some("8%"),
        Emphasis::Both => Some("50%"),
        Emphasis::Modern => Some("92%"),
        Emphasis::Unknown => None,
    };
    html! {
        <svg class="contrast-mark" width="144" height="24" aria-hidden="true" focusable="false">
            <line class="axis-line" x1="0" x2="100%" y1="12" y2="12" />
            <line class="axis-centre" x1="50%" x2="50%" y1="5" y2="19" />
            { for at.map(|at| html! { <circle class="bar-dot" cx={at} cy="12" r="6" /> }) }
        </svg>
    }
}
