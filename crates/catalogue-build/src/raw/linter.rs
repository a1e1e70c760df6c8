//! What the linter looks for, as it is written.

use super::{Number, RawCitation, Text, Texts};
use crate::place::{At, Place};

#[derive(Debug)]
pub(crate) struct RawSignal {
    pub(crate) place: Place,
    pub(crate) id: Text,
    pub(crate) role: Text,
    pub(crate) phrases: Texts,
    pub(crate) number: Option<RawNumber>,
    pub(crate) unless: Texts,
    pub(crate) not_under: Text,
}

impl RawSignal {
    /// Its lists of phrases.
    pub(crate) fn lists(&self) -> impl Iterator<Item = &Texts> {
        phrase_lists(&self.phrases, &self.unless, self.number.as_ref())
    }
}

/// The lists of phrases that say something or take it back, those beside a number included.
pub(crate) fn phrase_lists<'a>(
    phrases: &'a Texts,
    unless: &'a Texts,
    number: Option<&'a RawNumber>,
) -> impl Iterator<Item = &'a Texts> {
    let beside = number
        .into_iter()
        .flat_map(|number| [&number.before, &number.after]);
    [phrases, unless].into_iter().chain(beside)
}

/// A number beside phrases.
#[derive(Debug)]
pub(crate) struct RawNumber {
    pub(crate) place: Place,
    pub(crate) least: Number,
    pub(crate) most: Number,
    pub(crate) before: Texts,
    pub(crate) after: Texts,
}

#[derive(Debug)]
pub(crate) struct RawRule {
    pub(crate) place: Place,
    pub(crate) id: Text,
    pub(crate) kind: Text,
    pub(crate) severity: Text,
    pub(crate) per: Text,
    pub(crate) instead_of: Texts,
    pub(crate) when: Vec<Vec<RawCondition>>,
    pub(crate) sources: Vec<RawCitation>,
}

impl RawRule {
    /// All conditions of all its groups.
    pub(crate) fn conditions(&self) -> impl Iterator<Item = &RawCondition> {
        self.when.iter().flatten()
    }
}

/// A condition: one of the first five, `fact` with one of the rest.
#[derive(Debug)]
pub(crate) struct RawCondition {
    pub(crate) place: Place,
    pub(crate) says: Text,
    pub(crate) silent: Text,
    pub(crate) titled: Text,
    pub(crate) need: Texts,
    pub(crate) fact: Text,
    pub(crate) times: Number,
    pub(crate) is: Texts,
    pub(crate) at_least: Number,
    pub(crate) at_most: Number,
    pub(crate) chosen: Number,
    pub(crate) open: Option<At<bool>>,
}

impl RawCondition {
    /// The signal it names, whichever way.
    pub(crate) fn signal(&self) -> Option<&At<String>> {
        [&self.says, &self.silent, &self.titled]
            .into_iter()
            .flatten()
            .next()
    }
}
