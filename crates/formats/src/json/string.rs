//! Text literals and their escapes.

use crate::code::Code;
use crate::json::node::Spot;
use crate::json::parse::{Fatal, Parser};
use crate::json::pointer::Path;

impl Parser<'_, '_> {
    /// Reads a text literal; the scanner stands at its opening quotation mark. A lone surrogate is reported and
    /// replaced, so that reading goes on.
    pub(super) fn text(&mut self, path: &Path<'_>) -> Result<String, Fatal> {
        self.scanner.bump();
        let mut text = String::new();
        loop {
            let spot = self.scanner.spot;
            match self.scanner.peek() {
                None => return Err(self.cut_short(path)),
                Some('"') => {
                    self.scanner.bump();
                    return Ok(text);
                }
                Some('\\') => text.push(self.escape(path)?),
                Some(control @ '\0'..='\u{1f}') => {
                    let message = format!(
                        "a text holds the control character U+{:04X}",
                        u32::from(control)
                    );
                    let help =
                        "Write it as an escape (\\n for a new line), or close the text before it.";
                    return Err(self.fatal(
                        Code::ControlCharacter,
                        spot.place(path),
                        message,
                        help,
                    ));
                }
                Some(character) => {
                    self.scanner.bump();
                    text.push(character);
                }
            }
        }
    }

    fn escape(&mut self, path: &Path<'_>) -> Result<char, Fatal> {
        let spot = self.scanner.spot;
        self.scanner.bump();
        let character = match self.scanner.bump() {
            None => return Err(self.cut_short(path)),
            Some(same @ ('"' | '\\' | '/')) => same,
            Some('b') => '\u{8}',
            Some('f') => '\u{c}',
            Some('n') => '\n',
            Some('r') => '\r',
            Some('t') => '\t',
            Some('u') => {
                let unit = self.hexadecimal(path)?;
                match char::from_u32(unit) {
                    Some(character) => character,
                    None => self.surrogate(unit, spot, path)?,
                }
            }
            Some(_) => {
                let message = "a backslash is followed by what is no escape".to_owned();
                let help = "JSON knows \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four hexadecimal digits.";
                return Err(self.fatal(Code::BadEscape, spot.place(path), message, help));
            }
        };
        Ok(character)
    }

    /// The character of a surrogate pair whose first half, `high`, has been read from `spot`.
    fn surrogate(&mut self, high: u32, spot: Spot, path: &Path<'_>) -> Result<char, Fatal> {
        if (0xd800..0xdc00).contains(&high) && self.scanner.take_word("\\u") {
            let low = self.hexadecimal(path)?;
            if (0xdc00..0xe000).contains(&low) {
                let code = 0x1_0000 + ((high - 0xd800) << 10) + (low - 0xdc00);
                return Ok(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER));
            }
        }
        self.problems.error(
            Code::LoneSurrogate,
            spot.place(path),
            format!("\\u{high:04x} is half of a character"),
            "Write both halves of the pair, or the character itself.",
        );
        Ok(char::REPLACEMENT_CHARACTER)
    }

    fn hexadecimal(&mut self, path: &Path<'_>) -> Result<u32, Fatal> {
        let mut value = 0;
        for _ in 0..4 {
            let spot = self.scanner.spot;
            let Some(character) = self.scanner.bump() else {
                return Err(self.cut_short(path));
            };
            let Some(digit) = character.to_digit(16) else {
                let message = "\\u is not followed by four hexadecimal digits".to_owned();
                let help = "Write the character's number with four digits: \\u00e9.";
                return Err(self.fatal(Code::BadEscape, spot.place(path), message, help));
            };
            value = value * 16 + digit;
        }
        Ok(value)
    }
}
