//! The lines of a part typed by hand: paragraphs, entries of lists, names with values, each with its place in the text.

use rolefit_reading::Span;

/// The most characters of a row's name.
const LONGEST_NAME: usize = 40;
/// The signs that begin an entry of a list.
const BULLETS: [&str; 4] = ["- ", "* ", "\u{2022} ", "\u{2022}\t"];

/// What a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineKind {
    /// A paragraph.
    Paragraph,
    /// An entry of a list: a hyphen, a star or a bullet before it.
    Bullet,
    /// An entry of a list in order: a number before it.
    Number,
    /// A name with its value: two or more such lines in a row, a colon in each.
    Row,
}

/// A line that says something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it is.
    pub kind: LineKind,
    /// Its words, without the sign of a list, without a row's name, without white space around them.
    pub words: Span,
    /// A row's name.
    pub name: Option<Span>,
    /// Whether it goes on with the list, or the rows, of the line before.
    pub goes_on: bool,
}

/// The lines of a text that say something, in order.
#[must_use]
pub fn lines(text: &str) -> Vec<Line> {
    let mut all: Vec<Line> = Vec::new();
    let (mut start, mut after_gap) = (0, true);
    for line in text.split_inclusive('\n') {
        let place = trimmed(text, start, start + line.len());
        start += line.len();
        let words = place.of(text);
        if words.is_empty() {
            after_gap = true;
            continue;
        }
        let (kind, sign) = entry(words);
        let words = trimmed(text, place.start + sign, place.end);
        all.push(Line {
            kind,
            words,
            name: None,
            goes_on: !after_gap,
        });
        after_gap = false;
    }
    name_rows(text, &mut all);
    let kinds: Vec<LineKind> = all.iter().map(|line| line.kind).collect();
    let before = [None].into_iter().chain(kinds.into_iter().map(Some));
    for (line, before) in all.iter_mut().zip(before) {
        line.goes_on &= line.kind != LineKind::Paragraph && before == Some(line.kind);
    }
    all
}

/// Which list a line is an entry of, and how many bytes its sign takes.
fn entry(line: &str) -> (LineKind, usize) {
    if let Some(sign) = BULLETS.iter().find(|sign| line.starts_with(**sign)) {
        return (LineKind::Bullet, sign.len());
    }
    let rest = line.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let digits = line.len() - rest.len();
    if (1..=2).contains(&digits) && (rest.starts_with(". ") || rest.starts_with(") ")) {
        return (LineKind::Number, digits + 2);
    }
    (LineKind::Paragraph, 0)
}

/// Turns two or more lines in a row with a name and a colon into rows.
fn name_rows(text: &str, all: &mut [Line]) {
    let mut start = 0;
    while start < all.len() {
        let rest = all.get(start..).unwrap_or_default();
        let run = rest.iter().enumerate().take_while(|(at, line)| {
            (*at == 0 || line.goes_on)
                && line.kind == LineKind::Paragraph
                && row(text, line.words).is_some()
        });
        let run = run.count();
        if run >= 2 {
            for line in all.iter_mut().skip(start).take(run) {
                if let Some((name, value)) = row(text, line.words) {
                    (line.kind, line.name, line.words) = (LineKind::Row, Some(name), value);
                }
            }
        }
        start += run.max(1);
    }
}

/// A line's name and value, where it has both.
fn row(text: &str, line: Span) -> Option<(Span, Span)> {
    let words = line.of(text);
    let colon = words.find(": ")?;
    let name = trimmed(text, line.start, line.start + colon);
    let value = trimmed(text, line.start + colon + 1, line.end);
    let called = name.of(text);
    let is_name = called.chars().count() <= LONGEST_NAME && !called.contains(['.', '!', '?', ';']);
    (is_name && !called.is_empty() && !value.of(text).is_empty()).then_some((name, value))
}

/// The stretch without the white space around it.
fn trimmed(text: &str, start: usize, end: usize) -> Span {
    let words = text.get(start..end).unwrap_or_default();
    let start = start + (words.len() - words.trim_start().len());
    let end = start + words.trim().len();
    Span { start, end }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(LineKind, &str, &str, bool)> {
        let name = |line: &Line| line.name.map_or("", |name| name.of(text));
        let lines = lines(text).into_iter();
        lines
            .map(|line| (line.kind, name(&line), line.words.of(text), line.goes_on))
            .collect()
    }

    #[test]
    fn signs_make_lists_and_a_gap_ends_them() {
        use LineKind::{Bullet, Number, Paragraph};
        assert_eq!(
            read(" One.\r\nTwo.\n\n- a\n\u{2022} b\n\n* c\n1. d\n2) e\n2026. A year\n-no"),
            [
                (Paragraph, "", "One.", false),
                (Paragraph, "", "Two.", false),
                (Bullet, "", "a", false),
                (Bullet, "", "b", true),
                (Bullet, "", "c", false),
                (Number, "", "d", false),
                (Number, "", "e", true),
                (Paragraph, "", "2026. A year", false),
                (Paragraph, "", "-no", false),
            ]
        );
        assert_eq!(read(" \n\n"), []);
    }

    #[test]
    fn two_lines_with_names_are_rows_and_one_is_a_sentence() {
        use LineKind::{Paragraph, Row};
        assert_eq!(
            read("Seat: CTO\nPlace: Leeds; on site\n\nWhat counts: this.\nNo colon\nA. b: c\nD: e"),
            [
                (Row, "Seat", "CTO", false),
                (Row, "Place", "Leeds; on site", true),
                (Paragraph, "", "What counts: this.", false),
                (Paragraph, "", "No colon", false),
                (Paragraph, "", "A. b: c", false),
                (Paragraph, "", "D: e", false),
            ]
        );
    }
}
