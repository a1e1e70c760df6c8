//! Figures opened: every answer with its weight, its points and its sources.

use rolefit_catalogue::provenance::{self, Citation};
use rolefit_catalogue::{item_evidence, ui};
use rolefit_core::{
    Contribution, GroupStanding, ItemIndex, LeanPart, Question, Ratio, RoleId, Score, TypeStanding,
};
use rolefit_ui::CANDIDATE;
use rolefit_ui::figures::{tenths, whole_text};
use rolefit_ui::sentences::reasons::given;
use rolefit_ui::{ContributionRow, Contributions, contributions};
use yew::prelude::*;

use super::Facts;
use crate::pages::citations::{disputes, lines};
use crate::pages::quotes;
use crate::side::Side;

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
            { contributions(&Contributions {
                caption: ui::lean_details().to_owned(),
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
        Question::Block(block) => provenance::block(block),
    };
    ContributionRow {
        name: CANDIDATE.name(part.question),
        answer: answered(facts, part.question),
        note: None,
        rests_on: rests_on(facts, part.question),
        weight: part.weight,
        points: part.points,
        sources: match part.question {
            Question::Item(item) => with_disputes(citations, item),
            Question::Pair(_) | Question::Block(_) => lines(citations),
        },
    }
}

/// What an item's weight rests on, and what the sources disagree about there.
fn with_disputes(citations: &[Citation], item: ItemIndex) -> Vec<String> {
    [lines(citations), disputes(item)].concat()
}

/// How a role's score is made up.
pub(super) fn role(facts: &Facts<'_>, role: RoleId, score: &Score, total: Ratio) -> Html {
    let cited = |item| provenance::requirement(role, item);
    score_table(facts, score, total, ui::surplus_note(), cited)
}

/// How a type's score is made up.
pub(super) fn kind(facts: &Facts<'_>, standing: &TypeStanding, total: Ratio) -> Html {
    let cited = |item| provenance::type_requirement(standing.id, item);
    score_table(facts, &standing.score, total, ui::surplus_type(), cited)
}

/// How an area's score is made up. Its weights are cited together, not one by one.
pub(super) fn area(facts: &Facts<'_>, standing: &GroupStanding<'_>, total: Ratio) -> Html {
    let table = score_table(facts, &standing.score, total, ui::surplus_area(), |_| &[]);
    html! { <>{ table }{ sources(provenance::group(standing.kind, standing.id)) }</> }
}

/// What something rests on, folded.
pub(super) fn sources(citations: &[Citation]) -> Html {
    if citations.is_empty() {
        return Html::default();
    }
    html! {
        <details class="sources">
            <summary>{ ui::list_sources() }</summary>
            <ul>{ for lines(citations).into_iter().map(|line| html! { <li>{ line }</li> }) }</ul>
        </details>
    }
}

fn score_table(
    facts: &Facts<'_>,
    score: &Score,
    total: Ratio,
    surplus: &'static str,
    cited: impl Fn(ItemIndex) -> &'static [Citation],
) -> Html {
    let mut parts: Vec<&Contribution> = score.contributions.iter().collect();
    parts.sort_by_key(|part| (std::cmp::Reverse(size(part.points)), part.item));
    let row = |part: &Contribution| ContributionRow {
        name: CANDIDATE.name(Question::Item(part.item)),
        answer: answered(facts, Question::Item(part.item)),
        note: note(part, surplus),
        rests_on: rests_on(facts, Question::Item(part.item)),
        weight: part.weight,
        points: part.points,
        sources: with_disputes(cited(part.item), part.item),
    };
    let shown = whole_text(total);
    html! {
        <>
            { contributions(&Contributions {
                caption: ui::score_details(&shown),
                start: Score::START,
                start_label: ui::score_start(),
                total_label: ui::score_total(),
                total,
                rows: parts.into_iter().map(row).collect(),
            }) }
            <p class="quiet">{ ui::score_rounded(&tenths(total.round_scaled(10)), &shown) }</p>
        </>
    }
}

/// What is above the level asked for, or which level is asked for.
fn note(part: &Contribution, surplus: &'static str) -> Option<String> {
    if part.surplus > 0 {
        return Some(surplus.to_owned());
    }
    (part.answer < part.required).then(|| {
        let level = usize::from(part.required.get());
        // Lines build on the one before; quoted, each stands by itself.
        let asked = item_evidence(part.item).get(level).copied();
        ui::required_level(asked.unwrap_or_default())
    })
}

/// The words of a document that an answer rests on.
fn rests_on(facts: &Facts<'_>, question: Question) -> Option<String> {
    let quote = facts.quote(question)?;
    Some(quotes::words(Side::Candidate, quote))
}

fn answered(facts: &Facts<'_>, question: Question) -> String {
    given(question, facts.answers)
        .map(|choice| CANDIDATE.answer_words(question, choice))
        .unwrap_or_default()
}

fn size(points: Ratio) -> Ratio {
    Ord::max(points, -points)
}
