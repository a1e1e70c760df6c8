//! A company's need by its sentences: what is demanded, under a ceiling, as 100 points over areas.

use std::collections::BTreeMap;

use num_rational::BigRational;
use rolefit_core::ItemIndex;

use crate::fraction::{fraction, whole};
use crate::support::Needs;

pub struct Demanded {
    pub item: ItemIndex,
    pub weight: i64,
    pub level: u8,
    /// Need and its part of the weight.
    pub parts: Vec<(ItemIndex, i64)>,
}

/// "for each answered need of level >= 2, its rule's demands: weight × share[level]; several needs on one item: weights
/// sum, level highest"
pub fn demands(needs: &Needs, items: u16) -> Vec<Demanded> {
    let mut all: Vec<Demanded> = Vec::new();
    for item in (0..items).map(ItemIndex) {
        let mut parts = Vec::new();
        let mut highest = 0;
        for need in (0..items).map(ItemIndex) {
            let Some(level) = needs.answers.item(need).given().map(|it| it.get()) else {
                continue;
            };
            let of_need = needs.rules.iter().filter(|(it, _)| *it == need);
            for demand in of_need.flat_map(|(_, demands)| demands) {
                let share = needs.scale.share[usize::from(level)];
                let weight = i64::from(demand.weight) * i64::from(share);
                if demand.item == item && level >= 2 && weight > 0 {
                    parts.push((need, weight));
                    highest = highest.max(demand.levels[usize::from(level) - 2].get());
                }
            }
        }
        if !parts.is_empty() {
            let sum: i64 = parts.iter().map(|(_, weight)| weight).sum();
            all.push(Demanded {
                item,
                weight: sum.min(65_535),
                level: highest,
                parts,
            });
        }
    }
    let weights: Vec<i64> = all.iter().map(|it| it.weight).collect();
    if all.len() >= usize::from(needs.scale.fewest_items) {
        let most = ceiling(weights, i64::from(needs.scale.most_of_whole));
        for demanded in &mut all {
            demanded.weight = demanded.weight.min(most);
        }
    }
    for demanded in &mut all {
        let before: Vec<i64> = demanded.parts.iter().map(|part| part.1).collect();
        let shares = largest_remainder(demanded.weight, &before);
        for (part, share) in demanded.parts.iter_mut().zip(shares) {
            part.1 = share;
        }
    }
    all
}

/// The largest whole `c` with `100·c ≤ percent · Σ min(w, c)`, by how many weights it cuts: with the `k` heaviest cut,
/// `c · (100 − percent·k) ≤ percent · rest`.
fn ceiling(mut weights: Vec<i64>, percent: i64) -> i64 {
    weights.sort_by(|a, b| b.cmp(a));
    for cut in 0..weights.len() {
        let rest: i64 = weights[cut..].iter().sum();
        let left = 100 - percent * cut as i64;
        if left <= 0 {
            return weights[cut - 1];
        }
        let most = percent * rest / left;
        if most >= weights[cut] {
            // Between the lightest that is cut and the heaviest that is not.
            return if cut == 0 {
                most
            } else {
                most.min(weights[cut - 1])
            };
        }
    }
    // Even equal weights would each be above it.
    i64::MAX
}

/// Shares of `total` in proportion to the parts, the units still missing to the largest remainders, the first among equals.
pub fn largest_remainder(total: i64, parts: &[i64]) -> Vec<i64> {
    let sum: i64 = parts.iter().sum();
    if sum == 0 {
        return vec![0; parts.len()];
    }
    let exact: Vec<BigRational> = parts
        .iter()
        .map(|part| whole(total) * fraction(*part, sum))
        .collect();
    let mut shares: Vec<BigRational> = exact.iter().map(BigRational::floor).collect();
    while shares.iter().sum::<BigRational>() < whole(total) {
        let mut furthest = 0;
        for place in 0..parts.len() {
            if &exact[place] - &shares[place] > &exact[furthest] - &shares[furthest] {
                furthest = place;
            }
        }
        shares[furthest] += whole(1);
    }
    let number = |share: BigRational| share.to_integer().try_into().unwrap();
    shares.into_iter().map(number).collect()
}

/// "the 12 heaviest where there are <= 12, else the 11 heaviest and `other`": id, points, items.
pub fn areas(needs: &Needs, demands: &[Demanded]) -> Vec<(&'static str, i64, Vec<ItemIndex>)> {
    let mut by_id: BTreeMap<&str, (i64, Vec<ItemIndex>)> = BTreeMap::new();
    for demanded in demands {
        let area = by_id.entry(needs.competency(demanded.item).unwrap_or("other"));
        let area = area.or_default();
        area.0 += demanded.weight;
        area.1.push(demanded.item);
    }
    let mut rest = by_id.remove("other").unwrap_or_default();
    let mut named: Vec<_> = by_id.into_iter().collect();
    named.sort_by_key(|(id, (weight, _))| (-weight, *id));
    let fits = named.len() + usize::from(!rest.1.is_empty()) <= 12;
    for (_, (weight, items)) in named.drain(if fits { named.len() } else { 11 }..) {
        rest.0 += weight;
        rest.1.extend(items);
    }
    if !rest.1.is_empty() {
        rest.1.sort();
        named.push(("other", rest));
    }
    let weights: Vec<i64> = named.iter().map(|(_, area)| area.0).collect();
    let points = largest_remainder(100, &weights);
    named
        .into_iter()
        .zip(points)
        .map(|((id, (_, items)), points)| (id, points, items))
        .collect()
}
