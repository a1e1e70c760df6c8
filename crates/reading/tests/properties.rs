//! What holds for any text: offsets between characters, in order, nothing lost, no panic.

use proptest::prelude::*;
use rolefit_reading::{Folded, Phrases, Span, numbers, sentences};

/// Any text, and text made of what the rules look at.
fn text() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "You lead",
        "e.g.",
        ". ",
        "! ",
        "? ",
        "\n",
        "\r\n",
        "\n\n",
        "- ",
        "\u{2022} ",
        "1. ",
        "(a) ",
        "# ",
        "60",
        " k ",
        "sixty ",
        "Ltd. ",
        "3.5",
        "\u{201c}",
        "\u{201d}",
        "\u{130}",
        "\u{2026} ",
        "\u{1f468}\u{200d}\u{1f469}",
        "e\u{301}",
        ")",
        "-",
        "the\n",
    ]);
    prop_oneof![
        any::<String>(),
        prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
    ]
}

fn on_boundaries(text: &str, span: Span) -> bool {
    span.start <= span.end && text.get(span.start..span.end).is_some()
}

/// Whether a stretch outside the sentences holds only space and the signs of lists and headings.
fn is_outside(text: &str) -> bool {
    text.split_whitespace().all(|word| {
        let sign = word.trim_start_matches(['#', '>']).is_empty();
        let number = word.trim_start_matches('(').trim_end_matches(['.', ')']);
        let listed = number.len() < word.len()
            && number.len() <= 3
            && number.chars().all(|c| c.is_ascii_alphanumeric());
        let undecoded = ["&bull;", "&middot;"].contains(&word);
        sign || listed || undecoded || !word.contains(char::is_alphanumeric)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn sentences_cover_the_text_in_order_without_overlap(text in text()) {
        let mut last = 0;
        for span in sentences(&text) {
            prop_assert!(on_boundaries(&text, span));
            let content = span.of(&text);
            prop_assert!(!content.is_empty() && content.trim() == content);
            prop_assert!(span.start >= last);
            prop_assert!(is_outside(&text[last..span.start]), "{:?}", &text[last..span.start]);
            last = span.end;
        }
        prop_assert!(is_outside(&text[last..]), "{:?}", &text[last..]);
    }

    #[test]
    fn every_stretch_of_a_folded_text_leads_back(text in text()) {
        let folded = Folded::new(&text);
        for (start, letter) in folded.text().char_indices() {
            let span = folded.source(start, start + letter.len_utf8()).unwrap();
            prop_assert!(on_boundaries(&text, span) && span.start < span.end);
        }
        // What is folded once stays as it is.
        let again = Folded::new(folded.text());
        prop_assert_eq!(again.text(), folded.text());
    }

    #[test]
    fn numbers_stand_on_boundaries_in_order(text in text()) {
        let mut last = 0;
        for number in numbers(&Folded::new(&text)) {
            prop_assert!(on_boundaries(&text, number.span));
            prop_assert!(number.span.start >= last && number.span.end > number.span.start);
            last = number.span.end;
        }
    }

    #[test]
    fn a_phrase_put_into_a_text_is_found(before in text(), after in text(), word in "[a-z]{1,6}( [a-z]{1,6})?") {
        let phrases = Phrases::new([word.as_str()]).unwrap();
        let text = format!("{before} {} {after}", word.to_uppercase());
        let hits = phrases.find(&text);
        let at = before.len() + 1;
        for hit in &hits {
            prop_assert!(on_boundaries(&text, hit.span));
        }
        prop_assert!(hits.iter().any(|hit| hit.span.start == at && hit.span.end == at + word.len()));
    }
}
