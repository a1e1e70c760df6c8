//! What roles, types and areas ask for, as it is written, and contrasts of items.

use super::{Number, RawCitation, Text, Texts};
use crate::place::{At, Place};

/// The target of a role or a type.
#[derive(Debug)]
pub(crate) struct RawTarget {
    /// The start of its file.
    pub(crate) place: Place,
    /// What its file is named after.
    pub(crate) stem: String,
    /// Whose target it says it is.
    pub(crate) of: Text,
    /// What a type's target as a whole rests on.
    pub(crate) sources: Vec<RawCitation>,
    pub(crate) require: Vec<RawRequirement>,
}

#[derive(Debug)]
pub(crate) struct RawRequirement {
    pub(crate) place: Place,
    pub(crate) item: Text,
    pub(crate) weight: Number,
    pub(crate) level: Number,
    pub(crate) own: Option<At<bool>>,
    pub(crate) sources: Vec<RawCitation>,
}

impl RawRequirement {
    pub(crate) fn is_own(&self) -> bool {
        self.own.as_ref().is_some_and(|own| own.value)
    }

    /// Its weight, 0 where it has none.
    pub(crate) fn weighs(&self) -> i64 {
        self.weight.as_ref().map_or(0, |weight| weight.value)
    }
}

/// The areas of one kind.
#[derive(Debug)]
pub(crate) struct RawGroups {
    /// The start of their file.
    pub(crate) place: Place,
    /// What their file is named after.
    pub(crate) stem: String,
    pub(crate) kind: Text,
    pub(crate) groups: Vec<RawGroup>,
}

#[derive(Debug)]
pub(crate) struct RawGroup {
    pub(crate) place: Place,
    pub(crate) id: Text,
    pub(crate) sources: Vec<RawCitation>,
    pub(crate) require: Vec<RawRequirement>,
}

#[derive(Debug)]
pub(crate) struct RawContrast {
    pub(crate) place: Place,
    pub(crate) id: Text,
    pub(crate) traditional: Texts,
    pub(crate) modern: Texts,
    pub(crate) sources: Vec<RawCitation>,
}
