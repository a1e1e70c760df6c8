//! Reading a file, no further than the limit.

use std::fs::File;
use std::io::{self, Read};

use rolefit_formats::limits;
use rolefit_formats::quote::plain;

use crate::args::Source;

/// What the source is called in a message.
pub fn name(source: &Source) -> String {
    match source {
        Source::Stdin => "standard input".to_owned(),
        Source::File(path) => plain(&path.display().to_string()),
    }
}

/// The bytes of the source; at most one more than the limit, which is enough for the reader to refuse them.
///
/// # Errors
/// When the file cannot be opened or read.
pub fn read(source: &Source) -> io::Result<Vec<u8>> {
    match source {
        Source::Stdin => up_to_the_limit(io::stdin().lock()),
        Source::File(path) => up_to_the_limit(File::open(path)?),
    }
}

fn up_to_the_limit(reader: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    reader
        .take(limits::BYTES as u64 + 1)
        .read_to_end(&mut bytes)?;
    Ok(bytes)
}
