//! A role on the wire.

use deserr::Deserr;
use rolefit_core::{Distance, Range, RoleId, Score, distance};
use serde::Serialize;

use crate::assessment::figures::Figures;
use crate::hundredths::Hundredths;
use crate::typed::refusals::Refusals;
use crate::typed::words::{word, word_or_null};

/// How far along one role is. Scores lie between 0 and 100.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct Role {
    /// The role.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::words::<RoleId>")
    )]
    #[serde(serialize_with = "word")]
    pub id: RoleId,
    /// The score of the answers given so far; `null` without any.
    pub score: Option<Hundredths>,
    /// The score is likely not below this; `null` when every item is declined.
    pub low: Option<Hundredths>,
    /// The score is likely not above this.
    pub high: Option<Hundredths>,
    /// The score cannot end below this, whatever is still answered.
    pub least: Option<Hundredths>,
    /// The score cannot end above this.
    pub most: Option<Hundredths>,
    /// How much of the role's weight is answered, in percent.
    pub coverage: Hundredths,
    /// Whether enough is answered to rank the role: half of its weight.
    pub ranked: bool,
    /// How far along the exact score is; `null` before the role is ranked.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::words_or_null::<Distance>")
    )]
    #[serde(serialize_with = "word_or_null")]
    pub distance: Option<Distance>,
}

impl Role {
    pub(crate) fn new(id: RoleId, score: &Score, range: Option<Range>) -> Self {
        let figures = Figures::new(score.value, score, range);
        Self {
            id,
            score: figures.score,
            low: figures.low,
            high: figures.high,
            least: figures.least,
            most: figures.most,
            coverage: figures.coverage,
            ranked: score.ranked(),
            distance: score.value.filter(|_| score.ranked()).map(distance),
        }
    }
}
