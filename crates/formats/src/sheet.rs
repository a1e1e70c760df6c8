//! Tables for spreadsheets, in which no cell runs.
//!
//! A spreadsheet takes a cell that begins like a formula for one, whoever wrote it, and a name from somebody's file may
//! begin so. Such a cell is written with an apostrophe before it, which spreadsheets take for "this is text"; reading a
//! table takes it off again.

use csv::{Terminator, WriterBuilder};

/// What a defused cell begins with.
pub(crate) const MARK: char = '\'';

/// How what a spreadsheet may run begins, the wide forms of the same signs included.
const FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// Rows as CSV (RFC 4180): commas, lines ended by CR LF, cells that would run defused. The first row is the heading.
#[must_use]
pub fn to_csv(rows: &[Vec<String>]) -> String {
    let mut writer = WriterBuilder::new()
        .terminator(Terminator::CRLF)
        .flexible(true)
        .from_writer(Vec::new());
    for row in rows {
        let cells = row.iter().map(|cell| defused(cell));
        // writing to memory does not fail
        let _ = writer.write_record(cells);
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

/// The cell as it can stand in a table.
#[must_use]
pub fn defused(cell: &str) -> String {
    if armed(cell) {
        format!("{MARK}{cell}")
    } else {
        cell.to_owned()
    }
}

/// Whether a spreadsheet may run the cell, or would once a mark is taken off it. A number is no formula, however it
/// begins.
pub(crate) fn armed(cell: &str) -> bool {
    let inside = cell.trim_start_matches(MARK);
    let signed = inside.strip_prefix(['-', '+']).unwrap_or(inside);
    let is_number = !signed.is_empty()
        && signed.starts_with(|first: char| first.is_ascii_digit())
        && signed
            .chars()
            .all(|character| character.is_ascii_digit() || character == '.');
    // A spreadsheet takes a byte-order mark off, and what stood behind it then begins the cell.
    let begins = inside.trim_start_matches([' ', '\u{feff}']);
    begins.starts_with(FORMULA) && !is_number
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_text() {
        for cell in [
            "=1+1",
            "+cmd",
            "-2+3",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "＝1",
            " =1",
            "\u{feff}=1",
            "=HYPERLINK(\"x\")",
            "-",
            "--5",
        ] {
            assert_eq!(defused(cell), format!("'{cell}"), "{cell:?}");
        }
        for cell in ["", "Ada", "-5", "+3.25", "12", "a=b", "'quoted'", "3-4"] {
            assert_eq!(defused(cell), cell, "{cell:?}");
        }
    }

    #[test]
    fn tables_have_lines_that_spreadsheets_end() {
        let rows = vec![
            vec!["name".to_owned(), "said".to_owned()],
            vec!["=A1".to_owned(), "one, \"two\"".to_owned()],
        ];
        assert_eq!(to_csv(&rows), "name,said\r\n'=A1,\"one, \"\"two\"\"\"\r\n");
    }
}
