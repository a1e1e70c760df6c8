//! A table of ratings: which column holds what, and each row as the line it stands for.

use rolefit_catalogue as catalogue;
use serde_json::{Map, Value, json};

use crate::code::Code;
use crate::limits;
use crate::people::mapping::plain;
use crate::people::ratings::too_many;
use crate::people::{of_file, table};
use crate::problem::{Place, Problem};

/// What a column can hold, and what its heading may call it; the last may be missing.
const FIELDS: [(&str, &[&str]); 6] = [
    ("person", &["person", "candidate", "name", "label"]),
    ("rater", &["rater", "interviewer", "rated_by", "by"]),
    ("kind", &["kind", "rater_kind", "occasion", "where"]),
    ("item", &["item", "question", "item_id"]),
    ("level", &["level", "rating", "score"]),
    ("date", &["date", "day", "on"]),
];

/// How a cell says that the rater did not see it.
const NOT_SEEN: [&str; 7] = [
    "null",
    "-",
    "?",
    "not seen",
    "did not see it",
    "didn't see it",
    "didn’t see it",
];

/// A table of ratings.
pub(crate) struct RatingsTable {
    table: table::Table,
    /// The place of each of [`FIELDS`].
    columns: [Option<usize>; 6],
}

/// Reads a table whose columns are named.
pub(crate) fn read(bytes: &[u8]) -> Result<RatingsTable, Vec<Problem>> {
    let table = table::read_up_to(bytes, limits::RATING_ROWS, too_many)?;
    let headings: Vec<String> = table.headings().iter().map(|it| plain(it)).collect();
    let columns = FIELDS.map(|(_, names)| {
        headings
            .iter()
            .position(|heading| names.contains(&heading.as_str()))
    });
    let missing = FIELDS.iter().zip(&columns).take(5);
    let missing: Vec<&str> = missing
        .filter(|(_, column)| column.is_none())
        .map(|((field, _), _)| *field)
        .collect();
    if missing.is_empty() {
        return Ok(RatingsTable { table, columns });
    }
    Err(of_file(
        Code::BadMapping,
        format!("no column is headed {}", missing.join(", nor ")),
        "Head the columns person, rater, kind, item and level, and date where there is one.",
    ))
}

impl RatingsTable {
    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        let rows = self.table.rows();
        rows.map(|(line, cells)| Row {
            line,
            cells,
            columns: &self.columns,
        })
    }
}

/// A row: one rater's level for one question.
pub(crate) struct Row<'t> {
    line: u32,
    cells: &'t [String],
    columns: &'t [Option<usize>; 6],
}

impl Row<'_> {
    /// The line that the row stands for. What is blank is left out, and a blank level was not seen.
    pub fn text(&self) -> String {
        let [person, rater, kind, item, level, date] = self.columns.map(|column| {
            let cell = column.and_then(|column| self.cells.get(column));
            cell.map_or("", |cell| cell.trim())
        });
        let mut line = Map::new();
        let lower = kind.to_lowercase();
        for (field, said) in [
            ("person", person),
            ("rater", rater),
            ("kind", lower.as_str()),
            ("date", date),
        ] {
            if !said.is_empty() {
                line.insert(field.to_owned(), json!(said));
            }
        }
        let seen = !level.is_empty() && !NOT_SEEN.contains(&level.to_lowercase().as_str());
        let level = match level.parse::<i64>() {
            Ok(level) => json!(level),
            Err(_) if seen => json!(level),
            Err(_) => Value::Null,
        };
        line.insert("levels".to_owned(), json!({ item_of(item): level }));
        Value::Object(line).to_string()
    }

    /// Where a field of the line stands in the table: the row's line, and the number of the column.
    pub fn place(&self, pointer: &str) -> Place {
        let field = match pointer.split('/').nth(1) {
            Some("levels") => "level",
            Some(field) => field,
            None => "",
        };
        let column = FIELDS.iter().position(|(name, _)| *name == field);
        let column = column.and_then(|at| self.columns.get(at).copied().flatten());
        Place {
            pointer: match field {
                "" => String::new(),
                field => format!("/{field}"),
            },
            line: Some(self.line),
            column: column.and_then(|column| u32::try_from(column + 1).ok()),
        }
    }
}

/// The id of the item that a cell names by its id or its name, or what stands there instead.
fn item_of(cell: &str) -> &str {
    let named = plain(cell);
    let mut ids = catalogue::item_ids();
    let known = ids.find(|id| {
        let name = catalogue::item_index(id).map(catalogue::item_name);
        *id == cell || name.is_some_and(|name| plain(name) == named)
    });
    known.unwrap_or(cell)
}
