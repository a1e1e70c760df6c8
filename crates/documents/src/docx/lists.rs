//! The lists: one numbering a list, so that each counts from 1.

use super::package::MAIN;
use super::xml::Xml;
use crate::document::{Block, Document, ListKind};

/// What every list looks like: bullets are 0, numbers 1.
const fn look(kind: ListKind) -> &'static str {
    match kind {
        ListKind::Bullets => "0",
        ListKind::Numbers => "1",
    }
}

pub(super) fn part(document: &Document) -> String {
    let mut xml = Xml::part();
    xml.element("w:numbering", &[("xmlns:w", MAIN)], |xml| {
        for (kind, format, text) in [
            (ListKind::Bullets, "bullet", "\u{2022}"),
            (ListKind::Numbers, "decimal", "%1."),
        ] {
            xml.element("w:abstractNum", &[("w:abstractNumId", look(kind))], |xml| {
                xml.value("w:multiLevelType", "singleLevel");
                xml.element("w:lvl", &[("w:ilvl", "0")], |xml| {
                    xml.value("w:start", "1");
                    xml.value("w:numFmt", format);
                    xml.value("w:lvlText", text);
                    xml.value("w:lvlJc", "left");
                    xml.element("w:pPr", &[], |xml| {
                        xml.empty("w:ind", &[("w:left", "480"), ("w:hanging", "360")])
                    });
                });
            });
        }
        let lists = document.blocks.iter().filter_map(|block| match block {
            Block::List(kind, _) => Some(*kind),
            _ => None,
        });
        for (number, kind) in (1_usize..).zip(lists) {
            xml.element("w:num", &[("w:numId", &number.to_string())], |xml| {
                xml.value("w:abstractNumId", look(kind));
                if kind == ListKind::Numbers {
                    xml.element("w:lvlOverride", &[("w:ilvl", "0")], |xml| {
                        xml.value("w:startOverride", "1")
                    });
                }
            });
        }
    });
    xml.finish()
}
