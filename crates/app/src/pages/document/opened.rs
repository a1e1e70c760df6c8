//! Files that become text. What takes them apart is a module of its own, and arrives with the first file that needs it.

use rolefit_formats::incoming::pdf::{Page, Sheet, page, pages};
use rolefit_formats::incoming::{incoming, is_pdf};
use rolefit_formats::{Code, Incoming, Problem, limits};

use super::taken::Refusal;

/// What is to become text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Packed {
    /// A file with its name, or what was pasted of one.
    File(Vec<u8>, Option<String>),
    /// A page of a PDF, as JSON.
    Sheet(String),
    /// The text of all its pages.
    Pages(Vec<Page>),
}

/// What became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unpacked {
    /// The text.
    Document(Incoming),
    /// It is a PDF, whose pages another program takes apart: its bytes, and the most pages it may have.
    Pdf(Vec<u8>, usize),
    /// The text of one page.
    Page(Page),
}

/// The text, or what is next.
pub type Opened = Result<Unpacked, Refusal>;

/// Takes the text out.
pub fn opened(packed: Packed) -> Opened {
    match packed {
        Packed::File(bytes, _) if is_pdf(&bytes) => Ok(Unpacked::Pdf(bytes, limits::PAGES)),
        Packed::File(bytes, name) => incoming(&bytes, name.as_deref())
            .map(Unpacked::Document)
            .map_err(|problems| refusal(&problems)),
        Packed::Sheet(json) => Sheet::read(&json)
            .map(|sheet| Unpacked::Page(page(&sheet)))
            .ok_or(Refusal::Damaged),
        Packed::Pages(all) => pages(&all)
            .map(Unpacked::Document)
            .map_err(|problems| refusal(&problems)),
    }
}

/// Why a document was refused, in our kinds.
fn refusal(problems: &[Problem]) -> Refusal {
    match problems.first().map(|problem| problem.code) {
        Some(Code::EmptyInput) => Refusal::Empty,
        Some(Code::TooLarge | Code::UnpackedTooLarge) => Refusal::TooLarge,
        Some(Code::TooManyPages) => Refusal::TooManyPages,
        Some(Code::Encrypted) => Refusal::Encrypted,
        Some(Code::NoText) => Refusal::NoText,
        Some(Code::UnsupportedFile) => Refusal::Unsupported,
        _ => Refusal::Damaged,
    }
}
