//! The linter as pages show it: what stands against a sentence, in the catalogue's words, on a brief or on an ad.

use std::rc::Rc;

use rolefit_advice::Facts;
use rolefit_advice::lint::{Finding, Linter, Span, Subject};
use rolefit_catalogue::linter::{Severity, rule_text};
use rolefit_catalogue::provenance::linter_rule;
use rolefit_catalogue::ui;
use rolefit_core::RoleId;
use rolefit_ui::sentences::roles::role;
use yew::AttrValue;

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
    pub name: AttrValue,
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
            name: text.name.into(),
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
            let mut said: Vec<OnAd> = found
                .filter_map(|finding| on_ad(finding, &subject))
                .collect();
            // The title is a line of the ad, and its first.
            said.sort_by_key(|it| {
                let place = it.sentences.first().copied();
                (place.is_none(), place)
            });
            said
        }),
    }
}

/// A finding as an ad's own reader is told of it. What is against the title stands on the title's line.
fn on_ad(finding: Finding, ad: &Subject<'_>) -> Option<OnAd> {
    let mut said = Said::of(&finding)?;
    // No answer is behind an ad that could be changed.
    said.facts.clear();
    let mut sentences = finding.sentences;
    if finding.on_title && sentences.is_empty() {
        let line = ad.text.find(ad.title).filter(|_| !ad.title.is_empty());
        sentences.extend(line.map(|start| Span {
            start,
            end: start + ad.title.len(),
        }));
    }
    if let Some((titled, described)) = finding.title_and_need {
        said.name = ui::ad_title_says(role(titled), role(described)).into();
    }
    Some(OnAd { sentences, said })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn a_title_that_says_otherwise_is_marked_where_it_stands_and_names_both_seats() {
        let title = "Chief Technology Officer";
        let text = format!(
            "\n# {title}\n\nWe want a rockstar. You run the hiring loop and lead the engineering managers."
        );
        let found = (linting().ad)(title, &text, Some(RoleId::HeadOfEngineering));
        let first = found.first().unwrap();
        assert_eq!(
            first.said.name.as_str(),
            "The title says CTO; what the ad describes is a Head of Engineering"
        );
        let marked: Vec<&str> = first.sentences.iter().map(|at| at.of(&text)).collect();
        assert_eq!(marked, [title]);
        let unsaid = found.iter().skip_while(|it| !it.sentences.is_empty());
        assert!(unsaid.clone().count() > 0);
        assert!(unsaid.into_iter().all(|it| it.sentences.is_empty()));
    }
}
