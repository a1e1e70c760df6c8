//! `rolefit.need/1`: what a company's answers say of the seat it has to fill.
//!
//! - [`derive`]: profile to need; [`demand`]: what it asks of a person, with the need items behind each demand
//! - [`later`]: the same company in 18 months; [`people`]: stakeholders and where they are apart
//! - [`terms`]: title, part-time, what is unknown

pub(crate) mod demand;
pub(crate) mod derive;
pub(crate) mod later;
pub(crate) mod people;
pub(crate) mod terms;

pub use demand::{DemandPart, NeedArea, NeedDemand};
pub use derive::need;
pub use later::{InEighteenMonths, LaterNeed, LevelOrigin};
pub use people::{Apart, SaidBy, Stakeholder};
pub use terms::{AlarmFound, DecidingAnswer, MissingFact, PartTime, TypeOpen, Unknown};

use deserr::Deserr;
use rolefit_core::TypeId;
use serde::Serialize;

use crate::assessment::{CtoType, Seat};
use crate::document::{self, Document};
use crate::hash::InputHash;
use crate::problem::Problem;
use crate::profile::Profile;
use crate::typed::refusals::Refusals;
use crate::typed::words::word_list;

document::format_of!(
    /// The format of a need.
    NeedFormat,
    CompanyNeed,
    "rolefit.need/1"
);

/// A company's need: what its answers say under one version of the catalogue. The same profile and version always give
/// the same bytes.
///
/// Figures are decimal numbers with at most two digits after the point, rounded half up. Weights are whole numbers of
/// which only the proportions count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct CompanyNeed {
    /// Always `rolefit.need/1`.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::format::<CompanyNeed>")
    )]
    pub format: NeedFormat,
    /// The catalogue that gave the questions, the rules and the weights.
    pub catalogue_version: String,
    /// SHA-256 of everything the figures depend on.
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::hash"))]
    pub input_hash: InputHash,
    /// The company's profile; `null` where it was left out on purpose.
    pub profile: Option<Profile>,
    /// Which seat the work described is.
    pub seat: Seat,
    /// Whether the title intended fits that work.
    pub alarm: AlarmFound,
    /// The answers the verdict rests on most, the strongest first.
    pub deciding: Vec<DecidingAnswer>,
    /// How much of each type of CTO is needed, in the catalogue's order.
    pub types: Vec<CtoType>,
    /// Which types are needed most, in the order of their places; empty where none is said to lead.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::word_list::<TypeId>")
    )]
    #[serde(serialize_with = "word_list")]
    pub combination: Vec<TypeId>,
    /// Whether enough is demanded to compare people with the need.
    pub specific: bool,
    /// What the need consists of: at most twelve areas and 100 points, the heaviest first. The last may be `other`.
    pub areas: Vec<NeedArea>,
    /// What is asked of a person, item by item of the candidate's side, in the order of their ids.
    pub demands: Vec<NeedDemand>,
    /// The company in 18 months; `null` where nothing was said of it.
    pub later: Option<InEighteenMonths>,
    /// Each stakeholder's own verdict, in the order of the profile's intakes.
    pub stakeholders: Vec<Stakeholder>,
    /// Questions on which two of those who answered are apart, the heaviest for the seat first.
    pub disagreements: Vec<Apart>,
    /// Whether a part-time leader is enough. Product judgement, with the user's own costs.
    pub fractional: PartTime,
    /// What could still change all this.
    pub unknown: Unknown,
}

impl Document for CompanyNeed {
    const FORMAT: &'static str = "rolefit.need/1";
}

/// Reads a need from a file's bytes. Whether its figures are right is for [`crate::verify_need()`] to say.
///
/// # Errors
/// With every problem found, in the order of their places, when the file is not such a need.
pub fn read_need(bytes: &[u8]) -> Result<CompanyNeed, Vec<Problem>> {
    document::read(bytes)
}

impl CompanyNeed {
    /// The same need, for passing on without the company's profile. What quotes single answers goes, too: the deciding
    /// answers, the stakeholders and where they are apart.
    #[must_use]
    pub fn without_profile(self) -> Self {
        Self {
            profile: None,
            deciding: Vec::new(),
            stakeholders: Vec::new(),
            disagreements: Vec::new(),
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
