//! The linter's signals and rules.

use std::collections::BTreeSet;

use rolefit_phrases::{PhraseError, check};

use super::Report;
use crate::catalogue::{Role, RuleKind, Scope, Severity};
use crate::place::At;
use crate::raw::{Raw, RawCondition, RawFact, RawNumber, RawRule, RawSignal, Text, list};

/// A signal can be said, its phrases have their brackets in pairs and words in them, its numbers are a range.
pub(super) fn linter_phrase(raw: &Raw, report: &Report<'_>) {
    for signal in &raw.signals {
        let phrases = list(&signal.phrases).count();
        let beside = signal
            .number
            .iter()
            .flat_map(|number| list(&number.before).chain(list(&number.after)));
        if phrases + beside.count() == 0 {
            report.at(
                signal.place,
                "nothing says this",
                "add phrases, or phrases beside a number",
            );
        }
        for phrase in signal.lists().flat_map(list) {
            self::phrase(phrase, &[], report);
        }
        if let Some(number) = &signal.number {
            range(number, report);
        }
    }
}

/// The bounds of a number are in order.
pub(super) fn range(number: &RawNumber, report: &Report<'_>) {
    let least = number.least.as_ref().map_or(0, |least| least.value);
    let most = number
        .most
        .as_ref()
        .map_or(i64::from(u32::MAX), |most| most.value);
    if least < 0 || least > most || most > i64::from(u32::MAX) {
        report.at(
            number.place,
            format!("{least} to {most} is no range"),
            "from 0 or more to something greater",
        );
    }
}

/// A phrase is one, with these classes of words.
pub(super) fn phrase(phrase: &At<String>, classes: &[(&str, &str)], report: &Report<'_>) {
    let Err(error) = check(&phrase.value, classes) else {
        return;
    };
    let remedy = match error {
        PhraseError::Unbalanced(_) => "brackets in pairs, none within another",
        PhraseError::Empty(_) => "a word on each side of ` .. `, outside what may be left out",
        PhraseError::TooMany(_) | PhraseError::TooLong(_) | PhraseError::TooLarge => {
            "write it as several phrases"
        }
        PhraseError::LooseGap(_) => "a space on each side of `..`, outside brackets",
        PhraseError::UnknownClass(_) => "add the class to lexicon/words.toml, or correct its name",
    };
    report.at(phrase.place, error.to_string(), remedy);
}

/// A rule's words are of their closed sets, and each of its conditions is one condition.
pub(super) fn linter_rule(raw: &Raw, report: &Report<'_>) {
    for rule in &raw.rules {
        word(&rule.kind, RuleKind::NAMES, report);
        word(&rule.severity, Severity::NAMES, report);
        word(&rule.per, Scope::NAMES, report);
        if rule.when.is_empty() || rule.when.iter().any(Vec::is_empty) {
            report.at(
                rule.place,
                "a rule without conditions, or with a group without any",
                "add them, or remove the group",
            );
        }
        for condition in rule.conditions().filter(|condition| !is_one(condition)) {
            report.at(
                condition.place,
                "not one condition",
                "one of says, silent, titled, need, fact; with fact one of is, at_least, at_most, chosen, open = true",
            );
        }
        let is_said = rule.conditions().any(|condition| condition.says.is_some());
        let per = rule.per.as_ref().map(At::as_str);
        if per == Some(Scope::Sentence.name()) && !is_said {
            report.at(
                rule.place,
                "a rule for each sentence that looks at none",
                "add a condition with `says`",
            );
        }
    }
}

fn word(text: &Text, names: &[&str], report: &Report<'_>) {
    if let Some(text) = text.as_ref().filter(|text| !names.contains(&text.as_str())) {
        report.at(
            text.place,
            format!("unknown word `{}`", text.value),
            format!("one of: {}", names.join(", ")),
        );
    }
}

