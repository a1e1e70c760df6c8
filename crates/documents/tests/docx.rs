//! The DOCX file, taken apart: every part is well-formed XML, and structure is structure.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

#[path = "common/sample.rs"]
mod sample;

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use proptest::prelude::*;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use rolefit_documents::{Block, Document, docx};
use sample::sample;

/// Every part by name.
fn parts(file: Vec<u8>) -> BTreeMap<String, String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(file)).unwrap();
    (0..archive.len())
        .map(|at| {
            let mut part = archive.by_index(at).unwrap();
            let mut text = String::new();
            part.read_to_string(&mut text).unwrap();
            (part.name().unwrap().into_owned(), text)
        })
        .collect()
}

/// Every element of a part as `name key=value …`, in order, and all words. Fails where the XML is not well-formed.
fn elements(xml: &str) -> (Vec<String>, String) {
    let mut reader = Reader::from_str(xml);
    reader.config_mut().check_end_names = true;
    let (mut elements, mut words, mut depth) = (Vec::new(), String::new(), 0);
    let describe = |element: &BytesStart<'_>| {
        let mut text = element.name().as_ref().to_owned();
        for attribute in element.attributes() {
            let attribute = attribute.unwrap();
            let key = attribute.key.as_ref();
            let value = attribute.value;
            text.push_str(&format!(" {key}={value}"));
        }
        text
    };
    loop {
        match reader.read_event().unwrap() {
            Event::Eof => break,
            Event::Start(element) => {
                depth += 1;
                elements.push(describe(&element));
            }
            Event::Empty(element) => elements.push(describe(&element)),
            Event::End(_) => depth -= 1,
            Event::Text(text) => words.push_str(&text.xml10_content()),
            Event::GeneralRef(reference) => {
                let entity = format!("&{};", reference.xml10_content());
                words.push_str(&quick_xml::escape::unescape(&entity).unwrap());
            }
            _ => {}
        }
    }
    assert_eq!(depth, 0);
    (elements, words)
}

fn count(elements: &[String], start: &str) -> usize {
    elements
        .iter()
        .filter(|element| element.starts_with(start))
        .count()
}

#[test]
fn every_part_is_there_declared_and_well_formed() {
    let parts = parts(docx::write(&sample()).unwrap());
    let (types, _) = elements(&parts["[Content_Types].xml"]);
    let (relations, _) = elements(&parts["word/_rels/document.xml.rels"]);
    for (name, xml) in &parts {
        elements(xml);
        if name.starts_with("word/") && name.ends_with(".xml") {
            assert_eq!(
                count(&types, &format!("Override PartName=/{name} ")),
                1,
                "{name}"
            );
        }
    }
    for relation in relations
        .iter()
        .filter(|element| element.starts_with("Relationship "))
    {
        let target = relation.rsplit("Target=").next().unwrap();
        assert!(parts.contains_key(&format!("word/{target}")), "{relation}");
    }
}

#[test]
fn headings_lists_and_tables_are_real_ones() {
    let parts = parts(docx::write(&sample()).unwrap());
    let (content, words) = elements(&parts["word/document.xml"]);
    let (styles, _) = elements(&parts["word/styles.xml"]);
    for (style, times) in [
        ("Title", 1),
        ("Heading1", 2),
        ("Heading2", 1),
        ("Heading3", 1),
        ("ListParagraph", 5),
        ("Note", 2),
        ("WritingLine", 3),
        ("Term", 3),
    ] {
        assert_eq!(
            count(&content, &format!("w:pStyle w:val={style}")),
            times,
            "{style}"
        );
        assert_eq!(
            count(
                &styles,
                &format!("w:style w:type=paragraph w:styleId={style}")
            ),
            1,
            "{style}"
        );
    }
    assert_eq!(count(&styles, "w:outlineLvl"), 3);
    assert_eq!(count(&content, "w:tblHeader"), 1);
    assert_eq!(
        (count(&content, "w:trPr"), count(&content, "w:tcW")),
        (3, 9)
    );
    // The head and all rows but the last stay together, cell by cell; so do a note's paragraphs and the lines to write on.
    assert_eq!(count(&content, "w:keepNext"), 6 + 1 + 2);
    let note = "w:style w:type=paragraph w:styleId=Note";
    let note = styles.iter().position(|it| it == note).unwrap();
    let note = styles[note + 1..].iter();
    let note: Vec<&String> = note.take_while(|it| !it.starts_with("w:style ")).collect();
    assert!(note.iter().any(|it| *it == "w:keepLines"), "{note:?}");
    assert_eq!(count(&content, "w:br w:type=page"), 1);
    assert!(words.contains("<script>alert(1)</script>") && words.contains("R&D &amp; https"));
}

#[test]
fn each_list_counts_for_itself() {
    let parts = parts(docx::write(&sample()).unwrap());
    let (content, _) = elements(&parts["word/document.xml"]);
    let (numbering, _) = elements(&parts["word/numbering.xml"]);
    for (list, entries) in [("1", 2), ("2", 2), ("3", 1)] {
        assert_eq!(count(&content, &format!("w:numId w:val={list}")), entries);
        assert_eq!(count(&numbering, &format!("w:num w:numId={list}")), 1);
    }
    assert_eq!(count(&numbering, "w:startOverride w:val=1"), 1);
}

#[test]
fn title_and_language_are_set_and_nobody_is_named() {
    let parts = parts(docx::write(&sample()).unwrap());
    let (properties, words) = elements(&parts["docProps/core.xml"]);
    assert_eq!(words.trim(), "Role brief: CTO at <Acme> & \"Sons\"en-GB");
    assert_eq!(properties[1..], ["dc:title", "dc:language"]);
    assert!(parts["word/styles.xml"].contains("<w:lang w:val=\"en-GB\""));
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    assert_eq!(
        docx::write(&sample()).unwrap(),
        docx::write(&sample()).unwrap()
    );
}

#[test]
fn an_empty_document_is_a_document() {
    let mut document = Document::new("", "en");
    document
        .blocks
        .push(Block::Table(rolefit_documents::Table::default()));
    let parts = parts(docx::write(&document).unwrap());
    let (content, words) = elements(&parts["word/document.xml"]);
    assert_eq!(words.trim(), "");
    assert_eq!(
        (count(&content, "w:pStyle"), count(&content, "w:tbl")),
        (1, 0)
    );
}

proptest! {
    #[test]
    fn any_words_come_back(words: String) {
        let mut document = Document::new("t", "en");
        document.paragraph(words);
        let Block::Paragraph(text) = &document.blocks[0] else { unreachable!() };
        let expected = format!("t{}", text.words());
        let parts = parts(docx::write(&document).unwrap());
        let (_, found) = elements(&parts["word/document.xml"]);
        prop_assert_eq!(found.trim_start(), expected);
    }
}
