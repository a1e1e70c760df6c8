//! `rolefit.match/1`: people against a company's need, and its offer against what they want.
//!
//! - [`compare`]: need and profiles to the comparison; [`person`]: one person's figures; [`order`]: in which order they
//!   may be read; [`together`]: who covers most together; [`turn`]: what would turn the order; [`rows`]: the comparison as
//!   a table
//! - [`words`]: what all this is called
//! - [`saved`]: gates and a table's columns as files of their own

pub(crate) mod compare;
pub(crate) mod order;
pub(crate) mod person;
pub(crate) mod rows;
pub mod saved;
pub(crate) mod together;
pub(crate) mod turn;
pub mod words;

pub use compare::{Compared, Target, compare};
pub use order::{OrderGroup, OrderPlace, PeopleOrder};
pub use person::{AreaMet, BindingSide, Met, Offered, Person, WantOffered, Word};
pub use together::Pair;
pub use turn::{PointsMoved, StepUp, Turn};

use std::collections::BTreeMap;

use deserr::Deserr;
use serde::Serialize;

use crate::document::{self, Document};
use crate::hash::InputHash;
use crate::need::NeedArea;
use crate::problem::Problem;
use crate::profile::Required;
use crate::typed::answers::ById;
use crate::typed::refusals::Refusals;

document::format_of!(
    /// The format of a comparison.
    MatchFormat,
    Match,
    "rolefit.match/1"
);

/// People compared with one need. Every person's figures depend on that person and the need alone, and nobody who could
/// be read is left out. It decides nothing: a person does, with a reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct Match {
    /// Always `rolefit.match/1`.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::format::<Match>")
    )]
    pub format: MatchFormat,
    /// The catalogue that gave the questions, the rules and the weights.
    pub catalogue_version: String,
    /// SHA-256 of what the need follows from.
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::hash"))]
    pub need_hash: InputHash,
    /// Whether the need demands enough to compare people with it.
    pub specific: bool,
    /// The need's areas, the heaviest first: the first seven are the columns of a shortlist.
    pub areas: Vec<NeedArea>,
    /// What is required of everybody, by question. Gates carry no points and hide nobody.
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::gates"))]
    #[serde(default)]
    #[deserr(default, from(ById<Required>) = BTreeMap::from)]
    pub gates: BTreeMap<String, Required>,
    /// In which order people may be read.
    pub order: PeopleOrder,
    /// What would turn the order of neighbours, for the first places.
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::turns"))]
    #[serde(default)]
    #[deserr(default)]
    pub turns: Vec<Turn>,
    /// The pairs that cover most of the need together, the best first, at most five.
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::pairs"))]
    #[serde(default)]
    #[deserr(default)]
    pub pairs: Vec<Pair>,
    /// Everybody, in the order of their lines. The order names them by their places here, from 0.
    pub people: Vec<Person>,
}

impl Document for Match {
    const FORMAT: &'static str = "rolefit.match/1";
}

/// Reads a comparison from a file's bytes.
///
/// # Errors
/// With every problem found, in the order of their places, when the file is not one.
pub fn read_match(bytes: &[u8]) -> Result<Match, Vec<Problem>> {
    document::read(bytes)
}

impl Match {
    /// The file for people: two spaces a level, a new line at the end.
    #[must_use]
    pub fn to_json(&self) -> String {
        document::to_pretty(self)
    }
}
