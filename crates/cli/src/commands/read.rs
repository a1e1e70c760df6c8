//! `rolefit read`.

use rolefit_formats::incoming::is_pdf;
use rolefit_formats::{incoming, limits, reading_of};
use rolefit_reading::{Kind, Reader};

use crate::args::Source;
use crate::output::{Outcome, shown};
use crate::{input, pdf};

/// What the document says.
pub fn run(source: &Source, kind: Kind) -> Outcome {
    let name = input::name(source);
    let bytes = match input::read_up_to(source, limits::DOCUMENT_BYTES) {
        Ok(bytes) => bytes,
        Err(error) => return super::unreadable(&error, &name),
    };
    let file_name = match source {
        Source::Stdin => None,
        Source::File(path) => path.file_name().map(|name| name.to_string_lossy()),
    };
    let document = if is_pdf(&bytes) {
        pdf::read(bytes.clone())
    } else {
        incoming(&bytes, file_name.as_deref())
    };
    let document = match document {
        Ok(document) => document,
        Err(problems) => return Outcome::refused(shown(&problems, &name)),
    };
    Outcome::done(reading_of(&Reader::new(), kind, &document, &bytes).to_json())
}
