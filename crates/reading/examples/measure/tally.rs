//! What came of many documents, together.

use std::collections::BTreeMap;

use crate::counts::{Counts, ratio};
use crate::outcome::Outcome;

/// What came of many documents.
#[derive(Default)]
pub struct Tally {
    /// Documents with a seat in their label.
    pub seats: usize,
    /// Those whose seat was read.
    pub right: usize,
    /// Those whose seat was read, or the second one their label allows.
    pub defensible: usize,
    /// How often a label, the first, was read as the second.
    pub confusion: BTreeMap<(String, String), usize>,
    pub types: Counts,
    /// Documents whose label says which answers should be proposed.
    pub with_evidence: usize,
    pub items: Counts,
    pub levels: Counts,
    pub settled: Counts,
    pub stated: Counts,
}

impl Tally {
    /// Of these documents.
    pub fn of<'a>(outcomes: impl IntoIterator<Item = &'a Outcome>) -> Self {
        let mut all = Self::default();
        for outcome in outcomes {
            all.types = all.types + outcome.types;
            all.with_evidence += usize::from(outcome.has_evidence);
            all.items = all.items + outcome.items;
            all.levels = all.levels + outcome.levels;
            all.settled = all.settled + outcome.settled;
            all.stated = all.stated + outcome.stated;
            if let Some(seat) = &outcome.seat {
                all.seats += 1;
                all.right += usize::from(seat.is_right());
                all.defensible += usize::from(seat.is_right() || seat.is_second);
                let pair = (seat.label.clone(), seat.read.clone());
                *all.confusion.entry(pair).or_default() += 1;
            }
        }
        all
    }
}

/// The figures in a few lines, for a terminal.
pub fn shown(outcomes: &[Outcome]) -> String {
    let all = Tally::of(outcomes);
    let mut lines = vec![
        format!(
            "seat {:.3} ({}/{}), or the other defensible one {:.3}",
            ratio(all.right, all.seats),
            all.right,
            all.seats,
            ratio(all.defensible, all.seats)
        ),
        format!("types {}", line(all.types)),
        format!("proposals: item and level {}", line(all.levels)),
        format!("proposals: item {}", line(all.items)),
        format!("proposals with a settled level: {}", line(all.settled)),
        format!("proposals as stated: {}", line(all.stated)),
    ];
    let wrong = all.confusion.iter();
    lines.extend(
        wrong
            .filter(|((label, read), _)| label != read)
            .map(|((label, read), count)| format!("  {label} read as {read}: {count}")),
    );
    lines.join("\n")
}

fn line(counts: Counts) -> String {
    let Counts { found, hit, due } = counts;
    format!(
        "precision {:.3} ({hit}/{found}) recall {:.3} ({hit}/{due}) F1 {:.3}",
        ratio(hit, found),
        ratio(hit, due),
        counts.f1()
    )
}
