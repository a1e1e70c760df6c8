//! How much of what was labelled is found, and how much is found that was not.

use std::collections::BTreeSet;

use rolefit_advice::Facts;
use rolefit_advice::lint::{Linter, Subject};
use rolefit_catalogue::linter::{Scope, rule, rules};

use super::cases::{SETS, sentences, texts};

/// The least share of what is found that was labelled, and of what was labelled that is found, in per cent.
const BAR: usize = 90;

#[test]
fn precision_and_recall_over_each_set_of_labelled_sentences_hold_the_bar() {
    let linter = Linter::new();
    for set in SETS {
        let (mut right, mut found_all, mut labelled) = (0, 0, 0);
        let mut wrong = Vec::new();
        for case in sentences(set) {
            let found = of_sentences(&linter, &case.text);
            right += found.intersection(&case.expect).count();
            found_all += found.len();
            labelled += case.expect.len();
            if found != case.expect {
                wrong.push(format!(
                    "{:?}\n  labelled {:?}\n  found    {found:?}",
                    case.text, case.expect
                ));
            }
        }
        let figures = format!("{set}: precision {right}/{found_all}, recall {right}/{labelled}");
        let wrong = wrong.join("\n");
        println!("{figures}\n{wrong}");
        assert!(right * 100 >= BAR * found_all, "{figures}\n{wrong}");
        assert!(right * 100 >= BAR * labelled, "{figures}\n{wrong}");
    }
}

/// The rules that judge single sentences and found something.
fn of_sentences(linter: &Linter, text: &str) -> BTreeSet<String> {
    let facts = Facts::default();
    let findings = linter
        .lint(&Subject {
            title: "",
            text,
            facts: &facts,
            need: None,
        })
        .into_iter();
    let single = findings.filter(|finding| rule(finding.rule).unwrap().scope == Scope::Sentence);
    single.map(|finding| finding.rule.to_owned()).collect()
}

#[test]
fn each_text_has_the_findings_it_was_labelled_with_on_their_sentences() {
    let linter = Linter::new();
    for case in texts() {
        let findings = case.lint(&linter);
        let mut found: Vec<(String, Vec<&str>)> = findings
            .iter()
            .map(|finding| {
                (
                    finding.rule.to_owned(),
                    finding
                        .sentences
                        .iter()
                        .map(|span| span.of(&case.text))
                        .collect(),
                )
            })
            .collect();
        found.sort();
        let mut expect = case.expect.clone();
        expect.sort();
        let names = |all: &[(String, Vec<&str>)]| {
            all.iter().map(|(rule, _)| rule.clone()).collect::<Vec<_>>()
        };
        let labelled: Vec<String> = expect.iter().map(|(rule, _)| rule.clone()).collect();
        assert_eq!(names(&found), labelled, "{}: {found:#?}", case.name);
        for ((rule, on), (_, begins)) in found.iter().zip(&expect) {
            assert_eq!(on.len(), begins.len(), "{} {rule}: {on:#?}", case.name);
            for (sentence, begin) in on.iter().zip(begins) {
                assert!(
                    sentence.starts_with(begin.as_str()),
                    "{} {rule}: {sentence}",
                    case.name
                );
            }
        }
    }
}

#[test]
fn every_rule_has_a_case_that_it_finds() {
    let of_sentences = SETS.into_iter().flat_map(sentences);
    let of_sentences = of_sentences.flat_map(|case| case.expect);
    let of_texts = texts()
        .into_iter()
        .flat_map(|case| case.expect)
        .map(|(rule, _)| rule);
    let tried: BTreeSet<String> = of_sentences.chain(of_texts).collect();
    let without: Vec<&str> = rules()
        .iter()
        .map(|rule| rule.id)
        .filter(|id| !tried.contains(*id))
        .collect();
    assert!(without.is_empty(), "no case for {without:?}");
    let unknown: Vec<&String> = tried.iter().filter(|id| rule(id).is_none()).collect();
    assert!(unknown.is_empty(), "no rule {unknown:?}");
}
