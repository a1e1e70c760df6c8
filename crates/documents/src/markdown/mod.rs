//! CommonMark with GitHub's tables. A reader of the source sees prose; a renderer sees only our structure.

mod escape;
mod spans;

use std::fmt::Write;

use crate::document::{Block, Definition, Document, Level, ListKind, Table};
use crate::text::Text;

/// How long a line to write on is, in signs.
const LINE: usize = 40;

/// The document as Markdown, ending with a line break.
#[must_use]
pub fn write(document: &Document) -> String {
    let mut parts = vec![format!("# {}", heading(&document.title))];
    let mut last_list = None;
    for block in &document.blocks {
        let list = match block {
            Block::List(kind, _) => Some(*kind),
            Block::Definitions(_) => Some(ListKind::Bullets),
            _ => None,
        };
        // Two lists of one kind would be read as one.
        if list.is_some() && list == last_list {
            parts.push("<!-- -->".to_owned());
        }
        last_list = list;
        parts.extend(part(block));
    }
    let mut out = parts.join("\n\n");
    out.push('\n');
    out
}

fn part(block: &Block) -> Option<String> {
    let some = |text: String| (!text.is_empty()).then_some(text);
    match block {
        Block::Heading(level, text) => some(format!("{} {}", signs(*level), heading(text))),
        Block::Paragraph(text) => some(spans::write(text)),
        Block::List(kind, items) => some(list(*kind, items)),
        Block::Table(table) => some(self::table(table)),
        Block::Definitions(entries) => some(definitions(entries)),
        Block::Note(paragraphs) => some(note(paragraphs)),
        Block::Lines(count) => some(lines(*count)),
        Block::PageBreak => some("---".to_owned()),
    }
}

const fn signs(level: Level) -> &'static str {
    match level {
        Level::Section => "##",
        Level::Part => "###",
        Level::Detail => "####",
    }
}

/// A heading's own weight is enough.
fn heading(text: &Text) -> String {
    escape::line(text.words().trim())
}

fn list(kind: ListKind, items: &[Text]) -> String {
    let line = |(number, item): (usize, &Text)| match kind {
        ListKind::Bullets => format!("- {}", spans::write(item)),
        ListKind::Numbers => format!("{number}. {}", spans::write(item)),
    };
    (1..).zip(items).map(line).collect::<Vec<_>>().join("\n")
}

fn definitions(entries: &[Definition]) -> String {
    let line = |entry: &Definition| {
        let term = format!("{}:", entry.term.words().trim());
        let meaning = entry.meaning.pieces();
        let text = Text::new().strong(&term).plain(" ").and(meaning);
        format!("- {}", spans::write(&text))
    };
    entries.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn note(paragraphs: &[Text]) -> String {
    let lines = paragraphs
        .iter()
        .map(|text| format!("> {}", spans::write(text)));
    lines.collect::<Vec<_>>().join("\n>\n")
}

fn lines(count: u8) -> String {
    vec!["\\_".repeat(LINE); count.into()].join("\n\n")
}

fn table(table: &Table) -> String {
    let columns = table.columns();
    if columns == 0 {
        return String::new();
    }
    let mut out = String::new();
    if let Some(caption) = &table.caption {
        let _ = write!(out, "{}\n\n", spans::write(caption));
    }
    row(&mut out, &table.head, columns, false);
    let _ = writeln!(out, "|{}", " --- |".repeat(columns));
    for cells in &table.rows {
        row(&mut out, cells, columns, table.row_heads);
    }
    out.truncate(out.trim_end().len());
    out
}

fn row(out: &mut String, cells: &[Text], columns: usize, has_head: bool) {
    out.push('|');
    for at in 0..columns {
        let cell = cells.get(at).map(|cell| match (at, has_head) {
            (0, true) => spans::write(&Text::new().strong(cell.words().trim())),
            _ => spans::write(cell),
        });
        let _ = write!(out, " {} |", cell.unwrap_or_default());
    }
    out.push('\n');
}
