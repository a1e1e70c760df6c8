//! The score against a target, by its definitions.

use num_rational::BigRational;
use rolefit_core::{Answer, Answers, ItemIndex, Target};

use crate::fraction::{fraction, whole};

pub struct Score {
    pub value: Option<BigRational>,
    pub lower: BigRational,
    pub upper: BigRational,
    pub coverage: BigRational,
    pub contributions: Vec<Contribution>,
}

pub struct Contribution {
    pub item: ItemIndex,
    pub attainment: BigRational,
    pub surplus: i64,
    pub points: BigRational,
}

/// "attainment v_i = min(x_i, r_i)/r_i"
pub fn attainment(level: i64, required: i64) -> BigRational {
    fraction(level.min(required), required)
}

pub fn score(target: Target<'_>, answers: &Answers) -> Score {
    // (item, w, x, r) of A
    let answered: Vec<(ItemIndex, i64, i64, i64)> = target
        .requirements
        .iter()
        .filter(|requirement| requirement.weight > 0)
        .filter_map(|requirement| {
            Some((
                requirement.item,
                i64::from(requirement.weight),
                i64::from(answers.item(requirement.item).given()?.get()),
                i64::from(requirement.level.get()),
            ))
        })
        .collect();
    let all: i64 = target
        .requirements
        .iter()
        .map(|requirement| i64::from(requirement.weight))
        .sum();
    let covered: i64 = answered.iter().map(|(_, w, _, _)| w).sum();
    let attained: BigRational = answered
        .iter()
        .map(|(_, w, x, r)| whole(*w) * attainment(*x, *r))
        .sum();

    if all == 0 {
        // Nothing is asked for: no value, and everything possible.
        return Score {
            value: None,
            lower: whole(0),
            upper: whole(100),
            coverage: whole(0),
            contributions: Vec::new(),
        };
    }
    let lower = whole(100) * &attained / whole(all);
    Score {
        value: (covered > 0).then(|| whole(100) * &attained / whole(covered)),
        upper: &lower + fraction(100 * (all - covered), all),
        lower,
        coverage: fraction(covered, all),
        contributions: answered
            .iter()
            .map(|(item, w, x, r)| Contribution {
                item: *item,
                attainment: attainment(*x, *r),
                surplus: (x - r).max(0),
                points: fraction(100 * w, covered) * (attainment(*x, *r) - fraction(1, 2)),
            })
            .collect(),
    }
}

/// "between people a declined item counts v = min(¼, own mean over that target's answered items)"
pub fn between_people(target: Target<'_>, answers: &Answers) -> Option<BigRational> {
    let own_mean = score(target, answers).value? / whole(100);
    let (mut all, mut attained) = (whole(0), whole(0));
    for requirement in target.requirements {
        let v = match answers.item(requirement.item) {
            Answer::Given(x) => attainment(x.get().into(), requirement.level.get().into()),
            Answer::Declined => fraction(1, 4).min(own_mean.clone()),
            Answer::Open => continue,
        };
        let w = whole(i64::from(requirement.weight));
        all += &w;
        attained += w * v;
    }
    Some(whole(100) * attained / all)
}
