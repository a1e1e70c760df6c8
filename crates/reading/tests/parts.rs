//! A document read in parts reads as it does at once.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use rolefit_reading::{Begun, Kind, Reader};

#[test]
fn reading_in_parts_gives_the_same() {
    let reader = Reader::new();
    let file = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../fixtures/reading/develop.jsonl"
    );
    let documents = std::fs::read_to_string(file).unwrap();
    for line in documents.lines() {
        let document: serde_json::Value = serde_json::from_str(line).unwrap();
        let text = document["text"].as_str().unwrap();
        for kind in [Kind::Posting, Kind::Person] {
            for step in [1, 3] {
                let mut begun = Begun::new(kind, text);
                while !begun.go_on(&reader, text, step) {}
                assert_eq!(reader.conclude(begun, text), reader.read(kind, text));
            }
        }
    }
}
