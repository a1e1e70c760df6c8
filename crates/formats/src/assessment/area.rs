//! An area on the wire: a skill, something a CTO owns, a part of readiness or of leading on AI.

use deserr::Deserr;
use rolefit_core::{Distance, GroupKind, GroupStanding, Range, distance};
use serde::Serialize;

use crate::assessment::figures::Figures;
use crate::hundredths::Hundredths;
use crate::typed::refusals::Refusals;
use crate::typed::words::{word, word_or_null};

/// How far along one area is. Scores lie between 0 and 100.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct Area {
    /// What kind of area.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::words::<GroupKind>")
    )]
    #[serde(serialize_with = "word")]
    pub kind: GroupKind,
    /// The area's id, unique within its kind.
    pub id: String,
    /// The score of the answers given so far; `null` with fewer than three.
    pub score: Option<Hundredths>,
    /// The score is likely not below this; `null` when every item is declined.
    pub low: Option<Hundredths>,
    /// The score is likely not above this.
    pub high: Option<Hundredths>,
    /// The score cannot end below this, whatever is still answered.
    pub least: Option<Hundredths>,
    /// The score cannot end above this.
    pub most: Option<Hundredths>,
    /// How much of the area's weight is answered, in percent.
    pub coverage: Hundredths,
    /// Whether enough is answered to rank the area: half of its weight, and three answers.
    pub ranked: bool,
    /// How far along the exact score is; `null` before the area is ranked.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::words_or_null::<Distance>")
    )]
    #[serde(serialize_with = "word_or_null")]
    pub distance: Option<Distance>,
    /// The points missing from what a holder of the seat should show: 100 less the score; `null` with fewer than three
    /// answers.
    pub gap: Option<Hundredths>,
}

impl Area {
    pub(crate) fn new(standing: &GroupStanding<'_>, range: Option<Range>) -> Self {
        let figures = Figures::new(standing.value, &standing.score, range);
        Self {
            kind: standing.kind,
            id: standing.id.to_owned(),
            score: figures.score,
            low: figures.low,
            high: figures.high,
            least: figures.least,
            most: figures.most,
            coverage: figures.coverage,
            ranked: standing.ranked,
            distance: standing.value.filter(|_| standing.ranked).map(distance),
            gap: standing.gap.map(|gap| gap.points.into()),
        }
    }
}
