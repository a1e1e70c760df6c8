//! How far a proposed answer is to be believed, as it is written.

use super::lexicon::Valued;
use crate::place::At;

/// How far a proposed answer is to be believed.
#[derive(Debug, Default)]
pub(crate) struct RawConfidence {
    /// What each sign counts.
    pub(crate) fit: Valued,
    /// Each word with its rarity.
    pub(crate) words: Valued,
    /// Each item with how often it is told of.
    pub(crate) items: Vec<(At<String>, Valued)>,
    /// Each item with the words by which it is told.
    pub(crate) told: Vec<(At<String>, Valued)>,
}
