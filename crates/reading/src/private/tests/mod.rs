//! What is masked in documents of people, and what is left.

mod addresses;
mod contact;
mod education;
mod gender;
mod names;
mod person;

use super::*;

/// The text with what is private masked.
fn hidden(text: &str) -> String {
    masked(text, &private(text))
}

/// What is found, as its kind and its text.
fn found(text: &str) -> Vec<(What, &str)> {
    private(text)
        .iter()
        .map(|private| (private.what, private.span.of(text)))
        .collect()
}

/// Checks that nothing in `text` is private.
fn nothing(text: &str) {
    assert_eq!(found(text), [], "{text}");
}

#[test]
fn masking_keeps_bytes_and_lines() {
    let text = "Zo\u{eb} \u{c5}ngstr\u{f6}m\r\nCTO\u{2028}Zo\u{eb}";
    let hidden = hidden(text);
    assert_eq!(hidden.len(), text.len());
    assert_eq!(hidden, "____ __________\r\nCTO\u{2028}____");
    // spans that belong to another text mask what they touch, and nothing is lost
    let odd = [
        Private {
            what: What::Name,
            span: Span { start: 3, end: 3 },
        },
        Private {
            what: What::Name,
            span: Span { start: 2, end: 3 },
        },
        Private {
            what: What::Name,
            span: Span { start: 90, end: 99 },
        },
    ];
    assert_eq!(masked("Zo\u{eb}!", &odd), "Zo__!");
}

#[test]
fn ids_differ() {
    let ids: std::collections::BTreeSet<_> = What::ALL.into_iter().map(What::as_str).collect();
    assert_eq!(ids.len(), What::ALL.len());
}
