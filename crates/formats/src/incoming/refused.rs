//! Refusals of whole documents.

use crate::code::Code;
use crate::limits;
use crate::problem::{Place, Problem, Severity};

/// One problem of the whole document.
pub(crate) fn document(code: Code, message: impl Into<String>, help: &str) -> Vec<Problem> {
    vec![problem(code, Severity::Error, message.into(), help)]
}

/// A warning about the whole document.
pub(crate) fn warning(code: Code, message: String, help: &str) -> Problem {
    problem(code, Severity::Warning, message, help)
}

fn problem(code: Code, severity: Severity, message: String, help: &str) -> Problem {
    Problem {
        code,
        severity,
        place: Place::default(),
        message,
        help: help.to_owned(),
    }
}

pub(crate) fn too_large(length: usize) -> Vec<Problem> {
    let most = limits::DOCUMENT_BYTES;
    document(
        Code::TooLarge,
        format!("the document has {length} bytes; {most} is the most"),
        "Take pictures out of it, or paste its text.",
    )
}

pub(crate) fn too_much_text() -> Vec<Problem> {
    let most = limits::TEXT_BYTES;
    document(
        Code::UnpackedTooLarge,
        format!("the document holds more than {most} bytes of text"),
        "A CV or an ad holds far less. Paste the part that matters.",
    )
}

pub(crate) fn unpacks_too_large() -> Vec<Problem> {
    let most = limits::UNPACKED_BYTES;
    document(
        Code::UnpackedTooLarge,
        format!("the document unpacks to more than {most} bytes"),
        "Paste its text instead.",
    )
}

pub(crate) fn damaged(what: &str) -> Vec<Problem> {
    document(
        Code::DamagedFile,
        format!("the file is damaged: {what}"),
        "Save or download it again, or paste its text.",
    )
}

pub(crate) fn encrypted() -> Vec<Problem> {
    document(
        Code::Encrypted,
        "the file opens only with a password",
        "Save a copy without the password, or paste its text.",
    )
}

pub(crate) fn no_text() -> Vec<Problem> {
    document(
        Code::NoText,
        "there is no text in the document",
        "If it shows some, it is a picture: copy the text from the program it was written in and paste it.",
    )
}

pub(crate) fn unsupported(what: &str, help: &str) -> Vec<Problem> {
    document(
        Code::UnsupportedFile,
        format!("{what} is not read here"),
        help,
    )
}
