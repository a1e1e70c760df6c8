//! `rolefit.assessment/1`: what the answers say, with everything it rests on.

pub(crate) mod area;
pub(crate) mod assess;
pub(crate) mod contrast;
pub(crate) mod contribution;
pub(crate) mod cto_type;
pub(crate) mod figures;
pub(crate) mod missing;
pub(crate) mod role;
pub(crate) mod seat;
pub(crate) mod subject;
pub(crate) mod verdict;
pub(crate) mod warning;

pub use area::Area;
pub use assess::assess;
pub use contrast::Contrast;
pub use contribution::{Contribution, Kind};
pub use cto_type::CtoType;
pub use role::Role;
pub use seat::Seat;
pub use subject::Subject;
pub use verdict::SeatVerdict;
pub use warning::Warning;

use deserr::Deserr;
use rolefit_core::TypeId;
use serde::Serialize;

use crate::document::{self, Document};
use crate::hash::InputHash;
use crate::problem::Problem;
use crate::profile::Profile;
use crate::typed::refusals::Refusals;
use crate::typed::words::word_list;

document::format_of!(
    /// The format of an assessment.
    AssessmentFormat,
    Assessment,
    "rolefit.assessment/1"
);

/// An assessment: what one profile's answers say under one version of the catalogue. The same profile and version
/// always give the same bytes.
///
/// Figures are decimal numbers with at most two digits after the point, rounded half up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct Assessment {
    /// Always `rolefit.assessment/1`.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::format::<Assessment>")
    )]
    pub format: AssessmentFormat,
    /// The version of the catalogue it was computed with.
    pub catalogue_version: String,
    /// SHA-256, as 64 lower-case hexadecimal digits, of the canonical profile (RFC 8785), a line feed, the catalogue
    /// version, a line feed, and the overlay's hash (none yet: nothing).
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::hash"))]
    pub input_hash: InputHash,
    /// The profile, unless it was left out on purpose.
    #[cfg_attr(feature = "schema", schemars(extend("default" = null)))]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[deserr(default)]
    pub profile: Option<Profile>,
    /// CTO or VP of Engineering, or another role in their stead.
    pub seat: Seat,
    /// How far along each of the four roles is.
    pub roles: Vec<Role>,
    /// How far along each of the eight types is.
    pub types: Vec<CtoType>,
    /// The types said to lead, in the order of their places. One leads alone; two or three are too close to separate and
    /// are named together. Empty where nobody is said to lead: no type is ranked, all ranked ones show little, more than
    /// three are too close, or one that is not ranked could still come first.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::word_list::<TypeId>")
    )]
    #[serde(serialize_with = "word_list")]
    pub combination: Vec<TypeId>,
    /// How far along each area is: readiness, what a CTO owns, skills, leading on AI.
    pub groups: Vec<Area>,
    /// Traditional or modern ways of doing the job, contrast by contrast.
    pub emphasis: Vec<Contrast>,
    /// What each answer adds to the lean and to each score: the seat's, each role's, each type's, each area's.
    pub contributions: Vec<Contribution>,
    /// What the answers do not suffice for.
    pub warnings: Vec<Warning>,
}

impl Document for Assessment {
    const FORMAT: &'static str = "rolefit.assessment/1";
}

/// Reads an assessment from a file's bytes. Whether its figures are right is for [`crate::verify()`] to say.
///
/// # Errors
/// With every problem found, in the order of their places, when the file is not such an assessment.
pub fn read_assessment(bytes: &[u8]) -> Result<Assessment, Vec<Problem>> {
    document::read(bytes)
}

impl Assessment {
    /// The same assessment, for passing on without the answers. Contributions name each answer, so they go, too.
    #[must_use]
    pub fn without_profile(self) -> Self {
        Self {
            profile: None,
            contributions: Vec::new(),
            ..self
        }
    }

    /// The file for people: two spaces a level, a new line at the end.
    #[must_use]
    pub fn to_json(&self) -> String {
        document::to_pretty(self)
    }

    /// The canonical text: RFC 8785.
    #[must_use]
    pub fn canonical(&self) -> String {
        document::to_canonical(self)
    }
}
