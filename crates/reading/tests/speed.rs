//! The reader beside a JavaScript regular expression of the same phrases, on the same documents, in one browser:
//! `cargo xtask bench reading` runs it.
//!
//! The expression is the alternation of every wording of every phrase of the lexicon, at the edges of words, whatever the
//! case. Of a phrase with more than 5,000 wordings, those with two numbers in them, it has the alternations of its places one after
//! the other: written out they would be twenty million. It does much less: of wordings that overlap it finds one, of a phrase with a gap only the parts, each wherever it
//! stands; it folds no quotes and dashes, parts no sentences, knows no stance, no section and no number, and draws no
//! conclusion. The reader's time holds all of that, and taking the text over from JavaScript.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use js_sys::{Array, Date, JsString, RegExp};
use rolefit_catalogue::lexicon::lexicon;
use rolefit_phrases::{Phrases, wordings_up_to};
use rolefit_reading::{Kind, Reader};
use wasm_bindgen_test::{console_log, wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

const DOCUMENTS: &str = include_str!("../../../fixtures/reading/develop.jsonl");
/// A phrase with more wordings is not written out.
const MOST: usize = 5_000;
/// The clock counts whole milliseconds: as many as keep its error at a hundredth.
const LEAST: f64 = 100.0;
/// How often each is timed, in turn. The quickest counts: whatever else the machine does only makes a run slower.
const ROUNDS: usize = 25;

#[wasm_bindgen_test]
fn beside_a_regular_expression() {
    let documents: Vec<(Kind, JsString)> = DOCUMENTS.lines().map(document).collect();
    // In order, so that the browser can share what many begin with.
    let (wordings, long) = wordings_up_to(&Phrases::unpack(lexicon().phrases), MOST);
    let written = wordings.iter().map(|wording| escaped(wording));
    let alternation: Vec<String> = written.chain(long.iter().map(|its| places(its))).collect();
    let expression = RegExp::new(&format!(r"\b(?:{})\b", alternation.join("|")), "gi");
    let reader = Reader::new();

    let mut proposed = 0;
    let mut read = || {
        for (kind, text) in &documents {
            proposed += reader.read(*kind, &String::from(text)).proposals.len();
        }
    };
    let mut matched = 0;
    let mut search = || {
        for (_, text) in &documents {
            matched += text
                .match_(&expression)
                .map_or(0, |all| Array::from(&all).length());
        }
    };
    // Once each without a clock: the browser compiles when it first runs, and again what runs often.
    read();
    search();
    let (mut reading, mut searching) = (f64::INFINITY, f64::INFINITY);
    for _ in 0..ROUNDS {
        reading = reading.min(time(&mut read));
        searching = searching.min(time(&mut search));
    }
    assert!(proposed > 0 && matched > 0, "one of them found nothing");

    let bytes: usize = documents
        .iter()
        .map(|(_, text)| String::from(text).len())
        .sum();
    console_log!(
        "figure: {} documents, {bytes} bytes, {} wordings and {} phrases of more: the reader takes {:.1} times as long as the expression, {:.2} ms a document",
        documents.len(),
        wordings.len(),
        long.len(),
        reading / searching,
        reading / documents.len() as f64,
    );
}

/// Milliseconds a run takes.
fn time(run: &mut impl FnMut()) -> f64 {
    let start = Date::now();
    let mut runs = 0.0;
    loop {
        run();
        runs += 1.0;
        let spent = Date::now() - start;
        if spent >= LEAST {
            return spent / runs;
        }
    }
}

fn document(line: &str) -> (Kind, JsString) {
    let value: serde_json::Value = serde_json::from_str(line).unwrap();
    let kind = match value["kind"].as_str().unwrap() {
        "posting" => Kind::Posting,
        _ => Kind::Person,
    };
    (kind, JsString::from(value["text"].as_str().unwrap()))
}

/// What can stand in the places of a phrase, one after the other.
fn places(choices: &[Vec<String>]) -> String {
    let place = |choices: &Vec<String>| {
        let choices: Vec<String> = choices.iter().map(|choice| escaped(choice)).collect();
        format!("(?:{})", choices.join("|"))
    };
    choices.iter().map(place).collect()
}

fn escaped(wording: &str) -> String {
    let mut all = String::new();
    for letter in wording.chars() {
        if r"\^$.*+?()[]{}|/".contains(letter) {
            all.push('\\');
        }
        all.push(letter);
    }
    all
}
