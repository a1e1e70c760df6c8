//! The text of a PDF's pages, as the program that reads it gives it.

use crate::incoming::draft::Draft;
use crate::incoming::{Format, Incoming, refused};
use crate::problem::Problem;

/// Makes a document of the text of each page.
///
/// # Errors
/// When the pages hold no text, as those of a scan do, or more than [`crate::limits::TEXT_BYTES`].
pub fn pages<'p>(pages: impl IntoIterator<Item = &'p str>) -> Result<Incoming, Vec<Problem>> {
    let mut draft = Draft::default();
    for page in pages {
        draft.lines(&page.replace("\r\n", "\n"));
        draft.gap();
    }
    draft.finish(Format::Pdf)
}

/// The refusal of a PDF that opens only with a password.
#[must_use]
pub fn encrypted() -> Vec<Problem> {
    refused::encrypted()
}

/// The refusal of a PDF that cannot be read.
#[must_use]
pub fn damaged() -> Vec<Problem> {
    refused::damaged("its pages cannot be read")
}

/// The refusal of a file larger than [`crate::limits::DOCUMENT_BYTES`].
#[must_use]
pub fn too_large(bytes: usize) -> Vec<Problem> {
    refused::too_large(bytes)
}
