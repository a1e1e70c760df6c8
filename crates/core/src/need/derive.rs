//! From need answers to demands on a person.

use std::collections::BTreeMap;

use crate::answers::{Answers, Level};
use crate::bank::ItemIndex;
use crate::need::ceiling::ceiling;
use crate::need::rules::{NeedRule, NeedScale};
use crate::need::share::shared_out;
use crate::target::{Requirement, Target};

/// A company's need as a target over the candidate's bank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    /// What is demanded, in the order of the candidate's bank; every weight is above zero.
    pub demands: Vec<Demanded>,
    /// The demands in the form a person is scored against, in the same order.
    pub requirements: Vec<Requirement>,
    /// Whether enough items are demanded to compare people with.
    pub specific: bool,
    /// The number of items from which on a need is specific.
    pub fewest_items: u16,
}

/// One item of the candidate's bank that the need demands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Demanded {
    /// The item, its weight in the whole need and the level required.
    pub requirement: Requirement,
    /// The needs behind it, in the order of the company's bank. Their weights add up to the requirement's.
    pub parts: Vec<Part>,
    /// Whether the ceiling took some of its weight.
    pub cut: bool,
}

/// One need's part in a demand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// The company's item.
    pub need: ItemIndex,
    /// The level it was answered at, 2..=4.
    pub level: Level,
    /// The level it requires of the person. The demand's own is the highest of its parts'.
    pub required: Level,
    /// Its part of the demand's weight: zero where rounding leaves it nothing.
    pub weight: u16,
}

impl Need {
    /// The need as a target.
    #[must_use]
    pub fn target(&self) -> Target<'_> {
        Target {
            requirements: &self.requirements,
        }
    }

    /// The sum of all weights.
    #[must_use]
    pub fn weight(&self) -> u64 {
        self.demands
            .iter()
            .map(|demand| u64::from(demand.requirement.weight))
            .sum()
    }

    /// A need of these demands; those without weight are left out.
    pub(crate) fn of(mut demands: Vec<Demanded>, fewest_items: u16) -> Self {
        demands.retain(|demand| demand.requirement.weight > 0);
        Self {
            requirements: demands.iter().map(|demand| demand.requirement).collect(),
            specific: demands.len() >= usize::from(fewest_items),
            demands,
            fewest_items,
        }
    }
}

impl Demanded {
    /// The same demand with another weight, shared among its parts as before.
    pub(crate) fn weighing(&self, weight: u16) -> Self {
        let before: Vec<u64> = self.parts.iter().map(|it| u64::from(it.weight)).collect();
        let mut other = self.clone();
        other.requirement.weight = weight;
        for (part, share) in other
            .parts
            .iter_mut()
            .zip(shared_out(u64::from(weight), &before))
        {
            part.weight = u16::try_from(share).unwrap_or(u16::MAX);
        }
        other
    }
}

/// What the company's answers demand of a person.
///
/// Each need answered at level 2 or above brings its rule's demands: weight × the scale's share of that level, and the
/// level required at it. Where several needs demand one item, weights add up (65,535 at most) and the highest required
/// level stands. Unanswered and declined needs demand nothing.
///
/// Then the ceiling: where at least `fewest_items` items are demanded, no item carries more than `most_of_whole`
/// percent of the whole *after* cutting. All weights are cut to the largest whole number for which that holds; what is
/// cut goes to nobody. Fewer items are not cut (the need is not [`Need::specific`] then), nor are so few that even equal
/// weights would be above it. The order of rules and demands does not matter.
#[must_use]
pub fn derive_need(rules: &[NeedRule<'_>], scale: &NeedScale, answers: &Answers) -> Need {
    let mut behind: BTreeMap<ItemIndex, Vec<(ItemIndex, Level, Level, u64)>> = BTreeMap::new();
    for rule in rules {
        let Some(level) = answers.item(rule.need).given() else {
            continue;
        };
        let share = scale.share.get(usize::from(level.get())).copied();
        for demand in rule.demands {
            let Some(required) = demand.required(level) else {
                continue;
            };
            let weight = u64::from(demand.weight) * u64::from(share.unwrap_or(0));
            if weight > 0 {
                let part = (rule.need, level, required, weight);
                behind.entry(demand.item).or_default().push(part);
            }
        }
    }
    let weights: Vec<u64> = behind
        .values()
        .map(|parts| parts.iter().map(|part| part.3).sum())
        .map(|sum: u64| sum.min(u64::from(u16::MAX)))
        .collect();
    let enough = weights.len() >= usize::from(scale.fewest_items);
    let most = if enough {
        ceiling(&weights, scale.most_of_whole)
    } else {
        None
    };
    let demands = behind
        .into_iter()
        .zip(&weights)
        .map(|((item, mut parts), &weight)| {
            // Equal needs cannot come in another order: a rule speaks for one need.
            parts.sort_unstable();
            let kept = most.map_or(weight, |most| weight.min(most));
            let before: Vec<u64> = parts.iter().map(|part| part.3).collect();
            Demanded {
                requirement: Requirement {
                    item,
                    weight: u16::try_from(kept).unwrap_or(u16::MAX),
                    level: parts
                        .iter()
                        .map(|part| part.2)
                        .max()
                        .unwrap_or(Level::ALL[1]),
                },
                cut: kept < weight,
                parts: parts
                    .iter()
                    .zip(shared_out(kept, &before))
                    .map(|(&(need, level, required, _), share)| Part {
                        need,
                        level,
                        required,
                        weight: u16::try_from(share).unwrap_or(u16::MAX),
                    })
                    .collect(),
            }
        })
        .collect();
    Need::of(demands, scale.fewest_items)
}