fn is_one(condition: &RawCondition) -> bool {
    let kinds = [
        condition.says.is_some(),
        condition.silent.is_some(),
        condition.titled.is_some(),
        condition.need.is_some(),
        condition.fact.is_some(),
    ];
    let tests = [
        condition.is.is_some(),
        condition.at_least.is_some(),
        condition.at_most.is_some(),
        condition.chosen.is_some(),
        condition.open.as_ref().is_some_and(|open| open.value),
    ];
    let count = |all: &[bool]| all.iter().filter(|there| **there).count();
    let small = |number: &Option<At<i64>>| {
        number
            .as_ref()
            .is_none_or(|number| (1..=255).contains(&number.value))
    };
    let large = |number: &Option<At<i64>>| {
        number
            .as_ref()
            .is_none_or(|number| u32::try_from(number.value).is_ok())
    };
    count(&kinds) == 1
        && count(&tests) == usize::from(condition.fact.is_some())
        && (condition.times.is_none() || condition.says.is_some())
        && small(&condition.times)
        && small(&condition.chosen)
        && large(&condition.at_least)
        && large(&condition.at_most)
}

/// What a rule or a signal names is there: signals, which are all used, other rules, roles, facts and their options.
pub(super) fn linter_reference(raw: &Raw, report: &Report<'_>) {
    let signals: BTreeSet<&str> = ids(raw.signals.iter().map(|signal| &signal.id));
    let rules: BTreeSet<&str> = ids(raw.rules.iter().map(|rule| &rule.id));
    let mut used = BTreeSet::new();
    for rule in &raw.rules {
        for other in list(&rule.instead_of).filter(|other| !rules.contains(other.as_str())) {
            unknown(other, "rule", report);
        }
        for condition in rule.conditions() {
            if let Some(signal) = condition.signal() {
                used.insert(signal.as_str());
                if !signals.contains(signal.as_str()) {
                    unknown(signal, "signal", report);
                }
            }
            list(&condition.need).for_each(|it| role(it, report));
            fact(condition, &raw.company.facts, report);
        }
    }
    for heading in raw.signals.iter().filter_map(|it| it.not_under.as_ref()) {
        used.insert(heading.as_str());
        if !signals.contains(heading.as_str()) {
            unknown(heading, "signal", report);
        }
    }
    for signal in &raw.signals {
        signal.role.iter().for_each(|it| role(it, report));
        if let Some(id) = signal.id.as_ref().filter(|id| !used.contains(id.as_str())) {
            report.at(
                id.place,
                format!("no rule looks for `{}`", id.value),
                "remove it, or use it",
            );
        }
    }
    twice(&raw.signals, &raw.rules, report);
}

fn ids<'a>(all: impl Iterator<Item = &'a Text>) -> BTreeSet<&'a str> {
    all.flatten().map(At::as_str).collect()
}

fn unknown(name: &At<String>, what: &str, report: &Report<'_>) {
    report.at(
        name.place,
        format!("unknown {what} `{}`", name.value),
        "add it, or correct the id",
    );
}

/// A role is one.
fn role(name: &At<String>, report: &Report<'_>) {
    if Role::parse(name.as_str()).is_none() {
        unknown(name, "role", report);
    }
}

/// A condition's fact is one of the company's, and of a kind that the test fits.
fn fact(condition: &RawCondition, facts: &[RawFact], report: &Report<'_>) {
    let Some(id) = &condition.fact else { return };
    let found = facts.iter().find(|fact| {
        fact.id
            .as_ref()
            .is_some_and(|other| other.value == id.value)
    });
    let Some(fact) = found else {
        return unknown(id, "fact", report);
    };
    let kind = fact.kind.as_ref().map_or("", At::as_str);
    let fits = if condition.is.is_some() {
        matches!(kind, "choice" | "choices")
    } else if condition.chosen.is_some() {
        kind == "choices"
    } else if condition.at_least.is_some() || condition.at_most.is_some() {
        kind == "number"
    } else {
        true
    };
    if !fits {
        report.at(
            id.place,
            format!("`{}` is a fact of kind `{kind}`", id.value),
            "ask something of it that its kind answers",
        );
    }
    for option in list(&condition.is) {
        if fits && !list(&fact.options).any(|other| other.value == option.value) {
            unknown(option, "option", report);
        }
    }
}

/// Each signal and each rule stands once.
fn twice(signals: &[RawSignal], rules: &[RawRule], report: &Report<'_>) {
    let each = |ids: &mut dyn Iterator<Item = &Text>| {
        let mut seen = BTreeSet::new();
        for id in ids.flatten() {
            if !seen.insert(id.as_str()) {
                report.at(id.place, format!("`{}` stands twice", id.value), "keep one");
            }
        }
    };
    each(&mut signals.iter().map(|signal| &signal.id));
    each(&mut rules.iter().map(|rule| &rule.id));
}
