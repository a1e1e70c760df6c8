//! What speaks against believing a reading, and what therefore counts for nothing.

use std::collections::{BTreeMap, BTreeSet};

use super::clauses::Clause;
use super::found::{Finding, Meant};
use crate::reading::{Doubt, Reading, Warning};
use rolefit_phrases::{Folded, Span};

/// Fewer words than this are hardly a document.
const FEW_WORDS: usize = 40;
/// A wording that stands in so many clauses is repeated.
const REPEATED: usize = 6;
/// So many cues in one clause, with at most so many words each, are a list of keywords.
const KEYWORDS: (usize, usize) = (7, 4);
/// Of a hundred words, so many of the commonest English ones at least stand in English text.
const ENGLISH: usize = 12;
/// The commonest English words, which lists of keywords and other languages lack.
const COMMON: [&str; 24] = [
    "the", "and", "of", "to", "a", "in", "for", "with", "we", "you", "our", "is", "are", "on",
    "as", "that", "be", "at", "by", "an", "from", "i", "or", "will",
];

/// What is doubtful about a text before anything follows from it.
pub(super) fn of_the_text(text: &str, findings: &[Finding]) -> Vec<Warning> {
    repeated(findings).into_iter().chain(hidden(text)).collect()
}

/// The findings of a clause: none of them counts where it is a list of keywords.
pub(super) fn without_keywords(clause: &Clause, findings: &mut [Finding]) -> Option<Warning> {
    if !is_list(clause, findings) {
        return None;
    }
    for finding in findings {
        finding.meant = Meant::Nothing;
    }
    Some(Warning {
        doubt: Doubt::Keywords,
        span: Some(clause.span),
    })
}

/// Whether a clause is a list of keywords: many cues that say different things, and hardly a word besides.
fn is_list(clause: &Clause, findings: &[Finding]) -> bool {
    let mut places: Vec<(Span, &str)> = findings
        .iter()
        .map(|finding| (finding.words, finding.cue.id))
        .collect();
    places.sort_by_key(|(words, id)| (words.end, words.start, *id));
    // Cues over the same words say one thing between them.
    let mut end = 0;
    let mut cues = BTreeSet::new();
    for (words, id) in places {
        if words.start >= end && cues.insert(id) {
            end = words.end;
        }
    }
    let words: Vec<&str> = clause.folded.text().split_whitespace().collect();
    let common = words.iter().filter(|word| COMMON.contains(word)).count();
    let (least, each) = KEYWORDS;
    cues.len() >= least && words.len() <= cues.len() * each && common * 10 < words.len()
}

/// The first place of a wording that stands in many clauses.
fn repeated(findings: &[Finding]) -> Option<Warning> {
    let mut places: BTreeMap<usize, BTreeSet<Span>> = BTreeMap::new();
    for finding in findings {
        let weighs = !finding.cue.seats.is_empty() || !finding.cue.types.is_empty();
        if weighs {
            places
                .entry(finding.phrase)
                .or_default()
                .insert(finding.words);
        }
    }
    let often = places
        .into_values()
        .find(|places| places.len() >= REPEATED)?;
    Some(Warning {
        doubt: Doubt::Repeated,
        span: often.first().copied(),
    })
}

/// The first character that cannot be seen, or that turns the direction of text.
fn hidden(text: &str) -> Option<Warning> {
    let is_hidden = |letter: char| matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{e0000}'..='\u{e007f}');
    let (start, letter) = text.char_indices().find(|(_, letter)| is_hidden(*letter))?;
    Some(Warning {
        doubt: Doubt::Hidden,
        span: Some(Span {
            start,
            end: start + letter.len_utf8(),
        }),
    })
}

/// Adds what is doubtful about the document as a whole.
pub(super) fn of_the_whole(text: &str, reading: &mut Reading) {
    let folded = Folded::new(text);
    let words: Vec<&str> = folded
        .text()
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let common = words.iter().filter(|word| COMMON.contains(word)).count();
    let doubt = if words.len() < FEW_WORDS {
        Some(Doubt::Short)
    } else if common * 100 < words.len() * ENGLISH {
        Some(Doubt::Language)
    } else if reading.seat.is_none() && reading.proposals.is_empty() {
        Some(Doubt::Thin)
    } else {
        None
    };
    reading
        .warnings
        .extend(doubt.map(|doubt| Warning { doubt, span: None }));
}
