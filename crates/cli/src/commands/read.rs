//! `rolefit read`.

use rolefit_formats::{DocumentText, reading_of};
use rolefit_reading::{Kind, Reader};

use crate::args::Source;
use crate::input;
use crate::output::Outcome;

/// The most bytes of a document.
const MOST: usize = 10 << 20;

/// What the document says.
pub fn run(source: &Source, kind: Kind) -> Outcome {
    let name = input::name(source);
    let bytes = match input::read_up_to(source, MOST) {
        Ok(bytes) => bytes,
        Err(error) => return super::unreadable(&error, &name),
    };
    let Ok(text) = std::str::from_utf8(&bytes) else {
        return Outcome::refused(format!("error[not_utf8]: this is no text\n  at {name}\n"));
    };
    let reader = match Reader::new() {
        Ok(reader) => reader,
        Err(error) => return Outcome::refused(format!("error[lexicon]: {error}\n")),
    };
    let document = DocumentText {
        text,
        source: "text",
        is_whole: true,
        dropped: &[],
        warnings: &[],
    };
    Outcome::done(reading_of(&reader, kind, &document).to_json())
}
