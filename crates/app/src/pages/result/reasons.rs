//! The answers the verdict rests on most, quoted.

use rolefit_catalogue::ui;
use rolefit_core::{Question, Ratio};
use rolefit_ui::choices::{evidence, name};
use rolefit_ui::{IconName, icon};
use yew::prelude::*;

use super::{Facts, REASONS};
use crate::route::{From, Route};

pub(super) fn section(facts: &Facts<'_>) -> Html {
    let title = if facts.reasons.len() == REASONS {
        ui::reasons_title()
    } else {
        ui::reasons_title_fewer()
    };
    html! {
        <section>
            <h2>{ title }</h2>
            if facts.reasons.is_empty() {
                <p class="quiet">{ ui::reasons_none() }</p>
            } else {
                <ol class="reasons">{ for facts.reasons.iter().map(|question| reason(facts, *question)) }</ol>
            }
        </section>
    }
}

fn reason(facts: &Facts<'_>, question: Question) -> Html {
    let Some(choice) = facts.state.choice(question) else {
        return Html::default();
    };
    let points = facts
        .reading
        .lean
        .parts
        .iter()
        .find(|part| part.question == question)
        .map(|part| part.points);
    let side = points.map(|points| {
        if points > Ratio::ZERO {
            ("cto", ui::towards_cto())
        } else {
            ("vpe", ui::towards_vpe())
        }
    });
    html! {
        <li>
            { icon(IconName::Quote) }
            <div>
                <p class="quote">{ evidence(question, choice) }</p>
                <p class="quiet">
                    { name(question) }
                    if let Some((class, words)) = side { { ", " }<span class={classes!("side", class)}>{ words }</span> }
                    { "\u{a0}· " }
                    <a href={Route::Question(question, From::Result).hash()} aria-label={ui::change_named(name(question))}>
                        { ui::change_answer() }
                    </a>
                </p>
            </div>
        </li>
    }
}
