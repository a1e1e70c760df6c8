//! From the tree to Rust types: `deserr` does it field by field, and does not stop at the first problem.
//!
//! - [`value`]: the tree as `deserr` sees it; [`refusals`]: what it refuses, as problems
//! - [`answers`], [`figures`], [`words`]: the model's own types on the wire; [`text`]: short texts

pub(crate) mod answers;
pub(crate) mod figures;
pub(crate) mod refusals;
pub(crate) mod text;
pub(crate) mod value;
pub(crate) mod words;

use deserr::Deserr;

use crate::problem::Problems;
use crate::tree::Node;
use crate::typed::refusals::Refusals;

/// Reads a type from the tree of `text`; `None` when that cannot be done, which `problems` then says.
pub(crate) fn read<T: Deserr<Refusals>>(
    text: &str,
    root: &Node<'_>,
    problems: &mut Problems,
) -> Option<T> {
    let read = deserr::deserialize::<T, _, Refusals>(root);
    read.map_err(|refusals| refusals.report(text, root, problems))
        .ok()
}
