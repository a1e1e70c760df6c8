//! What conclusions are learnt from, as a line of JSON.

use std::collections::BTreeMap;

use rolefit_core::{RoleId, TypeId};
use rolefit_reading::{Evidence, Kind};
use serde_json::{Value, json};

use crate::document::Document;

/// The label of a document and what the reader found in it. Evidence is in hundredths of a point.
pub fn line(document: &Document, evidence: &Evidence) -> Value {
    let seats = RoleId::ALL.iter().map(|id| id.as_str());
    let seats: BTreeMap<&str, i32> = seats.zip(evidence.seats).collect();
    let types = TypeId::ALL.iter().map(|id| id.as_str());
    let types: BTreeMap<&str, i32> = types.zip(evidence.types).collect();
    json!({
        "id": document.name,
        "kind": if document.kind == Kind::Posting { "posting" } else { "person" },
        "seat": document.seat,
        "types": document.types,
        "seat_evidence": seats,
        "type_evidence": types,
        "words": evidence.words,
    })
}
