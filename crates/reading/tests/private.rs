//! What holds for what is masked in any text: bounds, order, length, and that masking twice changes nothing more.

use proptest::prelude::*;
use rolefit_reading::{masked, private};

/// Any text, and text made of what the rules look at.
fn text() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "Jane Doe",
        "Jane",
        "DOE",
        "Will Mark",
        "will",
        "Grace",
        "J. ",
        "van ",
        "O\u{2019}Brien",
        "Acme Robotics",
        "CTO",
        "\n",
        "\n\n",
        "\r\n",
        " ",
        ", ",
        " | ",
        ": ",
        "  ",
        "- ",
        "# ",
        "**",
        "Name: ",
        "Address: ",
        "Age: ",
        "Born ",
        "Kind regards,\n",
        "My name is ",
        "is a ",
        "officer ",
        "she ",
        "(he/him)",
        "Ms ",
        "Ms. ",
        "Male",
        "Education\n",
        "Experience\n",
        "BSc ",
        "University of Leeds ",
        "1998",
        "\u{2013}",
        "'98",
        "98",
        "2015 - 2019",
        "+44 20 7946 0018",
        "(415) 555-0123",
        "+",
        "(",
        ")",
        "12 High Street",
        "SW1A 2AA",
        "TX 78701",
        "80331 Munich",
        "Hauptstr. 5",
        "jane@doe.example",
        "@",
        "linkedin.com/in/jane",
        "45 years old",
        "45-year-old",
        "aged 45",
        "in her late forties",
        "married",
        "Danish citizen",
        "![a](b)",
        "![",
        "__",
        "_",
        "\u{130}",
        "e\u{301}",
        "\u{738b}\u{5c0f}\u{660e}",
        "\u{2028}",
        "\u{1f468}\u{200d}\u{1f469}",
        "\u{202e}",
        "/",
        "'",
        "\u{2019}s",
        ".",
    ]);
    prop_oneof![
        any::<String>(),
        prop::collection::vec(piece, 0..30).prop_map(|pieces| pieces.concat())
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3000))]

    #[test]
    fn places_are_in_order_apart_and_within_a_line(text in text()) {
        let mut last = 0;
        for private in private(&text) {
            let content = text.get(private.span.start..private.span.end);
            prop_assert!(content.is_some_and(|content| !content.is_empty()), "{:?}", private);
            let content = content.unwrap_or_default();
            prop_assert!(!content.contains(['\n', '\r', '\u{2028}', '\u{2029}']), "{:?}", content);
            prop_assert!(private.span.start >= last);
            last = private.span.end;
        }
    }

    #[test]
    fn every_byte_outside_stays_and_every_byte_inside_goes(text in text()) {
        let found = private(&text);
        let hidden = masked(&text, &found);
        prop_assert_eq!(hidden.len(), text.len());
        for (at, (before, after)) in text.bytes().zip(hidden.bytes()).enumerate() {
            let inside = found.iter().any(|private| (private.span.start..private.span.end).contains(&at));
            prop_assert_eq!(after, if inside { b'_' } else { before });
        }
        prop_assert_eq!(hidden.lines().count(), text.lines().count());
    }

    #[test]
    fn masking_what_is_masked_changes_nothing(text in text()) {
        let once = masked(&text, &private(&text));
        let twice = masked(&once, &private(&once));
        prop_assert_eq!(twice, once);
    }
}

#[test]
fn a_long_document_is_read_in_no_time() {
    let line = "Jane Doe led 12 teams, 2015 - 2019; +44 20 7946 0018 (she/her) @ a.b ![x ";
    for text in [
        format!("Jane Doe\n{}", line.repeat(1 << 11)),
        format!("Jane Doe\n{}", format!("{line}\n").repeat(1 << 10)),
        "@".repeat(1 << 16),
        "a.".repeat(1 << 16),
        "(1".repeat(1 << 13),
        "![".repeat(1 << 13),
        "J ".repeat(1 << 13),
        "Jane Doe, ".repeat(1 << 13),
        "1998-".repeat(1 << 16),
        "\n".repeat(1 << 16),
    ] {
        let before = std::time::Instant::now();
        let found = private(&text);
        let took = before.elapsed();
        assert!(
            took.as_secs() < 2,
            "{took:?} and {} found in {:?}",
            found.len(),
            text.get(..20)
        );
    }
}
