//! Problems as data: what is wrong with a file, where, and what to do about it.

use std::fmt;

use crate::code::Code;
use crate::limits;
use crate::quote::plain;

/// How bad a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The file is refused.
    Error,
    /// The file is read; something about it should be known.
    Warning,
}

impl Severity {
    /// The stable id.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// Where in a file.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The value, as a JSON Pointer (RFC 6901): empty for the whole file, `/answers/technology_bets` for one answer.
    pub pointer: String,
    /// The line, counted from 1; `None` where the value is not written anywhere.
    pub line: Option<u32>,
    /// The character in the line, counted from 1.
    pub column: Option<u32>,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pointer = plain(&self.pointer);
        match (self.line, self.column) {
            (Some(line), Some(column)) if pointer.is_empty() => write!(f, "{line}:{column}"),
            (Some(line), Some(column)) => write!(f, "{line}:{column} {pointer}"),
            _ => write!(f, "{pointer}"),
        }
    }
}

/// One thing that is wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What kind of problem.
    pub code: Code,
    /// How bad it is.
    pub severity: Severity,
    /// Where.
    pub place: Place,
    /// What is wrong, in a sentence. Text from the file is shortened, and characters that steer a terminal or the
    /// direction of text are written as escapes.
    pub message: String,
    /// What to do about it, in a sentence.
    pub help: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (severity, code) = (self.severity.as_str(), self.code.as_str());
        let place = self.place.to_string();
        write!(f, "{severity}[{code}]")?;
        if !place.is_empty() {
            write!(f, " at {place}")?;
        }
        write!(f, ": {}", self.message)?;
        if !self.help.is_empty() {
            write!(f, "\n  help: {}", self.help)?;
        }
        Ok(())
    }
}

impl std::error::Error for Problem {}

/// How much of a pointer is kept: no key of these formats makes one that long.
const POINTER_BYTES: usize = 1_000;

/// Collects problems up to [`limits::PROBLEMS`].
#[derive(Debug, Default)]
pub(crate) struct Problems {
    list: Vec<Problem>,
}

impl Problems {
    pub fn error(
        &mut self,
        code: Code,
        mut place: Place,
        message: String,
        help: impl Into<String>,
    ) {
        if self.list.len() >= limits::PROBLEMS {
            return;
        }
        let shown = place.pointer.floor_char_boundary(POINTER_BYTES);
        place.pointer.truncate(shown);
        self.push(code, place, message, help.into());
        if self.list.len() + 1 == limits::PROBLEMS {
            let message = format!(
                "more than {} problems; the rest is left out",
                limits::PROBLEMS - 1
            );
            self.push(
                Code::TooManyProblems,
                Place::default(),
                message,
                "Mend these first, then try again.".to_owned(),
            );
        }
    }

    fn push(&mut self, code: Code, place: Place, message: String, help: String) {
        self.list.push(Problem {
            code,
            severity: Severity::Error,
            place,
            message,
            help,
        });
    }

    /// Whether another problem would still be kept.
    pub fn has_room(&self) -> bool {
        self.list.len() < limits::PROBLEMS
    }

    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The problems in the order of their places.
    pub fn into_list(mut self) -> Vec<Problem> {
        let key = |problem: &Problem| {
            let last = problem.code == Code::TooManyProblems;
            (last, problem.place.line, problem.place.column)
        };
        self.list.sort_by_key(key);
        self.list
    }
}
