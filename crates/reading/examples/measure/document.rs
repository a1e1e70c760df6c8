//! A labelled document.

use std::collections::{BTreeMap, BTreeSet};

use rolefit_reading::Kind;
use serde_json::Value;

/// A labelled document.
pub struct Document {
    pub name: String,
    pub kind: Kind,
    pub text: String,
    /// `None` where its label says nothing of a seat.
    pub seat: Option<String>,
    pub also: Option<String>,
    pub types: Option<BTreeSet<String>>,
    /// Levels by item; `None` where it is not labelled.
    pub evidence: Option<BTreeMap<String, BTreeSet<u64>>>,
}

impl Document {
    /// The document of a line; `None` where it is none.
    pub fn of(line: &str) -> Option<Self> {
        let value: Value = serde_json::from_str(line).ok()?;
        let text = |key: &str| value.get(key).and_then(Value::as_str).map(str::to_owned);
        let kind = match text("kind").as_deref() {
            Some("posting") => Kind::Posting,
            Some(_) => Kind::Person,
            None => return None,
        };
        let types = value.get("types").and_then(Value::as_array);
        let names = |all: &Vec<Value>| {
            all.iter()
                .filter_map(Value::as_str)
                .map(str::to_owned)
                .collect()
        };
        let evidence = value.get("evidence").and_then(Value::as_array);
        let levels = |entry: &Value| {
            let levels = entry
                .get("levels")?
                .as_array()?
                .iter()
                .filter_map(Value::as_u64);
            Some((entry.get("item")?.as_str()?.to_owned(), levels.collect()))
        };
        Some(Self {
            name: text("id").or_else(|| text("title")).unwrap_or_default(),
            kind,
            text: text("text")?,
            seat: text("seat"),
            also: text("also_defensible"),
            types: types.map(names),
            evidence: evidence.map(|all| all.iter().filter_map(levels).collect()),
        })
    }
}
