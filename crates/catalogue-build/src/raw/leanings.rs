//! What plain words lean to, as it is written.

use super::lexicon::Valued;
use crate::place::At;

/// What plain words lean to.
#[derive(Debug, Default)]
pub(crate) struct RawLeanings {
    /// How words and cues go together.
    pub(crate) fit: Valued,
    /// What each role and type begins with.
    pub(crate) start: Valued,
    /// Each word with its rarity and the roles and types it leans to.
    pub(crate) words: Vec<(At<String>, Valued)>,
}
