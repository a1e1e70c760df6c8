//! What a company offers of what a candidate wants: every want is supplied by a fact that can say how much.

use std::collections::BTreeMap;

use super::Report;
use crate::files::File;
use crate::place::{At, Place};
use crate::raw::need::RawSupply;
use crate::raw::{Raw, RawFact, Text, list};

/// How supply and want compare.
const READINGS: [&str; 2] = ["at_least", "near"];

pub(super) fn fact<'a>(raw: &'a Raw, id: &str) -> Option<&'a RawFact> {
    let mut facts = raw.company.facts.iter();
    facts.find(|fact| fact.id.as_ref().map(At::as_str) == Some(id))
}

/// The options of a company's fact; none where it has none.
pub(super) fn options<'a>(raw: &'a Raw, id: &str) -> Vec<&'a str> {
    let fact = fact(raw, id);
    fact.map(|fact| list(&fact.options).map(At::as_str).collect())
        .unwrap_or_default()
}

/// The options of a want; `None` for one that is not there.
fn wanted<'a>(raw: &'a Raw, id: &str) -> Option<Vec<&'a str>> {
    let mut wants = raw.candidate.wants.iter();
    let want = wants.find(|want| want.id.as_ref().map(At::as_str) == Some(id))?;
    Some(list(&want.options).map(At::as_str).collect())
}

/// Every want has exactly one supply.
pub(super) fn unsupplied_want(raw: &Raw, report: &Report<'_>) {
    let mut first: BTreeMap<&str, Place> = BTreeMap::new();
    for want in raw
        .need
        .supplies
        .iter()
        .filter_map(|supply| supply.want.as_ref())
    {
        if let Some(place) = first.insert(want.as_str(), want.place) {
            report.at(
                want.place,
                format!("`{}` is supplied twice", want.value),
                format!("it already stands at {}; keep one", report.name(place)),
            );
        }
    }
    for want in raw
        .candidate
        .wants
        .iter()
        .filter_map(|want| want.id.as_ref())
    {
        if !first.contains_key(want.as_str()) {
            report.at(
                want.place,
                format!("nothing says what supplies `{}`", want.value),
                format!("add it to {}", File::Supplies.path()),
            );
        }
    }
}

/// A supply reads a fact that is there: a choice by its options, a number by the least that reaches each place.
pub(super) fn supply_mapping(raw: &Raw, report: &Report<'_>) {
    for supply in &raw.need.supplies {
        let (Some(want), Some(id)) = (&supply.want, &supply.fact) else {
            continue;
        };
        if let Some(reading) = &supply.reading
            && !READINGS.contains(&reading.as_str())
        {
            report.at(
                reading.place,
                format!("unknown reading `{}`", reading.value),
                format!("one of: {}", READINGS.join(", ")),
            );
        }
        let (Some(wanted), Some(fact)) = (wanted(raw, want.as_str()), fact(raw, id.as_str()))
        else {
            let message = format!(
                "there is no want `{}` or no fact `{}`",
                want.value, id.value
            );
            report.at(want.place, message, "correct the id");
            continue;
        };
        let kind = fact.kind.as_ref().map_or("", At::as_str);
        match (kind, &supply.levels, &supply.from) {
            ("choice", Some(levels), None) => {
                let offered: Vec<&str> = list(&fact.options).map(At::as_str).collect();
                keys(supply, levels, &offered, report);
                for (_, place) in levels
                    .iter()
                    .filter(|(_, to)| !wanted.contains(&to.as_str()))
                {
                    let message = format!("`{}` is no option of `{}`", place.value, want.value);
                    report.at(
                        place.place,
                        message,
                        format!("one of: {}", wanted.join(", ")),
                    );
                }
            }
            ("number", None, Some(from)) => {
                keys(supply, from, &wanted, report);
                numbers(supply, from, &wanted, report);
            }
            _ => report.at(
                supply.place,
                format!("a fact of kind `{kind}` is not read like this"),
                "read a choice by `levels`, a number by `from`",
            ),
        }
    }
}

/// Each of these stands there, and nothing else.
fn keys<T>(supply: &RawSupply, entries: &[(At<String>, T)], known: &[&str], report: &Report<'_>) {
    for id in known {
        if !entries.iter().any(|(key, _)| key.value == *id) {
            let message = format!("nothing is said of `{id}`");
            report.at(supply.place, message, "add what it supplies");
        }
    }
    for (key, _) in entries
        .iter()
        .filter(|(key, _)| !known.contains(&key.as_str()))
    {
        let message = format!("unknown option `{}`", key.value);
        report.at(key.place, message, format!("one of: {}", known.join(", ")));
    }
}

/// The numbers rise with the places.
fn numbers(
    supply: &RawSupply,
    from: &[(At<String>, At<i64>)],
    wanted: &[&str],
    report: &Report<'_>,
) {
    let of = |id: &&str| from.iter().find(|(key, _)| key.value == **id);
    let least = wanted.iter().filter_map(of).map(|(_, least)| least.value);
    let least: Vec<i64> = least.collect();
    let whole = least.iter().all(|one| u32::try_from(*one).is_ok());
    if !whole || !least.is_sorted_by(|a, b| a < b) {
        report.at(
            supply.place,
            format!("{least:?} do not rise with the places"),
            "each place needs more than the one before, from 0 on",
        );
    }
}

/// A cap names a want, choices that have the option which lifts it, and an option of the want.
pub(super) fn cap_reference(raw: &Raw, report: &Report<'_>) {
    for cap in &raw.need.caps {
        let (Some(want), Some(unless)) = (&cap.want, &cap.unless) else {
            continue;
        };
        let places = wanted(raw, want.as_str()).unwrap_or_default();
        let most: &Text = &cap.most;
        if let Some(most) = most
            && !places.contains(&most.as_str())
        {
            let message = format!("`{}` is no option of a want `{}`", most.value, want.value);
            report.at(most.place, message, "name the most that is supplied");
        }
        for id in list(&cap.facts) {
            if !options(raw, id.as_str()).contains(&unless.as_str()) {
                let message = format!("no fact `{}` has the option `{}`", id.value, unless.value);
                report.at(id.place, message, "name facts that share that option");
            }
        }
    }
}
