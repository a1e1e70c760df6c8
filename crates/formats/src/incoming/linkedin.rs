//! What LinkedIn exports: an archive of tables, or one of them. There is no published specification: tables are told by
//! their headings, which are matched without regard to case, and columns that are not known are left.

use std::collections::BTreeMap;

use csv::ReaderBuilder;
use rolefit_reading::What;

use crate::incoming::draft::Draft;
use crate::incoming::zipped::Zipped;
use crate::incoming::{Format, decoded, refused};
use crate::limits;
use crate::problem::Problem;

/// A table of the export.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Table {
    /// Its file, in lower case.
    file: &'static str,
    /// The columns it is told by, in lower case.
    told_by: &'static [&'static str],
    heading: &'static str,
    /// The columns of an entry's first line.
    line: &'static [&'static str],
    /// The columns of its text.
    texts: &'static [&'static str],
    /// The columns that are dropped.
    dropped: &'static [(&'static str, What)],
}

/// The tables that are read, in the order they are written. Others hold other people, or nothing about work.
const TABLES: [Table; 9] = [
    Table {
        file: "profile.csv",
        told_by: &["first name", "last name", "headline"],
        heading: "",
        line: &["headline"],
        texts: &["industry", "geo location", "summary"],
        dropped: &[
            ("first name", What::Name),
            ("last name", What::Name),
            ("maiden name", What::Name),
            ("address", What::Postcode),
            ("zip code", What::Postcode),
            ("birth date", What::BirthDate),
            ("twitter handles", What::Name),
            ("websites", What::Name),
            ("instant messengers", What::Name),
        ],
    },
    Table {
        file: "positions.csv",
        told_by: &["company name", "title"],
        heading: "Experience",
        line: &["title", "company name", "location"],
        texts: &["description"],
        dropped: &[],
    },
    Table {
        file: "projects.csv",
        told_by: &["title", "description", "started on"],
        heading: "Projects",
        line: &["title"],
        texts: &["description"],
        dropped: &[],
    },
    Table {
        file: "volunteering.csv",
        told_by: &["company name", "role", "cause"],
        heading: "Volunteering",
        line: &["role", "company name", "cause"],
        texts: &["description"],
        dropped: &[],
    },
    Table {
        file: "skills.csv",
        told_by: &["name"],
        heading: "Skills",
        line: &["name"],
        texts: &[],
        dropped: &[],
    },
    Table {
        file: "education.csv",
        told_by: &["school name", "degree name"],
        heading: "Education",
        line: &["degree name", "school name"],
        texts: &["notes", "activities"],
        dropped: &[
            ("start date", What::GraduationYear),
            ("end date", What::GraduationYear),
        ],
    },
    Table {
        file: "certifications.csv",
        told_by: &["name", "authority"],
        heading: "Certificates",
        line: &["name", "authority"],
        texts: &[],
        dropped: &[],
    },
    Table {
        file: "honors.csv",
        told_by: &["title", "description", "issued on"],
        heading: "Awards",
        line: &["title"],
        texts: &["description"],
        dropped: &[],
    },
    Table {
        file: "languages.csv",
        told_by: &["name", "proficiency"],
        heading: "Languages",
        line: &["name", "proficiency"],
        texts: &[],
        dropped: &[],
    },
];

/// Tables whose entries are single lines of a list.
const LISTS: [&str; 3] = ["skills.csv", "certifications.csv", "languages.csv"];

fn file(name: &str) -> Option<&'static Table> {
    let name = name
        .rsplit(['/', '\\'])
        .next()
        .unwrap_or(name)
        .to_lowercase();
    TABLES.iter().find(|table| table.file == name)
}

/// Whether a file of an archive is one of the tables.
pub(crate) fn is_table(name: &str) -> bool {
    file(name).is_some()
}

/// Writes the tables of an archive.
pub(crate) fn read_archive(bytes: &[u8], draft: &mut Draft) -> Result<Format, Vec<Problem>> {
    let mut zipped = Zipped::open(bytes)?;
    for table in &TABLES {
        let is_it = |name: &String| file(name) == Some(table);
        let Some(index) = zipped.names().iter().position(is_it) else {
            continue;
        };
        let bytes = zipped.read(index)?;
        let text = decoded::text(&bytes)?;
        let rows =
            rows(&text).ok_or_else(|| refused::damaged("one of its tables cannot be read"))?;
        write(table, &rows, draft);
    }
    Ok(Format::LinkedIn)
}

/// Writes the table if the text is one of LinkedIn's. A list of skills has only the column "Name": its file must say
/// that it is one.
pub(crate) fn read_table(text: &str, name: &str, draft: &mut Draft) -> bool {
    let Some(first) = text.lines().next().filter(|line| line.len() < 2_000) else {
        return false;
    };
    let first = first.to_lowercase();
    // most texts are no tables: none of them is parsed as one
    let may_be = TABLES
        .iter()
        .any(|table| table.told_by.iter().all(|column| first.contains(column)));
    let Some(rows) = may_be.then(|| rows(text)).flatten() else {
        return false;
    };
    let has = |column: &str| rows.columns.contains_key(column);
    let best = TABLES
        .iter()
        .filter(|table| table.told_by.len() > 1 && table.told_by.iter().all(|column| has(column)))
        .max_by_key(|table| table.told_by.len());
    let is_list = rows.columns.len() == 1 && name.contains("skill");
    let skills = file("skills.csv").filter(|_| is_list && has("name"));
    match best.or(skills) {
        Some(table) => {
            write(table, &rows, draft);
            true
        }
        None => false,
    }
}

struct Rows {
    /// Where each column stands, by its heading in lower case.
    columns: BTreeMap<String, usize>,
    rows: Vec<Vec<String>>,
}

fn rows(text: &str) -> Option<Rows> {
    let mut reader = ReaderBuilder::new()
        .flexible(true)
        .from_reader(text.as_bytes());
    let headings = reader.headers().ok()?;
    if headings.len() > limits::COLUMNS {
        return None;
    }
    let headings = headings.iter().enumerate();
    let columns = headings
        .map(|(index, heading)| (heading.trim().to_lowercase(), index))
        .collect();
    let mut rows = Vec::new();
    for record in reader.records() {
        rows.push(record.ok()?.iter().map(str::to_owned).collect());
    }
    Some(Rows { columns, rows })
}

fn write(table: &Table, rows: &Rows, draft: &mut Draft) {
    if !table.heading.is_empty() && !rows.rows.is_empty() {
        draft.heading(table.heading);
    }
    for row in &rows.rows {
        let cell = |column: &str| {
            let cell = row.get(*rows.columns.get(column)?)?.trim();
            Some(cell).filter(|cell| !cell.is_empty())
        };
        for (column, what) in table.dropped {
            if cell(column).is_some() {
                draft.dropped(*what);
            }
        }
        let line: Vec<&str> = table
            .line
            .iter()
            .filter_map(|column| cell(column))
            .collect();
        let line = line.join(", ").replace(['\n', '\r'], " ");
        if LISTS.contains(&table.file) {
            draft.bullet(&line);
            continue;
        }
        let dates = match (cell("started on"), cell("finished on")) {
            (Some(start), Some(end)) => format!(" ({start} \u{2013} {end})"),
            (Some(start), None) => format!(" ({start} \u{2013} present)"),
            (None, Some(end)) => format!(" ({end})"),
            (None, None) => String::new(),
        };
        draft.entry(&(line + &dates));
        for text in table.texts.iter().filter_map(|column| cell(column)) {
            draft.lines(text);
        }
    }
}
