//! Which needs and which demands weigh most: the prose speaks of these.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use rolefit_catalogue::{RoleId, company};
use rolefit_core::{Answers, Demanded, ItemIndex, Level, Need, NeedRule};

use super::Work;

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

/// What a need of no part in the described work counts beside one of its heaviest parts, which a role's target weighs 9: half.
const OF_NO_PART: u32 = 9;

/// The needs behind a need's demands, heaviest first; among equals the higher level, then by id.
///
/// Their order is that of their demands' weight, as a share of what the need's rule could come to, so that it does not matter
/// how many demands a rule has; and those of the work described count up to twice as much, so that the prose speaks first of
/// the work it names. Product judgement: no source weighs a brief's tasks.
#[must_use]
pub fn heaviest(need: &Need, answers: &Answers, work: Option<Work>) -> Vec<Heavy> {
    let mut weights: BTreeMap<ItemIndex, u32> = BTreeMap::new();
    for part in need.demands.iter().flat_map(|demand| &demand.parts) {
        *weights.entry(part.need).or_default() += u32::from(part.weight);
    }
    let whole = whole_rules();
    let described = described(work);
    let mut heavy: Vec<(u64, Heavy)> = weights
        .into_iter()
        .filter_map(|(item, weight)| {
            let level = answers.item(item).given()?;
            let id = company::item_id(item);
            let part = described.get(&item).copied().unwrap_or_default();
            let all = whole.get(&item).copied().filter(|all| *all > 0)?;
            let share = u64::from(weight) * 1000 / u64::from(all);
            (weight > 0).then_some((
                share * u64::from(OF_NO_PART + part),
                Heavy {
                    item,
                    id,
                    level,
                    weight,
                },
            ))
        })
        .collect();
    heavy.sort_by_key(|(order, need)| (Reverse(*order), Reverse(need.level), need.id));
    heavy.into_iter().map(|(_, need)| need).collect()
}

/// The sum of each rule's weights.
fn whole_rules() -> BTreeMap<ItemIndex, u32> {
    let of = |rule: &NeedRule<'_>| rule.demands.iter().map(|it| u32::from(it.weight)).sum();
    let rules = company::need_rules().iter();
    rules.map(|rule| (rule.need, of(rule))).collect()
}

/// How much each need weighs in the work described: in its role's target, or the more of the two where it is both seats' or
/// not known.
fn described(work: Option<Work>) -> BTreeMap<ItemIndex, u32> {
    let seats = [RoleId::Cto, RoleId::VpEngineering];
    let one = work.and_then(Work::role);
    let roles = company::role_targets()
        .iter()
        .filter(|of| one.map_or(seats.contains(&of.role), |role| role == of.role));
    let mut parts = BTreeMap::new();
    for asked in roles.flat_map(|of| of.target.requirements) {
        let part = parts.entry(asked.item).or_default();
        *part = u32::from(asked.weight).max(*part);
    }
    parts
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
