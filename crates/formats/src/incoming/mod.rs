//! Documents that somebody brings: a CV, a letter, an ad, as a file or pasted. What they hold becomes text.
//!
//! What a document is, is told by its bytes, never by its name. The text keeps its structure as lines: headings begin
//! with `# `, entries of lists with `- `, a job stands in a line with its dates. Fields that say who somebody is never
//! become text and are counted; what is written within a text is for `rolefit_reading::private` to mask. Text that a
//! reader of the document would not see is left out, with a warning.
//!
//! - [`kind`]: what a file is; [`decoded`]: bytes to text; [`draft`]: the text being written; [`refused`]: refusals
//! - [`plain`], [`docx`], [`html`], [`json_resume`], [`linkedin`], [`posting`]: the kinds of documents
//! - [`pdf`]: the text of a PDF's pages, which other programs take apart
//! - [`zipped`], [`xml`]: what documents are packed in

pub(crate) mod decoded;
pub(crate) mod docx;
pub(crate) mod draft;
pub(crate) mod html;
pub(crate) mod json;
pub(crate) mod json_resume;
pub mod kind;
pub(crate) mod linkedin;
pub mod pdf;
pub(crate) mod plain;
pub(crate) mod posting;
pub(crate) mod refused;
pub(crate) mod xml;
pub(crate) mod zipped;

use rolefit_reading::What;

pub use kind::is_pdf;

use crate::incoming::draft::Draft;
use crate::incoming::kind::Kind;
use crate::limits;
use crate::problem::Problem;

/// A document's text, and what became of the rest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incoming {
    /// The text, at most [`limits::TEXT_BYTES`]. Its lines end with `\n`; it holds no control characters but `\n` and
    /// `\t`.
    pub text: String,
    /// What the document was.
    pub format: Format,
    /// Fields that were not taken, in the order of [`What::ALL`].
    pub dropped: Vec<Dropped>,
    /// What should be known about the document: [`crate::Code::DOCUMENT_WARNINGS`].
    pub warnings: Vec<Problem>,
}

/// Fields of a kind that were not taken from a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dropped {
    /// What kind.
    pub what: What,
    /// How many of them.
    pub count: usize,
}

macro_rules! formats {
    ($($(#[$doc:meta])* $name:ident = $id:literal,)+) => {
        /// What a document can be.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Format {
            $($(#[$doc])* $name,)+
        }

        impl Format {
            /// Every format.
            pub const ALL: &[Self] = &[$(Self::$name,)+];

            /// The stable id.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $id,)+
                }
            }
        }
    };
}

formats! {
    /// Plain text.
    Text = "text",
    /// Markdown.
    Markdown = "markdown",
    /// A document of Word.
    Docx = "docx",
    /// The pages of a PDF.
    Pdf = "pdf",
    /// A web page, or a part of one.
    Html = "html",
    /// A job posting as JSON-LD, alone or within a web page.
    JobPosting = "job_posting",
    /// JSON Resume.
    JsonResume = "json_resume",
    /// What LinkedIn exports: an archive of tables, or one of them.
    LinkedIn = "linkedin",
}

/// Takes the text out of a document. `name` is what its file was called; it decides only between plain text and Markdown
/// and names a table that is none by itself.
///
/// # Errors
/// With what is wrong and what to do: a kind of file that is not read, one that is too large, damaged or encrypted, one
/// without text. A PDF is refused, too: [`is_pdf`] tells it apart, and [`pdf::pages`] makes a document of its pages.
pub fn incoming(bytes: &[u8], name: Option<&str>) -> Result<Incoming, Vec<Problem>> {
    if bytes.len() > limits::DOCUMENT_BYTES {
        return Err(refused::too_large(bytes.len()));
    }
    let name = name.unwrap_or_default().to_lowercase();
    let mut draft = Draft::default();
    let format = match kind::of(bytes)? {
        Kind::Docx => docx::read(bytes, &mut draft)?,
        Kind::LinkedIn => linkedin::read_archive(bytes, &mut draft)?,
        Kind::Text => text(&decoded::text(bytes)?, &name, &mut draft)?,
    };
    draft.finish(format)
}

/// What a text is, and its lines.
fn text(text: &str, name: &str, draft: &mut Draft) -> Result<Format, Vec<Problem>> {
    if let Some(format) = json::read(text, name, draft)? {
        return Ok(format);
    }
    if html::is_page(text) {
        return posting::read_page(text, draft);
    }
    if linkedin::read_table(text, name, draft) {
        return Ok(Format::LinkedIn);
    }
    Ok(plain::read(text, name, draft))
}
