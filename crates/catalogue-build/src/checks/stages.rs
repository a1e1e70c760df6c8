//! Stages, team sizes, planned steps, part-time and titles: each option of the facts they speak of has its entry, and
//! every word of theirs is known.

use std::collections::BTreeSet;

use super::Report;
use super::offers::options;
use crate::catalogue::Role;
use crate::files::File;
use crate::place::{At, Place};
use crate::raw::need::{RawHours, RawPartTime};
use crate::raw::{Raw, Text, list};
use crate::when::{OTHERWISE, parse};

/// How often one person holds both seats.
const HOW_OFTEN: [&str; 3] = ["usually", "sometimes", "seldom"];
/// How much somebody builds by hand.
const HANDS_ON: [&str; 4] = ["most", "some", "little", "none"];
/// Whom a VP of Engineering answers to.
const REPORTING: [&str; 3] = ["no_such_seat", "ceo_or_cto", "cto"];
/// What the user may enter, the last with a default.
const INPUTS: [&str; 3] = ["full_time_cost", "part_time_rate", "weeks_a_year"];

/// Stages and steps are the options of their facts, in the same order.
pub(super) fn option_without_entry(raw: &Raw, report: &Report<'_>) {
    let stages = raw.need.stages.iter().map(|stage| &stage.id);
    let steps = raw.need.steps.iter().map(|step| &step.id);
    matches(
        "stage",
        File::Stages,
        raw,
        stages.flatten().collect(),
        report,
    );
    matches(
        "growth_step",
        File::GrowthSteps,
        raw,
        steps.flatten().collect(),
        report,
    );
}

fn matches(fact: &str, file: File, raw: &Raw, entries: Vec<&At<String>>, report: &Report<'_>) {
    let mut expected = options(raw, fact);
    // No step is planned: nothing changes.
    expected.retain(|option| fact != "growth_step" || *option != "none");
    let found: Vec<&str> = entries.iter().map(|id| id.as_str()).collect();
    if found != expected {
        let first = entries.first().map_or(Place::start(file), |id| id.place);
        report.at(
            first,
            format!(
                "`{}` are not the options of the fact `{fact}`",
                found.join("`, `")
            ),
            format!("in this order: {}", expected.join(", ")),
        );
    }
}

/// Words of closed sets, stages, seats, roles and disagreements that are named are there.
pub(super) fn unknown_word(raw: &Raw, report: &Report<'_>) {
    let one_of = |said: &At<String>, known: &[&str]| {
        if !known.contains(&said.as_str()) {
            let message = format!("`{}` is not known here", said.value);
            report.at(said.place, message, format!("one of: {}", known.join(", ")));
        }
    };
    let word = |said: &Text, known: &[&str]| {
        said.iter().for_each(|said| one_of(said, known));
    };
    let stages = options(raw, "stage");
    let seats = options(raw, "at_the_table");
    let disputed = raw.disagreements.iter().filter_map(|one| one.id.as_ref());
    let disputed: Vec<&str> = disputed.map(At::as_str).collect();
    for stage in &raw.need.stages {
        word(&stage.both, &HOW_OFTEN);
        word(&stage.codes, &HANDS_ON);
        word(&stage.reporting, &REPORTING);
        word(&stage.next, &stages);
        list(&stage.roles).for_each(|role| one_of(role, Role::NAMES));
        list(&stage.disagreement).for_each(|id| one_of(id, &disputed));
    }
    for rule in &raw.need.both {
        list(&rule.stages).for_each(|stage| one_of(stage, &stages));
        list(&rule.absent).for_each(|seat| one_of(seat, &seats));
    }
    for size in &raw.need.team_sizes {
        word(&size.both, &HOW_OFTEN);
    }
    for mismatch in &raw.need.mismatches {
        word(&mismatch.title, Role::NAMES);
        word(&mismatch.verdict, Role::NAMES);
    }
}

/// Every number of engineers falls into one range; a bound on engineers is a number of people.
pub(super) fn team_sizes(raw: &Raw, report: &Report<'_>) {
    let mut next = Some(0);
    for size in &raw.need.team_sizes {
        let Some(from) = &size.from else { continue };
        let to = size.to.as_ref().map(|to| to.value);
        let most = i64::from(u32::MAX);
        if Some(from.value) != next || to.is_some_and(|to| to < from.value || to >= most) {
            report.at(
                from.place,
                "the range does not begin where the one before ends",
                "begin with 0, leave no number out, and leave `to` away in the last",
            );
        }
        next = to.and_then(|to| to.checked_add(1));
    }
    if next.is_some() {
        let message = "no range is open";
        report.at(
            Place::start(File::Stages),
            message,
            "leave `to` away in the last",
        );
    }
    for most in raw
        .need
        .both
        .iter()
        .filter_map(|rule| rule.engineers_most.as_ref())
    {
        if u32::try_from(most.value).is_err() {
            let message = format!("{} engineers", most.value);
            report.at(most.place, message, "a number of people, 0 or more");
        }
    }
}

