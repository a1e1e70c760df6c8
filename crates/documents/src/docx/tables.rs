//! Tables: a head that stands again on each page, columns as wide as their words.

use super::blocks::{paragraph, runs};
use super::styles;
use super::xml::Xml;
use crate::document::Table;
use crate::text::Text;

/// Width of the text, in twentieths of a point: A4 less its margins.
const WIDTH: usize = 9638;
/// The least and the greatest share of a column's width, in characters.
const NARROWEST: usize = 10;
const WIDEST: usize = 60;
/// A table of at most so many rows stays on one page.
const TOGETHER: usize = 8;

pub(super) fn write(xml: &mut Xml, table: &Table) {
    let widths = widths(table);
    if widths.is_empty() {
        return;
    }
    if let Some(caption) = &table.caption {
        paragraph(xml, styles::CAPTION, caption);
    }
    xml.element("w:tbl", &[], |xml| {
        properties(xml, table);
        xml.element("w:tblGrid", &[], |xml| {
            for width in &widths {
                xml.empty("w:gridCol", &[("w:w", width)]);
            }
        });
        let together = table.rows.len() <= TOGETHER;
        let head = Row {
            cells: &table.head,
            repeats: true,
            has_head: false,
            keeps: together,
        };
        row(xml, &head, &widths);
        for (at, cells) in (1..).zip(&table.rows) {
            let keeps = together && at < table.rows.len();
            row(
                xml,
                &Row {
                    cells,
                    repeats: false,
                    has_head: table.row_heads,
                    keeps,
                },
                &widths,
            );
        }
    });
    // Two tables in a row would be read as one.
    paragraph(xml, styles::CELL, &Text::new());
}

fn properties(xml: &mut Xml, table: &Table) {
    xml.element("w:tblPr", &[], |xml| {
        xml.value("w:tblStyle", styles::TABLE);
        xml.empty("w:tblW", &[("w:w", "5000"), ("w:type", "pct")]);
        let first_column = if table.row_heads { "1" } else { "0" };
        let look = [
            ("w:val", if table.row_heads { "00A0" } else { "0020" }),
            ("w:firstRow", "1"),
            ("w:firstColumn", first_column),
        ];
        xml.empty("w:tblLook", &look);
        if let Some(caption) = &table.caption {
            xml.value("w:tblCaption", caption.words().trim());
        }
    });
}

/// Each column's width, by its longest cell: none is so narrow that words break, and none takes all.
fn widths(table: &Table) -> Vec<String> {
    let rows = || table.rows.iter().chain([&table.head]);
    let longest = |at: usize| {
        let cells = rows().filter_map(|row| row.get(at));
        cells.map(|cell| cell.words().chars().count()).max()
    };
    let shares = (0..table.columns()).map(|at| longest(at).unwrap_or(0).clamp(NARROWEST, WIDEST));
    let shares: Vec<usize> = shares.collect();
    let whole: usize = shares.iter().sum();
    shares
        .iter()
        .map(|share| (WIDTH * share / whole.max(1)).to_string())
        .collect()
}

/// A row to be written.
struct Row<'a> {
    cells: &'a [Text],
    /// It is the head, and stands again on each page.
    repeats: bool,
    /// Its first cell is its head.
    has_head: bool,
    /// It stays on the page of the row after it.
    keeps: bool,
}

fn row(xml: &mut Xml, row: &Row<'_>, widths: &[String]) {
    xml.element("w:tr", &[], |xml| {
        xml.element("w:trPr", &[], |xml| {
            xml.empty("w:cantSplit", &[]);
            if row.repeats {
                xml.empty("w:tblHeader", &[]);
            }
        });
        for (at, width) in widths.iter().enumerate() {
            cell(xml, row, at, width);
        }
    });
}

fn cell(xml: &mut Xml, row: &Row<'_>, at: usize, width: &str) {
    let is_head = row.repeats || at == 0 && row.has_head;
    xml.element("w:tc", &[], |xml| {
        xml.element("w:tcPr", &[], |xml| {
            xml.empty("w:tcW", &[("w:w", width), ("w:type", "dxa")]);
            if is_head {
                let shade = [
                    ("w:val", "clear"),
                    ("w:color", "auto"),
                    ("w:fill", "EDEDED"),
                ];
                xml.empty("w:shd", &shade);
            }
        });
        xml.element("w:p", &[], |xml| {
            xml.element("w:pPr", &[], |xml| {
                xml.value("w:pStyle", styles::CELL);
                if row.keeps {
                    xml.empty("w:keepNext", &[]);
                }
            });
            if let Some(cell) = row.cells.get(at) {
                runs(xml, cell, is_head);
            }
        });
    });
}
