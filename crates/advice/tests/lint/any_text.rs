//! What holds for any text and any answers.

use std::sync::LazyLock;

use proptest::prelude::*;
use rolefit_advice::Facts;
use rolefit_advice::lint::{Finding, Linter, Subject};
use rolefit_catalogue::linter::{phrases, rule_text};
use rolefit_phrases::{Phrases, wordings};

use super::cases::texts;

fn lint(linter: &Linter, title: &str, text: &str) -> Vec<Finding> {
    let facts = Facts::default();
    linter.lint(&Subject {
        title,
        text,
        facts: &facts,
        need: None,
    })
}

static LINTER: LazyLock<Linter> = LazyLock::new(Linter::new);

/// Any text, and text made of the linter's own phrases.
fn text() -> impl Strategy<Value = String> {
    let wordings: Vec<String> = wordings(&Phrases::unpack(phrases())).into_iter().collect();
    let piece = prop_oneof![
        prop::sample::select(wordings).prop_map(|wording| format!(" {wording} ")),
        Just(". ".to_owned()),
        Just("\n- ".to_owned()),
        Just(" 60 ".to_owned()),
        Just("\u{201c}\u{1f680}\u{201d} ".to_owned()),
    ];
    prop_oneof![
        any::<String>(),
        prop::collection::vec(piece, 0..30).prop_map(|pieces| pieces.concat())
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn findings_stand_on_whole_sentences_and_have_their_texts(title in text(), text in text()) {
        for finding in lint(&LINTER, &title, &text) {
            prop_assert!(rule_text(finding.rule).is_some());
            for span in &finding.sentences {
                prop_assert!(!span.of(&text).is_empty());
            }
            for words in &finding.words {
                prop_assert!(!words.of(&text).is_empty());
                prop_assert!(finding.sentences.iter().any(|sentence| sentence.holds(*words)));
            }
        }
    }
}

#[test]
fn a_finding_on_a_sentence_stays_where_it_is_when_the_text_before_it_grows() {
    for case in texts() {
        let before = "We \u{1f680} begin.\n\n";
        let longer = format!("{before}{}", case.text);
        let (first, second) = (lint(&LINTER, "", &case.text), lint(&LINTER, "", &longer));
        let spans = |findings: &[Finding], by: usize| -> Vec<_> {
            let all = findings.iter().flat_map(|finding| {
                finding
                    .sentences
                    .iter()
                    .map(|span| (finding.rule, span.start + by))
            });
            all.collect()
        };
        assert_eq!(
            spans(&first, before.len()),
            spans(&second, 0),
            "{}",
            case.name
        );
    }
}

#[test]
fn case_quotes_and_dashes_change_nothing() {
    for case in texts() {
        let rules = |text: &str| -> Vec<&'static str> {
            lint(&LINTER, "", text)
                .iter()
                .map(|finding| finding.rule)
                .collect()
        };
        let other = case
            .text
            .to_uppercase()
            .replace('-', "\u{2011}")
            .replace('\'', "\u{2019}");
        assert_eq!(rules(&case.text), rules(&other), "{}", case.name);
    }
}
