//! How far along: a row a role, with range, words and what the figure is summed from.

use rolefit_catalogue::{role_targets, ui};
use rolefit_core::{Range, RoleId, Score, Target, distance, score::answers_until_ranked};
use rolefit_ui::{
    figures::{count, whole_text},
    range_bar, sentences,
};
use yew::prelude::*;

use super::{Facts, explain};

pub(super) fn section(facts: &Facts<'_>) -> Html {
    let mut rows: Vec<_> = facts
        .reading
        .roles
        .iter()
        .zip(role_targets())
        .enumerate()
        .collect();
    // Highest score first; roles without a score last. Equal scores keep the catalogue's order.
    rows.sort_by_key(|(_, ((_, score), _))| {
        std::cmp::Reverse(score.value.filter(|_| score.ranked()))
    });
    html! {
        <section>
            <h2>{ ui::distance_title() }</h2>
            <p class="quiet">{ ui::distance_lead() }</p>
            { for rows.into_iter().map(|(place, ((role, score), (_, target)))| {
                let range = facts.reading.outlook.as_ref().and_then(|outlook| outlook.targets.get(place).copied().flatten());
                row(facts, *role, score, *target, range)
            }) }
        </section>
    }
}

fn row(
    facts: &Facts<'_>,
    role: RoleId,
    score: &Score,
    target: Target<'_>,
    range: Option<Range>,
) -> Html {
    let Some(name) = sentences::role(role) else {
        return Html::default();
    };
    let Some(value) = score.value.filter(|_| score.ranked()) else {
        let missing = answers_until_ranked(target, &facts.state.answers());
        let missing = missing.map_or_else(
            || ui::role_cannot().to_owned(),
            |missing| ui::role_more(count(missing)),
        );
        return html! {
            <div class="role">
                <h3>{ name }</h3>
                <p class="quiet">{ missing }</p>
            </div>
        };
    };
    let shown = whole_text(value);
    let spread = range.map(|range| {
        ui::role_likely(
            &whole_text(range.low),
            &whole_text(range.high),
            &whole_text(range.least),
            &whole_text(range.most),
        )
    });
    html! {
        <div class="role">
            <h3>{ name }</h3>
            <p class="word"><strong>{ sentences::distance(distance(value)) }</strong>{ " · " }{ ui::role_score(&shown) }</p>
            { range_bar(value, range, ui::role_score(&shown)) }
            if let Some(spread) = spread { <p class="quiet spread">{ spread }</p> }
            { explain::score_details(facts, role, name, score, value) }
        </div>
    }
}
