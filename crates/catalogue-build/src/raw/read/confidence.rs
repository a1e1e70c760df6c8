//! Reads how far a proposed answer is to be believed.

use super::Entry;
use super::leanings::{integers, tables_of_integers};
use crate::raw::confidence::RawConfidence;

pub(super) fn confidence(top: &mut Entry<'_>) -> RawConfidence {
    RawConfidence {
        fit: integers(top, "fit"),
        words: integers(top, "words"),
        items: tables_of_integers(top, "items"),
        told: tables_of_integers(top, "told"),
    }
}
