//! Answers to propose, each with the words it rests on.

use std::collections::BTreeMap;

use super::found::{Finding, Meant};
use super::quote::quote;
use crate::reading::{Kind, Proposal};

/// One proposal an item, by item: the highest level the document shows, at its first place.
pub(super) fn proposals(kind: Kind, text: &str, findings: &[Finding]) -> Vec<Proposal> {
    let mut best: BTreeMap<&'static str, Proposal> = BTreeMap::new();
    for finding in findings {
        let items = match kind {
            Kind::Posting => finding.cue.need,
            Kind::Person => finding.cue.record,
        };
        for (item, shown) in items {
            let Some(level) = level(*shown, finding.meant) else {
                continue;
            };
            let better = |other: &Proposal| {
                level > other.level
                    || level == other.level && finding.words.start < other.words.start
            };
            if best.get(item).is_none_or(better) {
                let proposal = Proposal {
                    item,
                    level,
                    quote: quote(text, finding.clause, finding.words),
                    words: finding.words,
                };
                best.insert(item, proposal);
            }
        }
    }
    best.into_values().collect()
}

/// The level to propose; `None` where nothing should be.
fn level(shown: u8, meant: Meant) -> Option<u8> {
    match meant {
        Meant::Done => Some(shown),
        // Taking part is one level at most, and shows nothing where there is nothing to take part in.
        Meant::Helped => (shown > 0).then_some(1),
        // What an ad asks for in somebody's past tells whom it looks for, not what is to be done.
        Meant::Required | Meant::Aside | Meant::Wished | Meant::Offered | Meant::Nothing => None,
    }
}
