//! Figures opened: every answer with its weight, its points and its sources.

use rolefit_catalogue::provenance;
use rolefit_catalogue::{item_text, ui};
use rolefit_core::{Contribution, LeanPart, Question, Ratio, RoleId, Score};
use rolefit_ui::choices::{answer_words, name};
use rolefit_ui::figures::{tenths, whole_text};
use rolefit_ui::{Choice, ContributionRow, Contributions, contributions};
use yew::prelude::*;

use super::Facts;
use crate::pages::citations::lines;

/// How the place on the line is made up.
pub(super) fn lean_details(facts: &Facts<'_>) -> Html {
    let lean = &facts.reading.lean;
    let Some(total) = lean.value else {
        return Html::default();
    };
    let mut parts = lean.parts.clone();
    parts.sort_by_key(|part| (std::cmp::Reverse(size(part.points)), part.question));
    let rows: Vec<ContributionRow> = parts.iter().map(|part| lean_row(facts, part)).collect();
    html! {
        <details class="figures">
            <summary>{ ui::lean_details() }</summary>
            <p class="quiet">{ ui::lean_signs() }</p>
            { contributions(&Contributions {                caption: ui::lean_details().to_owned(),
                start: 0,
                start_label: ui::lean_start(),
                total_label: ui::lean_total(),
                total,
                rows,
            }) }
        </details>
    }
}

fn lean_row(facts: &Facts<'_>, part: &LeanPart) -> ContributionRow {
    let citations = match part.question {
        Question::Item(item) => provenance::item(item),
        Question::Pair(pair) => provenance::pair(pair),
    };
    ContributionRow {
        name: name(part.question),
        answer: facts
            .state
            .choice(part.question)
            .map(|choice| answer_words(part.question, choice))
            .unwrap_or_default(),
        note: None,
        weight: part.weight,
        points: part.points,
        sources: lines(citations),
    }
}

/// How a role's score is made up.
pub(super) fn score_details(
    facts: &Facts<'_>,
    role: RoleId,
    role_name: &str,
    score: &Score,
    total: Ratio,
) -> Html {
    let mut parts: Vec<&Contribution> = score.contributions.iter().collect();
    parts.sort_by_key(|part| (std::cmp::Reverse(size(part.points)), part.item));
    let rows: Vec<ContributionRow> = parts
        .into_iter()
        .map(|part| score_row(facts, role, part))
        .collect();
    let shown = whole_text(total);
    html! {
        <details class="figures">
            <summary>{ ui::score_details(&shown) }<span class="hidden">{ format!(", {role_name}") }</span></summary>
            { contributions(&Contributions {                caption: ui::score_details(&shown),
                start: Score::START,
                start_label: ui::score_start(),
                total_label: ui::score_total(),
                total,
                rows,
            }) }
            <p class="quiet">{ ui::score_rounded(&tenths(total.round_scaled(10)), &shown) }</p>
        </details>
    }
}

fn score_row(facts: &Facts<'_>, role: RoleId, part: &Contribution) -> ContributionRow {
    let question = Question::Item(part.item);
    let asked = item_text(part.item)
        .anchors
        .get(usize::from(part.required.get()))
        .copied()
        .unwrap_or_default();
    let note = match (part.surplus, part.answer < part.required) {
        (1.., _) => Some(ui::surplus_note().to_owned()),
        (0, true) => Some(ui::required_level(asked)),
        (0, false) => None,
    };
    let choice = facts
        .state
        .choice(question)
        .unwrap_or(Choice::Level(part.answer));
    ContributionRow {
        name: name(question),
        answer: answer_words(question, choice),
        note,
        weight: part.weight,
        points: part.points,
        sources: lines(provenance::requirement(role, part.item)),
    }
}

fn size(points: Ratio) -> Ratio {
    Ord::max(points, -points)
}
