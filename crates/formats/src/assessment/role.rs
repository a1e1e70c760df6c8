//! A role on the wire.

use rolefit_core::{Distance, Range, RoleId, Score, distance};

use crate::hundredths::Hundredths;
use crate::wire::macros::wire_struct;

wire_struct! {
    /// How far along one role is. Scores lie between 0 and 100.
    pub struct Role {
        /// The role.
        #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::words::<RoleId>"))]
        id: RoleId,
        /// The score of the answers given so far; `null` without any.
        score: Option<Hundredths>,
        /// The score is likely not below this; `null` when every item is declined.
        low: Option<Hundredths>,
        /// The score is likely not above this.
        high: Option<Hundredths>,
        /// The score cannot end below this, whatever is still answered.
        least: Option<Hundredths>,
        /// The score cannot end above this.
        most: Option<Hundredths>,
        /// How much of the role's weight is answered, in percent.
        coverage: Hundredths,
        /// Whether enough is answered to rank the role: half of its weight.
        ranked: bool,
        /// How far along the exact score is; `null` before the role is ranked.
        #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::words_or_null::<Distance>"))]
        distance: Option<Distance>,
    }
}

impl Role {
    pub(crate) fn new(id: RoleId, score: &Score, range: Option<Range>) -> Self {
        Self {
            id,
            score: score.value.map(Hundredths::from),
            low: range.map(|range| range.low.into()),
            high: range.map(|range| range.high.into()),
            least: range.map(|range| range.least.into()),
            most: range.map(|range| range.most.into()),
            coverage: score.coverage.times(100).into(),
            ranked: score.ranked(),
            distance: score.value.filter(|_| score.ranked()).map(distance),
        }
    }
}
