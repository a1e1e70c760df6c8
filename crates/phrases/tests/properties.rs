//! What holds for any text and any phrase: a phrase is found in each of its wordings, as another, naive reader of the
//! notation writes them out, and nothing panics.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use proptest::prelude::*;
use rolefit_phrases::{Folded, Phrases, Span, pack};

const CLASSES: [(&str, &str); 2] = [
    ("do", "own|owns|answer for|re-build"),
    ("team", "team|r&d group"),
];

/// Every wording of a phrase, its gaps as they are written.
fn written_out(phrase: &str) -> Vec<String> {
    let Some(at) = phrase.find(['{', '(', '<']) else {
        return vec![phrase.to_owned()];
    };
    let (close, end): (char, fn(&str) -> Vec<&str>) = match phrase.as_bytes()[at] {
        b'{' => ('}', |inside| inside.split('|').collect()),
        b'(' => (')', |inside| vec!["", inside]),
        _ => ('>', |name| {
            let class = CLASSES.iter().find(|(other, _)| *other == name).unwrap();
            class.1.split('|').collect()
        }),
    };
    let (inside, rest) = phrase[at + 1..].split_once(close).unwrap();
    let rests = written_out(rest);
    let mut all = Vec::new();
    for choice in end(inside) {
        all.extend(
            rests
                .iter()
                .map(|rest| format!("{}{choice}{rest}", &phrase[..at])),
        );
    }
    all
}

/// A piece of a phrase, with all that the notation allows.
fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(vec![
            "own",
            "the",
            " ",
            " ",
            " ",
            "-",
            ", ",
            "'",
            "c++",
            "%",
            "grün",
            "\u{2014} ",
            "Up",
            "<do>",
            "<team>",
            "(s)",
            "(es)",
        ])
        .prop_map(str::to_owned),
        prop::collection::vec(
            prop::sample::select(vec![
                "a", "own", "very ", " us", "", ",", "c++", "on-call", "b c"
            ]),
            1..4
        )
        .prop_map(|all| format!("{{{}}}", all.join("|"))),
    ]
}

fn phrase() -> impl Strategy<Value = String> {
    let part = prop::collection::vec(piece(), 1..5).prop_map(|pieces| pieces.concat());
    prop::collection::vec(part, 1..3).prop_map(|parts| parts.join(" .. "))
}

fn on_boundaries(text: &str, span: Span) -> bool {
    span.start < span.end && text.get(span.start..span.end).is_some()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn a_phrase_is_found_in_each_of_its_wordings(phrases in prop::collection::vec(phrase(), 1..5)) {
        let phrases: Vec<String> = phrases.into_iter().filter(|phrase| pack([phrase.as_str()], &CLASSES).is_ok()).collect();
        let packed = pack(phrases.iter().map(String::as_str), &CLASSES).unwrap();
        let found = Phrases::unpack(&packed);
        for (number, phrase) in phrases.iter().enumerate() {
            for wording in written_out(phrase) {
                let wording = wording.replace(" .. ", " so many words ");
                let text = format!("before \u{201c}{}\u{201d} after", wording.to_uppercase());
                let hits = found.find(&text);
                prop_assert!(hits.iter().all(|hit| on_boundaries(&text, hit.span)));
                let whole = Folded::new(wording.trim()).text().trim().to_owned();
                // Behind a gap the shortest wording is as good as the longest.
                let is_whole = |span: Span| {
                    let folded = Folded::new(span.of(&text));
                    folded.text() == whole || phrase.contains(" .. ") && whole.starts_with(folded.text())
                };
                prop_assert!(
                    hits.iter().any(|hit| hit.phrase == number && is_whole(hit.span)),
                    "{phrase:?} in {text:?}: {hits:?}"
                );
            }
        }
    }

    #[test]
    fn what_is_found_is_a_wording(phrase in phrase(), text in prop::collection::vec(piece(), 0..12)) {
        let Ok(packed) = pack([phrase.as_str()], &CLASSES) else { return Ok(()) };
        let text = text.concat();
        let wordings: Vec<Vec<String>> = written_out(&phrase)
            .iter()
            .map(|wording| wording.split(" .. ").map(|part| Folded::new(part).text().trim().to_owned()).collect())
            .collect();
        for hit in Phrases::unpack(&packed).find(&text) {
            prop_assert!(on_boundaries(&text, hit.span));
            let folded = Folded::new(hit.span.of(&text));
            let is_wording = |parts: &Vec<String>| {
                folded.text().starts_with(&parts[0]) && folded.text().ends_with(parts.last().unwrap())
            };
            prop_assert!(wordings.iter().any(is_wording), "{:?}", folded.text());
        }
    }

    #[test]
    fn any_bytes_and_any_text_end_well(phrase in any::<String>(), bytes in any::<Vec<u8>>(), text in any::<String>()) {
        if let Ok(packed) = pack([phrase.as_str()], &CLASSES) {
            let hits = Phrases::unpack(&packed).find(&text);
            prop_assert!(hits.iter().all(|hit| on_boundaries(&text, hit.span)));
        }
        let hits = Phrases::unpack(&bytes).find(&text);
        prop_assert!(hits.iter().all(|hit| on_boundaries(&text, hit.span)));
    }
}
