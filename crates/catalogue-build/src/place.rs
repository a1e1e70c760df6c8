//! Where a value stands in the catalogue's files.

use std::ops::Range;

use crate::files::File;

/// A file and a line counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    pub(crate) file: File,
    pub(crate) line: u32,
}

impl Place {
    pub(crate) fn start(file: File) -> Self {
        Self { file, line: 1 }
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
    file: File,
    /// Offsets of the line breaks, ascending.
    breaks: Vec<usize>,
}

impl Lines {
    pub(crate) fn new(file: File, text: &str) -> Self {
        Self {
            file,
            breaks: text.match_indices('\n').map(|(offset, _)| offset).collect(),
        }
    }

    pub(crate) fn file(&self) -> File {
        self.file
    }

    /// The place where `span` begins.
    pub(crate) fn place(&self, span: &Range<usize>) -> Place {
        let before = self.breaks.partition_point(|&offset| offset < span.start);
        Place {
            file: self.file,
            line: u32::try_from(before).unwrap_or(u32::MAX).saturating_add(1),
        }
    }
}
