//! What conclusions are learnt from, as a line of JSON.

use std::collections::BTreeMap;

use rolefit_core::{RoleId, TypeId};
use rolefit_reading::{Features, Kind, Shown};
use serde_json::{Value, json};

use crate::document::Document;

/// The label of a document and what the reader found in it. Evidence is in hundredths of a point.
pub fn line(document: &Document, features: &Features) -> Value {
    let seats = RoleId::ALL.iter().map(|id| id.as_str());
    let seats: BTreeMap<&str, i32> = seats.zip(features.seats).collect();
    let types = TypeId::ALL.iter().map(|id| id.as_str());
    let types: BTreeMap<&str, i32> = types.zip(features.types).collect();
    let likely = RoleId::ALL.iter().map(|id| id.as_str());
    let likely: BTreeMap<&str, f64> = likely.zip(features.likely).collect();
    json!({
        "id": document.name,
        "kind": if document.kind == Kind::Posting { "posting" } else { "person" },
        "seat": document.seat,
        "types": document.types,
        "seat_evidence": seats,
        "no_seat": features.no_seat,
        "likely": likely,
        "type_evidence": types,
        "words": features.words,
        "clauses": features.clauses.iter().map(|(span, done)| json!({ "text": span.of(&document.text), "done": done })).collect::<Vec<_>>(),
        "length": document.text.len(),
        "labelled": document.evidence,
        "shown": features.shown.iter().map(shown).collect::<Vec<_>>(),
    })
}

fn shown(shown: &Shown) -> Value {
    json!({
        "item": shown.item,
        "level": shown.level,
        "phrase": shown.phrase,
        "at": shown.words.start,
    })
}
