//! A table with a heading and a row a person.

use csv::ReaderBuilder;
use serde_json::{Map, Value, json};

use crate::code::Code;
use crate::limits;
use crate::people::mapping::{Column, Mapping};
use crate::people::{Person, cell, of_file, text, too_many};
use crate::problem::{Place, Problem, Severity};
use crate::profile::read_profile;
use crate::sheet::{MARK, armed};

/// A table as it was read: text, and nothing more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    headings: Vec<String>,
    rows: Vec<Row>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Row {
    line: u32,
    cells: Vec<String>,
}

/// Reads a table as spreadsheets write it: separated by commas, semicolons or tabs, whichever its heading has most of.
///
/// # Errors
/// When it cannot be read as a whole: too large, not text, empty, too many columns or rows.
pub fn read_table(bytes: &[u8]) -> Result<Table, Vec<Problem>> {
    read_up_to(bytes, limits::PEOPLE, too_many)
}

/// Reads a table of at most so many rows.
pub(crate) fn read_up_to(
    bytes: &[u8],
    most: usize,
    too_many: fn() -> Vec<Problem>,
) -> Result<Table, Vec<Problem>> {
    let text = text(bytes)?;
    let mut reader = ReaderBuilder::new()
        .delimiter(delimiter(text))
        .flexible(true)
        .from_reader(text.as_bytes());
    let unread = |error: csv::Error| {
        of_file(
            Code::Syntax,
            format!("the table cannot be read: {error}"),
            "Save it again as CSV.",
        )
    };
    let headings = reader.headers().map_err(unread)?;
    let headings: Vec<String> = headings.iter().map(cell_text).collect();
    if headings.len() > limits::COLUMNS {
        let (have, most) = (headings.len(), limits::COLUMNS);
        return Err(of_file(
            Code::TooManyColumns,
            format!("the table has {have} columns; {most} is the most"),
            "Remove those that hold no answers.",
        ));
    }
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(unread)?;
        let line = record.position().map_or(0, csv::Position::line);
        let cells: Vec<String> = record.iter().map(cell_text).collect();
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        if rows.len() == most {
            return Err(too_many());
        }
        rows.push(Row {
            line: u32::try_from(line).unwrap_or(u32::MAX),
            cells,
        });
    }
    Ok(Table { headings, rows })
}

/// A cell as it was before it was defused for a spreadsheet.
fn cell_text(cell: &str) -> String {
    let before = cell.strip_prefix(MARK).filter(|_| armed(cell));
    before.unwrap_or(cell).to_owned()
}

/// What separates the cells of the first line.
fn delimiter(text: &str) -> u8 {
    let mut quoted = false;
    let mut counts = [(b',', 0_usize), (b';', 0), (b'\t', 0)];
    for byte in text.bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted => break,
            _ if !quoted => {
                for (_, count) in counts.iter_mut().filter(|(one, _)| *one == byte) {
                    *count += 1;
                }
            }
            _ => {}
        }
    }
    // the first of those that stand most often
    let most = counts.iter().map(|(_, count)| *count).max();
    let first = counts.iter().find(|(_, count)| Some(*count) == most);
    first.map_or(b',', |(one, _)| *one)
}

impl Table {
    /// The headings, one a column.
    #[must_use]
    pub fn headings(&self) -> &[String] {
        &self.headings
    }

    /// Each row that holds anything, with the line it begins in.
    pub(crate) fn rows(&self) -> impl Iterator<Item = (u32, &[String])> {
        self.rows.iter().map(|row| (row.line, row.cells.as_slice()))
    }

    /// How many rows hold anything.
    #[must_use]
    pub fn people_count(&self) -> usize {
        self.rows.len()
    }

    /// The first cells of a column that hold anything, to choose by what it holds.
    pub fn samples(&self, column: usize) -> impl Iterator<Item = &str> {
        let cells = self
            .rows
            .iter()
            .filter_map(move |row| row.cells.get(column));
        cells
            .map(String::as_str)
            .filter(|cell| !cell.trim().is_empty())
    }

    /// What the headings seem to say.
    #[must_use]
    pub fn guess(&self) -> Mapping {
        Mapping::guess(&self.headings)
    }

    /// The people of the table, read by this mapping one after the other.
    ///
    /// # Errors
    /// With [`Code::BadMapping`] when the mapping does not fit the table.
    pub fn people(&self, mapping: &Mapping) -> Result<impl Iterator<Item = Person>, Vec<Problem>> {
        mapping.check(self.headings.len())?;
        let columns = mapping.columns.clone();
        Ok(self.rows.iter().map(move |row| person(row, &columns)))
    }
}

/// The person of a row. The row becomes a profile's own text, so that it is held to all that a profile is.
fn person(row: &Row, columns: &[Column]) -> Person {
    let problem = |problem: Problem| Problem {
        place: Place {
            line: Some(row.line),
            column: None,
            ..problem.place
        },
        ..problem
    };
    let read = if row.cells.len() > columns.len() {
        let (have, most) = (row.cells.len(), columns.len());
        Err(vec![Problem {
            code: Code::TooManyColumns,
            severity: Severity::Error,
            place: Place::default(),
            message: format!("the row has {have} cells, the table {most} columns"),
            help: "Put a text that holds the separator in quotation marks.".to_owned(),
        }])
    } else {
        read_profile(profile(row, columns).to_string().as_bytes())
    };
    Person {
        line: row.line,
        read: read.map_err(|problems| problems.into_iter().map(problem).collect()),
    }
}

fn profile(row: &Row, columns: &[Column]) -> Value {
    let mut profile = Map::new();
    profile.insert("format".to_owned(), json!("rolefit.profile/1"));
    profile.insert("side".to_owned(), json!("candidate"));
    for (column, cell) in columns.iter().zip(&row.cells) {
        let (Some((field, id)), Some(value)) = (column.field(), cell::value(column, cell)) else {
            continue;
        };
        match id {
            None => {
                profile.insert(field.to_owned(), value);
            }
            Some(id) => {
                let answers = profile.entry(field).or_insert_with(|| json!({}));
                if let Some(answers) = answers.as_object_mut() {
                    answers.insert(id.to_owned(), value);
                }
            }
        }
    }
    Value::Object(profile)
}
