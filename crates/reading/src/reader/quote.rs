//! The stretch of a document to quote.

use rolefit_phrases::Span;

/// The most characters of a quote.
const MOST: usize = 240;

/// What a masked stretch is written as: two such signs are no word of anybody's.
const MASK: &str = "__";

/// The clause, or where it is long as much of it as stands between commas around the words; never a masked stretch beside
/// the words, so that a quote stands in the document as it is.
pub(super) fn quote(text: &str, clause: Span, words: Span) -> Span {
    let clause = without_semicolon(text, unmasked(text, clause, words), words);
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

/// A clause of a sentence that goes on is quoted without the sign that parts the two.
fn without_semicolon(text: &str, clause: Span, words: Span) -> Span {
    let content = clause.of(text);
    let content = content.strip_suffix(';').unwrap_or(content).trim_end();
    Span {
        start: clause.start,
        end: words.end.max(clause.start + content.len()),
    }
}

/// As much of the clause around the words as holds no masked stretch.
fn unmasked(text: &str, clause: Span, words: Span) -> Span {
    let before = text.get(clause.start..words.start).unwrap_or_default();
    let after = text.get(words.end..clause.end).unwrap_or_default();
    let edge = |letter: char| letter.is_whitespace() || matches!(letter, '_' | ',' | '.' | ')');
    let start = before.rfind(MASK).map_or(clause.start, |at| {
        let rest = before.get(at..).unwrap_or_default();
        words.start - rest.trim_start_matches(edge).len()
    });
    let end = after.find(MASK).map_or(clause.end, |at| {
        let kept = after.get(..at).unwrap_or_default();
        words.end + kept.trim_end().len()
    });
    Span { start, end }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quoted<'a>(text: &'a str, words: &str) -> &'a str {
        let start = text.find(words).unwrap();
        let all = Span {
            start: 0,
            end: text.len(),
        };
        let end = start + words.len();
        quote(text, all, Span { start, end }).of(text)
    }

    #[test]
    fn a_short_clause_is_quoted_whole_and_without_what_is_masked() {
        let text = "Led the move to the cloud.";
        assert_eq!(quoted(text, "the move"), text);
        assert_eq!(
            quoted("Built the hiring loop;", "hiring"),
            "Built the hiring loop"
        );
        let masked = "In 2019 ____ rebuilt the team, and ___ hired ten.";
        assert_eq!(quoted(masked, "rebuilt"), "rebuilt the team, and");
        assert_eq!(quoted("____ ____ led it", "led"), "led it");
    }

    #[test]
    fn a_long_clause_is_quoted_between_its_commas() {
        let long = "word ".repeat(60);
        let text = format!("{long}, chose the stack with care, {long}");
        assert_eq!(quoted(&text, "the stack"), "chose the stack with care");
    }
}
