//! What needs demand of a person: every need has a rule, every item of the candidate's bank is asked for.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

use super::Report;
use super::numbers::LEVELS;
use crate::catalogue::{BankId, Family};
use crate::files::File;
use crate::place::At;
use crate::raw::Raw;
use crate::raw::need::{RawDemand, RawRule};

/// Weights within a rule: one need's demands are told apart well enough by these.
const WEIGHTS: RangeInclusive<i64> = 1..=9;
/// A rule's levels are for need levels 2, 3 and 4: below 2 the people there cope.
const NEED_LEVELS: usize = 3;

/// A need that is named is one of the company's items.
pub(super) fn unknown_need(raw: &Raw, report: &Report<'_>) {
    let known = raw.company.item_ids();
    for need in raw.need.needs() {
        if !known.contains(need.as_str()) {
            report.at(
                need.place,
                format!("unknown need `{}`", need.value),
                format!(
                    "add it to {}, or correct the id",
                    File::Items(BankId::Company).path()
                ),
            );
        }
    }
}

/// A need has one rule, and a rule demands an item once.
pub(super) fn duplicate_rule(raw: &Raw, report: &Report<'_>) {
    let needs = raw.need.rules.iter().filter_map(|rule| rule.need.as_ref());
    once(needs, "a rule for", report);
    for rule in &raw.need.rules {
        let items = rule
            .demands
            .iter()
            .filter_map(|demand| demand.item.as_ref());
        once(items, "a demand on", report);
    }
}

fn once<'a>(ids: impl Iterator<Item = &'a At<String>>, what: &str, report: &Report<'_>) {
    let mut first = BTreeMap::new();
    for id in ids {
        if let Some(place) = first.insert(id.as_str(), id.place) {
            report.at(
                id.place,
                format!("{what} `{}` stands twice", id.value),
                format!("it already stands at {}; keep one", report.name(place)),
            );
        }
    }
}

/// Every need has a rule, in the file of its family, and the rule demands something.
pub(super) fn need_without_rule(raw: &Raw, report: &Report<'_>) {
    let mut files: BTreeMap<&str, &RawRule> = BTreeMap::new();
    for rule in &raw.need.rules {
        files.extend(rule.need.as_ref().map(|need| (need.as_str(), rule)));
    }
    for item in &raw.company.items {
        let (Some(id), Some(family)) = (&item.id, &item.family) else {
            continue;
        };
        let file = File::NeedRules.named(&family.value);
        let (place, message) = match files.get(id.as_str()) {
            None => (
                id.place,
                format!("`{}` demands nothing of a person", id.value),
            ),
            Some(rule) if Family::parse(&family.value).is_some_and(|of| of.name() != rule.stem) => {
                (
                    rule.place,
                    format!("`{}` is of family `{}`", id.value, family.value),
                )
            }
            Some(rule) if rule.demands.is_empty() => {
                (rule.place, format!("the rule of `{}` is empty", id.value))
            }
            Some(_) => continue,
        };
        report.at(place, message, format!("give it a rule in {file}"));
    }
}

/// Every item of a candidate is demanded by some need; one of a side or a type by a need of its own family. Otherwise
/// somebody could be strong in it and no company could ask for it.
pub(super) fn undemanded_item(raw: &Raw, report: &Report<'_>) {
    let demanded: BTreeSet<(&str, &str)> = raw
        .need
        .rules
        .iter()
        .flat_map(|rule| {
            rule.demands
                .iter()
                .map(|demand| (rule.stem.as_str(), demand))
        })
        .filter_map(|(stem, demand)| Some((demand.item.as_ref()?.as_str(), stem)))
        .collect();
    for item in &raw.candidate.items {
        let (Some(id), Some(family)) = (&item.id, &item.family) else {
            continue;
        };
        let any = demanded.iter().any(|(item, _)| *item == id.as_str());
        let own = demanded.contains(&(id.as_str(), family.as_str()));
        // A family that nobody knows has a check of its own.
        let shared = matches!(Family::parse(&family.value), None | Some(Family::General));
        if !any || !(own || shared) {
            let whose = if any {
                "need of its own family"
            } else {
                "need"
            };
            report.at(
                id.place,
                format!("no {whose} demands `{}`", id.value),
                format!(
                    "add it to a rule in {}",
                    File::NeedRules.named(&family.value)
                ),
            );
        }
    }
}

/// Demands weigh from 1 to 9 and ask for levels from 1 to 4 that do not fall as the need rises.
pub(super) fn demand_range(raw: &Raw, report: &Report<'_>) {
    for demand in raw.need.rules.iter().flat_map(|rule| &rule.demands) {
        if let Some(weight) = &demand.weight
            && !WEIGHTS.contains(&weight.value)
        {
            report.at(
                weight.place,
                format!("the weight {} is out of range", weight.value),
                format!("from {} to {}", WEIGHTS.start(), WEIGHTS.end()),
            );
        }
        levels(demand, report);
    }
}

fn levels(demand: &RawDemand, report: &Report<'_>) {
    let Some(levels) = &demand.levels else { return };
    let values: Vec<i64> = levels.value.iter().map(|level| level.value).collect();
    let within = values.iter().all(|level| LEVELS.contains(level));
    if values.len() != NEED_LEVELS || !within || !values.is_sorted() {
        report.at(
            levels.place,
            format!("{values:?} are no levels of a demand"),
            "three levels from 1 to 4 for need levels 2, 3 and 4, none lower than the one before",
        );
    }
}

/// Shares of the weight do not fall as the need rises and are nothing below level 2; weights add up, and the highest
/// level counts, which is all that the model knows.
pub(super) fn need_scale(raw: &Raw, report: &Report<'_>) {
    let Some(scale) = &raw.need.scale else { return };
    let share: Vec<i64> = scale.share.iter().flatten().map(|one| one.value).collect();
    let silent = share.iter().take(2).all(|share| *share == 0);
    let speaking = share.iter().skip(2).all(|share| (1..=100).contains(share));
    if share.len() == scale.share.len() && !(silent && speaking && share.is_sorted()) {
        report.at(
            scale.place,
            format!("{share:?} are no shares of the need levels 0 to 4"),
            "0 for levels 0 and 1, then from 1 to 100, none lower than the one before",
        );
    }
    for (said, known) in [(&scale.weight, "sum"), (&scale.level, "highest")] {
        if let Some(said) = said
            && said.value != known
        {
            let message = format!("the model does not know `{}` here", said.value);
            report.at(said.place, message, format!("write \"{known}\""));
        }
    }
    let most = [
        (&scale.most_of_whole, 1..=100),
        (&scale.fewest_items, 1..=100),
    ];
    for (number, range) in most {
        if let Some(number) = number
            && !range.contains(&number.value)
        {
            let message = format!("{} is out of range", number.value);
            report.at(number.place, message, "from 1 to 100");
        }
    }
}
