//! What came of one document.

use std::collections::BTreeSet;

use rolefit_reading::{Kind, Reading};

use crate::counts::Counts;
use crate::document::Document;

/// What came of one document.
pub struct Outcome {
    pub kind: Kind,
    /// `None` where the label says nothing of a seat.
    pub seat: Option<Seat>,
    /// How many characters the text has.
    pub letters: usize,
    pub types: Counts,
    /// Whether the label says which answers should be proposed.
    pub has_evidence: bool,
    /// Proposals by item alone.
    pub items: Counts,
    /// Proposals by item and level.
    pub levels: Counts,
}

/// A seat as labelled and as read.
pub struct Seat {
    pub label: String,
    pub read: String,
    /// Whether what was read is the second seat that the label allows.
    pub is_second: bool,
}

impl Seat {
    /// Whether the reader agrees with the label.
    pub fn is_right(&self) -> bool {
        self.read == self.label
    }
}

impl Outcome {
    /// What came of a document read.
    pub fn of(document: &Document, reading: &Reading) -> Self {
        let read = reading.seat.map_or("unclear", |seat| seat.as_str());
        let seat = document.seat.as_ref().map(|label| Seat {
            label: label.clone(),
            read: read.to_owned(),
            is_second: document.also.as_deref() == Some(read),
        });
        Self {
            kind: document.kind,
            seat,
            letters: document.text.chars().count(),
            types: types(document, reading),
            has_evidence: document.evidence.is_some(),
            items: proposals(document, reading, |_, _| true),
            levels: proposals(document, reading, |levels, level| levels.contains(&level)),
        }
    }
}

fn types(document: &Document, reading: &Reading) -> Counts {
    let Some(due) = &document.types else {
        return Counts::default();
    };
    let read: BTreeSet<&str> = reading.types.iter().map(|one| one.id.as_str()).collect();
    Counts {
        found: read.len(),
        hit: due.iter().filter(|id| read.contains(id.as_str())).count(),
        due: due.len(),
    }
}

fn proposals(
    document: &Document,
    reading: &Reading,
    is_level: impl Fn(&BTreeSet<u64>, u64) -> bool,
) -> Counts {
    let Some(due) = &document.evidence else {
        return Counts::default();
    };
    let hit = reading.proposals.iter().filter(|one| {
        let levels = due.get(one.item);
        levels.is_some_and(|levels| is_level(levels, u64::from(one.level)))
    });
    Counts {
        found: reading.proposals.len(),
        hit: hit.count(),
        due: due.len(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rolefit_core::RoleId;
    use rolefit_reading::{Proposal, Span};

    #[test]
    fn a_level_off_is_an_item_hit_and_a_level_missed() {
        let line = r#"{"id":"x","kind":"cv","text":"t","seat":"cio","also_defensible":"cto","types":["ai_focused"],
            "evidence":[{"item":"a","levels":[2,3]},{"item":"b","levels":[1]}]}"#;
        let document = Document::of(line).unwrap();
        let none = Span { start: 0, end: 0 };
        let proposal = |item, level| Proposal {
            item,
            level,
            quote: none,
            words: none,
        };
        let reading = Reading {
            seat: Some(RoleId::Cto),
            proposals: vec![proposal("a", 4), proposal("b", 1), proposal("c", 1)],
            ..Reading::default()
        };
        let outcome = Outcome::of(&document, &reading);
        let seat = outcome.seat.unwrap();
        assert!(!seat.is_right() && seat.is_second);
        let counts = |hit| Counts {
            found: 3,
            hit,
            due: 2,
        };
        assert_eq!((outcome.items, outcome.levels), (counts(2), counts(1)));
        assert_eq!((outcome.types.found, outcome.types.due), (0, 1));
    }
}
