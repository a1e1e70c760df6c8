//! The text of a PDF. Other programs take it apart and say where on a page each run of letters stands; here this becomes
//! the text a person would read, in that person's order.
//!
//! - [`sheet`]: a page as those programs give it; [`seen`]: what of it anybody sees
//! - [`line`]: runs side by side; [`columns`]: what is read before what
//! - [`paragraphs`]: lines that belong together, entries of lists, headings

mod columns;
mod line;
mod paragraphs;
mod seen;
mod sheet;

pub use sheet::{Run, Sheet};

use crate::code::Code;
use crate::incoming::draft::Draft;
use crate::incoming::{Format, Incoming, refused};
use crate::limits;
use crate::problem::Problem;

/// The text of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// A paragraph a line, with a blank line where the page has a gap. Headings begin with `# `, entries of lists with
    /// `- `; what stands far apart in one line is parted by a tab.
    pub text: String,
    /// Runs that nobody who looks at the page would see. They are left out.
    pub hidden: usize,
}

/// The text of a page: its columns one after the other, its lines joined to paragraphs.
#[must_use]
pub fn page(sheet: &Sheet) -> Page {
    let (upright, turned, hidden) = seen::seen(sheet);
    let usual = paragraphs::usual_size(&upright);
    let mut text = String::new();
    for block in columns::blocks(&upright.iter().collect::<Vec<_>>(), usual) {
        paragraphs::write(&block, usual, &mut text);
    }
    // What stands along an edge has no place among the lines, but is no less part of the page.
    for run in turned {
        text.push_str(run.text.trim());
        text.push('\n');
    }
    Page { text, hidden }
}

/// Makes a document of its pages.
///
/// # Errors
/// When there are more than [`limits::PAGES`], when they hold no text, as those of a scan do, or more than
/// [`limits::TEXT_BYTES`].
pub fn pages<'p>(pages: impl IntoIterator<Item = &'p Page>) -> Result<Incoming, Vec<Problem>> {
    let mut draft = Draft::default();
    for (at, page) in pages.into_iter().enumerate() {
        if at == limits::PAGES {
            return Err(too_many_pages(None));
        }
        draft.lines(&page.text);
        draft.gap();
        (0..page.hidden).for_each(|_| draft.hidden());
    }
    draft.finish(Format::Pdf)
}

/// The refusal of a PDF that opens only with a password.
#[must_use]
pub fn encrypted() -> Vec<Problem> {
    refused::encrypted()
}

/// The refusal of a PDF that cannot be read.
#[must_use]
pub fn damaged() -> Vec<Problem> {
    refused::damaged("its pages cannot be read")
}

/// The refusal of a file larger than [`limits::DOCUMENT_BYTES`].
#[must_use]
pub fn too_large(bytes: usize) -> Vec<Problem> {
    refused::too_large(bytes)
}

/// The refusal of a PDF with more than [`limits::PAGES`] pages; how many there are, where that is known.
#[must_use]
pub fn too_many_pages(count: Option<usize>) -> Vec<Problem> {
    let most = limits::PAGES;
    let message = match count {
        Some(count) => format!("the PDF has {count} pages; {most} is the most"),
        None => format!("the PDF has more than {most} pages"),
    };
    refused::document(
        Code::TooManyPages,
        message,
        "A CV or an ad has few. Paste the part that matters.",
    )
}

/// The refusal of a PDF that takes more time or memory to read than any document of words should.
#[must_use]
pub fn too_much() -> Vec<Problem> {
    refused::document(
        Code::UnpackedTooLarge,
        "reading the PDF takes more time or memory than a document of words needs",
        "It may be damaged. Save it again, or paste its text.",
    )
}
