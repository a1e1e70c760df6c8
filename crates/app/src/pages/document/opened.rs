//! Files that become text. What takes them apart is a module of its own, and arrives with the first file that needs it.

use rolefit_formats::incoming::{incoming, is_pdf, pages};
use rolefit_formats::{Code, Incoming, Problem};

use super::taken::Refusal;

/// What is to become text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Packed {
    /// A file with its name, or what was pasted of one.
    File(Vec<u8>, Option<String>),
    /// The text of a PDF's pages.
    Pages(Vec<String>),
}

/// The text, or that it is a PDF, whose pages another program reads.
pub type Opened = Result<Option<Incoming>, Refusal>;

/// Takes the text out.
pub fn opened(packed: Packed) -> Opened {
    match packed {
        Packed::File(bytes, _) if is_pdf(&bytes) => Ok(None),
        Packed::File(bytes, name) => incoming(&bytes, name.as_deref())
            .map(Some)
            .map_err(|problems| refusal(&problems)),
        Packed::Pages(texts) => pages(texts.iter().map(String::as_str))
            .map(Some)
            .map_err(|problems| refusal(&problems)),
    }
}

/// Why a document was refused, in our kinds.
fn refusal(problems: &[Problem]) -> Refusal {
    match problems.first().map(|problem| problem.code) {
        Some(Code::EmptyInput) => Refusal::Empty,
        Some(Code::TooLarge | Code::UnpackedTooLarge) => Refusal::TooLarge,
        Some(Code::Encrypted) => Refusal::Encrypted,
        Some(Code::NoText) => Refusal::NoText,
        Some(Code::UnsupportedFile) => Refusal::Unsupported,
        _ => Refusal::Damaged,
    }
}
