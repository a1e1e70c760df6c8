//! What plain words lean to.

use super::Report;
use crate::catalogue::{Leanings, NO_SEAT, Role, TypeId};
use crate::files::File;
use crate::place::Place;
use crate::raw::Raw;
use crate::raw::lexicon::Valued;

/// How rare a word can be, in tenths.
const RARITY: (i64, i64) = (1, 120);
/// How far it can lean, in tenths.
const LEAN: (i64, i64) = (-127, 127);
/// What something can begin with or count, in thousandths.
const COUNT: (i64, i64) = (-20_000, 20_000);
/// Words in letters a to z and pairs of them, each with its rarity; every name is one of a role, a type or a number of the fit, which are all
/// there; every number is within bounds.
pub(super) fn lexicon_leaning(raw: &Raw, report: &Report<'_>) {
    let leanings = &raw.lexicon.leanings;
    let targets = Role::NAMES.iter().chain([&NO_SEAT]).chain(TypeId::NAMES);
    let targets: Vec<&str> = targets.copied().collect();
    if !raw.broken.contains(&File::Leanings) {
        complete(File::Leanings, &leanings.fit, &Leanings::FIT, report);
        complete(File::Leanings, &leanings.start, &targets, report);
    }
    bounded(&leanings.fit, &Leanings::FIT, COUNT, report);
    bounded(&leanings.start, &targets, COUNT, report);
    for (word, values) in &leanings.words {
        let (rarity, leans): (Valued, Valued) = values
            .iter()
            .cloned()
            .partition(|(key, _)| key.value == "rarity");
        if !is_wording(&word.value) || rarity.is_empty() {
            report.at(
                word.place,
                format!("`{}` is no word with its rarity", word.value),
                "letters a to z, or two such words joined by `_`; write it with tests/reading/leanings.py",
            );
        }
        bounded(&rarity, &["rarity"], RARITY, report);
        bounded(&leans, &targets, LEAN, report);
    }
}

/// A word in letters a to z, or two joined by `_`.
fn is_wording(text: &str) -> bool {
    match text.split_once('_') {
        Some((one, next)) => is_plain(one) && is_plain(next),
        None => is_plain(text),
    }
}

/// A word in letters a to z.
pub(super) fn is_plain(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|letter| letter.is_ascii_lowercase())
}

pub(super) fn complete(file: File, values: &Valued, names: &[&str], report: &Report<'_>) {
    for name in names {
        if !values.iter().any(|(key, _)| key.value == *name) {
            report.at(
                Place::start(file),
                format!("`{name}` is missing"),
                "write the file with the script its first lines name",
            );
        }
    }
}

pub(super) fn bounded(
    values: &Valued,
    names: &[&str],
    (least, most): (i64, i64),
    report: &Report<'_>,
) {
    for (key, value) in values {
        if !names.contains(&key.as_str()) {
            report.at(
                key.place,
                format!("`{}` is none of those that count here", key.value),
                format!("one of {}", names.join(", ")),
            );
        } else if !(least..=most).contains(&value.value) {
            report.at(
                value.place,
                format!("{} for `{}` is out of bounds", value.value, key.value),
                format!("from {least} to {most}"),
            );
        }
    }
}
