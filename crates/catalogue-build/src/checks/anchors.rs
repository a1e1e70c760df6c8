//! The five levels of an item: anchors to choose from, and the evidence that quotes them.

use std::collections::BTreeMap;

use super::Report;
use crate::place::At;
use crate::raw::{RawBank, Texts, list};

/// Levels 0 to 4.
pub(crate) const LEVELS: usize = 5;
/// The longest evidence, in characters: it stands on a line or two of the result.
const LONGEST_EVIDENCE: usize = 110;
/// The longest anchor may have this many tenths of the shortest one's length: a longer card looks
/// like the better answer.
const UNEQUAL_TENTHS: usize = 25;

fn five(texts: &Texts, what: &str, report: &Report<'_>) {
    if let Some(texts) = texts
        && texts.value.len() != LEVELS
    {
        report.at(
            texts.place,
            format!("{} {what}", texts.value.len()),
            "write five, for the levels 0 to 4",
        );
    }
}

/// Five anchors.
pub(super) fn anchors_not_five(bank: &RawBank, report: &Report<'_>) {
    bank.item_texts
        .iter()
        .for_each(|text| five(&text.anchors, "anchors", report));
}

/// Five clauses of evidence.
pub(super) fn evidence_not_five(bank: &RawBank, report: &Report<'_>) {
    bank.item_texts
        .iter()
        .for_each(|text| five(&text.evidence, "clauses of evidence", report));
}

/// No two levels of an item read the same.
pub(super) fn duplicate_anchors(bank: &RawBank, report: &Report<'_>) {
    for texts in bank
        .item_texts
        .iter()
        .flat_map(|text| [&text.anchors, &text.evidence])
    {
        let mut first: BTreeMap<String, usize> = BTreeMap::new();
        for (level, anchor) in list(texts).enumerate() {
            let earlier = *first.entry(anchor.value.to_lowercase()).or_insert(level);
            if earlier != level && !anchor.value.trim().is_empty() {
                report.at(
                    anchor.place,
                    format!("levels {earlier} and {level} read the same"),
                    "say what sets them apart",
                );
            }
        }
    }
}

/// Anchors of an item are of similar length.
pub(super) fn anchors_unequal(bank: &RawBank, report: &Report<'_>) {
    for text in &bank.item_texts {
        let Some(anchors) = &text.anchors else {
            continue;
        };
        let lengths = || {
            list(&text.anchors)
                .map(|anchor| anchor.value.trim().chars().count())
                .filter(|length| *length > 0)
        };
        let (Some(shortest), Some(longest)) = (lengths().min(), lengths().max()) else {
            continue;
        };
        if longest.saturating_mul(10) > shortest.saturating_mul(UNEQUAL_TENTHS) {
            let message = format!(
                "the anchors of `{}` have {shortest} to {longest} characters",
                text.id.value
            );
            report.at(anchors.place, message, "the longest at most 2.5 times the shortest: length must not hint at the better answer");
        }
    }
}

/// Anchors of an item end alike: all with a full stop or none.
pub(super) fn anchor_endings(bank: &RawBank, report: &Report<'_>) {
    for text in &bank.item_texts {
        let mut anchors = list(&text.anchors).filter(|anchor| !anchor.value.trim().is_empty());
        let Some(first) = anchors.next() else {
            continue;
        };
        let stops = |anchor: &At<String>| anchor.value.ends_with('.');
        for anchor in anchors.filter(|anchor| stops(anchor) != stops(first)) {
            report.at(
                anchor.place,
                "this anchor and the first do not end alike",
                "a full stop at the end of all five, or of none",
            );
        }
    }
}

/// Evidence is a sentence: a capital first, a full stop last.
pub(super) fn evidence_sentence(bank: &RawBank, report: &Report<'_>) {
    for clause in bank
        .item_texts
        .iter()
        .flat_map(|text| list(&text.evidence))
        .filter(|clause| !clause.value.trim().is_empty())
    {
        if !clause.value.starts_with(char::is_uppercase) || !clause.value.ends_with('.') {
            report.at(
                clause.place,
                format!("“{}” is not a sentence", clause.value),
                "begin with a capital, end with a full stop",
            );
        }
    }
}

/// Evidence is short.
pub(super) fn evidence_length(bank: &RawBank, report: &Report<'_>) {
    for clause in bank.item_texts.iter().flat_map(|text| list(&text.evidence)) {
        let length = clause.value.chars().count();
        if length > LONGEST_EVIDENCE {
            report.at(
                clause.place,
                format!("the evidence has {length} characters"),
                format!("at most {LONGEST_EVIDENCE}"),
            );
        }
    }
}
