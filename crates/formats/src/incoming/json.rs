//! JSON: JSON Resume, or a posting as JSON-LD.

use crate::code::Code;
use crate::incoming::draft::Draft;
use crate::incoming::{Format, json_resume, posting, refused};
use crate::problem::{Problem, Problems};
use crate::tree;

/// Writes the document if the text is JSON. `None` for any other text.
///
/// # Errors
/// When it is meant to be JSON and is none, or none that is read here.
pub(crate) fn read(
    text: &str,
    name: &str,
    draft: &mut Draft,
) -> Result<Option<Format>, Vec<Problem>> {
    let start = text.trim_start();
    let is_named = name.ends_with(".json") || name.ends_with(".jsonld");
    if !(is_named || begins(start)) || start.is_empty() {
        return Ok(None);
    }
    let mut problems = Problems::default();
    let root = tree::read::read(text, &mut problems);
    let Some(root) = root.filter(|_| problems.is_empty()) else {
        return Err(problems.into_list());
    };
    if let Some(found) = posting::find(&root) {
        posting::write(found, draft)?;
        return Ok(Some(Format::JobPosting));
    }
    if json_resume::is_one(&root) {
        json_resume::read(text, &root, draft)?;
        return Ok(Some(Format::JsonResume));
    }
    let own = root.member("format").and_then(|format| format.node.text());
    Err(
        if own.is_some_and(|format| format.starts_with("rolefit.")) {
            refused::document(
                Code::UnsupportedFile,
                "a file of rolefit holds answers, not a document",
                "Open it under Files.",
            )
        } else {
            refused::unsupported(
                "JSON of this kind",
                "JSON Resume and job postings as JSON-LD are read. Paste the text of anything else.",
            )
        },
    )
}

/// Whether a text begins as JSON does, and not as a text in brackets.
fn begins(start: &str) -> bool {
    let mut letters = start.chars().filter(|letter| !letter.is_whitespace());
    match (letters.next(), letters.next()) {
        (Some('{'), second) => matches!(second, None | Some('"' | '}')),
        (Some('['), second) => matches!(second, None | Some('{' | '[' | '"')),
        _ => false,
    }
}
