//! First places of types, by the design's sentence.

use num_rational::BigRational;
use rolefit_core::{Answers, Lead, Model, TypeId};

use crate::fraction::{fraction, whole};
use crate::numbers::below;
use crate::types::of_type;
use crate::urn::Filled;

/// The types that come first in one draw: "draws with noise in which it comes first, weights times u/100, u uniform
/// 75..125 per draw and item … all types, ranked or not" — save those that declined items keep from ever being ranked.
pub fn first(
    model: &Model<'_>,
    answers: &Answers,
    filled: &Filled,
    noise: &Filled,
    draw: u32,
) -> Vec<usize> {
    let mut orders: Vec<(usize, BigRational)> = Vec::new();
    for (at, kind) in model.types.iter().enumerate() {
        let of_type = of_type(model.bank, kind, answers);
        if of_type.until_ranked.is_none() {
            continue;
        }
        let (mut all, mut attained) = (0, 0);
        for part in kind.target.requirements {
            let place = usize::from(part.item.0);
            let Some(x) = filled.items[place] else {
                continue;
            };
            let id = model.bank.items()[place].id;
            let u = 75 + below(model.bank.version(), "weight factor", id, draw, 51) as i64;
            let (w, r) = (u * i64::from(part.weight), i64::from(part.level.get()));
            all += w;
            attained += 12 * w * (x.min(r) + noise.items[place].unwrap_or(0)) / r;
        }
        if all > 0 {
            let score = fraction(100 * attained, 12 * all)
                .max(whole(0))
                .min(whole(100));
            let blocks = of_type.block_points;
            orders.push((at, score + blocks.unwrap_or(whole(0)) / whole(10)));
        }
    }
    let most = orders.iter().map(|it| it.1.clone()).max();
    let first = orders.into_iter().filter(|it| Some(&it.1) == most.as_ref());
    first.map(|it| it.0).collect()
}

/// "ties split equally", in percent of 2,000 draws.
pub fn shares(types: usize, draws: &[Vec<usize>]) -> Vec<BigRational> {
    let mut shares = vec![whole(0); types];
    for first in draws {
        for at in first {
            shares[*at] += fraction(100, 2_000 * first.len() as i64);
        }
    }
    shares
}

/// "below 80 % a combination is named": the fewest that reach it, equals together, no more than three.
pub fn lead(shares: &[(TypeId, BigRational)]) -> Lead {
    let mut levels: Vec<&BigRational> = shares.iter().map(|it| &it.1).collect();
    levels.sort();
    levels.reverse();
    levels.dedup();
    for level in levels {
        let mut named: Vec<_> = shares.iter().filter(|it| it.1 >= *level).collect();
        let together: BigRational = named.iter().map(|it| &it.1).sum();
        if together >= whole(80) {
            named.sort_by(|one, two| two.1.cmp(&one.1).then(one.0.cmp(&two.0)));
            let named: Vec<TypeId> = named.iter().map(|it| it.0).collect();
            return match named[..] {
                [one] => Lead::One(one),
                [_, _] | [_, _, _] => Lead::Several(named),
                _ => Lead::Open,
            };
        }
    }
    Lead::Open
}
