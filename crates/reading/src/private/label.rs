//! "Nationality: Danish": a label of a form, and what stands behind it.

use super::part::{Line, Part, is_decoration};

/// A label in lower case, and what it labels, up to the end of its piece of the line.
#[derive(Clone, Debug)]
pub(super) struct Labelled<'t> {
    /// The label.
    pub label: String,
    /// What it labels; may be empty.
    pub value: Part<'t>,
}

/// A label is at most this many bytes: longer, it is a sentence with a colon.
const LABEL_BYTES: usize = 32;

/// Every label of the line.
pub(super) fn labelled<'t>(line: &Line<'t>) -> Vec<Labelled<'t>> {
    let of = |piece: Part<'t>| {
        let colon = piece.text.find([':', '\u{ff1a}'])?;
        let label = piece.cut(0, colon);
        if label.text.len() > LABEL_BYTES {
            return None;
        }
        let after = colon + piece.text.get(colon..)?.chars().next()?.len_utf8();
        let value = piece.cut(after, piece.text.len());
        Some(Labelled {
            label: label
                .trimmed(|letter| !letter.is_alphanumeric() && letter != '_')
                .lower()
                .replace('.', ""),
            value: value.trimmed(|letter| letter.is_whitespace() || is_decoration(letter)),
        })
    };
    line.pieces().into_iter().filter_map(of).collect()
}
