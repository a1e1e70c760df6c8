//! Ranges of the numbers.

use std::ops::RangeInclusive;

use super::Report;
use crate::raw::{Number, RawBank};

/// Weights of pairs and requirements.
pub(crate) const WEIGHTS: RangeInclusive<i64> = 1..=100;
/// Levels a requirement can ask for: level 0 would ask for nothing.
pub(crate) const LEVELS: RangeInclusive<i64> = 1..=4;

/// Weights are whole numbers from 1 to 100: a question that weighs nothing would waste an answer.
pub(super) fn weight_range(bank: &RawBank, report: &Report<'_>) {
    let requirements = bank.required().flatten().map(|require| &require.weight);
    within(
        bank.pairs
            .iter()
            .map(|pair| &pair.weight)
            .chain(requirements),
        "weight",
        &WEIGHTS,
        report,
    );
}

/// Required levels are from 1 to 4.
pub(super) fn level_range(bank: &RawBank, report: &Report<'_>) {
    let levels = bank.required().flatten().map(|require| &require.level);
    within(levels, "level", &LEVELS, report);
}

fn within<'a>(
    numbers: impl Iterator<Item = &'a Number>,
    what: &str,
    range: &RangeInclusive<i64>,
    report: &Report<'_>,
) {
    for number in numbers.flatten() {
        if !range.contains(&number.value) {
            let help = format!("from {} to {}", range.start(), range.end());
            report.at(
                number.place,
                format!("the {what} {} is out of range", number.value),
                help,
            );
        }
    }
}
