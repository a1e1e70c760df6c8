//! How far a proposed answer is to be believed.

use std::collections::BTreeSet;

use super::Report;
use super::leanings::{bounded, complete, is_plain};
use super::lexicon::unknown;
use crate::catalogue::Confidence;
use crate::files::File;
use crate::place::At;
use crate::raw::Raw;
use crate::raw::lexicon::Valued;

/// What a sign can count, in thousandths.
const COUNT: (i64, i64) = (-20_000, 20_000);
/// How rare a word can be, in tenths.
const RARITY: (i64, i64) = (1, 120);
/// What a word can count for an item and a clause begin with, in hundredths.
const TOLD: (i64, i64) = (-5000, 5000);
/// How often an item can be told of, and a level allowed, in thousandths.
const RATE: (i64, i64) = (0, 1000);

/// Words in letters a to z with their rarity; items of the banks with how often they are told of, and with words that are among
/// them; every number within bounds.
pub(super) fn lexicon_confidence(raw: &Raw, report: &Report<'_>) {
    let confidence = &raw.lexicon.confidence;
    complete(File::Confidence, &confidence.fit, &Confidence::FIT, report);
    bounded(&confidence.fit, &Confidence::FIT, COUNT, report);
    let words: Vec<&str> = names(&confidence.words);
    bounded(&confidence.words, &words, RARITY, report);
    for (word, _) in &confidence.words {
        if !is_plain(&word.value) {
            report.at(
                word.place,
                format!("`{}` is no plain word", word.value),
                "letters a to z; write it with tests/reading/confidence.py",
            );
        }
    }
    let banks = [&raw.candidate, &raw.company];
    let items = banks.into_iter().flat_map(|bank| &bank.items);
    let ids: BTreeSet<&str> = items
        .filter_map(|item| item.id.as_ref().map(At::as_str))
        .collect();
    let items = confidence.items.iter().chain(&confidence.told);
    for (item, _) in items.filter(|(item, _)| !ids.contains(item.as_str())) {
        unknown(item, "item", report);
    }
    let [start, rates @ ..] = Confidence::ITEM;
    for (_, values) in &confidence.items {
        complete(File::Confidence, values, &Confidence::ITEM, report);
        let (its_start, rest) = named(values, start);
        bounded(&its_start, &[start], TOLD, report);
        bounded(&rest, &rates, RATE, report);
    }
    for (_, of_item) in &confidence.told {
        bounded(of_item, &words, TOLD, report);
    }
}

fn names(values: &Valued) -> Vec<&str> {
    values.iter().map(|(name, _)| name.value.as_str()).collect()
}

/// The value of this name, and all others.
fn named(values: &Valued, name: &str) -> (Valued, Valued) {
    let all = values.iter().cloned();
    all.partition(|(key, _)| key.value == name)
}
