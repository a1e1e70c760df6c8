//! Many people in one file: a profile a line (NDJSON), or a table (CSV) with a mapping of its columns.
//!
//! A line that cannot be read is reported with its problems and takes nobody else with it. People come one at a time, so
//! that whoever shows them can stop in between.
//!
//! - [`ndjson`]: a profile a line; [`table`]: a row a person; [`mapping`]: what each column of a table holds, guessed
//!   from its heading; [`cell`]: a cell as an answer
//! - [`ratings`]: what raters said of many people; [`rating_rows`]: the same as a table

pub(crate) mod cell;
pub mod mapping;
pub mod ndjson;
pub(crate) mod rating_rows;
pub mod ratings;
pub mod table;

pub use mapping::{Column, Mapping};
pub use ndjson::{Lines, read_people};
pub use ratings::{Rated, RatingsFile, compared_name, read_ratings, same_person};
pub use table::{Table, read_table};

use crate::code::Code;
use crate::limits;
use crate::problem::{Place, Problem, Severity};
use crate::profile::Profile;

/// One line or row, and who stands there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The line it begins in, counted from 1.
    pub line: u32,
    /// The candidate's profile, or every problem of the line, in the order of their places.
    pub read: Result<Profile, Vec<Problem>>,
}

/// A problem of a whole file.
fn of_file(code: Code, message: String, help: &str) -> Vec<Problem> {
    vec![Problem {
        code,
        severity: Severity::Error,
        place: Place::default(),
        message,
        help: help.to_owned(),
    }]
}

fn too_large(length: usize) -> Vec<Problem> {
    let most = limits::PEOPLE_BYTES;
    of_file(
        Code::TooLarge,
        format!("the file has {length} bytes; {most} is the most"),
        "Divide it, and read the parts one after the other.",
    )
}

fn too_many() -> Vec<Problem> {
    let most = limits::PEOPLE;
    of_file(
        Code::TooManyPeople,
        format!("the file holds more than {most} people"),
        "Divide it, and read the parts one after the other.",
    )
}

/// The text of the file, without a byte-order mark.
fn text(bytes: &[u8]) -> Result<&str, Vec<Problem>> {
    if bytes.len() > limits::PEOPLE_BYTES {
        return Err(too_large(bytes.len()));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let line = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let line = line.iter().filter(|byte| **byte == b'\n').count() + 1;
        of_file(
            Code::NotUtf8,
            format!("the file is not UTF-8 text; what is none begins in line {line}"),
            "Save it again with the encoding UTF-8.",
        )
    })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim().is_empty() {
        return Err(of_file(
            Code::EmptyInput,
            "the file is empty".to_owned(),
            "It holds a candidate's profile a line, or a table with a heading and a row a person.",
        ));
    }
    Ok(text)
}
