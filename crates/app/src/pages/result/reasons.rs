//! The answers the verdict rests on most, quoted.

use rolefit_catalogue::ui;
use rolefit_ui::CANDIDATE;
use rolefit_ui::sentences::reasons::{REASONS, Reason, Towards, quote};
use rolefit_ui::{IconName, icon};
use yew::prelude::*;

use super::Facts;
use crate::ids::page;
use crate::pages::quotes;
use crate::route::From;
use crate::side::Side;

pub(super) fn section(facts: &Facts<'_>) -> Html {
    html! {
        <section>
            <h2>{ title(facts) }</h2>
            if facts.reasons.is_empty() {
                <p class="quiet">{ ui::reasons_none() }</p>
            } else {
                <ol class="reasons">{ for facts.reasons.iter().map(|it| reason(facts, *it, facts.own)) }</ol>
            }
        </section>
    }
}

/// Three reasons are called three.
pub(super) fn title(facts: &Facts<'_>) -> &'static str {
    if facts.reasons.len() == REASONS {
        ui::reasons_title()
    } else {
        ui::reasons_title_fewer()
    }
}

/// A reason as an item of a list, with a link to its question if `linked`.
pub(super) fn reason(facts: &Facts<'_>, of: Reason, linked: bool) -> Html {
    let Some(quote) = quote(of.question, facts.answers) else {
        return Html::default();
    };
    let class = match of.towards {
        Towards::Cto => Some("cto"),
        Towards::Vpe => Some("vpe"),
        Towards::Role(_) => None,
    };
    let name = CANDIDATE.name(of.question);
    html! {
        <li>
            { icon(IconName::Quote) }
            <div>
                <p class="quote">{ quote }</p>
                { quotes::line(Side::Candidate, facts.quote(of.question)) }
                <p class="quiet">
                    { name }
                    { ", " }<span class={classes!("side", class)}>{ of.towards.words() }</span>
                    if linked {
                        <span class="change">
                            { " · " }
                            <a href={page(Side::Candidate, of.question, From::Result).hash()} aria-label={ui::change_named(name)}>
                                { ui::change_answer() }
                            </a>
                        </span>
                    }
                </p>
            </div>
        </li>
    }
}
