//! HTML: a page of its own, its content alone, and the few elements a job posting may hold.
//!
//! No attribute but `lang`, `class` and `scope`, no link, no script: what a document's words hold is escaped.

mod spans;

use std::fmt::Write;

use crate::document::{Block, Definition, Document, Level, ListKind, Table};
use crate::text::Text;

/// Styles of a page on paper and on screen. Fonts are the reader's.
const STYLE: &str = include_str!("page.css");

/// A whole page, with its language, title and styles.
#[must_use]
pub fn page(document: &Document) -> String {
    let title = spans::escape(document.title.words().trim());
    let language = spans::escape(&document.language);
    format!(
        "<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n{}</main>\n</body>\n</html>\n",
        fragment(document)
    )
}

/// The content alone, from the title as `h1` on.
#[must_use]
pub fn fragment(document: &Document) -> String {
    let mut out = format!("<h1>{}</h1>\n", spans::write(&document.title));
    for block in &document.blocks {
        self::block(&mut out, block);
    }
    out
}

/// The content as a job posting's description: headings, paragraphs and lists alone, without the title. Tables and terms
/// become lists; empty lines and page breaks are left out.
#[must_use]
pub fn description(document: &Document) -> String {
    let mut out = String::new();
    for block in &document.blocks {
        match block {
            Block::Table(table) => rows_as_list(&mut out, table),
            Block::Definitions(entries) => list(&mut out, "ul", entries.iter().map(labelled)),
            Block::Note(paragraphs) => {
                for text in paragraphs {
                    element(&mut out, "p", &spans::write(text));
                }
            }
            Block::Lines(_) | Block::PageBreak => {}
            Block::Heading(..) | Block::Paragraph(_) | Block::List(..) => {
                self::block(&mut out, block)
            }
        }
    }
    out
}

fn block(out: &mut String, block: &Block) {
    match block {
        Block::Heading(level, text) => element(out, name(*level), &spans::write(text)),
        Block::Paragraph(text) => element(out, "p", &spans::write(text)),
        Block::List(kind, items) => {
            let name = match kind {
                ListKind::Bullets => "ul",
                ListKind::Numbers => "ol",
            };
            list(out, name, items.iter().map(spans::write));
        }
        Block::Table(table) => self::table(out, table),
        Block::Definitions(entries) => definitions(out, entries),
        Block::Note(paragraphs) => {
            out.push_str("<div class=\"note\">\n");
            for text in paragraphs {
                element(out, "p", &spans::write(text));
            }
            out.push_str("</div>\n");
        }
        Block::Lines(count) => {
            out.push_str("<div class=\"lines\">\n");
            for _ in 0..*count {
                out.push_str("<p class=\"line\"></p>\n");
            }
            out.push_str("</div>\n");
        }
        Block::PageBreak => out.push_str("<div class=\"page-break\"></div>\n"),
    }
}

const fn name(level: Level) -> &'static str {
    match level {
        Level::Section => "h2",
        Level::Part => "h3",
        Level::Detail => "h4",
    }
}

fn element(out: &mut String, name: &str, content: &str) {
    let _ = writeln!(out, "<{name}>{content}</{name}>");
}

fn list(out: &mut String, name: &str, items: impl Iterator<Item = String>) {
    let _ = writeln!(out, "<{name}>");
    for item in items {
        element(out, "li", &item);
    }
    let _ = writeln!(out, "</{name}>");
}

fn definitions(out: &mut String, entries: &[Definition]) {
    out.push_str("<dl>\n");
    for entry in entries {
        element(out, "dt", &spans::write(&entry.term));
        element(out, "dd", &spans::write(&entry.meaning));
    }
    out.push_str("</dl>\n");
}

/// A term and its meaning on one line.
fn labelled(entry: &Definition) -> String {
    format!(
        "<strong>{}:</strong> {}",
        spans::escape(entry.term.words().trim()),
        spans::write(&entry.meaning)
    )
}

/// Each row as an entry: its cells, each after its column's head.
fn rows_as_list(out: &mut String, table: &Table) {
    let row = |cells: &Vec<Text>| {
        let cells = cells
            .iter()
            .enumerate()
            .filter(|(_, cell)| !cell.is_empty());
        let cells =
            cells.map(
                |(at, cell)| match table.head.get(at).filter(|head| !head.is_empty()) {
                    Some(head) => format!("{}: {}", spans::write(head), spans::write(cell)),
                    None => spans::write(cell),
                },
            );
        cells.collect::<Vec<_>>().join("; ")
    };
    list(out, "ul", table.rows.iter().map(row));
}

fn table(out: &mut String, table: &Table) {
    let columns = table.columns();
    out.push_str("<table>\n");
    if let Some(caption) = &table.caption {
        element(out, "caption", &spans::write(caption));
    }
    out.push_str("<thead>\n");
    row(out, &table.head, columns, |_| Some("col"));
    out.push_str("</thead>\n<tbody>\n");
    for cells in &table.rows {
        row(out, cells, columns, |at| {
            (at == 0 && table.row_heads).then_some("row")
        });
    }
    out.push_str("</tbody>\n</table>\n");
}

/// A row; `scope` says which cells are heads, and of what.
fn row(
    out: &mut String,
    cells: &[Text],
    columns: usize,
    scope: impl Fn(usize) -> Option<&'static str>,
) {
    out.push_str("<tr>");
    for at in 0..columns {
        let content = cells.get(at).map(spans::write).unwrap_or_default();
        let _ = match scope(at) {
            // A head without words heads nothing.
            Some(scope) if !content.is_empty() => {
                write!(out, "<th scope=\"{scope}\">{content}</th>")
            }
            _ => write!(out, "<td>{content}</td>"),
        };
    }
    out.push_str("</tr>\n");
}
