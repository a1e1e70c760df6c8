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

/// The bytes of the source; at most one more than the limit of a file, which is enough for the reader to refuse them.
///
/// # Errors
/// When the file cannot be opened or read.
pub fn read(source: &Source) -> io::Result<Vec<u8>> {
    read_up_to(source, limits::BYTES)
}

/// The bytes of the source; at most one more than `most`.
///
/// # Errors
/// When the file cannot be opened or read.
pub fn read_up_to(source: &Source, most: usize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let most = most as u64 + 1;
    match source {
        Source::Stdin => io::stdin().lock().take(most).read_to_end(&mut bytes)?,
        Source::File(path) => File::open(path)?.take(most).read_to_end(&mut bytes)?,
    };
    Ok(bytes)
}
