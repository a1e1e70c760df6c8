//! The linter as pages show it: what stands against a sentence, in the catalogue's words, on a brief or on an ad.

use std::rc::Rc;

use rolefit_advice::Facts;
use rolefit_advice::lint::{Finding, Linter, Span, Subject};
use rolefit_catalogue::linter::{Severity, rule_text};
use rolefit_catalogue::provenance::linter_rule;
use rolefit_core::RoleId;

use super::citations;
use super::search::brief::findings::{Ask, Note, notes};

/// Something that stands against a text, with all that is said of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    /// How much it weighs.
    pub severity: Severity,
    /// The facts it rests on.
    pub facts: Vec<&'static str>,
    /// A short name.
    pub name: &'static str,
    /// Why it matters.
    pub reason: &'static str,
    /// A better wording.
    pub better: &'static str,
    /// A sentence to put in the place of the one it is on.
    pub put_in: Option<&'static str>,
    /// Who says so.
    pub sources: Vec<String>,
}

impl Said {
    /// What the catalogue says of a finding; `None` for a rule it has no words for.
    pub fn of(finding: &Finding) -> Option<Self> {
        let text = rule_text(finding.rule)?;
        Some(Self {
            severity: finding.severity,
            facts: finding.facts.clone(),
            name: text.name,
            reason: text.reason,
            better: text.better,
            put_in: text.put_in,
            sources: citations::lines(linter_rule(finding.rule)),
        })
    }
}

/// What stands against an ad.
#[derive(Clone, Debug, PartialEq)]
pub struct OnAd {
    /// The sentences it is on, in bytes of the ad. None where something is left unsaid.
    pub sentences: Vec<Span>,
    /// What is said of it.
    pub said: Said,
}

/// Reads an ad under its title, the seat that its content describes known or not.
type OfAd = dyn Fn(&str, &str, Option<RoleId>) -> Vec<OnAd>;

/// Reads a brief.
type OfBrief = dyn Fn(&Ask) -> Vec<Note>;

/// The linter, ready to read. Its own module alone names what is behind the two.
#[derive(Clone)]
pub struct Linting {
    /// Reads a brief.
    pub brief: Rc<OfBrief>,
    /// Reads an ad.
    pub ad: Rc<OfAd>,
}

/// The linter of this catalogue.
pub fn linting() -> Linting {
    let linter = Rc::new(Linter::new());
    let other = Rc::clone(&linter);
    Linting {
        brief: Rc::new(move |ask| notes(&linter, ask)),
        ad: Rc::new(move |title, text, need| {
            let subject = Subject {
                title,
                text,
                facts: &Facts::default(),
                need,
            };
            let found = other.lint(&subject).into_iter();
            let said = found.filter_map(|finding| {
                let said = Said::of(&finding)?;
                Some(OnAd {
                    // No answer is behind an ad that could be changed.
                    said: Said {
                        facts: Vec::new(),
                        ..said
                    },
                    sentences: finding.sentences,
                })
            });
            said.collect()
        }),
    }
}
