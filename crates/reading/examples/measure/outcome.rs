//! What came of one document.

use std::collections::BTreeSet;

use rolefit_reading::{Kind, Proposal, Reading};

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
    /// The same of those alone whose level is settled.
    pub settled: Counts,
    /// Proposals as they are stated: by item and level where the level is settled, by item where it is left to whoever confirms.
    pub stated: Counts,
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
        let all = || reading.proposals.iter();
        Self {
            kind: document.kind,
            seat,
            letters: document.text.chars().count(),
            types: types(document, reading),
            has_evidence: document.evidence.is_some(),
            items: proposals(document, all(), |_, _| true),
            levels: proposals(document, all(), allows),
            settled: proposals(document, all().filter(|one| one.settled), allows),
            stated: proposals(document, all(), |levels, one| {
                !one.settled || allows(levels, one)
            }),
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

/// Whether a label allows the level of a proposal.
fn allows(levels: &BTreeSet<u64>, proposal: &Proposal) -> bool {
    levels.contains(&u64::from(proposal.level))
}

/// Of these proposals, those whose item is labelled with levels that will do.
fn proposals<'a>(
    document: &Document,
    proposals: impl Iterator<Item = &'a Proposal>,
    will_do: impl Fn(&BTreeSet<u64>, &Proposal) -> bool,
) -> Counts {
    let Some(due) = &document.evidence else {
        return Counts::default();
    };
    let each = proposals.map(|one| Counts {
        found: 1,
        hit: usize::from(due.get(one.item).is_some_and(|levels| will_do(levels, one))),
        due: 0,
    });
    Counts {
        due: due.len(),
        ..each.sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rolefit_core::RoleId;
    use rolefit_reading::Span;

    #[test]
    fn a_level_off_is_an_item_hit_and_a_level_missed() {
        let line = r#"{"id":"x","kind":"cv","text":"t","seat":"cio","also_defensible":"cto","types":["ai_focused"],
            "evidence":[{"item":"a","levels":[2,3]},{"item":"b","levels":[1]}]}"#;
        let document = Document::of(line).unwrap();
        let none = Span { start: 0, end: 0 };
        let proposal = |item, level| Proposal {
            item,
            level,
            settled: item != "b",
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
        assert_eq!((outcome.settled.found, outcome.settled.hit), (2, 0));
        assert_eq!(outcome.stated, counts(1));
        assert_eq!((outcome.types.found, outcome.types.due), (0, 1));
    }
}
