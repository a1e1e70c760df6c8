//! A type of CTO on the wire.

use deserr::Deserr;
use rolefit_core::{Distance, TypeId, TypeOutlook, TypeStanding, distance};
use serde::Serialize;

use crate::assessment::figures::Figures;
use crate::assessment::seat::count;
use crate::hundredths::Hundredths;
use crate::typed::figures::Order;
use crate::typed::refusals::Refusals;
use crate::typed::words::{word, word_or_null};

/// How far along one type is, and how it stands among the others. Scores lie between 0 and 100.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct CtoType {
    /// The type.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::words::<TypeId>")
    )]
    #[serde(serialize_with = "word")]
    pub id: TypeId,
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
    /// How much of the type's weight is answered, in percent.
    pub coverage: Hundredths,
    /// How many of the items that define the type are answered.
    pub defining_answered: u32,
    /// Whether enough is answered to rank the type: half of its weight, and three items that define it.
    pub ranked: bool,
    /// How far along the exact score is; `null` before the type is ranked.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::words_or_null::<Distance>")
    )]
    #[serde(serialize_with = "word_or_null")]
    pub distance: Option<Distance>,
    /// How often the type's work was chosen as most rather than least like the person's best work, over the blocks
    /// answered that offer it: -100 to 100; `null` without such a block.
    pub block_points: Option<Hundredths>,
    /// What types are ordered by: the score and a tenth of the block points, -10 to 110; `null` while nothing of the
    /// type is answered.
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::order"))]
    #[deserr(from(Option<Order>) = Order::figure)]
    pub order: Option<Hundredths>,
    /// In how many of 100 ways of weighing the answers and answering the rest the type comes first, of all types that
    /// are ranked or still can be.
    pub first_rank_share: Hundredths,
}

impl CtoType {
    pub(crate) fn new(standing: &TypeStanding, outlook: &TypeOutlook) -> Self {
        let score = &standing.score;
        let figures = Figures::new(score.value, score, outlook.range);
        Self {
            id: standing.id,
            score: figures.score,
            low: figures.low,
            high: figures.high,
            least: figures.least,
            most: figures.most,
            coverage: figures.coverage,
            defining_answered: count(standing.defining_answered),
            ranked: standing.ranked,
            distance: score.value.filter(|_| standing.ranked).map(distance),
            block_points: standing.block_points.map(Hundredths::from),
            order: standing.order.map(Hundredths::from),
            first_rank_share: outlook.first_rank_share.into(),
        }
    }
}
