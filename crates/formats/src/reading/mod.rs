//! `rolefit.reading/1`: what was read in an ad, a CV or a letter, to be confirmed by a person.
//!
//! - [`parts`]: what it consists of; [`derive`]: a document to a reading

pub(crate) mod derive;
pub(crate) mod parts;

pub use derive::{reading_of, unread_parts};
pub use parts::{
    ContrastShown, DocumentWarning, EvidenceShown, FactShown, FactValueShown, LeftOut, MarkShown,
    Pointing,
};

use serde::Serialize;

/// What was read in a document. Nothing in it is a score; nothing counts before a person has confirmed it. The same
/// document and catalogue always give the same bytes.
///
/// Places count UTF-8 bytes of `text` where that is given, and of the document itself where it is not. `start` is the
/// first byte, `end` the one after the last.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DocumentReading {
    /// Always `rolefit.reading/1`.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::reading_format")
    )]
    pub format: &'static str,
    /// The catalogue whose lexicon it was read with.
    pub catalogue_version: &'static str,
    /// `posting` or `cv`: what it was read as. A letter and a biography are read as a CV is.
    pub kind: &'static str,
    /// What kind of file it was.
    pub source: &'static str,
    /// The seat its content describes, whatever its title: a role's id or `unclear`.
    pub seat: &'static str,
    /// How strongly it points to each role it points to at all, strongest first.
    pub seats: Vec<Pointing>,
    /// The types of CTO it really asks for or shows, strongest first.
    pub types: Vec<Pointing>,
    /// Answers it proposes, by item: of the company's bank for a posting, of the candidate's for a CV.
    pub evidence: Vec<EvidenceShown>,
    /// Facts it states, by id.
    pub facts: Vec<FactShown>,
    /// Which emphasis it shows, contrast by contrast.
    pub emphasis: Vec<ContrastShown>,
    /// The stretches that point to a seat, in order.
    pub marks: Vec<MarkShown>,
    /// What was left unread so that it cannot weigh: names, age and the like, by kind.
    pub left_out: Vec<LeftOut>,
    /// What speaks against believing the reading.
    pub warnings: Vec<DocumentWarning>,
    /// The text that was read, where the document was not just that; `null` where it was.
    pub text: Option<String>,
}

/// The format's name.
pub(crate) const FORMAT: &str = "rolefit.reading/1";

impl DocumentReading {
    /// The file for people: two spaces a level, a new line at the end.
    #[must_use]
    pub fn to_json(&self) -> String {
        crate::document::to_pretty(self)
    }
}
