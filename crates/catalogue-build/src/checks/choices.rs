//! Facts and wants: questions with options or a number.

use super::Report;
use crate::catalogue::BankId;
use crate::place::At;
use crate::raw::{RawBank, RawFact};

/// The kinds of answers to a fact. A company's name, or the day it decides, is written down; nothing is worked out from
/// it, so a candidate is not asked for any.
const fn kinds(bank: BankId) -> &'static [&'static str] {
    match bank {
        BankId::Candidate => &["number", "choice", "choices"],
        BankId::Company => &["number", "choice", "choices", "text", "date"],
    }
}
/// The longest text a fact may ask for, in characters: a paragraph.
const LONGEST: i64 = 2_000;
/// Fewest options there is a choice between.
const FEWEST: usize = 2;
/// Most options of a want: as many as an item has levels.
const MOST: usize = 5;

/// The kinds of facts are closed.
pub(super) fn unknown_fact_kind(bank: &RawBank, report: &Report<'_>) {
    for kind in bank.facts.iter().filter_map(|fact| fact.kind.as_ref()) {
        if !kinds(bank.id).contains(&kind.as_str()) {
            report.at(
                kind.place,
                format!("unknown kind of fact `{}`", kind.value),
                format!("one of: {}", kinds(bank.id).join(", ")),
            );
        }
    }
}

/// A number has a range and a unit, a choice has options, a text has a greatest length, and none has what belongs to
/// another.
pub(super) fn fact_fields(bank: &RawBank, report: &Report<'_>) {
    for fact in &bank.facts {
        let Some(kind) = fact.kind.as_ref().map(At::as_str) else {
            continue;
        };
        if !kinds(bank.id).contains(&kind) {
            continue;
        }
        let number = kind == "number";
        let chosen = matches!(kind, "choice" | "choices");
        for (field, there, wanted) in [
            ("min", fact.min.is_some(), number),
            ("max", fact.max.is_some(), number),
            ("unit", fact.unit.is_some(), number),
            ("options", fact.options.is_some(), chosen),
            (
                "max_characters",
                fact.max_characters.is_some(),
                kind == "text",
            ),
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
    if let Some(most) = &fact.max_characters
        && !(1..=LONGEST).contains(&most.value)
    {
        report.at(
            most.place,
            format!("a text of {} characters", most.value),
            format!("from 1 to {LONGEST}"),
        );
    }
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
pub(super) fn options_count(bank: &RawBank, report: &Report<'_>) {
    let facts = bank.facts.iter().map(|fact| (&fact.options, usize::MAX));
    let wants = bank.wants.iter().map(|want| (&want.options, MOST));
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
