//! What the linter looks for. Its rules' citations stand in a static of their own.

use super::sources::{CITING, citations};
use super::{Source, literal, literals, optional};
use crate::catalogue::{Catalogue, Condition, FactTest, NearNumber, Rule, Signal};

pub(super) fn write(catalogue: &Catalogue, out: &mut Source) {
    let rules = || catalogue.rules.iter();
    out.line("pub mod linter {");
    out.line("use rolefit_core::RoleId;");
    out.line("use crate::linter::{Condition, FactTest, NearNumber, PhraseCounts, Rule, RuleKind, RuleText, Scope, Severity, Signal};");
    out.bytes("PHRASES", &catalogue.signal_phrases);
    out.array(
        "SIGNALS",
        "Signal",
        catalogue.signals.iter().map(|one| signal(one, catalogue)),
    );
    out.array("RULES", "Rule", rules().map(|one| rule(one, catalogue)));
    let texts = rules().map(|rule| {
        format!(
            "RuleText {{ name: {}, reason: {}, better: {}, put_in: {} }}",
            literal(&rule.name),
            literal(&rule.reason),
            literal(&rule.better),
            optional(rule.put_in.as_deref())
        )
    });
    out.array("TEXTS", "RuleText", texts);
    out.line("}");
    out.line("pub mod linter_provenance {");
    out.line(CITING);
    out.array(
        "RULE_CITATIONS",
        "&[Citation]",
        rules().map(|rule| citations(&rule.citations)),
    );
    out.line("}");
}

/// The place of the signal with this id.
fn place(id: &str, catalogue: &Catalogue) -> String {
    super::index(catalogue.signals.iter().map(|signal| &signal.id), id).to_string()
}

fn signal(signal: &Signal, catalogue: &Catalogue) -> String {
    let not_under = signal.not_under.as_ref();
    let role = signal
        .role
        .map(|role| format!("Some(RoleId::{})", role.variant()));
    format!(
        "Signal {{ id: {}, role: {}, phrases: {}, number: {}, not_under: {} }}",
        literal(&signal.id),
        role.as_deref().unwrap_or("None"),
        counts(&signal.phrases, &signal.unless, signal.number.as_ref()),
        number(signal.number.as_ref()),
        not_under.map_or_else(
            || "None".to_owned(),
            |id| format!("Some({})", place(id, catalogue))
        )
    )
}

/// How many phrases a cue or a signal has of each sort.
pub(super) fn counts(says: &[String], unless: &[String], number: Option<&NearNumber>) -> String {
    let (before, after) = number.map_or((0, 0), |it| (it.before.len(), it.after.len()));
    format!(
        "PhraseCounts {{ says: {}, unless: {}, before: {before}, after: {after} }}",
        says.len(),
        unless.len(),
    )
}

pub(super) fn number(number: Option<&NearNumber>) -> String {
    number.map_or_else(
        || "None".to_owned(),
        |number| {
            let (least, most) = (number.least, number.most);
            format!("Some(NearNumber {{ least: {least}, most: {most} }})")
        },
    )
}

fn rule(rule: &Rule, catalogue: &Catalogue) -> String {
    let group = |group: &Vec<Condition>| {
        let conditions: Vec<String> = group.iter().map(|one| condition(one, catalogue)).collect();
        format!("&[{}]", conditions.join(", "))
    };
    let when: Vec<String> = rule.when.iter().map(group).collect();
    format!(
        "Rule {{ id: {}, kind: RuleKind::{}, severity: Severity::{}, scope: Scope::{}, when: &[{}], instead_of: &{} }}",
        literal(&rule.id),
        rule.kind.variant(),
        rule.severity.variant(),
        rule.scope.variant(),
        when.join(", "),
        literals(&rule.instead_of)
    )
}

fn condition(condition: &Condition, catalogue: &Catalogue) -> String {
    let at = |id: &str| place(id, catalogue);
    match condition {
        Condition::Says(signal, times) => format!("Condition::Says({}, {times})", at(signal)),
        Condition::Silent(signal) => format!("Condition::Silent({})", at(signal)),
        Condition::Titled(signal) => format!("Condition::Titled({})", at(signal)),
        Condition::Need(roles) => {
            let roles = roles
                .iter()
                .map(|role| format!("RoleId::{}", role.variant()));
            format!(
                "Condition::Need(&[{}])",
                roles.collect::<Vec<_>>().join(", ")
            )
        }
        Condition::Fact(id, test) => {
            format!("Condition::Fact({}, {})", literal(id), self::test(test))
        }
    }
}

fn test(test: &FactTest) -> String {
    match test {
        FactTest::Is(options) => format!("FactTest::Is(&{})", literals(options)),
        FactTest::AtLeast(number) => format!("FactTest::AtLeast({number})"),
        FactTest::AtMost(number) => format!("FactTest::AtMost({number})"),
        FactTest::Chosen(count) => format!("FactTest::Chosen({count})"),
        FactTest::Open => "FactTest::Open".to_owned(),
    }
}
