//! Where a value stands in the catalogue's files.

use std::ops::Range;

use crate::files::File;

/// A file and a line counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    /// The kind of file.
    pub(crate) file: File,
    /// Which file it is, as a place among all paths; `None` for the kind as a whole.
    pub(crate) nth: Option<usize>,
    pub(crate) line: u32,
}

impl Place {
    /// The kind as a whole.
    pub(crate) fn start(file: File) -> Self {
        Self {
            file,
            nth: None,
            line: 1,
        }
    }

    /// Whether both are places in one file.
    pub(crate) fn is_in(self, other: Self) -> bool {
        (self.file, self.nth) == (other.file, other.nth)
    }
}

/// A value with its place.
#[derive(Clone, Debug)]
pub(crate) struct At<T> {
    pub(crate) value: T,
    pub(crate) place: Place,
}

impl At<String> {
    pub(crate) fn as_str(&self) -> &str {
        &self.value
    }
}

/// Turns the byte offsets of a parser into lines.
pub(crate) struct Lines {
    start: Place,
    /// Offsets of the line breaks, ascending.
    breaks: Vec<usize>,
}

impl Lines {
    pub(crate) fn new(start: Place, text: &str) -> Self {
        Self {
            start,
            breaks: text.match_indices('\n').map(|(offset, _)| offset).collect(),
        }
    }

    /// The place where `span` begins.
    pub(crate) fn place(&self, span: &Range<usize>) -> Place {
        let before = self.breaks.partition_point(|&offset| offset < span.start);
        Place {
            line: u32::try_from(before).unwrap_or(u32::MAX).saturating_add(1),
            ..self.start
        }
    }
}
