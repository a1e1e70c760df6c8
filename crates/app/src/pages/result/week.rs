//! The week's split, where its three parts are known: beside the one a source gives.

use rolefit_catalogue::{provenance, ui};
use rolefit_core::Ratio;
use rolefit_ui::geometry::Scale;
use rolefit_ui::sentences::week::{PARTS, headline, name};
use yew::prelude::*;

use super::areas::folded;
use super::{Facts, explain};

pub(super) fn section(facts: &Facts<'_>) -> Html {
    let Some(shares) = facts.week else {
        return Html::default();
    };
    let rows = PARTS.into_iter().zip(shares);
    folded(
        ui::week_title(),
        &headline(shares),
        html! {
            <>
                <p class="quiet">{ ui::week_lead() }</p>
                <table class="week">
                    <caption class="hidden">{ ui::week_caption() }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ ui::table_name() }</th>
                            <th scope="col" class="figure">{ ui::week_yours() }</th>
                            <th scope="col" class="figure">{ ui::week_source() }</th>
                        </tr>
                    </thead>
                    <tbody>{ for rows.map(|((id, source), share)| row(id, source, share)) }</tbody>
                </table>
                { explain::sources(provenance::fact(PARTS[0].0)) }
            </>
        },
    )
}

fn row(id: &str, source: u32, share: u32) -> Html {
    let at = |value: u32| Scale::SCORE.at(Ratio::whole(i64::from(value)));
    html! {
        <tr>
            <th scope="row">
                { name(id) }
                <svg class="range-bar" width="100%" height="24" aria-hidden="true" focusable="false">
                    <line class="bar-line" x1="0" x2="100%" y1="12" y2="12" />
                    <line class="bar-whisker" x1="0" x2={at(share)} y1="12" y2="12" />
                    <line class="bar-asked" x1={at(source)} x2={at(source)} y1="1" y2="23" />
                    <circle class="bar-dot" cx={at(share)} cy="12" r="6" />
                </svg>
            </th>
            <td class="figure">{ share }</td>
            <td class="figure">{ source }</td>
        </tr>
    }
}
