//! What a need asks of a person.

use std::collections::BTreeMap;

use deserr::Deserr;
use rolefit_catalogue::{company, item_id};
use rolefit_core::{Area, Demanded, ItemIndex, Need, Ratio};
use serde::Serialize;

use crate::hundredths::Hundredths;
use crate::typed::refusals::Refusals;

/// An area of the need: what its demands have in common.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct NeedArea {
    /// The competency's id, or `other`.
    pub id: String,
    /// Its points; those of all areas sum to 100.
    pub points: u8,
    /// The candidate's items in it, in the order of their ids.
    pub items: Vec<String>,
}

/// One item of the candidate's side, and how much the need asks of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct NeedDemand {
    /// The item's id.
    pub item: String,
    /// The area it belongs to.
    pub area: String,
    /// Its weight.
    pub weight: u16,
    /// That weight in percent of the whole.
    pub share: Hundredths,
    /// The level asked for, 1 to 4.
    pub level: u8,
    /// Whether its weight was cut, so that one item does not decide alone.
    pub cut: bool,
    /// The needs behind it. Their weights sum to the item's.
    pub parts: Vec<DemandPart>,
}

/// A need behind a demand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct DemandPart {
    /// The need's id: an item of the company's side.
    pub need: String,
    /// The level answered, 2 to 4.
    pub level: u8,
    /// The level it asks of the person by itself.
    pub required: u8,
    /// Its part of the weight.
    pub weight: u16,
}

impl NeedArea {
    pub(crate) fn new(area: &Area<'_>) -> Self {
        Self {
            id: area.id.to_owned(),
            points: area.points,
            items: area
                .items
                .iter()
                .map(|item| item_id(*item).to_owned())
                .collect(),
        }
    }
}

/// The demands of a need, each with its area.
pub(crate) fn demands(need: &Need, areas: &[Area<'_>]) -> Vec<NeedDemand> {
    let area_of: BTreeMap<ItemIndex, &str> = areas
        .iter()
        .flat_map(|area| area.items.iter().map(|item| (*item, area.id)))
        .collect();
    let whole = i128::from(need.weight());
    let demand = |demand: &Demanded| {
        let asked = demand.requirement;
        let share = Ratio::new(100 * i128::from(asked.weight), whole);
        NeedDemand {
            item: item_id(asked.item).to_owned(),
            area: area_of
                .get(&asked.item)
                .copied()
                .unwrap_or_default()
                .to_owned(),
            weight: asked.weight,
            share: share.map(Hundredths::from).unwrap_or_default(),
            level: asked.level.get(),
            cut: demand.cut,
            parts: demand
                .parts
                .iter()
                .map(|part| DemandPart {
                    need: company::item_id(part.need).to_owned(),
                    level: part.level.get(),
                    required: part.required.get(),
                    weight: part.weight,
                })
                .collect(),
        }
    };
    need.demands.iter().map(demand).collect()
}
