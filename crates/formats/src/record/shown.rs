//! What was on the screen when somebody decided.

use std::collections::BTreeMap;

use deserr::Deserr;
use rolefit_core::matching::{Basis, CellReading, Gate};
use serde::Serialize;
use serde::ser::Serializer;

use crate::hundredths::Hundredths;
use crate::matching::person::{BindingSide, Word};
use crate::typed::answers::ById;
use crate::typed::refusals::Refusals;
use crate::typed::words::{Word as _, word, word_or_null};

/// In which order people stood on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OrderShown {
    /// As they were added.
    Added,
    /// By name.
    Name,
    /// By what interviewers and references rated.
    Interviewers,
    /// By people's own word.
    SelfReported,
}

impl OrderShown {
    /// Every order.
    pub const ALL: [Self; 4] = [
        Self::Added,
        Self::Name,
        Self::Interviewers,
        Self::SelfReported,
    ];

    /// The stable id.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Name => "name",
            Self::Interviewers => "interviewers",
            Self::SelfReported => "self_reported",
        }
    }

    /// The order with this id.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.as_str() == id)
    }

    /// What the figures of people in this order rest on.
    #[must_use]
    pub const fn basis(self) -> Basis {
        match self {
            Self::Interviewers => Basis::Interviewers,
            Self::Added | Self::Name | Self::SelfReported => Basis::SelfReported,
        }
    }
}

/// The person's row as it stood on the screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct Shown {
    /// The order of the people.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::words::<OrderShown>")
    )]
    #[serde(serialize_with = "word")]
    pub order: OrderShown,
    /// The person's place in it; `null` where the order gave none.
    pub place: Option<u32>,
    /// How many people there were.
    pub people: u32,
    /// Whether names were hidden.
    pub names_hidden: bool,
    /// Whose word half of the need's weight rested on.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::words::<Word>")
    )]
    #[serde(serialize_with = "word")]
    pub evidence: Word,
    /// How much of the need the person's work met.
    pub demands: Option<Hundredths>,
    /// It was likely not below this.
    pub low: Option<Hundredths>,
    /// It was likely not above this.
    pub high: Option<Hundredths>,
    /// How much of the person's wants the offer met.
    pub supplies: Option<Hundredths>,
    /// Which of the two limited the match.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::words_or_null::<BindingSide>")
    )]
    #[serde(serialize_with = "word_or_null")]
    pub binding: Option<BindingSide>,
    /// The want that limited it, where the offer did.
    pub binding_want: Option<String>,
    /// The need's heaviest areas.
    pub areas: Vec<AreaShown>,
    /// How the person stood at each gate.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::gate_states")
    )]
    #[serde(default, serialize_with = "gates")]
    #[deserr(default, from(ById<Gate>) = BTreeMap::from)]
    pub gates: BTreeMap<String, Gate>,
}

/// One area in a word.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct AreaShown {
    /// The area's id.
    pub id: String,
    /// What the cell said.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::words::<CellReading>")
    )]
    #[serde(serialize_with = "word")]
    pub reading: CellReading,
}

/// Writes how somebody stands at each gate.
pub(crate) fn gates<S: Serializer>(
    gates: &BTreeMap<String, Gate>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_map(gates.iter().map(|(key, gate)| (key, gate.word())))
}
