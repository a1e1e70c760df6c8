//! Intakes: what one stakeholder answered about the company's need.

use std::collections::BTreeMap;

use deserr::Deserr;
use rolefit_core::{Answers, Choice, Level, Position};
use serde::Serialize;

use crate::profile::given::{Given, listed};
use crate::profile::{Label, Side};
use crate::typed::answers::{ById, choices, levels, positions};
use crate::typed::refusals::Refusals;

/// One stakeholder's own answers about the company's need. They are never averaged with anybody else's.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct Intake {
    /// Who answered, as the company tells its stakeholders apart: at most 120 characters.
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::label"))]
    #[serde(default)]
    #[deserr(default)]
    pub label: Label,
    /// Answers to items of the company's side, as in a profile.
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::levels"))]
    #[serde(default)]
    #[deserr(default, from(ById<Option<Level>>) = BTreeMap::from)]
    #[serde(serialize_with = "levels")]
    pub answers: BTreeMap<String, Option<Level>>,
    /// Answers to its pairs.
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::positions"))]
    #[serde(default)]
    #[deserr(default, from(ById<Option<Position>>) = BTreeMap::from)]
    #[serde(serialize_with = "positions")]
    pub pairs: BTreeMap<String, Option<Position>>,
    /// Answers to its blocks.
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::choices"))]
    #[serde(default)]
    #[deserr(default, from(ById<Option<Choice>>) = BTreeMap::from)]
    #[serde(serialize_with = "choices")]
    pub blocks: BTreeMap<String, Option<Choice>>,
}

impl Intake {
    /// What this stakeholder answered to the company's questions.
    #[must_use]
    pub fn new(label: Label, answers: &Answers) -> Self {
        let bank = Side::Company.bank();
        Self {
            label,
            answers: listed(bank.items().iter().map(|item| item.id), answers.items()),
            pairs: listed(bank.pairs().iter().map(|pair| pair.id), answers.pairs()),
            blocks: listed(bank.blocks().iter().map(|block| block.id), answers.blocks()),
        }
    }

    /// The answers, as the model takes them. Ids the catalogue does not have answer nothing.
    #[must_use]
    pub fn to_answers(&self) -> Answers {
        self.given().to_answers()
    }

    pub(crate) fn given(&self) -> Given<'_> {
        Given {
            side: Side::Company,
            items: &self.answers,
            pairs: &self.pairs,
            blocks: &self.blocks,
        }
    }
}
