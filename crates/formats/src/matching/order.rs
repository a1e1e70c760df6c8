//! In which order people may be read.

use deserr::Deserr;
use rolefit_core::matching::{Basis, Ordered};
use serde::Serialize;

use crate::matching::person::Word;
use crate::typed::refusals::Refusals;
use crate::typed::words::{word, word_or_null};

/// People in order, as far as there is one. They are named by their places in the list of people, from 0.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct PeopleOrder {
    /// What the order rests on: `interviewers`, or people's own word (`self_reported`), which is for choosing interview
    /// questions and not for choosing people.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::words::<Basis>")
    )]
    #[serde(serialize_with = "word")]
    pub basis: Basis,
    /// An order each, the best evidence first. People of two groups are not ordered against each other.
    pub groups: Vec<OrderGroup>,
    /// Who cannot be ordered on this basis, because too little is known.
    pub unordered: Vec<u32>,
}

/// People with evidence of one grade.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct OrderGroup {
    /// The grade; `null` in a self-reported order, which mixes them.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::words_or_null::<Word>")
    )]
    #[serde(serialize_with = "word_or_null")]
    pub evidence: Option<Word>,
    /// The places, first to last.
    pub places: Vec<OrderPlace>,
}

/// A place, shared by those who cannot be told apart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct OrderPlace {
    /// One more than the number of people before it.
    pub place: u32,
    /// Who holds it.
    pub people: Vec<u32>,
}

impl PeopleOrder {
    pub(crate) fn new(ordered: &Ordered) -> Self {
        let group = |group: &rolefit_core::matching::Group| OrderGroup {
            evidence: group.grade.map(Word::from),
            places: group
                .places
                .iter()
                .map(|place| OrderPlace {
                    place: count(place.place),
                    people: places(&place.people),
                })
                .collect(),
        };
        Self {
            basis: ordered.basis,
            groups: ordered.groups.iter().map(group).collect(),
            unordered: places(&ordered.unordered),
        }
    }
}

fn places(people: &[usize]) -> Vec<u32> {
    people.iter().copied().map(count).collect()
}

/// A number of people; a file holds far fewer than would not fit.
pub(crate) fn count(people: usize) -> u32 {
    u32::try_from(people).unwrap_or(u32::MAX)
}
