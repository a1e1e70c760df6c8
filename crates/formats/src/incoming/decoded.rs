//! Bytes to text: UTF-8, and UTF-16 that says so.

use std::borrow::Cow;

use crate::code::Code;
use crate::incoming::refused;
use crate::problem::Problem;

/// The text, without the byte-order mark.
pub(crate) fn text(bytes: &[u8]) -> Result<Cow<'_, str>, Vec<Problem>> {
    match bytes {
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes).map(Cow::Owned),
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes).map(Cow::Owned),
        _ => utf8(bytes).map(Cow::Borrowed),
    }
}

fn utf8(bytes: &[u8]) -> Result<&str, Vec<Problem>> {
    match std::str::from_utf8(bytes) {
        Ok(text) if !text.contains('\0') => Ok(text.strip_prefix('\u{feff}').unwrap_or(text)),
        // a text without a mark, in UTF-16 or UTF-32, has zeros, as most files have that are no text
        _ if bytes.contains(&0) => Err(refused::unsupported(
            "a file of this kind",
            "Bring PDF, DOCX, text, Markdown, JSON Resume or LinkedIn's export, or paste the text.",
        )),
        _ => Err(not_text()),
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, Vec<Problem>> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let text: Result<String, _> =
        char::decode_utf16(pairs.iter().map(|pair| unit(*pair))).collect();
    match text {
        Ok(text) if rest.is_empty() && !text.contains('\0') => Ok(text),
        _ => Err(not_text()),
    }
}

fn not_text() -> Vec<Problem> {
    refused::document(
        Code::NotUtf8,
        "the text is not UTF-8",
        "Save it again with the encoding UTF-8, or paste it.",
    )
}