/// A step raises something, each need once, by one to four levels.
pub(super) fn growth_raise(raw: &Raw, report: &Report<'_>) {
    for step in &raw.need.steps {
        if step.raises.is_empty() {
            let message = "the step raises nothing";
            report.at(step.place, message, "name what it raises");
        }
        let mut seen = BTreeSet::new();
        for raise in &step.raises {
            if let Some(need) = &raise.need
                && !seen.insert(need.as_str())
            {
                let message = format!("`{}` is raised twice", need.value);
                report.at(need.place, message, "keep one");
            }
            if let Some(levels) = &raise.levels
                && !(1..=4).contains(&levels.value)
            {
                let message = format!("{} levels", levels.value);
                report.at(levels.place, message, "from 1 to 4");
            }
        }
    }
}

/// The part-time rule can be followed: bounds rise, inputs are those that the break-even is made of, conditions are
/// known, and the last outcome always holds.
pub(super) fn part_time_rule(raw: &Raw, report: &Report<'_>) {
    let Some(rule) = &raw.need.part_time else {
        return;
    };
    rule.hours.iter().for_each(|hours| bounds(hours, report));
    for set in [&rule.bounded, &rule.needs_presence].into_iter().flatten() {
        if let Some(level) = &set.level
            && !(1..=4).contains(&level.value)
        {
            let message = format!("the level {} is out of range", level.value);
            report.at(level.place, message, "from 1 to 4");
        }
    }
    inputs(rule, report);
    let mut last = None;
    for when in rule
        .outcomes
        .iter()
        .filter_map(|outcome| outcome.when.as_ref())
    {
        if let Err(name) = parse(when.as_str()) {
            let message = format!("`{name}` is no condition");
            report.at(
                when.place,
                message,
                "see the list in the file; join with `and`, then with `or`",
            );
        }
        last = Some(when.as_str());
    }
    if last != Some(OTHERWISE) {
        let message = "no outcome is left where no condition holds";
        report.at(
            rule.place,
            message,
            format!("end with when = \"{OTHERWISE}\""),
        );
    }
}

fn bounds(hours: &RawHours, report: &Report<'_>) {
    let all = [
        &hours.neither_below,
        &hours.part_time_most,
        &hours.full_time_least,
    ];
    let all: Vec<i64> = all.into_iter().flatten().map(|one| one.value).collect();
    let within = all.iter().all(|hours| (1..=168).contains(hours));
    if !within || !all.is_sorted_by(|a, b| a < b) {
        report.at(
            hours.place,
            format!("{all:?} are no bounds in hours a week"),
            "rising, from 1 to 168",
        );
    }
}

fn inputs(rule: &RawPartTime, report: &Report<'_>) {
    let ids = rule.inputs.iter().filter_map(|input| input.id.as_ref());
    let ids: Vec<&str> = ids.map(At::as_str).collect();
    if ids != INPUTS {
        let message = format!("`{}` cannot be reckoned with", ids.join("`, `"));
        report.at(rule.place, message, format!("write {}", INPUTS.join(", ")));
    }
    for (place, input) in rule.inputs.iter().enumerate() {
        let (Some(min), Some(max)) = (&input.min, &input.max) else {
            continue;
        };
        let range = min.value..=max.value;
        let fits = min.value >= 0 && min.value < max.value && u32::try_from(max.value).is_ok();
        let default = input.default.as_ref().map(|default| default.value);
        // Only the weeks are filled in for anybody.
        let filled = place.saturating_add(1) == INPUTS.len();
        if !fits || default.is_some() != filled || default.is_some_and(|it| !range.contains(&it)) {
            report.at(
                max.place,
                "this is no range, or its default is missing, outside or too much",
                "from 0 or more to something greater; a default for the weeks alone",
            );
        }
    }
}

/// Both ways in which title and work can be opposed are there, once each.
pub(super) fn mismatch_sides(raw: &Raw, report: &Report<'_>) {
    let sided = |role: &Text| {
        let role = role.as_ref().and_then(|role| Role::parse(&role.value));
        role.filter(|role| role.has_side())
    };
    let mut seen = BTreeSet::new();
    for mismatch in &raw.need.mismatches {
        let (title, verdict) = (sided(&mismatch.title), sided(&mismatch.verdict));
        if title.is_none() || verdict.is_none() || title == verdict || !seen.insert(title) {
            report.at(
                mismatch.place,
                "this is no mismatch of the two seats, or stands twice",
                "one with title cto and verdict vp_engineering, one the other way round",
            );
        }
    }
    if raw.need.mismatches.len() < 2 {
        let message = "a way in which title and work can be opposed is missing";
        report.at(Place::start(File::TitleAlarm), message, "add it");
    }
}
