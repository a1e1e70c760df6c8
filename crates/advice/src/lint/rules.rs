//! The rules over what a text says and what a company answered.

use std::collections::BTreeSet;

use rolefit_catalogue::linter::{Condition, FactTest, Rule, Scope, rules, signals};
use rolefit_core::RoleId;
use rolefit_reading::Span;

use super::said::{Said, Sentence};
use super::{Finding, Subject};
use crate::company::{Fact, Facts};

/// Everything the rules find, in their order.
pub(super) fn findings(said: &Said, subject: &Subject<'_>) -> Vec<Finding> {
    let all: Vec<Finding> = rules()
        .iter()
        .flat_map(|rule| of_rule(rule, said, subject))
        .collect();
    let has = |id: &str| all.iter().any(|finding| finding.rule == id);
    let better = rules().iter().filter(|rule| has(rule.id));
    let left_out: BTreeSet<&str> = better.flat_map(|rule| rule.instead_of).copied().collect();
    all.into_iter()
        .filter(|finding| !left_out.contains(finding.rule))
        .collect()
}

fn of_rule(rule: &'static Rule, said: &Said, subject: &Subject<'_>) -> Vec<Finding> {
    let one = |sentences: &[Sentence]| {
        let mut grounds = Grounds::default();
        let holds = rule.when.iter().all(|group| {
            let held = group
                .iter()
                .filter(|condition| grounds.add_if(condition, sentences, said, subject));
            held.count() > 0
        });
        holds.then(|| grounds.finding(rule))
    };
    match rule.scope {
        Scope::Sentence => said.sentences.chunks(1).filter_map(one).collect(),
        Scope::Document => one(&said.sentences).into_iter().collect(),
    }
}

/// What a finding rests on.
#[derive(Default)]
struct Grounds {
    sentences: BTreeSet<Span>,
    words: BTreeSet<Span>,
    facts: Vec<&'static str>,
    on_title: bool,
    /// The role that the title names.
    titled: Option<RoleId>,
    /// The role that the diagnosis reads.
    need: Option<RoleId>,
}

impl Grounds {
    /// Whether the condition holds, and if so, on what. Only `sentences` say anything; silence is the whole text's.
    fn add_if(
        &mut self,
        condition: &Condition,
        sentences: &[Sentence],
        said: &Said,
        subject: &Subject<'_>,
    ) -> bool {
        match *condition {
            Condition::Says(signal, times) => self.says(signal.into(), times.into(), sentences),
            Condition::Silent(signal) => {
                let signal = usize::from(signal);
                !said
                    .sentences
                    .iter()
                    .any(|sentence| sentence.signals.contains_key(&signal))
            }
            Condition::Titled(signal) => {
                let signal = usize::from(signal);
                let holds = said.title.contains(&signal);
                if holds {
                    self.on_title = true;
                    self.titled = signals().get(signal).and_then(|signal| signal.role);
                }
                holds
            }
            Condition::Need(roles) => {
                let read = subject.need.filter(|role| roles.contains(role));
                self.need = self.need.or(read);
                read.is_some()
            }
            Condition::Fact(id, test) => {
                let holds = passes(subject.facts, id, test);
                if holds && !self.facts.contains(&id) {
                    self.facts.push(id);
                }
                holds
            }
        }
    }

    fn says(&mut self, signal: usize, times: usize, sentences: &[Sentence]) -> bool {
        let saying = || {
            let all = sentences.iter();
            all.filter_map(|sentence| Some((sentence.span, sentence.signals.get(&signal)?)))
        };
        let phrases: BTreeSet<usize> = saying()
            .flat_map(|(_, words)| words)
            .map(|words| words.phrase)
            .collect();
        let holds = phrases.len() >= times.max(1);
        if holds {
            self.sentences.extend(saying().map(|(span, _)| span));
            self.words.extend(
                saying()
                    .flat_map(|(_, words)| words)
                    .map(|words| words.span),
            );
        }
        holds
    }

    fn finding(self, rule: &'static Rule) -> Finding {
        Finding {
            rule: rule.id,
            kind: rule.kind,
            severity: rule.severity,
            sentences: self.sentences.into_iter().collect(),
            words: self.words.into_iter().collect(),
            facts: self.facts,
            on_title: self.on_title,
            title_and_need: self.titled.zip(self.need),
        }
    }
}

/// Whether a fact's answer passes the test.
fn passes(facts: &Facts, id: &str, test: FactTest) -> bool {
    let answer = facts.0.get(id);
    match (test, answer) {
        (FactTest::Open, answer) => answer.is_none(),
        (FactTest::Is(options), Some(Fact::Choice(chosen))) => options.contains(&chosen.as_str()),
        (FactTest::Is(options), Some(Fact::Choices(chosen))) => {
            options.iter().any(|option| chosen.contains(*option))
        }
        (FactTest::AtLeast(least), Some(Fact::Number(number))) => *number >= least,
        (FactTest::AtMost(most), Some(Fact::Number(number))) => *number <= most,
        (FactTest::Chosen(count), Some(Fact::Choices(chosen))) => {
            chosen.len() >= usize::from(count)
        }
        _ => false,
    }
}
