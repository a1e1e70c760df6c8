//! What would turn the order of two neighbours.

use deserr::Deserr;
use rolefit_catalogue::item_id;
use rolefit_core::Level;
use rolefit_core::matching::{Ordered, PointsSwap, Step};
use serde::Serialize;

use crate::matching::order::count;
use crate::typed::refusals::Refusals;

/// Between how many places it is worked out.
const TURNS: usize = 10;

/// The least that would put `below` before `above`. Where nothing is named, nothing of that kind would.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct Turn {
    /// Who stands before, by place in the list of people.
    pub above: u32,
    /// Who stands in the next place.
    pub below: u32,
    /// The fewest levels by which the answers of the one below would have to rise; `null` where no answer given can turn
    /// the order.
    pub steps: Option<Vec<StepUp>>,
    /// The smallest move of one area's points; `null` where no area alone turns the order.
    pub points: Option<PointsMoved>,
}

/// One answer at another level.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct StepUp {
    /// The item.
    pub item: String,
    /// The level answered.
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::level"))]
    #[serde(serialize_with = "level")]
    pub from: Level,
    /// The level it would have to be.
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::level"))]
    #[serde(serialize_with = "level")]
    pub to: Level,
}

/// Other points for one area.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct PointsMoved {
    /// The area's id.
    pub area: String,
    /// Its points: the user's own, or the derived ones.
    pub from: u8,
    /// The points with which the order turns.
    pub to: u8,
}

/// Writes a level.
fn level<S: serde::Serializer>(level: &Level, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_u8(level.get())
}

/// The first of each place and of the next one, for the first places of each order.
pub(crate) fn neighbours(ordered: &Ordered) -> impl Iterator<Item = (usize, usize)> + '_ {
    let two = ordered.groups.iter().flat_map(|group| {
        let next = group.places.iter().skip(1);
        group.places.iter().zip(next)
    });
    two.filter_map(|(above, below)| Some((*above.people.first()?, *below.people.first()?)))
        .take(TURNS)
}

impl Turn {
    pub(crate) fn new(
        (above, below): (usize, usize),
        steps: Option<Vec<Step>>,
        points: Option<PointsSwap<'_>>,
    ) -> Self {
        let step = |step: Step| StepUp {
            item: item_id(step.item).to_owned(),
            from: step.from,
            to: step.to,
        };
        Self {
            above: count(above),
            below: count(below),
            steps: steps.map(|steps| steps.into_iter().map(step).collect()),
            points: points.map(|moved| PointsMoved {
                area: moved.area.to_owned(),
                from: moved.from,
                to: moved.to,
            }),
        }
    }
}
