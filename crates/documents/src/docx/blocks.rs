//! The document's content.

use super::package::MAIN;
use super::styles;
use super::xml::Xml;
use crate::document::{Block, Document, Table};
use crate::text::{Inline, Text};

/// Width of the text, in twentieths of a point: A4 less its margins.
const WIDTH: usize = 9638;

pub(super) fn part(document: &Document) -> String {
    let mut xml = Xml::part();
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    xml.element(
        "w:document",
        &[("xmlns:w", MAIN), ("xmlns:r", relations)],
        |xml| {
            xml.element("w:body", &[], |xml| {
                paragraph(xml, styles::TITLE, &document.title);
                let mut list = 0;
                for block in &document.blocks {
                    if let Block::List(..) = block {
                        list += 1;
                    }
                    write(xml, block, list);
                }
                section(xml);
            });
        },
    );
    xml.finish()
}

/// A block; `list` is the number of the list it is.
fn write(xml: &mut Xml, block: &Block, list: usize) {
    match block {
        Block::Heading(level, text) => paragraph(xml, styles::heading(*level), text),
        Block::Paragraph(text) => paragraph(xml, "Normal", text),
        Block::List(_, items) => {
            for item in items {
                entry(xml, list, item);
            }
        }
        Block::Table(table) => self::table(xml, table),
        Block::Definitions(entries) => {
            for entry in entries {
                paragraph(xml, styles::TERM, &entry.term);
                paragraph(xml, styles::MEANING, &entry.meaning);
            }
        }
        Block::Note(paragraphs) => {
            for text in paragraphs {
                paragraph(xml, styles::NOTE, text);
            }
        }
        Block::Lines(count) => {
            for _ in 0..*count {
                paragraph(xml, styles::LINE, &Text::new());
            }
        }
        Block::PageBreak => xml.element("w:p", &[], |xml| {
            xml.element("w:r", &[], |xml| xml.empty("w:br", &[("w:type", "page")]));
        }),
    }
}

fn paragraph(xml: &mut Xml, style: &str, text: &Text) {
    xml.element("w:p", &[], |xml| {
        xml.element("w:pPr", &[], |xml| xml.value("w:pStyle", style));
        runs(xml, text, false);
    });
}

fn entry(xml: &mut Xml, list: usize, text: &Text) {
    xml.element("w:p", &[], |xml| {
        xml.element("w:pPr", &[], |xml| {
            xml.value("w:pStyle", styles::LIST);
            xml.element("w:numPr", &[], |xml| {
                xml.value("w:ilvl", "0");
                xml.value("w:numId", &list.to_string());
            });
        });
        runs(xml, text, false);
    });
}

/// The words, a run for each piece. `head` makes all of them bold.
fn runs(xml: &mut Xml, text: &Text, head: bool) {
    for piece in text.pieces() {
        xml.element("w:r", &[], |xml| {
            let is_strong = head || matches!(piece, Inline::Strong(_));
            if is_strong || matches!(piece, Inline::Emphasis(_)) {
                xml.element("w:rPr", &[], |xml| {
                    let names = if is_strong {
                        ["w:b", "w:bCs"]
                    } else {
                        ["w:i", "w:iCs"]
                    };
                    for name in names {
                        xml.empty(name, &[]);
                    }
                });
            }
            xml.words("w:t", &[("xml:space", "preserve")], piece.words());
        });
    }
}

fn table(xml: &mut Xml, table: &Table) {
    let columns = table.columns();
    if columns == 0 {
        return;
    }
    if let Some(caption) = &table.caption {
        paragraph(xml, styles::CAPTION, caption);
    }
    let width = (WIDTH / columns).to_string();
    xml.element("w:tbl", &[], |xml| {
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
        xml.element("w:tblGrid", &[], |xml| {
            for _ in 0..columns {
                xml.empty("w:gridCol", &[("w:w", &width)]);
            }
        });
        row(xml, &table.head, columns, &width, |_| true, true);
        for cells in &table.rows {
            row(
                xml,
                cells,
                columns,
                &width,
                |at| at == 0 && table.row_heads,
                false,
            );
        }
    });
    // Two tables in a row would be read as one.
    paragraph(xml, styles::CELL, &Text::new());
}

fn row(
    xml: &mut Xml,
    cells: &[Text],
    columns: usize,
    width: &str,
    is_head: impl Fn(usize) -> bool,
    repeats: bool,
) {
    xml.element("w:tr", &[], |xml| {
        xml.element("w:trPr", &[], |xml| {
            xml.empty("w:cantSplit", &[]);
            if repeats {
                xml.empty("w:tblHeader", &[]);
            }
        });
        for at in 0..columns {
            xml.element("w:tc", &[], |xml| {
                xml.element("w:tcPr", &[], |xml| {
                    xml.empty("w:tcW", &[("w:w", width), ("w:type", "dxa")]);
                    if is_head(at) {
                        let shade = [
                            ("w:val", "clear"),
                            ("w:color", "auto"),
                            ("w:fill", "EDEDED"),
                        ];
                        xml.empty("w:shd", &shade);
                    }
                });
                xml.element("w:p", &[], |xml| {
                    xml.element("w:pPr", &[], |xml| xml.value("w:pStyle", styles::CELL));
                    if let Some(cell) = cells.get(at) {
                        runs(xml, cell, is_head(at));
                    }
                });
            });
        }
    });
}

/// A4 with margins of two centimetres, and the footer.
fn section(xml: &mut Xml) {
    xml.element("w:sectPr", &[], |xml| {
        xml.empty(
            "w:footerReference",
            &[("w:type", "default"), ("r:id", "rId4")],
        );
        xml.empty("w:pgSz", &[("w:w", "11906"), ("w:h", "16838")]);
        let margins = ["w:top", "w:right", "w:bottom", "w:left"].map(|side| (side, "1134"));
        let mut margins = margins.to_vec();
        margins.extend([("w:header", "567"), ("w:footer", "567"), ("w:gutter", "0")]);
        xml.empty("w:pgMar", &margins);
    });
}
