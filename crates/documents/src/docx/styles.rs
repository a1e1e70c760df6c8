//! The styles: names that word processors know, so that their outline, navigation and tables of contents work.

use super::package::MAIN;
use super::xml::Xml;
use crate::document::Level;

/// The id of the title's style.
pub(super) const TITLE: &str = "Title";
/// The id of the style of a list's entries.
pub(super) const LIST: &str = "ListParagraph";
/// The id of the style of terms.
pub(super) const TERM: &str = "Term";
/// The id of the style of meanings.
pub(super) const MEANING: &str = "Meaning";
/// The id of the style of notes.
pub(super) const NOTE: &str = "Note";
/// The id of the style of lines to write on.
pub(super) const LINE: &str = "WritingLine";
/// The id of the style of cells.
pub(super) const CELL: &str = "TableText";
/// The id of the style of a table's caption.
pub(super) const CAPTION: &str = "Caption";
/// The id of the style of the footer.
pub(super) const FOOTER: &str = "Footer";
/// The id of the style of tables.
pub(super) const TABLE: &str = "TableGrid";

/// The id of a heading's style.
pub(super) const fn heading(level: Level) -> &'static str {
    match level {
        Level::Section => "Heading1",
        Level::Part => "Heading2",
        Level::Detail => "Heading3",
    }
}

/// A style of paragraphs. Sizes are half points, spaces twentieths of a point.
struct Paragraph {
    id: &'static str,
    name: &'static str,
    size: &'static str,
    bold: bool,
    before: &'static str,
    after: &'static str,
    indent: Option<&'static str>,
    /// The level in the outline.
    outline: Option<&'static str>,
    /// A line along this side.
    border: Option<&'static str>,
}

const BODY: Paragraph = Paragraph {
    id: "",
    name: "",
    size: "22",
    bold: false,
    before: "0",
    after: "120",
    indent: None,
    outline: None,
    border: None,
};

const PARAGRAPHS: [Paragraph; 12] = [
    Paragraph {
        id: TITLE,
        name: "Title",
        size: "40",
        bold: true,
        after: "240",
        ..BODY
    },
    Paragraph {
        id: "Heading1",
        name: "heading 1",
        size: "28",
        bold: true,
        before: "360",
        outline: Some("0"),
        ..BODY
    },
    Paragraph {
        id: "Heading2",
        name: "heading 2",
        size: "24",
        bold: true,
        before: "240",
        after: "80",
        outline: Some("1"),
        ..BODY
    },
    Paragraph {
        id: "Heading3",
        name: "heading 3",
        bold: true,
        before: "200",
        after: "60",
        outline: Some("2"),
        ..BODY
    },
    Paragraph {
        id: LIST,
        name: "List Paragraph",
        after: "60",
        ..BODY
    },
    Paragraph {
        id: TERM,
        name: "Term",
        bold: true,
        after: "0",
        ..BODY
    },
    Paragraph {
        id: MEANING,
        name: "Meaning",
        indent: Some("360"),
        ..BODY
    },
    Paragraph {
        id: NOTE,
        name: "Note",
        indent: Some("240"),
        border: Some("w:left"),
        ..BODY
    },
    Paragraph {
        id: LINE,
        name: "Writing Line",
        before: "320",
        after: "0",
        border: Some("w:bottom"),
        ..BODY
    },
    Paragraph {
        id: CELL,
        name: "Table Text",
        size: "20",
        before: "40",
        after: "40",
        ..BODY
    },
    Paragraph {
        id: CAPTION,
        name: "caption",
        size: "20",
        bold: true,
        before: "120",
        after: "80",
        ..BODY
    },
    Paragraph {
        id: FOOTER,
        name: "footer",
        size: "18",
        after: "0",
        ..BODY
    },
];

