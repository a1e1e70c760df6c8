//! The record as a table.

use crate::hundredths::Hundredths;
use crate::record::{Decision, Record};
use crate::sheet::to_csv;

/// The columns.
const HEADING: [&str; 18] = [
    "date",
    "person",
    "decided",
    "by",
    "reason",
    "order",
    "place",
    "people",
    "names_hidden",
    "evidence",
    "demands",
    "low",
    "high",
    "supplies",
    "binding",
    "areas",
    "gates",
    "person_hash",
];

impl Record {
    /// A row a decision, with what was on the screen. Figures that were not known are blank; cells that a spreadsheet
    /// would run are defused.
    #[must_use]
    pub fn to_csv(&self) -> String {
        let heading = HEADING.map(str::to_owned).to_vec();
        let rows = self.decisions.iter().map(row);
        let rows: Vec<Vec<String>> = std::iter::once(heading).chain(rows).collect();
        to_csv(&rows)
    }
}

fn row(decision: &Decision) -> Vec<String> {
    let shown = &decision.shown;
    let figure =
        |figure: Option<Hundredths>| figure.map_or_else(String::new, |one| one.to_string());
    let areas = shown.areas.iter();
    let areas: Vec<String> = areas
        .map(|area| format!("{}: {}", area.id, area.reading.as_str()))
        .collect();
    let gates = shown.gates.iter();
    let gates: Vec<String> = gates
        .map(|(key, gate)| format!("{key}: {}", gate.as_str()))
        .collect();
    vec![
        decision.date.as_str().to_owned(),
        decision.person.as_str().to_owned(),
        decision.decided.as_str().to_owned(),
        decision.by.as_str().to_owned(),
        decision.reason.as_str().to_owned(),
        shown.order.as_str().to_owned(),
        shown.place.map_or_else(String::new, |one| one.to_string()),
        shown.people.to_string(),
        shown.names_hidden.to_string(),
        shown.evidence.as_str().to_owned(),
        figure(shown.demands),
        figure(shown.low),
        figure(shown.high),
        figure(shown.supplies),
        shown.binding.map_or("", |side| side.as_str()).to_owned(),
        areas.join("; "),
        gates.join("; "),
        decision.person_hash.as_str().to_owned(),
    ]
}
