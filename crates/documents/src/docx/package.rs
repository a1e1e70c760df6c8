//! The parts of the package and how they are packed.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::xml::Xml;
use super::{DocxError, blocks, lists, styles};
use crate::document::Document;

/// The names of elements in a document, its styles and its lists.
pub(super) const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const TYPES: &str = "http://schemas.openxmlformats.org/package/2006/content-types";
const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CORE: &str = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const CORE_TYPE: &str = "application/vnd.openxmlformats-package.core-properties+xml";
const WORD_TYPE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// Name and content of every part, in the order they are packed.
pub(super) fn parts(document: &Document) -> Vec<(&'static str, String)> {
    vec![
        ("[Content_Types].xml", types()),
        (
            "_rels/.rels",
            relations(&[
                ("word/document.xml", "officeDocument", OFFICE),
                ("docProps/core.xml", "metadata/core-properties", RELATIONS),
            ]),
        ),
        ("docProps/core.xml", properties(document)),
        ("word/document.xml", blocks::part(document)),
        (
            "word/_rels/document.xml.rels",
            relations(&[
                ("styles.xml", "styles", OFFICE),
                ("numbering.xml", "numbering", OFFICE),
                ("settings.xml", "settings", OFFICE),
                ("footer1.xml", "footer", OFFICE),
            ]),
        ),
        ("word/styles.xml", styles::part(&document.language)),
        ("word/numbering.xml", lists::part(document)),
        ("word/settings.xml", settings(&document.language)),
        ("word/footer1.xml", footer()),
    ]
}

fn types() -> String {
    let mut xml = Xml::part();
    xml.element("Types", &[("xmlns", TYPES)], |xml| {
        let relations = "application/vnd.openxmlformats-package.relationships+xml";
        xml.empty(
            "Default",
            &[("Extension", "rels"), ("ContentType", relations)],
        );
        xml.empty(
            "Default",
            &[("Extension", "xml"), ("ContentType", "application/xml")],
        );
        let mut part = |name: &str, kind: &str| {
            xml.empty("Override", &[("PartName", name), ("ContentType", kind)])
        };
        part("/docProps/core.xml", CORE_TYPE);
        for (name, kind) in [
            ("document", "document.main"),
            ("styles", "styles"),
            ("numbering", "numbering"),
            ("settings", "settings"),
            ("footer1", "footer"),
        ] {
            part(
                &format!("/word/{name}.xml"),
                &format!("{WORD_TYPE}.{kind}+xml"),
            );
        }
    });
    xml.finish()
}

/// Relations to `(target, kind, namespace of the kind)`, numbered from 1.
fn relations(all: &[(&str, &str, &str)]) -> String {
    let mut xml = Xml::part();
    xml.element("Relationships", &[("xmlns", RELATIONS)], |xml| {
        for (number, (target, kind, namespace)) in (1..).zip(all) {
            let id = format!("rId{number}");
            let kind = format!("{namespace}/{kind}");
            xml.empty(
                "Relationship",
                &[("Id", &id), ("Type", &kind), ("Target", target)],
            );
        }
    });
    xml.finish()
}

/// Title and language, which readers announce. No author and no time: the file says nothing of who made it when.
fn properties(document: &Document) -> String {
    let mut xml = Xml::part();
    let names = [
        ("xmlns:cp", CORE),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
    ];
    xml.element("cp:coreProperties", &names, |xml| {
        xml.words("dc:title", &[], document.title.words().trim());
        xml.words("dc:language", &[], &document.language);
    });
    xml.finish()
}

fn settings(language: &str) -> String {
    let mut xml = Xml::part();
    xml.element("w:settings", &[("xmlns:w", MAIN)], |xml| {
        xml.element("w:compat", &[], |xml| {
            let mode = [
                ("w:name", "compatibilityMode"),
                ("w:uri", "http://schemas.microsoft.com/office/word"),
                ("w:val", "15"),
            ];
            xml.empty("w:compatSetting", &mode);
        });
        xml.value("w:themeFontLang", language);
    });
    xml.finish()
}

/// The page's number, centred.
fn footer() -> String {
    let mut xml = Xml::part();
    xml.element("w:ftr", &[("xmlns:w", MAIN)], |xml| {
        xml.element("w:p", &[], |xml| {
            xml.element("w:pPr", &[], |xml| {
                xml.value("w:pStyle", styles::FOOTER);
                xml.value("w:jc", "center");
            });
            xml.element("w:fldSimple", &[("w:instr", " PAGE ")], |xml| {
                xml.element("w:r", &[], |xml| xml.words("w:t", &[], "1"));
            });
        });
    });
    xml.finish()
}

/// Packs the parts, all with the earliest time the format has.
pub(super) fn pack(parts: &[(&str, String)]) -> Result<Vec<u8>, DocxError> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    for (name, content) in parts {
        archive
            .start_file(*name, options)
            .map_err(|error| DocxError(error.to_string()))?;
        archive
            .write_all(content.as_bytes())
            .map_err(|error| DocxError(error.to_string()))?;
    }
    let file = archive
        .finish()
        .map_err(|error| DocxError(error.to_string()))?;
    Ok(file.into_inner())
}
