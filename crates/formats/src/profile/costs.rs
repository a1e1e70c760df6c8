//! Costs: what the user enters to hold a part-time mandate against a full-time seat.

use deserr::Deserr;
use serde::Serialize;

use crate::typed::refusals::Refusals;

/// The user's own costs, all in one currency of theirs. None is filled in for them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct Costs {
    /// What the seat costs in a year, held full-time.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::number_or_none")
    )]
    #[deserr(default)]
    pub full_time_cost: Option<u32>,
    /// What an hour of a part-time mandate costs.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::number_or_none")
    )]
    #[deserr(default)]
    pub part_time_rate: Option<u32>,
    /// The weeks worked in a year; the catalogue's own number where none is entered.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::number_or_none")
    )]
    #[deserr(default)]
    pub weeks_a_year: Option<u32>,
}

impl Costs {
    /// Whether nothing is entered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
