//! The open company as people are compared with it.

use std::collections::BTreeMap;

use rolefit_formats::{Profile, Required};

use crate::pages::files::company::gate;
use crate::pages::files::export::profile;
use crate::state::{Desk, State, Value, keys};

/// The company's profile without its gates, on which no figure rests.
pub fn need_of(state: &State) -> Profile {
    Profile {
        gates: BTreeMap::new(),
        ..profile(state)
    }
}

/// The gates set, by question.
pub fn gates(desk: &Desk) -> BTreeMap<String, Required> {
    let told = desk.details.iter();
    told.filter_map(|(key, detail)| {
        let question = key.strip_prefix(keys::GATE)?;
        match &detail.value {
            Some(Value::One(text)) => Some((question.to_owned(), gate(question, text)?)),
            _ => None,
        }
    })
    .collect()
}

/// What the company is called: its name, or else its profile's.
pub fn name(desk: &Desk) -> String {
    match desk.fact("company_name") {
        Some(Value::One(name)) => name.clone(),
        _ => desk
            .current
            .as_ref()
            .map_or_else(String::new, |open| open.label.clone()),
    }
}
