//! The answers that decide the verdict, quoted.

use rolefit_catalogue::ui;
use rolefit_ui::sentences::need::quote;
use rolefit_ui::sentences::reasons::{Reason, Towards};
use rolefit_ui::{COMPANY, IconName, icon};
use yew::prelude::*;

use super::facts::Facts;
use crate::ids::page;
use crate::pages::quotes;
use crate::route::From;
use crate::side::Side;

pub(super) fn section(facts: &Facts<'_>) -> Html {
    html! {
        <section>
            <h2>{ ui::diagnosis_reasons_title() }</h2>
            if facts.reasons.is_empty() {
                <p class="quiet">{ ui::diagnosis_reasons_none() }</p>
            } else {
                <ol class="reasons">{ for facts.reasons.iter().map(|it| reason(facts, *it)) }</ol>
            }
        </section>
    }
}

fn reason(facts: &Facts<'_>, of: Reason) -> Html {
    let Some(quote) = quote(of.question, facts.answers) else {
        return Html::default();
    };
    let class = match of.towards {
        Towards::Cto => Some("cto"),
        Towards::Vpe => Some("vpe"),
        Towards::Role(_) => None,
    };
    let name = COMPANY.name(of.question);
    html! {
        <li>
            { icon(IconName::Quote) }
            <div>
                <p class="quote">{ quote }</p>
                { quotes::line(Side::Company, quotes::of(Side::Company, facts.desk, of.question)) }
                <p class="quiet">
                    { name }
                    { ", " }<span class={classes!("side", class)}>{ of.towards.words() }</span>
                    <span class="change">
                        { " · " }
                        <a href={page(Side::Company, of.question, From::Result).hash()} aria-label={ui::change_named(name)}>
                            { ui::change_answer() }
                        </a>
                    </span>
                </p>
            </div>
        </li>
    }
}
