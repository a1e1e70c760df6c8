//! Figures opened: every answer with its weight, its points and its sources.

use rolefit_catalogue::company::{item_question, provenance};
use rolefit_catalogue::provenance::Citation;
use rolefit_catalogue::ui;
use rolefit_core::{Contribution, ItemIndex, LeanPart, Question, Ratio, Score};
use rolefit_ui::figures::{tenths, whole_text};
use rolefit_ui::sentences::reasons::given;
use rolefit_ui::{COMPANY, ContributionRow, Contributions, contributions};
use yew::prelude::*;

use super::facts::Facts;
use crate::pages::citations::lines;
use crate::pages::quotes;
use crate::side::Side;

/// How the place on the line is made up.
pub(super) fn lean(facts: &Facts<'_>) -> Html {
    let lean = &facts.reading.lean;
    let Some(total) = lean.value else {
        return Html::default();
    };
    let mut parts = lean.parts.clone();
    parts.sort_by_key(|part| (std::cmp::Reverse(size(part.points)), part.question));
    let row = |part: &LeanPart| ContributionRow {
        name: COMPANY.name(part.question),
        answer: answered(facts, part.question),
        note: None,
        rests_on: rests_on(facts, part.question),
        weight: part.weight,
        points: part.points,
        sources: lines(match part.question {
            Question::Item(item) => provenance::item(item),
            Question::Pair(pair) => provenance::pair(pair),
            Question::Block(block) => provenance::block(block),
        }),
    };
    html! {
        <details class="figures">
            <summary>{ ui::diagnosis_details() }</summary>
            <p class="quiet">{ ui::lean_signs() }</p>
            { contributions(&Contributions {
                caption: ui::diagnosis_details().to_owned(),
                start: 0,
                start_label: ui::lean_start(),
                total_label: ui::lean_total(),
                total,
                rows: parts.iter().map(row).collect(),
            }) }
        </details>
    }
}

/// How a score is made up; `cited` says what an item's weight rests on.
pub(super) fn score(
    facts: &Facts<'_>,
    score: &Score,
    total: Ratio,
    cited: impl Fn(ItemIndex) -> &'static [Citation],
) -> Html {
    let mut parts: Vec<&Contribution> = score.contributions.iter().collect();
    parts.sort_by_key(|part| (std::cmp::Reverse(size(part.points)), part.item));
    let row = |part: &Contribution| ContributionRow {
        name: COMPANY.name(Question::Item(part.item)),
        answer: answered(facts, Question::Item(part.item)),
        note: (part.answer < part.required).then(|| asked(part)),
        rests_on: rests_on(facts, Question::Item(part.item)),
        weight: part.weight,
        points: part.points,
        sources: lines(cited(part.item)),
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

/// The line of the level from which the need is counted whole.
fn asked(part: &Contribution) -> String {
    let level = usize::from(part.required.get());
    let anchors = item_question(part.item).anchors;
    ui::need_whole(anchors.get(level).copied().unwrap_or_default())
}

/// The words of the ad that an answer rests on.
fn rests_on(facts: &Facts<'_>, question: Question) -> Option<String> {
    let quote = quotes::of(Side::Company, facts.desk, question)?;
    Some(quotes::words(Side::Company, quote))
}

fn answered(facts: &Facts<'_>, question: Question) -> String {
    given(question, facts.answers)
        .map(|choice| COMPANY.answer_words(question, choice))
        .unwrap_or_default()
}

fn size(points: Ratio) -> Ratio {
    Ord::max(points, -points)
}
