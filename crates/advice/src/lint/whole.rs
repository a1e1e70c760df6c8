//! A brief read part by part: findings that know which part their sentences stand in.

use rolefit_core::RoleId;
use rolefit_reading::Span;

use super::{Finding, Linter, Subject};
use crate::brief::SectionId;
use crate::company::Facts;

/// Between two parts, so that no sentence runs from one into the next.
const GAP: &str = "\n\n";

/// A stretch of one part's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Within {
    /// The part.
    pub part: SectionId,
    /// Where in its words.
    pub span: Span,
}

/// A finding on a brief. Its own spans are over all parts together; these are the same, part by part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// The finding.
    pub finding: Finding,
    /// The sentences it is on.
    pub sentences: Vec<Within>,
    /// The words in them that say it.
    pub words: Vec<Within>,
}

impl Linter {
    /// Everything that stands against a brief under this title, in the order of [`Linter::lint`]. `parts` are its parts'
    /// words, in the order they are read.
    #[must_use]
    pub fn lint_brief(
        &self,
        title: &str,
        parts: &[(SectionId, String)],
        facts: &Facts,
        need: Option<RoleId>,
    ) -> Vec<Remark> {
        let mut text = String::new();
        let mut places = Vec::new();
        for (part, words) in parts {
            let start = text.len();
            text.push_str(words);
            places.push((*part, start..text.len()));
            text.push_str(GAP);
        }
        let within = |span: Span| {
            let place = places
                .iter()
                .find(|(_, place)| place.contains(&span.start))?;
            let (part, place) = place;
            let span = Span {
                start: span.start - place.start,
                end: span.end.min(place.end) - place.start,
            };
            Some(Within { part: *part, span })
        };
        let text = text.as_str();
        let subject = Subject {
            title,
            text,
            facts,
            need,
        };
        let remark = |finding: Finding| Remark {
            sentences: finding
                .sentences
                .iter()
                .copied()
                .filter_map(within)
                .collect(),
            words: finding.words.iter().copied().filter_map(within).collect(),
            finding,
        };
        let headings: Vec<(usize, &str)> = places
            .iter()
            .map(|(part, place)| (place.start, part.title()))
            .collect();
        let found = self.lint_under(&subject, &headings).into_iter();
        found.map(remark).collect()
    }
}

/// The part's words with this sentence in the place of the one at `span`.
#[must_use]
pub fn put_in(words: &str, span: Span, sentence: &str) -> String {
    let before = words.get(..span.start).unwrap_or(words);
    let after = words.get(span.end..).unwrap_or_default();
    [before, sentence, after].concat()
}

/// The gaps of a text that somebody still has to fill: what stands in square brackets, brackets included.
#[must_use]
pub fn gaps(words: &str) -> Vec<Span> {
    let mut all = Vec::new();
    let mut open = None;
    for (at, letter) in words.char_indices() {
        match (letter, open) {
            ('[', _) => open = Some(at),
            ('\n', _) => open = None,
            (']', Some(start)) => {
                let end = at + 1;
                // A box to tick, "[]" and "[ ]", is no gap.
                if words
                    .get(start + 1..at)
                    .is_some_and(|gap| !gap.trim().is_empty())
                {
                    all.push(Span { start, end });
                }
                open = None;
            }
            _ => {}
        }
    }
    all
}

#[cfg(test)]
#[allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]
mod tests {
    use rolefit_catalogue::linter::{Scope, rule_text, rules};

    use super::*;

    fn remarks(parts: &[(SectionId, String)]) -> Vec<Remark> {
        let facts = Facts::default();
        Linter::new().lint_brief("CTO", parts, &facts, None)
    }

    #[test]
    fn a_finding_knows_its_part_and_its_place_there() {
        let parts = [
            (SectionId::Company, "Wé are 41 people.".to_owned()),
            (SectionId::WhyOpen, String::new()),
            (
                SectionId::Pay,
                "We ship. Pay is competitive. More".to_owned(),
            ),
        ];
        let all = remarks(&parts);
        let pay = all.iter().find(|it| it.finding.rule == "pay_in_words");
        let pay = pay.unwrap();
        let [at] = pay.sentences.as_slice() else {
            panic!("{pay:?}")
        };
        assert_eq!(at.part, SectionId::Pay);
        assert_eq!(at.span.of(&parts[2].1), "Pay is competitive.");
        assert!(pay.words.iter().all(|word| word.part == SectionId::Pay));
        assert!(
            all.iter().any(|it| it.sentences.is_empty()),
            "something is left unsaid"
        );
    }

    #[test]
    fn what_somebody_did_elsewhere_is_no_mandate_here() {
        let ceo = crate::company::Fact::Choice("ceo".to_owned());
        let facts = Facts([("decision_architecture".to_owned(), ceo)].into());
        let words = "You set the architecture for several teams’ systems.";
        let found = |part| {
            let parts = [(part, words.to_owned())];
            let all = Linter::new().lint_brief("CTO", &parts, &facts, None);
            all.iter()
                .any(|it| it.finding.rule == "architecture_without_tie_break")
        };
        assert!(!found(SectionId::MustHave));
        assert!(!found(SectionId::NiceToHave));
        assert!(found(SectionId::Duties));
        assert!(found(SectionId::Mandate));
    }

    #[test]
    fn a_sentence_put_in_is_not_found_again() {
        for rule in rules().iter().filter(|rule| rule.scope == Scope::Sentence) {
            let Some(sentence) = rule_text(rule.id).unwrap().put_in else {
                continue;
            };
            let all = remarks(&[(SectionId::Duties, sentence.to_owned())]);
            let again: Vec<_> = all.iter().filter(|it| !it.sentences.is_empty()).collect();
            assert!(again.is_empty(), "{}: {again:?}", rule.id);
        }
    }

    #[test]
    fn putting_in_leaves_the_rest_as_it_was() {
        let words = "- One.\n- Pay is competitive. Two.";
        let at = words.find("Pay").unwrap();
        let span = Span {
            start: at,
            end: at + "Pay is competitive.".len(),
        };
        assert_eq!(put_in(words, span, "New."), "- One.\n- New. Two.");
    }

    #[test]
    fn gaps_are_what_stands_in_brackets() {
        let words = "Pay is [from] to [to]. [ ] done [open\n] x] [é]";
        let found: Vec<&str> = gaps(words).iter().map(|gap| gap.of(words)).collect();
        assert_eq!(found, ["[from]", "[to]", "[é]"]);
    }
}
