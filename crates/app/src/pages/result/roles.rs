//! The four roles side by side, on one scale.

use std::cmp::Reverse;

use rolefit_catalogue::{model, role_text, ui};
use rolefit_core::{RoleId, distance, score::answers_until_ranked};
use rolefit_ui::figures::whole_text;
use rolefit_ui::sentences::{self, roles};
use rolefit_ui::{Bar, Row, Rows, rows};
use yew::prelude::*;

use super::{Facts, explain};

pub(super) fn section(facts: &Facts<'_>) -> Html {
    let mut ids: Vec<RoleId> = facts.reading.roles.iter().map(|(id, _)| *id).collect();
    // Highest score first; roles without a score last. Equal scores keep the catalogue's order.
    ids.sort_by_key(|role| Reverse(facts.score(*role)));
    html! {
        <section>
            <h2>{ ui::roles_title() }</h2>
            <p class="quiet">{ ui::roles_lead() }</p>
            { rows(&Rows {
                caption: ui::roles_title(),
                extra: "",
                rows: ids.into_iter().map(|role| row(facts, role)).collect(),
                tied: 0,
            }) }
        </section>
    }
}

fn row(facts: &Facts<'_>, role: RoleId) -> Row {
    let name = sentences::role(role);
    let (Some(score), Some(value)) = (facts.reading.role(role), facts.score(role)) else {
        return Row {
            name,
            bar: None,
            figure: roles::missing(until_ranked(facts, role)),
            note: None,
            inside: Html::default(),
            extra: String::new(),
        };
    };
    let range = facts.reading.role_range(role);
    Row {
        name,
        bar: Some(Bar {
            score: value,
            range,
            asked: None,
        }),
        figure: ui::role_score(&whole_text(value)),
        note: Some(sentences::distance(distance(value)).to_owned()),
        inside: html! {
            <>
                <p>{ role_text(role).summary }</p>
                if let Some(range) = range { <p class="quiet">{ roles::spread(range) }</p> }
                { explain::role(facts, role, score, value) }
            </>
        },
        extra: String::new(),
    }
}

/// The least number of further answers that would give the role a score.
pub(super) fn until_ranked(facts: &Facts<'_>, role: RoleId) -> Option<usize> {
    answers_until_ranked(model().role(role)?.target, facts.answers)
}
