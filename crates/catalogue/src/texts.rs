//! The texts of questions and competencies, in the language this build was made for.

use rolefit_core::{ItemIndex, PairIndex};

use crate::generated::texts::{COMPETENCIES, ITEM_TEXTS, PAIR_TEXTS};

/// What an item says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ItemText {
    /// A short noun phrase.
    pub name: &'static str,
    /// The question.
    pub question: &'static str,
    /// What levels 0 to 4 look like: the answers to choose from.
    pub anchors: [&'static str; 5],
    /// How a reason quotes levels 0 to 4: a sentence in the second person.
    pub evidence: [&'static str; 5],
}

/// What a pair says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PairText {
    /// A short noun phrase.
    pub name: &'static str,
    /// The statement on the CTO's side.
    pub cto: &'static str,
    /// The statement on the VP of Engineering's side.
    pub vpe: &'static str,
    /// The statement that stands first on a screen. Over all pairs each side comes first equally
    /// often.
    pub first: Side,
}

/// One of a pair's two statements.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Side {
    /// The CTO's.
    #[default]
    Cto,
    /// The VP of Engineering's.
    Vpe,
}

/// The texts of an item; blank for an index that is not of this bank.
#[must_use]
pub fn item_text(index: ItemIndex) -> ItemText {
    ITEM_TEXTS
        .get(usize::from(index.0))
        .copied()
        .unwrap_or_default()
}

/// The texts of a pair; blank for an index that is not of this bank.
#[must_use]
pub fn pair_text(index: PairIndex) -> PairText {
    PAIR_TEXTS
        .get(usize::from(index.0))
        .copied()
        .unwrap_or_default()
}

/// The name of a competency; `None` for an id this catalogue does not have.
#[must_use]
pub fn competency_name(id: &str) -> Option<&'static str> {
    let at = COMPETENCIES
        .binary_search_by(|(other, _)| (*other).cmp(id))
        .ok()?;
    COMPETENCIES.get(at).map(|(_, name)| *name)
}