pub(super) fn part(language: &str) -> String {
    let mut xml = Xml::part();
    xml.element("w:styles", &[("xmlns:w", MAIN)], |xml| {
        defaults(xml, language);
        let normal = [
            ("w:type", "paragraph"),
            ("w:default", "1"),
            ("w:styleId", "Normal"),
        ];
        xml.element("w:style", &normal, |xml| {
            xml.value("w:name", "Normal");
            xml.empty("w:qFormat", &[]);
        });
        for style in &PARAGRAPHS {
            paragraph(xml, style);
        }
        table(xml);
    });
    xml.finish()
}

fn defaults(xml: &mut Xml, language: &str) {
    xml.element("w:docDefaults", &[], |xml| {
        xml.element("w:rPrDefault", &[], |xml| {
            xml.element("w:rPr", &[], |xml| {
                let font = "Calibri";
                xml.empty(
                    "w:rFonts",
                    &[
                        ("w:ascii", font),
                        ("w:hAnsi", font),
                        ("w:eastAsia", font),
                        ("w:cs", font),
                    ],
                );
                xml.value("w:sz", BODY.size);
                xml.value("w:szCs", BODY.size);
                xml.empty("w:lang", &[("w:val", language), ("w:eastAsia", language)]);
            });
        });
        xml.element("w:pPrDefault", &[], |xml| {
            xml.element("w:pPr", &[], |xml| {
                let spacing = [
                    ("w:after", BODY.after),
                    ("w:line", "276"),
                    ("w:lineRule", "auto"),
                ];
                xml.empty("w:spacing", &spacing);
            });
        });
    });
}

fn paragraph(xml: &mut Xml, style: &Paragraph) {
    xml.element(
        "w:style",
        &[("w:type", "paragraph"), ("w:styleId", style.id)],
        |xml| {
            xml.value("w:name", style.name);
            xml.value("w:basedOn", "Normal");
            if style.outline.is_some() {
                xml.value("w:next", "Normal");
            }
            xml.empty("w:qFormat", &[]);
            xml.element("w:pPr", &[], |xml| {
                // The order of these elements is the schema's.
                let leads = style.outline.is_some() || style.id == CAPTION || style.id == TERM;
                if leads {
                    xml.empty("w:keepNext", &[]);
                }
                if leads || style.id == NOTE {
                    xml.empty("w:keepLines", &[]);
                }
                if let Some(side) = style.border {
                    xml.element("w:pBdr", &[], |xml| {
                        let size = if side == "w:left" { "24" } else { "4" };
                        let line = [
                            ("w:val", "single"),
                            ("w:sz", size),
                            ("w:space", "8"),
                            ("w:color", "767676"),
                        ];
                        xml.empty(side, &line);
                        if side == "w:bottom" {
                            // Neighbours of one style would share one line at their end.
                            xml.empty("w:between", &line);
                        }
                    });
                }
                xml.empty(
                    "w:spacing",
                    &[("w:before", style.before), ("w:after", style.after)],
                );
                if let Some(indent) = style.indent {
                    xml.empty("w:ind", &[("w:left", indent)]);
                }
                if let Some(level) = style.outline {
                    xml.value("w:outlineLvl", level);
                }
            });
            xml.element("w:rPr", &[], |xml| {
                if style.bold {
                    xml.empty("w:b", &[]);
                    xml.empty("w:bCs", &[]);
                }
                xml.value("w:sz", style.size);
                xml.value("w:szCs", style.size);
            });
        },
    );
}

fn table(xml: &mut Xml) {
    xml.element(
        "w:style",
        &[("w:type", "table"), ("w:styleId", TABLE)],
        |xml| {
            xml.value("w:name", "Table Grid");
            xml.element("w:tblPr", &[], |xml| {
                xml.element("w:tblBorders", &[], |xml| {
                    for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
                        let name = format!("w:{side}");
                        xml.empty(
                            &name,
                            &[
                                ("w:val", "single"),
                                ("w:sz", "4"),
                                ("w:space", "0"),
                                ("w:color", "767676"),
                            ],
                        );
                    }
                });
            });
        },
    );
}
