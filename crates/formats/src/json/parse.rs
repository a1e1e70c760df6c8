//! Text to nodes, within the limits, naming the place of what is wrong.

use std::collections::BTreeSet;

use crate::code::Code;
use crate::json::node::{Member, Node, Value};
use crate::json::pointer::Path;
use crate::json::scan::Scanner;
use crate::limits;
use crate::problem::{Place, Problems};
use crate::quote::quoted;

/// Reading cannot go on; the problem has been reported.
pub(crate) struct Fatal;

/// The state of reading one text.
pub(crate) struct Parser<'t, 'p> {
    pub(super) scanner: Scanner<'t>,
    pub(super) problems: &'p mut Problems,
    values: usize,
}

/// Reads a file. `None` when it is not JSON or beyond the limits; `problems` says why. Keys written twice and lone
/// surrogates are reported too, but do not stop the reading.
pub(crate) fn parse(bytes: &[u8], problems: &mut Problems) -> Option<Node> {
    if bytes.len() > limits::BYTES {
        problems.error(
            Code::TooLarge,
            Place::default(),
            format!(
                "the file has {} bytes; {} is the most",
                bytes.len(),
                limits::BYTES
            ),
            "A file made by rolefit is far smaller. Is this the right one?",
        );
        return None;
    }
    let text = match std::str::from_utf8(bytes) {
        // a byte-order mark at the start is let through, as RFC 8259 allows
        Ok(text) => text.strip_prefix('\u{feff}').unwrap_or(text),
        Err(error) => {
            problems.error(
                Code::NotUtf8,
                place_after(bytes, error.valid_up_to()),
                "the file is not UTF-8 text".to_owned(),
                "Save it again with the encoding UTF-8.",
            );
            return None;
        }
    };
    let mut parser = Parser {
        scanner: Scanner::new(text),
        problems,
        values: 0,
    };
    parser.document().ok()
}

/// The place of the first byte that is not UTF-8.
fn place_after(bytes: &[u8], valid: usize) -> Place {
    let before = bytes.get(..valid).unwrap_or_default();
    let mut scanner = Scanner::new(std::str::from_utf8(before).unwrap_or_default());
    while scanner.bump().is_some() {}
    scanner.spot.place(&Path::Root)
}

impl Parser<'_, '_> {
    fn document(&mut self) -> Result<Node, Fatal> {
        let root = Path::Root;
        self.scanner.skip_space();
        if self.scanner.peek().is_none() {
            let help = "A profile starts with {\"format\": \"rolefit.profile/1\", …";
            let message = "the file is empty".to_owned();
            return Err(self.fatal(Code::EmptyInput, Place::default(), message, help));
        }
        let node = self.value(&root, 0)?;
        self.scanner.skip_space();
        if self.scanner.peek().is_some() {
            let message = "there is text after the end of the value".to_owned();
            let place = self.scanner.spot.place(&root);
            return Err(self.fatal(Code::TrailingText, place, message, "Remove it."));
        }
        Ok(node)
    }

    /// Reads a value inside `depth` others. INVARIANT: `depth` never exceeds [`limits::DEPTH`], which bounds the
    /// recursion.
    fn value(&mut self, path: &Path<'_>, depth: usize) -> Result<Node, Fatal> {
        self.scanner.skip_space();
        let spot = self.scanner.spot;
        self.values += 1;
        if self.values > limits::VALUES {
            let message = format!("the file holds more than {} values", limits::VALUES);
            let help = "A file made by rolefit holds far fewer. Is this the right one?";
            return Err(self.fatal(Code::TooManyValues, spot.place(path), message, help));
        }
        let value = match self.scanner.peek() {
            Some('{' | '[') if depth == limits::DEPTH => {
                let message = format!("more than {} levels of nesting", limits::DEPTH);
                let help = "No format of rolefit nests that deep.";
                return Err(self.fatal(Code::TooDeep, spot.place(path), message, help));
            }
            Some('{') => Value::Object(self.object(path, depth + 1)?),
            Some('[') => Value::List(self.list(path, depth + 1)?),
            Some('"') => Value::Text(self.text(path)?),
            Some('-' | '0'..='9') => match self.scanner.number() {
                Some(number) => Value::Number(number),
                None => return Err(self.bad_number(path)),
            },
            Some('+' | '.' | 'N' | 'I') => return Err(self.bad_number(path)),
            _ => self.word(path)?,
        };
        Ok(Node { spot, value })
    }

