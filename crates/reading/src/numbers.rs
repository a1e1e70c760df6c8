//! Whole numbers in a text, written in digits or in words.

use crate::english;
use rolefit_phrases::{Folded, Span};

/// A whole number in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number {
    /// Where it stands in the source.
    pub span: Span,
    /// Its value. A fraction is cut off: 3.5 is 3. What exceeds 32 bits is the greatest they hold.
    pub value: u32,
}

/// Every number in `text`, in order: "60", "1,200", "12k", "60+", "sixty", "twenty-five", "two hundred", "dozens of".
/// Both ends of a range are numbers of their own. Digits within a word ("B2B") are none.
#[must_use]
pub fn numbers(text: &Folded) -> Vec<Number> {
    let mut all: Vec<Read> = Vec::new();
    for word in words(text.text()) {
        let Some(read) = read(word) else { continue };
        let before = all
            .last()
            .copied()
            .filter(|last| joined(text.text(), last.end, word.0));
        match (before.and_then(|last| combine(last, read)), read.kind) {
            (Some(joint), _) => {
                all.pop();
                all.push(joint);
            }
            (None, Kind::Factor { alone: false }) => {}
            (None, _) => all.push(read),
        }
    }
    all.iter().filter_map(|read| number(text, read)).collect()
}

#[derive(Clone, Copy)]
enum Kind {
    Digits,
    Word,
    Factor { alone: bool },
}

#[derive(Clone, Copy)]
struct Read {
    start: usize,
    end: usize,
    value: u32,
    kind: Kind,
}

fn number(text: &Folded, read: &Read) -> Option<Number> {
    Some(Number {
        span: text.source(read.start, read.end)?,
        value: read.value,
    })
}

/// Whether only one space stands between two words.
fn joined(text: &str, end: usize, start: usize) -> bool {
    text.get(end..start) == Some(" ")
}

/// One number out of two that follow each other.
fn combine(first: Read, second: Read) -> Option<Read> {
    let value = match (first.kind, second.kind) {
        (_, Kind::Factor { .. }) => first.value.saturating_mul(second.value),
        (Kind::Word, Kind::Word)
            if first.value >= 20 && first.value.is_multiple_of(10) && second.value < 10 =>
        {
            first.value.saturating_add(second.value)
        }
        _ => return None,
    };
    Some(Read {
        start: first.start,
        end: second.end,
        value,
        kind: first.kind,
    })
}

/// Words with where they begin: letters, digits, and marks between digits.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let parts =
        text.split(|letter: char| !letter.is_alphanumeric() && !matches!(letter, '.' | ','));
    parts.filter_map(move |part| {
        let word = part.trim_matches(['.', ',']);
        let start = word.as_ptr() as usize - text.as_ptr() as usize;
        (!word.is_empty()).then_some((start, word))
    })
}

fn read((start, word): (usize, &str)) -> Option<Read> {
    let end = start + word.len();
    let some = |value, kind| {
        Some(Read {
            start,
            end,
            value,
            kind,
        })
    };
    if let Some(value) = english::value(word) {
        return some(value, Kind::Word);
    }
    if let Some(value) = english::factor(word) {
        let alone = word.ends_with('s');
        return some(value, Kind::Factor { alone });
    }
    let (digits, thousand) = word
        .strip_suffix('k')
        .map_or((word, 1), |digits| (digits, 1000));
    let value = digits_of(digits)?.saturating_mul(thousand);
    some(value, Kind::Digits)
}

/// The whole part of digits with marks: commas part thousands, a full stop begins a fraction.
fn digits_of(text: &str) -> Option<u32> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let digits: String = whole.split(',').collect();
    if !is_digits(&digits) || !is_digits(fraction) {
        return None;
    }
    Some(digits.parse().unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(u32, &str)> {
        let numbers = numbers(&Folded::new(text));
        numbers
            .iter()
            .map(|number| (number.value, number.span.of(text)))
            .collect()
    }

    #[test]
    fn digits_are_read() {
        assert_eq!(
            found("60+ engineers, 1,200 people."),
            [(60, "60"), (1200, "1,200")]
        );
        assert_eq!(
            found("50\u{2013}60 at 12k, 3.5 days"),
            [(50, "50"), (60, "60"), (12_000, "12k"), (3, "3.5")]
        );
        assert_eq!(found("99999999999"), [(u32::MAX, "99999999999")]);
    }

    #[test]
    fn words_are_read() {
        assert_eq!(found("Twenty-five people"), [(25, "Twenty-five")]);
        assert_eq!(found("two hundred, a thousand"), [(200, "two hundred")]);
        assert_eq!(found("dozens of teams"), [(12, "dozens")]);
        assert_eq!(
            found("one two twenty"),
            [(1, "one"), (2, "two"), (20, "twenty")]
        );
    }

    #[test]
    fn letters_with_digits_are_no_numbers() {
        assert!(found("B2B, s3, 4x, v1.2.3").is_empty());
    }
}
