//! `rolefit.brief/1`: a role brief, with what each sentence rests on and what it weighs in a candidate.
//!
//! - [`section`]: a part of it; [`draft`]: profile to brief

pub(crate) mod draft;
pub(crate) mod section;

pub use draft::{Draft, brief, drafted};
pub use section::{BriefBlock, BriefEntry, BriefSection, Weighed};

use std::collections::BTreeMap;

use deserr::Deserr;
use serde::Serialize;

use crate::document::{self, Document};
use crate::hash::InputHash;
use crate::problem::Problem;
use crate::profile::FactValue;
use crate::typed::answers::ById;
use crate::typed::refusals::Refusals;

document::format_of!(
    /// The format of a brief.
    BriefFormat,
    RoleBrief,
    "rolefit.brief/1"
);

/// A role brief drafted from a company's profile. The same profile and version always give the same bytes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct RoleBrief {
    /// Always `rolefit.brief/1`.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::format::<RoleBrief>")
    )]
    pub format: BriefFormat,
    /// The catalogue whose words and rules it was drafted with.
    pub catalogue_version: String,
    /// SHA-256 of what it follows from.
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::hash"))]
    pub input_hash: InputHash,
    /// The role's title.
    pub title: String,
    /// Who hires; empty where that was not said or the search is confidential.
    pub company: String,
    /// Its parts, in the order they are read. A part of which nothing is known says nothing.
    pub sections: Vec<BriefSection>,
    /// What it weighs most in a candidate, the heaviest first.
    pub weighs: Vec<Weighed>,
    /// What the company offers of what candidates may want: its facts by id.
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::facts"))]
    #[deserr(from(ById<FactValue>) = BTreeMap::from)]
    pub offer: BTreeMap<String, FactValue>,
}

impl Document for RoleBrief {
    const FORMAT: &'static str = "rolefit.brief/1";
}

/// Reads a brief from a file's bytes. Its words are whoever wrote it's: show them as text and nothing else.
///
/// # Errors
/// With every problem found, in the order of their places, when the file is not a brief.
pub fn read_brief(bytes: &[u8]) -> Result<RoleBrief, Vec<Problem>> {
    document::read(bytes)
}

impl RoleBrief {
    /// The file for people: two spaces a level, a new line at the end.
    #[must_use]
    pub fn to_json(&self) -> String {
        document::to_pretty(self)
    }
}
