//! Which kind of person, and all four roles: rows on one scale, each opening into the answers behind it.

use std::cmp::Reverse;

use rolefit_catalogue::company::provenance;
use rolefit_catalogue::{role_text, type_text, ui};
use rolefit_core::score::answers_until_ranked;
use rolefit_core::{Placed, Ratio, RoleId, placed};
use rolefit_ui::figures::{count, out_of_hundred, whole_text};
use rolefit_ui::sentences::types::{Leading, leading, missing, waiting};
use rolefit_ui::sentences::{self, need, roles as words};
use rolefit_ui::{Bar, Row, Rows, rows};
use yew::prelude::*;

use super::facts::Facts;
use super::figures;
use crate::pages::result::areas::folded;

/// The kinds, sorted, ties bracketed.
pub(super) fn types(facts: &Facts<'_>) -> Html {
    let leading = leading(facts.reading);
    let places = placed(&facts.reading.types);
    let tied = match &leading {
        Some(Leading::Tied(kinds)) => kinds.len(),
        _ => 0,
    };
    html! {
        <section>
            <h2>{ ui::diagnosis_types_title() }</h2>
            <p class="standfirst">{ need::kinds(leading.as_ref(), facts.reading) }</p>
            if let Some(Leading::One(kind)) = leading { <p>{ type_text(kind).summary }</p> }
            // Eight rows that all say the same would only be in the way.
            if places.iter().any(|place| place.place.is_some()) {
              <p class="quiet">{ ui::diagnosis_types_lead() }</p>
              if let Some(waiting) = waiting(facts.reading) { <p class="quiet">{ waiting }</p> }
              { rows(&Rows {
                caption: ui::diagnosis_types_title(),
                extra: ui::table_first(),
                rows: places.iter().map(|place| kind(facts, place)).collect(),
                tied,
              }) }
            }
        </section>
    }
}

fn kind(facts: &Facts<'_>, of: &Placed<'_>) -> Row {
    let standing = of.standing;
    let text = type_text(standing.id);
    let (Some(_), Some(value)) = (of.place, standing.score.value) else {
        return unranked(text.name, missing(standing));
    };
    let outlook = facts.reading.type_outlook(standing.id);
    let range = outlook.and_then(|outlook| outlook.range);
    let share = outlook.map(|outlook| out_of_hundred(outlook.first_rank_share));
    let cited = |item| provenance::type_requirement(standing.id, item);
    Row {
        name: text.name,
        bar: Some(Bar {
            score: value,
            range,
            asked: None,
        }),
        figure: ui::role_score(&whole_text(value)),
        note: share.filter(|share| *share > 0).map(ui::type_first),
        inside: html! {
            <>
                <p>{ text.summary }</p>
                if let Some(range) = range { <p class="quiet">{ words::spread(range) }</p> }
                { figures::score(facts, &standing.score, value, cited) }
            </>
        },
        extra: share.map(|share| share.to_string()).unwrap_or_default(),
    }
}

/// All four roles, highest first.
pub(super) fn roles(facts: &Facts<'_>) -> Html {
    let mut ids: Vec<RoleId> = facts.reading.roles.iter().map(|(id, _)| *id).collect();
    ids.sort_by_key(|role| Reverse(ranked(facts, *role)));
    let list = rows(&Rows {
        caption: ui::diagnosis_roles_title(),
        extra: "",
        rows: ids.into_iter().map(|id| role(facts, id)).collect(),
        tied: 0,
    });
    folded(
        ui::diagnosis_roles_title(),
        ui::diagnosis_roles_lead(),
        list,
    )
}

/// The score for a role that has enough answers.
fn ranked(facts: &Facts<'_>, role: RoleId) -> Option<Ratio> {
    let score = facts.reading.role(role)?;
    score.value.filter(|_| score.ranked())
}

fn role(facts: &Facts<'_>, id: RoleId) -> Row {
    let name = sentences::role(id);
    let (Some(score), Some(value)) = (facts.reading.role(id), ranked(facts, id)) else {
        let target = facts.model.role(id).map(|role| role.target);
        let more = target.and_then(|target| answers_until_ranked(target, facts.answers));
        let missing = more.map(|more| ui::type_more(count(more)));
        return unranked(
            name,
            missing.unwrap_or_else(|| ui::type_cannot().to_owned()),
        );
    };
    let range = facts.reading.role_range(id);
    let cited = |item| provenance::requirement(id, item);
    Row {
        name,
        bar: Some(Bar {
            score: value,
            range,
            asked: None,
        }),
        figure: ui::role_score(&whole_text(value)),
        note: None,
        inside: html! {
            <>
                <p>{ role_text(id).summary }</p>
                if let Some(range) = range { <p class="quiet">{ words::spread(range) }</p> }
                { figures::score(facts, score, value, cited) }
            </>
        },
        extra: String::new(),
    }
}

fn unranked(name: &'static str, figure: String) -> Row {
    Row {
        name,
        bar: None,
        figure,
        note: None,
        inside: Html::default(),
        extra: String::new(),
    }
}
