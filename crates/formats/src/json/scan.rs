//! The scanner: one character after another, knowing where it is; words and numbers.

use crate::json::node::Spot;
use crate::json::number::Number;

/// The text still to be read, and the position of its first character.
pub(crate) struct Scanner<'a> {
    rest: &'a str,
    pub spot: Spot,
}

impl<'a> Scanner<'a> {
    pub fn new(text: &'a str) -> Self {
        Self {
            rest: text,
            spot: Spot { line: 1, column: 1 },
        }
    }

    /// The next character, left in place.
    pub fn peek(&self) -> Option<char> {
        self.rest.chars().next()
    }

    /// Takes the next character.
    pub fn bump(&mut self) -> Option<char> {
        let mut characters = self.rest.chars();
        let next = characters.next()?;
        self.rest = characters.as_str();
        if next == '\n' {
            self.spot.line = self.spot.line.saturating_add(1);
            self.spot.column = 1;
        } else {
            self.spot.column = self.spot.column.saturating_add(1);
        }
        Some(next)
    }

    /// Takes the next character if it is `expected`.
    pub fn take(&mut self, expected: char) -> bool {
        let found = self.peek() == Some(expected);
        if found {
            self.bump();
        }
        found
    }

    /// Takes `word` if it comes next.
    pub fn take_word(&mut self, word: &str) -> bool {
        let found = self.rest.starts_with(word);
        if found {
            word.chars().for_each(|_| {
                self.bump();
            });
        }
        found
    }

    /// Whether what is left is the beginning of `word`, as in a file cut in the middle of it.
    pub fn ends_within(&self, word: &str) -> bool {
        !self.rest.is_empty() && word.starts_with(self.rest)
    }

    /// Skips the white space JSON allows between tokens.
    pub fn skip_space(&mut self) {
        while matches!(self.peek(), Some(' ' | '\t' | '\n' | '\r')) {
            self.bump();
        }
    }

    /// Takes a number; `None` where the text does not follow the grammar, with the scanner at the offending character.
    pub fn number(&mut self) -> Option<Number> {
        let start = self.rest;
        self.take('-');
        if !self.take('0') && self.digits() == 0 {
            return None;
        }
        if matches!(self.peek(), Some('0'..='9')) {
            // a leading zero
            return None;
        }
        if self.take('.') && self.digits() == 0 {
            return None;
        }
        if self.take('e') || self.take('E') {
            let _sign = self.take('+') || self.take('-');
            if self.digits() == 0 {
                return None;
            }
        }
        let length = start.len() - self.rest.len();
        start.get(..length).map(Number::from_text)
    }

    fn digits(&mut self) -> usize {
        let mut count = 0;
        while matches!(self.peek(), Some('0'..='9')) {
            self.bump();
            count += 1;
        }
        count
    }
}
