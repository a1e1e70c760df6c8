//! Documents of Word: paragraphs, headings, lists and tables, without what does not show.
//!
//! - [`styles`]: which styles are headings, lists or hidden; [`body`]: the text

pub(crate) mod body;
pub(crate) mod styles;

use crate::incoming::draft::Draft;
use crate::incoming::zipped::Zipped;
use crate::incoming::{Format, refused, xml};
use crate::problem::Problem;
use body::Body;
use styles::Styles;

/// Writes the document's text. Headers, footers, notes and comments are not read: they repeat, or are not its own.
pub(crate) fn read(bytes: &[u8], draft: &mut Draft) -> Result<Format, Vec<Problem>> {
    let mut zipped = Zipped::open(bytes)?;
    let is_body = |name: &String| {
        let rest = name.strip_prefix("word/document");
        rest.is_some_and(|rest| rest.ends_with(".xml"))
    };
    let index = zipped.names().iter().position(is_body);
    let index = index.ok_or_else(|| refused::damaged("the document's text is missing"))?;
    let mut styles = Styles::default();
    if let Some(bytes) = zipped.read_named("word/styles.xml")? {
        xml::read(&bytes, &mut styles)?;
    }
    let body = zipped.read(index)?;
    xml::read(&body, &mut Body::new(&styles, draft))?;
    Ok(Format::Docx)
}
