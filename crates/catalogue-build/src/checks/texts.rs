//! Texts: every id has its own, none is left over, and all can stand on a screen.

use std::collections::{BTreeMap, BTreeSet};

use super::Report;
use crate::files::File;
use crate::place::At;
use crate::raw::{Raw, Text, list};

/// The longest name, in characters: names stand in tables and beside bars.
const LONGEST_NAME: usize = 60;

/// Ids that texts belong to, by the file that holds these texts.
fn ids(raw: &Raw) -> [(File, Vec<&At<String>>); 4] {
    [
        (
            File::ItemTexts,
            raw.items
                .iter()
                .filter_map(|item| item.id.as_ref())
                .collect(),
        ),
        (
            File::PairTexts,
            raw.pairs
                .iter()
                .filter_map(|pair| pair.id.as_ref())
                .collect(),
        ),
        (
            File::CompetencyTexts,
            raw.items
                .iter()
                .filter_map(|item| item.competency.as_ref())
                .collect(),
        ),
        (
            File::DisagreementTexts,
            raw.disagreements
                .iter()
                .filter_map(|disagreement| disagreement.id.as_ref())
                .collect(),
        ),
    ]
}

/// Ids that texts are there for, by file.
fn texts(raw: &Raw) -> [(File, Vec<&At<String>>); 4] {
    [
        (
            File::ItemTexts,
            raw.item_texts.iter().map(|text| &text.id).collect(),
        ),
        (
            File::PairTexts,
            raw.pair_texts.iter().map(|text| &text.id).collect(),
        ),
        (
            File::CompetencyTexts,
            raw.competency_texts.iter().map(|text| &text.id).collect(),
        ),
        (
            File::DisagreementTexts,
            raw.disagreement_texts.iter().map(|text| &text.id).collect(),
        ),
    ]
}

/// Every item, pair, competency and disagreement has its texts.
pub(super) fn missing_text(raw: &Raw, report: &Report<'_>) {
    for ((file, ids), (_, texts)) in ids(raw).into_iter().zip(texts(raw)) {
        let mut said: BTreeSet<&str> = texts.into_iter().map(At::as_str).collect();
        for id in ids {
            // Inserting, so that a competency of many items is reported once.
            if said.insert(id.as_str()) {
                report.at(
                    id.place,
                    format!("`{}` has no texts", id.value),
                    format!("add [{}] to {}", id.value, file.path()),
                );
            }
        }
    }
}

/// Every text belongs to something.
pub(super) fn orphan_text(raw: &Raw, report: &Report<'_>) {
    for ((_, ids), (_, texts)) in ids(raw).into_iter().zip(texts(raw)) {
        let known: BTreeSet<&str> = ids.into_iter().map(At::as_str).collect();
        for id in texts {
            if !known.contains(id.as_str()) {
                report.at(
                    id.place,
                    format!("these texts belong to nothing: `{}`", id.value),
                    "remove them, or correct the id",
                );
            }
        }
    }
}

/// No text is blank.
pub(super) fn empty_text(raw: &Raw, report: &Report<'_>) {
    for text in raw.shown() {
        if text.value.trim().is_empty() {
            report.at(text.place, "the text is empty", "write it");
        }
    }
}

/// No control characters, line breaks, doubled spaces or spaces at the ends: they show on some
/// screens and not on others.
pub(super) fn plain_text(raw: &Raw, report: &Report<'_>) {
    for text in raw.shown() {
        let text_value = text.value.as_str();
        let trimmed = text_value.trim();
        if trimmed.is_empty() {
            continue;
        }
        if text_value.chars().any(char::is_control) {
            report.at(
                text.place,
                "the text holds a line break, tab or other control character",
                "write it on one line",
            );
        } else if trimmed != text_value || text_value.contains("  ") {
            report.at(
                text.place,
                "the text has a space at an end or two in a row",
                "remove it",
            );
        }
    }
}

/// Apostrophes and quotation marks are curly: the typefaces’ own marks, and one spelling to search for.
pub(super) fn straight_quotes(raw: &Raw, report: &Report<'_>) {
    for text in raw.shown() {
        if text.value.contains(['\'', '"']) {
            report.at(
                text.place,
                "the text holds a straight apostrophe or quotation mark",
                "write ’ or “ ”",
            );
        }
    }
}

fn names(raw: &Raw) -> impl Iterator<Item = &Text> {
    let items = raw.item_texts.iter().map(|text| &text.name);
    let pairs = raw.pair_texts.iter().map(|text| &text.name);
    items
        .chain(pairs)
        .chain(raw.competency_texts.iter().map(|text| &text.name))
}

/// Names are short and no sentences.
pub(super) fn name_form(raw: &Raw, report: &Report<'_>) {
    for name in names(raw).flatten() {
        if name.value.ends_with(['.', '?', '!']) || name.value.chars().count() > LONGEST_NAME {
            let help =
                format!("a noun phrase of at most {LONGEST_NAME} characters, no mark at its end");
            report.at(name.place, format!("“{}” is not a name", name.value), help);
        }
    }
}

/// Questions ask.
pub(super) fn question_form(raw: &Raw, report: &Report<'_>) {
    let items = raw.item_texts.iter().map(|text| &text.question);
    for question in items
        .chain(raw.disagreement_texts.iter().map(|text| &text.question))
        .flatten()
    {
        if !question.value.trim().is_empty() && !question.value.ends_with('?') {
            report.at(
                question.place,
                "the question does not end with a question mark",
                "write it as a question",
            );
        }
    }
}

/// No two questions can be told apart only by their ids: names and questions of items, names and
/// statements of pairs, names of competencies.
pub(super) fn duplicate_text(raw: &Raw, report: &Report<'_>) {
    unique(
        raw.item_texts
            .iter()
            .map(|text| &text.name)
            .chain(raw.pair_texts.iter().map(|text| &text.name)),
        report,
    );
    unique(raw.item_texts.iter().map(|text| &text.question), report);
    unique(
        raw.pair_texts
            .iter()
            .flat_map(|text| [&text.cto, &text.vpe]),
        report,
    );
    unique(raw.competency_texts.iter().map(|text| &text.name), report);
    unique(
        raw.disagreement_texts.iter().map(|text| &text.question),
        report,
    );
}

fn unique<'a>(texts: impl Iterator<Item = &'a Text>, report: &Report<'_>) {
    let mut first = BTreeMap::new();
    for text in texts.flatten().filter(|text| !text.value.trim().is_empty()) {
        let place = *first.entry(text.value.to_lowercase()).or_insert(text.place);
        if place != text.place {
            report.at(
                text.place,
                format!("“{}” already stands at line {}", text.value, place.line),
                "say what tells them apart",
            );
        }
    }
}

/// A disagreement has at least two sides.
pub(super) fn sides_too_few(raw: &Raw, report: &Report<'_>) {
    for text in &raw.disagreement_texts {
        let Some(sides) = &text.sides else { continue };
        if list(&text.sides).count() < 2 {
            report.at(
                sides.place,
                format!("`{}` has {} sides", text.id.value, sides.value.len()),
                "give each side of the disagreement",
            );
        }
    }
}
