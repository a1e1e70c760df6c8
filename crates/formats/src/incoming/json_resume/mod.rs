//! JSON Resume (draft-07 of its schema): every field optional, fields of one's own allowed.
//!
//! - [`fields`]: reading fields, with their problems; [`sections`]: what each section becomes

pub(crate) mod fields;
pub(crate) mod sections;

use crate::incoming::draft::Draft;
use crate::problem::{Problem, Problems};
use crate::tree::Node;
use fields::Fields;

/// The sections that make a JSON a résumé.
const SECTIONS: [&str; 12] = [
    "basics",
    "work",
    "volunteer",
    "education",
    "awards",
    "certificates",
    "publications",
    "skills",
    "languages",
    "interests",
    "references",
    "projects",
];

/// Whether this is a résumé.
pub(crate) fn is_one(root: &Node<'_>) -> bool {
    let is_own = root.member("format").is_some();
    !is_own
        && SECTIONS
            .iter()
            .any(|section| root.member(section).is_some())
}

/// Writes the résumé.
pub(crate) fn read(text: &str, root: &Node<'_>, draft: &mut Draft) -> Result<(), Vec<Problem>> {
    let mut problems = Problems::default();
    let mut fields = Fields::new(text, draft, &mut problems);
    sections::write(root, &mut fields);
    if problems.is_empty() {
        Ok(())
    } else {
        Err(problems.into_list())
    }
}
