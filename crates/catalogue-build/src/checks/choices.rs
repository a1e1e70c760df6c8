//! Facts and wants: questions with options or a number.

use super::Report;
use crate::place::At;
use crate::raw::{Raw, RawFact};

/// The kinds of answers to a fact.
const KINDS: [&str; 3] = ["number", "choice", "choices"];
/// Fewest options there is a choice between.
const FEWEST: usize = 2;
/// Most options of a want: as many as an item has levels.
const MOST: usize = 5;

/// The kinds of facts are closed.
pub(super) fn unknown_fact_kind(raw: &Raw, report: &Report<'_>) {
    for kind in raw.facts.iter().filter_map(|fact| fact.kind.as_ref()) {
        if !KINDS.contains(&kind.as_str()) {
            report.at(
                kind.place,
                format!("unknown kind of fact `{}`", kind.value),
                format!("one of: {}", KINDS.join(", ")),
            );
        }
    }
}

/// A number has a range and a unit, everything else has options, and neither has what belongs to
/// the other.
pub(super) fn fact_fields(raw: &Raw, report: &Report<'_>) {
    for fact in &raw.facts {
        let Some(kind) = fact.kind.as_ref().map(At::as_str) else {
            continue;
        };
        if !KINDS.contains(&kind) {
            continue;
        }
        let number = kind == "number";
        for (field, there, wanted) in [
            ("min", fact.min.is_some(), number),
            ("max", fact.max.is_some(), number),
            ("unit", fact.unit.is_some(), number),
            ("options", fact.options.is_some(), !number),
        ] {
            if there != wanted {
                let (message, help) = if wanted {
                    ("needs", "add it")
                } else {
                    ("has no", "remove it")
                };
                report.at(
                    fact.place,
                    format!("a fact of kind `{kind}` {message} `{field}`"),
                    help,
                );
            }
        }
        range(fact, report);
    }
}

fn range(fact: &RawFact, report: &Report<'_>) {
    let (Some(min), Some(max)) = (&fact.min, &fact.max) else {
        return;
    };
    if min.value < 0 || min.value >= max.value || max.value > i64::from(u32::MAX) {
        report.at(
            max.place,
            format!("{} to {} is no range", min.value, max.value),
            "from 0 or more to something greater",
        );
    }
}

/// There is a choice, and a want has no more options than an item has levels.
pub(super) fn options_count(raw: &Raw, report: &Report<'_>) {
    let facts = raw.facts.iter().map(|fact| (&fact.options, usize::MAX));
    let wants = raw.wants.iter().map(|want| (&want.options, MOST));
    for (options, most) in facts.chain(wants) {
        let Some(options) = options else { continue };
        if !(FEWEST..=most).contains(&options.value.len()) {
            let help = if most == MOST {
                format!("from {FEWEST} to {MOST}, least to most")
            } else {
                format!("at least {FEWEST}")
            };
            report.at(
                options.place,
                format!("{} options", options.value.len()),
                help,
            );
        }
    }
}
