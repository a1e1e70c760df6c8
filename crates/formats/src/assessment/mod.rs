//! `rolefit.assessment/1`: what the answers say, with everything it rests on.

pub(crate) mod assess;
pub(crate) mod contribution;
pub(crate) mod role;
pub(crate) mod seat;
pub(crate) mod subject;
pub(crate) mod warning;

pub use assess::assess;
pub use contribution::{Contribution, Kind};
pub use role::Role;
pub use seat::Seat;
pub use subject::Subject;
pub use warning::{SEAT_ANSWERS_NEEDED, Warning};

use crate::document::{self, Document};
use crate::hash::InputHash;
use crate::json::Json;
use crate::problem::Problem;
use crate::profile::Profile;
use crate::wire::Wire;
use crate::wire::macros::{wire_format, wire_struct};

wire_format! {
    /// The format of an assessment.
    AssessmentFormat = "rolefit.assessment/1"
}

wire_struct! {
    /// An assessment: what one profile's answers say under one version of the catalogue. The same profile and version
    /// always give the same bytes.
    ///
    /// Figures are decimal numbers with at most two digits after the point, rounded half up.
    pub struct Assessment {
        /// Always `rolefit.assessment/1`.
        format: AssessmentFormat,
        /// The version of the catalogue it was computed with.
        catalogue_version: String,
        /// SHA-256, as 64 lower-case hexadecimal digits, of the canonical profile (RFC 8785), a line feed, the catalogue
        /// version, a line feed, and the overlay's hash (none yet: nothing).
        #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::hash"))]
        input_hash: InputHash,
        /// The profile, unless it was left out on purpose.
        profile: Option<Profile> = None,
        /// CTO or VP of Engineering.
        seat: Seat,
        /// How far along each role is.
        roles: Vec<Role>,
        /// What each answer adds to the lean and to each role's score: first the seat's, then each role's.
        contributions: Vec<Contribution>,
        /// What the answers do not suffice for.
        warnings: Vec<Warning>,
    }
}

impl Document for Assessment {
    const FORMAT: &'static str = AssessmentFormat::TEXT;
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

    pub(crate) fn json(&self) -> Json {
        self.write()
    }
}
