//! The document's content.

use super::package::MAIN;
use super::styles;
use super::tables;
use super::xml::Xml;
use crate::document::{Block, Document};
use crate::text::{Inline, Text};

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
                for (at, block) in document.blocks.iter().enumerate() {
                    if let Block::List(..) = block {
                        list += 1;
                    }
                    match (block, document.blocks.get(at + 1)) {
                        // What introduces a list, or asks for what is to be written, does not stay behind at the foot of a
                        // page.
                        (Block::Paragraph(text), Some(Block::List(..) | Block::Lines(_))) => {
                            kept(xml, "Normal", text);
                        }
                        _ => write(xml, block, list),
                    }
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
        Block::Table(table) => tables::write(xml, table),
        Block::Definitions(entries) => {
            for entry in entries {
                paragraph(xml, styles::TERM, &entry.term);
                paragraph(xml, styles::MEANING, &entry.meaning);
            }
        }
        Block::Note(paragraphs) => {
            together(xml, styles::NOTE, paragraphs.iter());
        }
        Block::Lines(count) => {
            let blank = Text::new();
            together(xml, styles::LINE, (0..*count).map(|_| &blank));
        }
        Block::PageBreak => xml.element("w:p", &[], |xml| {
            xml.element("w:r", &[], |xml| xml.empty("w:br", &[("w:type", "page")]));
        }),
    }
}

/// A paragraph.
pub(super) fn paragraph(xml: &mut Xml, style: &str, text: &Text) {
    xml.element("w:p", &[], |xml| {
        xml.element("w:pPr", &[], |xml| xml.value("w:pStyle", style));
        runs(xml, text, false);
    });
}

/// Paragraphs that stand on one page together.
fn together<'t>(xml: &mut Xml, style: &str, paragraphs: impl Iterator<Item = &'t Text>) {
    let mut paragraphs = paragraphs.peekable();
    while let Some(text) = paragraphs.next() {
        if paragraphs.peek().is_some() {
            kept(xml, style, text);
        } else {
            paragraph(xml, style, text);
        }
    }
}

/// A paragraph that stays on the page of what follows it.
fn kept(xml: &mut Xml, style: &str, text: &Text) {
    xml.element("w:p", &[], |xml| {
        xml.element("w:pPr", &[], |xml| {
            xml.value("w:pStyle", style);
            xml.empty("w:keepNext", &[]);
        });
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
pub(super) fn runs(xml: &mut Xml, text: &Text, head: bool) {
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
