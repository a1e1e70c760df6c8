//! The linter's signals and rules.

use super::{citations, field, list, number, text, texts};
use crate::catalogue::{
    Condition, FactTest, NearNumber, Role, Rule, RuleKind, Scope, Severity, Signal,
};
use crate::raw::{Raw, RawCondition, RawNumber, RawRule, RawSignal};

pub(super) fn signal(raw: &RawSignal) -> Option<Signal> {
    Some(Signal {
        id: text(&raw.id)?,
        role: match &raw.role {
            Some(role) => Some(Role::parse(role.as_str())?),
            None => None,
        },
        phrases: list(&raw.phrases)?,
        number: match &raw.number {
            Some(number) => Some(near(number)?),
            None => None,
        },
        unless: list(&raw.unless)?,
        not_under: text(&raw.not_under),
    })
}

pub(super) fn near(raw: &RawNumber) -> Option<NearNumber> {
    Some(NearNumber {
        least: number(&raw.least)?,
        most: match raw.most {
            Some(_) => number(&raw.most)?,
            None => u32::MAX,
        },
        before: list(&raw.before)?,
        after: list(&raw.after)?,
    })
}

pub(super) fn rule(raw: &RawRule, all: &Raw) -> Option<Rule> {
    let id = text(&raw.id)?;
    let words = texts(&all.rule_texts, &id)?;
    let group = |group: &Vec<RawCondition>| group.iter().map(condition).collect::<Option<Vec<_>>>();
    Some(Rule {
        kind: RuleKind::parse(raw.kind.as_ref()?.as_str())?,
        severity: Severity::parse(raw.severity.as_ref()?.as_str())?,
        scope: Scope::parse(raw.per.as_ref()?.as_str())?,
        when: raw.when.iter().map(group).collect::<Option<_>>()?,
        instead_of: list(&raw.instead_of).unwrap_or_default(),
        name: field(words, "name")?,
        reason: field(words, "reason")?,
        better: field(words, "better")?,
        put_in: field(words, "put_in"),
        citations: citations(&raw.sources)?,
        id,
    })
}

fn condition(raw: &RawCondition) -> Option<Condition> {
    if let Some(signal) = text(&raw.says) {
        let times = raw.times.as_ref().map_or(Some(1), |_| number(&raw.times))?;
        return Some(Condition::Says(signal, times));
    }
    if let Some(signal) = text(&raw.silent) {
        return Some(Condition::Silent(signal));
    }
    if let Some(signal) = text(&raw.titled) {
        return Some(Condition::Titled(signal));
    }
    if let Some(roles) = list(&raw.need) {
        let roles: Option<Vec<Role>> = roles.iter().map(|role| Role::parse(role)).collect();
        return Some(Condition::Need(roles?));
    }
    Some(Condition::Fact(text(&raw.fact)?, test(raw)?))
}

fn test(raw: &RawCondition) -> Option<FactTest> {
    if let Some(options) = list(&raw.is) {
        return Some(FactTest::Is(options));
    }
    if raw.at_least.is_some() {
        return Some(FactTest::AtLeast(number(&raw.at_least)?));
    }
    if raw.at_most.is_some() {
        return Some(FactTest::AtMost(number(&raw.at_most)?));
    }
    if raw.chosen.is_some() {
        return Some(FactTest::Chosen(number(&raw.chosen)?));
    }
    raw.open.as_ref().map(|_| FactTest::Open)
}
