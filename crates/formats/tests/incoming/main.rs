//! Documents that somebody brings: what becomes of each kind, and of those that are broken or hostile.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may"
)]

#[path = "../support/mod.rs"]
mod support;

mod docx;
mod export;
mod hostile;
mod html;
mod json_resume;
mod kinds;
mod linkedin;
mod pdf;
mod properties;
mod text;

use std::io::{Cursor, Write};

use rolefit_formats::incoming::{Format, Incoming};
use rolefit_formats::{Code, Problem, incoming};
use zip::write::SimpleFileOptions;

/// Reads what is expected to be read.
fn read(bytes: &[u8]) -> Incoming {
    named(bytes, "")
}

/// The same, of a file with a name.
fn named(bytes: &[u8], name: &str) -> Incoming {
    incoming(bytes, Some(name)).unwrap_or_else(|problems| panic!("{problems:?}"))
}

/// The format and the text.
fn text(bytes: &[u8]) -> (Format, String) {
    let read = read(bytes);
    (read.format, read.text)
}

/// The code of the one problem of what is expected to be refused. Its message and help are sentences.
fn refused(bytes: &[u8]) -> Code {
    let problems = incoming(bytes, None).expect_err("refused");
    assert!(problems.iter().all(is_told), "{problems:?}");
    assert_eq!(problems.len(), 1, "{problems:?}");
    problems[0].code
}

/// Whether a problem says what is wrong and what to do, in characters that can be shown.
fn is_told(problem: &Problem) -> bool {
    let shown = problem.to_string();
    let is_text = |letter: char| letter == '\n' || rolefit_formats::quote::is_text(letter);
    !problem.message.is_empty() && !problem.help.is_empty() && shown.chars().all(is_text)
}

/// The codes of a document's warnings.
fn warned(bytes: &[u8]) -> Vec<Code> {
    let warnings = read(bytes).warnings;
    assert!(warnings.iter().all(is_told), "{warnings:?}");
    warnings.iter().map(|warning| warning.code).collect()
}

/// What was dropped, as ids and counts.
fn dropped(bytes: &[u8]) -> Vec<(&'static str, usize)> {
    let dropped = read(bytes).dropped;
    dropped
        .iter()
        .map(|dropped| (dropped.what.as_str(), dropped.count))
        .collect()
}

/// An archive of these files.
fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
    for (name, bytes) in files {
        archive.start_file(*name, options).unwrap();
        archive.write_all(bytes).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// A Word document with this body and these styles.
fn styled_docx(body: &str, styles: &str) -> Vec<u8> {
    let document = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"{WORD}\"><w:body>{body}</w:body></w:document>"
    );
    let styles = format!("<w:styles xmlns:w=\"{WORD}\">{styles}</w:styles>");
    archive(&[
        ("[Content_Types].xml", b"<Types/>"),
        ("word/document.xml", document.as_bytes()),
        ("word/styles.xml", styles.as_bytes()),
    ])
}

/// A Word document with this body.
fn docx(body: &str) -> Vec<u8> {
    styled_docx(body, "")
}

/// A paragraph of a Word document.
fn paragraph(text: &str) -> String {
    format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")
}
