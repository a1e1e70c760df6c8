//! WordprocessingML (DOCX): real headings, lists, header rows, language and title, so that Word, LibreOffice and a
//! screen reader see the structure.
//!
//! Written with `zip` and `quick-xml`: the writer of the field, docx-rs, sets neither a document's title nor its
//! language, and weighs four times as much in a browser. The same document gives the same bytes.

mod blocks;
mod lists;
mod package;
mod styles;
mod tables;
mod xml;

use std::fmt;

use crate::document::Document;

/// Why no file could be made.
#[derive(Debug)]
#[non_exhaustive]
pub struct DocxError(String);

impl fmt::Display for DocxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the DOCX file could not be packed: {}", self.0)
    }
}

impl std::error::Error for DocxError {}

/// The media type of the file.
pub const MEDIA_TYPE: &str =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// The document as the bytes of a `.docx` file.
///
/// # Errors
///
/// Where the archive cannot be packed: larger than its format allows.
pub fn write(document: &Document) -> Result<Vec<u8>, DocxError> {
    package::pack(&package::parts(document))
}
