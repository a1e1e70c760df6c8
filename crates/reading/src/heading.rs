//! Which lines of a text are headings.

use rolefit_phrases::Span;

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
    let is_bullet = line.trim_start().starts_with("* ");
    let opens = !is_bullet
        && line
            .trim()
            .chars()
            .all(|sign| matches!(sign, '#' | '*' | '_'));
    let rest = after.trim_start_matches([':', '*', '_', '#', ' ', '\t']);
    opens
        && rest.starts_with(['\n', '\r'])
        && words.split_whitespace().count() <= MOST_WORDS
        && !words.ends_with(['.', '!', '?', ',', ';'])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heads(text: &str, words: &str) -> bool {
        let start = text.find(words).unwrap();
        let end = start + words.len();
        is_heading(text, Span { start, end })
    }

    #[test]
    fn a_starred_entry_of_a_list_is_no_heading() {
        assert!(heads("**What you do**\nLead.", "What you do"));
        assert!(heads("# Duties\nLead.", "Duties"));
        assert!(!heads("* Owned the budget\n* Led", "Owned the budget"));
        assert!(!heads("- Owned the budget\n- Led", "Owned the budget"));
    }
}
