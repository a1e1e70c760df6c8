//! Texts: all can stand on a screen, names are names, questions ask.

use std::collections::{BTreeMap, BTreeSet};

use super::Report;
use crate::catalogue::GroupKind;
use crate::place::At;
use crate::raw::{Raw, RawBank, RawText, list};

/// The longest name, in characters: names stand in tables and beside bars.
const LONGEST_NAME: usize = 60;
/// Fields that hold sentences.
const SENTENCES: [&str; 23] = [
    "summary",
    "fits",
    "next_step",
    "settled",
    "at_2",
    "at_3",
    "at_4",
    "duty",
    "day_30",
    "day_90",
    "day_365",
    "low",
    "middle",
    "high",
    "note",
    "both",
    "codes",
    "reporting",
    "next",
    "person",
    "company",
    "remedy",
    "possible",
];
/// The longest sentence about a type, a role or an area, likewise: three lines of a row.
const LONGEST_SENTENCE: usize = 220;

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

/// The texts of that field, over all that have it.
fn fields<'a>(raw: &'a Raw, name: &str) -> Vec<&'a At<String>> {
    let texts = raw.records();
    texts.filter_map(|text| text.field(name)).collect()
}

/// Names are short and no sentences.
pub(super) fn name_form(raw: &Raw, report: &Report<'_>) {
    let banks = || raw.banks().into_iter();
    let items = banks().flat_map(|bank| &bank.item_texts);
    let items = items.map(|text| &text.name);
    let pairs = banks().flat_map(|bank| &bank.pair_texts);
    let pairs = pairs.map(|text| &text.name);
    let competencies = raw.competency_texts.iter().map(|text| &text.name);
    let mut names: Vec<_> = items.chain(pairs).chain(competencies).flatten().collect();
    for field in ["name", "short", "traditional", "modern"] {
        names.extend(fields(raw, field));
    }
    for name in names {
        if name.value.ends_with(['.', '?', '!']) || name.value.chars().count() > LONGEST_NAME {
            let help =
                format!("a noun phrase of at most {LONGEST_NAME} characters, no mark at its end");
            report.at(name.place, format!("“{}” is not a name", name.value), help);
        }
    }
}

/// Questions ask.
pub(super) fn question_form(raw: &Raw, report: &Report<'_>) {
    let items = raw.banks().into_iter().flat_map(|bank| &bank.item_texts);
    let items = items.map(|text| &text.question);
    let disagreements = raw.disagreement_texts.iter().map(|text| &text.question);
    let questions = items.chain(disagreements).flatten();
    for question in questions.chain(fields(raw, "question")) {
        if !question.value.trim().is_empty() && !question.value.ends_with('?') {
            report.at(
                question.place,
                "the question does not end with a question mark",
                "write it as a question",
            );
        }
    }
}

/// What a type, a role or an area is, whom it fits and how to show more of it are sentences, and so is guidance: a
/// capital first, a full stop last.
pub(super) fn sentence_form(raw: &Raw, report: &Report<'_>) {
    for sentence in SENTENCES
        .into_iter()
        .flat_map(|field| fields(raw, field))
        .filter(|sentence| !sentence.value.trim().is_empty())
    {
        let length = sentence.value.chars().count();
        if !sentence.value.starts_with(char::is_uppercase) || !sentence.value.ends_with('.') {
            report.at(
                sentence.place,
                format!("“{}” is not a sentence", sentence.value),
                "begin with a capital, end with a full stop",
            );
        } else if length > LONGEST_SENTENCE {
            report.at(
                sentence.place,
                format!("the sentence has {length} characters"),
                format!("at most {LONGEST_SENTENCE}"),
            );
        }
    }
}

/// No two things that are shown side by side can be told apart only by their ids. What a company needs stands beside
/// what a person shows, so no name and no question stands in both banks.
pub(super) fn duplicate_text(raw: &Raw, report: &Report<'_>) {
    let items = || raw.banks().into_iter().flat_map(|bank| &bank.item_texts);
    let pairs = || raw.banks().into_iter().flat_map(|bank| &bank.pair_texts);
    let names = items()
        .map(|text| &text.name)
        .chain(pairs().map(|text| &text.name));
    unique(names.flatten(), report);
    unique(items().filter_map(|text| text.question.as_ref()), report);
    unique(
        pairs().flat_map(|text| [&text.cto, &text.vpe]).flatten(),
        report,
    );
    let competencies = raw.competency_texts.iter();
    unique(competencies.filter_map(|text| text.name.as_ref()), report);
    let disagreements = raw.disagreement_texts.iter();
    unique(
        disagreements.filter_map(|text| text.question.as_ref()),
        report,
    );
    for texts in [&raw.role_texts, &raw.type_texts] {
        by_field(|| texts.iter(), report);
    }
    for bank in raw.banks() {
        of_bank(bank, report);
    }
    let need = &raw.need;
    let sections = need.texts.iter().filter_map(|text| text.section.as_deref());
    for section in sections.collect::<BTreeSet<_>>() {
        by_field(|| need.section(section), report);
    }
}

fn of_bank(bank: &RawBank, report: &Report<'_>) {
    unique(bank.block_texts.iter().flat_map(RawText::all), report);
    // What stands in different fields is never side by side.
    for texts in [&bank.contrast_texts, &bank.fact_texts, &bank.want_texts] {
        by_field(|| texts.iter(), report);
    }
    for kind in GroupKind::NAMES {
        let of_kind = |text: &&RawText| text.section.as_deref() == Some(*kind);
        by_field(|| bank.group_texts.iter().filter(of_kind), report);
    }
    for text in bank.fact_texts.iter().chain(&bank.want_texts) {
        unique(text.keyed.iter().map(|(_, option)| option), report);
    }
}

fn by_field<'a, T: Iterator<Item = &'a RawText>>(texts: impl Fn() -> T, report: &Report<'_>) {
    let names = texts().flat_map(|text| text.fields.iter().map(|(name, _)| *name));
    for name in names.collect::<BTreeSet<_>>() {
        unique(texts().filter_map(|text| text.field(name)), report);
    }
}

fn unique<'a>(texts: impl Iterator<Item = &'a At<String>>, report: &Report<'_>) {
    let mut first = BTreeMap::new();
    for text in texts.filter(|text| !text.value.trim().is_empty()) {
        if let Some(place) = first.get(&text.value.to_lowercase()) {
            report.at(
                text.place,
                format!("“{}” already stands at {}", text.value, report.name(*place)),
                "say what tells them apart",
            );
        } else {
            first.insert(text.value.to_lowercase(), text.place);
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
