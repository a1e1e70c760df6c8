//! Which lines of a text are headings.

use crate::span::Span;

/// The most words of a heading.
const MOST_WORDS: usize = 8;

/// Whether a sentence is the heading of what follows: a line of its own with few words and no full stop, and no entry of
/// a list.
#[must_use]
pub fn is_heading(text: &str, span: Span) -> bool {
    let words = span.of(text).trim_end_matches(':');
    let before = text.get(..span.start).unwrap_or_default();
    let line = before.rsplit(['\n', '\r']).next().unwrap_or_default();
    let after = text.get(span.end..).unwrap_or_default();
    let opens = line
        .trim()
        .chars()
        .all(|sign| matches!(sign, '#' | '*' | '_'));
    let rest = after.trim_start_matches([':', '*', '_', '#', ' ', '\t']);
    opens
        && rest.starts_with(['\n', '\r'])
        && words.split_whitespace().count() <= MOST_WORDS
        && !words.ends_with(['.', '!', '?', ',', ';'])
}
