//! Which needs and which demands weigh most: the prose speaks of these.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use rolefit_catalogue::company;
use rolefit_core::{Answers, Demanded, ItemIndex, Level, Need};

/// A need with what it weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Heavy {
    /// The company's item.
    pub item: ItemIndex,
    /// Its id.
    pub id: &'static str,
    /// The level it was answered at, 2..=4.
    pub level: Level,
    /// Its part of the whole need's weight.
    pub weight: u32,
}

/// The needs behind a need's demands, heaviest first; among equals the higher level, then by id.
#[must_use]
pub fn heaviest(need: &Need, answers: &Answers) -> Vec<Heavy> {
    let mut weights: BTreeMap<ItemIndex, u32> = BTreeMap::new();
    for part in need.demands.iter().flat_map(|demand| &demand.parts) {
        *weights.entry(part.need).or_default() += u32::from(part.weight);
    }
    let mut heavy: Vec<Heavy> = weights
        .into_iter()
        .filter_map(|(item, weight)| {
            let level = answers.item(item).given()?;
            let id = company::item_id(item);
            (weight > 0).then_some(Heavy {
                item,
                id,
                level,
                weight,
            })
        })
        .collect();
    heavy.sort_by_key(|need| (Reverse(need.weight), Reverse(need.level), need.id));
    heavy
}

/// The demands on a person, heaviest first; among equals the higher level, then in the order of the bank.
pub(super) fn demands(need: &Need) -> Vec<&Demanded> {
    let mut demands: Vec<&Demanded> = need.demands.iter().collect();
    demands.sort_by_key(|demand| {
        let asked = demand.requirement;
        (Reverse(asked.weight), Reverse(asked.level), asked.item)
    });
    demands
}
