//! One decision.

use deserr::Deserr;
use serde::Serialize;

use crate::document;
use crate::hash::InputHash;
use crate::profile::Label;
use crate::record::shown::Shown;
use crate::record::written::{Day, Reason, Who};
use crate::typed::refusals::Refusals;
use crate::typed::words::word;

/// What can be decided about somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Decided {
    /// To an interview, or to the next one.
    Invite,
    /// Nothing yet, and why.
    Hold,
    /// An offer is made.
    Offer,
    /// Hired.
    Hire,
    /// No.
    Decline,
    /// The person has withdrawn.
    Withdrawn,
}

impl Decided {
    /// Everything that can be decided.
    pub const ALL: [Self; 6] = [
        Self::Invite,
        Self::Hold,
        Self::Offer,
        Self::Hire,
        Self::Decline,
        Self::Withdrawn,
    ];

    /// The stable id.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Invite => "invite",
            Self::Hold => "hold",
            Self::Offer => "offer",
            Self::Hire => "hire",
            Self::Decline => "decline",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// What the id stands for.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.as_str() == id)
    }
}

/// What somebody decided about a person, why, and what was on the screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct Decision {
    /// About whom, as their profile says.
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::label"))]
    #[deserr(default)]
    pub person: Label,
    /// What was decided.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::words::<Decided>")
    )]
    #[serde(serialize_with = "word")]
    pub decided: Decided,
    /// By whom.
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::who"))]
    pub by: Who,
    /// Why, in that person's own words.
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::reason"))]
    pub reason: Reason,
    /// When: a day, as 2026-03-31.
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::day"))]
    pub date: Day,
    /// The catalogue that gave the questions, the rules and the weights.
    pub catalogue_version: String,
    /// SHA-256 of what the need followed from.
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::hash"))]
    pub need_hash: InputHash,
    /// SHA-256 of what the person's figures followed from.
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::hash"))]
    pub person_hash: InputHash,
    /// What was on the screen.
    pub shown: Shown,
}

impl Decision {
    /// The decision as text by itself, to keep until it stands in a record.
    #[must_use]
    pub fn to_text(&self) -> String {
        document::to_canonical(self)
    }

    /// The decision that was kept; `None` where a newer version wrote what this one cannot read.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        document::read_part(text)
    }
}
