//! What a file is, by how it begins.

use crate::incoming::linkedin;
use crate::incoming::refused;
use crate::incoming::zipped::Zipped;
use crate::problem::Problem;

/// What text is taken from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// An archive with Word's document in it.
    Docx,
    /// An archive with LinkedIn's tables in it.
    LinkedIn,
    /// Anything that may be text.
    Text,
}

/// How far into a file its first line may stand: programs put their own before a PDF.
const PDF_WITHIN: usize = 1024;

/// Pictures, by how they begin.
const PICTURES: [&[u8]; 8] = [
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"II*\0",
    b"MM\0*",
    b"BM",
    b"RIFF",
    b"\0\0\0\x0cjP",
];
/// Archives that are no ZIP, by how they begin.
const ARCHIVES: [&[u8]; 5] = [b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"BZh", b"\xfd7zXZ"];
/// A compound file: Word until 2003, and every encrypted document of Office.
const COMPOUND: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

const SAVE_AS: &str =
    "Open it in the program it was written with and save it as DOCX, or paste its text.";

/// Whether the file is a PDF, whose pages other programs read.
#[must_use]
pub fn is_pdf(bytes: &[u8]) -> bool {
    let start = bytes.get(..PDF_WITHIN).unwrap_or(bytes);
    start.windows(5).any(|window| window == b"%PDF-")
}

/// What the file is.
pub(crate) fn of(bytes: &[u8]) -> Result<Kind, Vec<Problem>> {
    let begins = |with: &[u8]| bytes.starts_with(with);
    if begins(b"PK\x03\x04") || begins(b"PK\x05\x06") || begins(b"PK\x07\x08") {
        return archive(&Zipped::open(bytes)?);
    }
    if begins(COMPOUND) {
        // the name of the stream that holds an encrypted document, as UTF-16
        let name: Vec<u8> = "EncryptedPackage"
            .bytes()
            .flat_map(|byte| [byte, 0])
            .collect();
        let is_encrypted = bytes.windows(name.len()).any(|window| window == name);
        return Err(if is_encrypted {
            refused::encrypted()
        } else {
            refused::unsupported("a document of Word before 2007", SAVE_AS)
        });
    }
    if begins(b"{\\rtf") {
        return Err(refused::unsupported("RTF", SAVE_AS));
    }
    if is_pdf(bytes) {
        return Err(refused::unsupported(
            "a PDF",
            "Bring the document it was made from, or paste its text.",
        ));
    }
    let heic = bytes.get(4..8) == Some(b"ftyp");
    if heic || is_picture(bytes) {
        return Err(refused::unsupported(
            "a picture",
            "Paste the text, or bring the document that it was written in.",
        ));
    }
    if ARCHIVES.iter().any(|start| begins(start)) {
        return Err(refused::unsupported(
            "an archive of this kind",
            "Unpack it, and bring the document.",
        ));
    }
    Ok(Kind::Text)
}

/// "BM" and "RIFF" may begin a text: what follows them in a picture holds bytes of zero.
fn is_picture(bytes: &[u8]) -> bool {
    let is_binary = bytes.get(..64).unwrap_or(bytes).contains(&0);
    let start = PICTURES.iter().find(|start| bytes.starts_with(start));
    start
        .is_some_and(|start| start.len() > 4 || !start.is_ascii() || is_binary || *start == b"GIF8")
}

fn archive(zipped: &Zipped<'_>) -> Result<Kind, Vec<Problem>> {
    let has = |name: &str| zipped.names().iter().any(|entry| entry == name);
    let under = |folder: &str| zipped.names().iter().any(|entry| entry.starts_with(folder));
    if under("word/") && has("[Content_Types].xml") {
        return Ok(Kind::Docx);
    }
    if zipped.names().iter().any(|entry| linkedin::is_table(entry)) {
        return Ok(Kind::LinkedIn);
    }
    Err(if has("content.xml") {
        refused::unsupported("an OpenDocument file", SAVE_AS)
    } else if under("xl/") || under("ppt/") || under("Index/") {
        refused::unsupported(
            "a spreadsheet, a presentation or a document of Pages",
            SAVE_AS,
        )
    } else {
        refused::unsupported(
            "an archive without a Word document or LinkedIn's tables",
            "Unpack it, and bring the document.",
        )
    })
}