    fn word(&mut self, path: &Path<'_>) -> Result<Value, Fatal> {
        let words = [
            ("null", Value::Null),
            ("true", Value::Bool(true)),
            ("false", Value::Bool(false)),
        ];
        let cut = words.iter().any(|(word, _)| self.scanner.ends_within(word));
        for (word, value) in words {
            if self.scanner.take_word(word) {
                return Ok(value);
            }
        }
        if cut {
            return Err(self.cut_short(path));
        }
        Err(self.unexpected(path, "a value"))
    }

    fn list(&mut self, path: &Path<'_>, depth: usize) -> Result<Vec<Node>, Fatal> {
        self.scanner.bump();
        let mut nodes = Vec::new();
        self.scanner.skip_space();
        if self.scanner.take(']') {
            return Ok(nodes);
        }
        loop {
            nodes.push(self.value(&path.index(nodes.len()), depth)?);
            self.scanner.skip_space();
            if self.scanner.take(']') {
                return Ok(nodes);
            }
            if !self.scanner.take(',') {
                return Err(self.unexpected(path, "a comma or ]"));
            }
        }
    }

    fn object(&mut self, path: &Path<'_>, depth: usize) -> Result<Vec<Member>, Fatal> {
        self.scanner.bump();
        let mut members = Vec::new();
        let mut seen = BTreeSet::new();
        self.scanner.skip_space();
        if self.scanner.take('}') {
            return Ok(members);
        }
        loop {
            self.scanner.skip_space();
            let spot = self.scanner.spot;
            if self.scanner.peek() != Some('"') {
                return Err(self.unexpected(path, "a key in quotation marks"));
            }
            let key = self.text(path)?;
            self.scanner.skip_space();
            if !self.scanner.take(':') {
                return Err(self.unexpected(&path.key(&key), "a colon"));
            }
            let node = self.value(&path.key(&key), depth)?;
            if seen.insert(key.clone()) {
                members.push(Member { key, spot, node });
            } else {
                self.problems.error(
                    Code::DuplicateKey,
                    spot.place(&path.key(&key)),
                    format!("{} is written twice", quoted(&key)),
                    "Keep one of the two.",
                );
            }
            self.scanner.skip_space();
            if self.scanner.take('}') {
                return Ok(members);
            }
            if !self.scanner.take(',') {
                return Err(self.unexpected(path, "a comma or }"));
            }
        }
    }

    fn bad_number(&mut self, path: &Path<'_>) -> Fatal {
        if self.scanner.peek().is_none() {
            return self.cut_short(path);
        }
        let help = "Write it like 3, -2 or 12.5: no plus sign, no leading zero, a digit before and after the point.";
        let place = self.scanner.spot.place(path);
        self.fatal(
            Code::BadNumber,
            place,
            "this is no number in JSON".to_owned(),
            help,
        )
    }

    fn unexpected(&mut self, path: &Path<'_>, wanted: &str) -> Fatal {
        let Some(found) = self.scanner.peek() else {
            return self.cut_short(path);
        };
        let message = format!(
            "{} stands where {wanted} belongs",
            quoted(&found.to_string())
        );
        let help =
            "JSON has no comments, no single quotation marks and no comma after the last entry.";
        self.fatal(Code::Syntax, self.scanner.spot.place(path), message, help)
    }

    pub(super) fn cut_short(&mut self, path: &Path<'_>) -> Fatal {
        let message = "the file ends in the middle of a value".to_owned();
        let help = "It seems cut. Copy or download it again.";
        self.fatal(Code::CutShort, self.scanner.spot.place(path), message, help)
    }

    pub(super) fn fatal(&mut self, code: Code, place: Place, message: String, help: &str) -> Fatal {
        self.problems.error(code, place, message, help);
        Fatal
    }
}
