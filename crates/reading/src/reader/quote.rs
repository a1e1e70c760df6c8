//! The stretch of a document to quote.

use crate::span::Span;

/// The most characters of a quote.
const MOST: usize = 240;

/// The clause, or where it is long as much of it as stands between commas around the words.
pub(super) fn quote(text: &str, clause: Span, words: Span) -> Span {
    if clause.of(text).chars().count() <= MOST {
        return clause;
    }
    let before = text.get(clause.start..words.start).unwrap_or_default();
    let after = text.get(words.end..clause.end).unwrap_or_default();
    let start = before.rfind([',', '.']).map_or(clause.start, |at| {
        let rest = before.get(at + 1..).unwrap_or_default();
        words.start - rest.trim_start().len()
    });
    let end = after
        .find([',', '.'])
        .map_or(clause.end, |at| words.end + at);
    let near = Span { start, end };
    if near.of(text).chars().count() <= MOST {
        near
    } else {
        words
    }
}
