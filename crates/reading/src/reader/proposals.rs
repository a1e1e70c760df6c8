//! Answers to propose, each with the words it rests on.

use std::collections::BTreeMap;

use rolefit_phrases::Span;

use super::found::{Finding, Meant};
use super::quote::quote;
use crate::reading::{Kind, Proposal};

/// A level of an answer that a phrase shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The item.
    pub item: &'static str,
    /// The level, 0..=4.
    pub level: u8,
    /// The phrase, numbered through the lexicon.
    pub phrase: usize,
    /// The words.
    pub words: Span,
    /// The clause they stand in.
    pub clause: Span,
}

/// Every level that the findings show, in order of the text.
pub(super) fn shown(kind: Kind, findings: &[Finding]) -> Vec<Shown> {
    let all = findings.iter().flat_map(|finding| {
        let items = match kind {
            Kind::Posting => finding.cue.need,
            Kind::Person => finding.cue.record,
        };
        items.iter().filter_map(|(item, shown)| {
            Some(Shown {
                item,
                level: level(*shown, finding.meant)?,
                phrase: finding.phrase,
                words: finding.words,
                clause: finding.clause,
            })
        })
    });
    let mut all: Vec<Shown> = all.collect();
    all.sort_by_key(|shown| shown.words.start);
    all
}

/// One answer an item, by item: the highest level the document shows, at its first place. Whether that settles it is for
/// [`levels`](super::levels) to say.
pub(super) fn proposals(text: &str, shown: &[Shown]) -> Vec<Proposal> {
    let mut best: BTreeMap<&'static str, &Shown> = BTreeMap::new();
    for shown in shown {
        let best = best.entry(shown.item).or_insert(shown);
        if shown.level > best.level {
            *best = shown;
        }
    }
    let proposals = best.into_values().map(|shown| Proposal {
        item: shown.item,
        level: shown.level,
        settled: false,
        quote: quote(text, shown.clause, shown.words),
        words: shown.words,
    });
    proposals.collect()
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
