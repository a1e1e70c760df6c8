//! What plain words of a document, and pairs of them, lean to, learnt from labelled documents: weak evidence beside the cues, for
//! what no cue foresaw.
//!
//! Written by `tests/reading/leanings.py`, which says how it is learnt.

use crate::generated::leanings::{FIT, LEANINGS, NONE, ROLES, TYPES, WORDS};

/// How words and cues go together, in thousandths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fit {
    /// What the words' leaning to a seat counts beside the share of the cues' evidence.
    pub seat_words: i16,
    /// What the natural logarithm of one more than the points that speak for no seat counts for naming one.
    pub seat_none: i16,
    /// What it counts for naming one how much further the words lean to no seat than to any.
    pub seat_away: i16,
    /// What the natural logarithm of one more than the points that cues give the likeliest seat counts for naming it.
    pub seat_cues: i16,
    /// What naming a seat begins with; one is named from 0.
    pub seat_start: i16,
    /// What the logarithm of the cues' evidence counts for a type.
    pub type_cues: i16,
    /// What the words' leaning to a type counts for it.
    pub type_words: i16,
    /// What it counts for every type that the seat is a CTO's, where that is certain.
    pub type_cto: i16,
    /// What every type begins with beside its own words.
    pub type_start: i16,
    /// How sure a type must be before it is named.
    pub type_least: i16,
}

/// What one word or pair of words leans to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Leaning {
    /// How rare it is among documents: the natural logarithm of one document in so many, in tenths.
    pub rarity: u8,
    /// Towards each role or away from it, in the order of the roles, in tenths.
    pub roles: [i8; 4],
    /// The same for documents that tell no role.
    pub none: i8,
    /// The same for the types.
    pub types: [i8; 8],
}

/// What plain words lean to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Leanings {
    /// How words and cues go together.
    pub fit: Fit,
    /// What each role begins with before any word, in the order of the roles, in thousandths.
    pub roles: [i16; 4],
    /// The same for documents that tell no role.
    pub none: i16,
    /// The same for the types.
    pub types: [i16; 8],
    /// Every word, in letters a to z, and every pair, joined by `_`; sorted and parted by spaces.
    pub words: &'static str,
    /// What each word leans to, in the order of the words.
    pub each: &'static [Leaning],
}

impl Leanings {
    /// Every word with what it leans to.
    pub fn all(&self) -> impl Iterator<Item = (&'static str, &'static Leaning)> {
        self.words.split(' ').zip(self.each)
    }
}

/// What plain words lean to by this catalogue.
#[must_use]
pub fn leanings() -> Leanings {
    Leanings {
        fit: FIT,
        roles: ROLES,
        none: NONE,
        types: TYPES,
        words: WORDS,
        each: &LEANINGS,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_has_its_leaning_and_stands_once_in_order() {
        assert_eq!(WORDS.split(' ').count(), LEANINGS.len());
        let all: Vec<&str> = leanings().all().map(|(word, _)| word).collect();
        assert!(all.is_sorted_by(|one, next| one < next));
    }

    #[test]
    fn roles_and_types_stand_in_the_order_of_the_model() {
        use rolefit_core::{RoleId, TypeId};
        // The order in which data/lexicon/leanings.toml is turned into arrays.
        assert_eq!(
            RoleId::ALL.map(RoleId::as_str),
            ["cto", "cio", "vp_engineering", "head_of_engineering"]
        );
        assert_eq!(
            TypeId::ALL.map(TypeId::as_str),
            [
                "startup",
                "scale_up",
                "enterprise",
                "product_led",
                "platform",
                "transformation",
                "fractional",
                "ai_focused"
            ]
        );
    }
}
