//! Thresholds: how far from the middle a lean, a preference or a record must be before it is called one.
//!
//! An answer carries noise: one position a pair, the evidence grade's standard deviation an item. A reading counts when
//! it lies beyond 1.645 standard deviations of that noise (the 95th percentile of a normal distribution, one side).

use crate::answers::{Answer, Answers};
use crate::bank::{ItemIndex, PairIndex};
use crate::exact::{Ratio, integer_sqrt};
use crate::seat::axis::{Axis, Weighted};

/// 1.645² in millionths.
const Z_SQUARED: u128 = 2_706_025;
/// Variances are counted in units of 1e-12, so that the root of their whole number is exact to 1e-6.
const PICO: u128 = 1_000_000_000_000;
/// The largest denominator whose fractions are kept: three such fractions add up within 128 bits.
const FINEST: u128 = 1 << 41;

/// The three thresholds, in millionths of a point on the −100..=100 scale.
///
/// `Var P = 10⁴ · Σw² / (2Σw)²`, `Var R = 625 · Σ over sides of Σw²σ² / (Σw)²`, over asked and open questions, not
/// declined ones. Each root is floored at 1e-6: exactly, while the weights of the pairs and of each side sum to no more
/// than a million; beyond that each of the three variances is floored at 1e-12 before they are added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Thresholds {
    /// `e = 1.645/3 · √(Var P + 4 Var R)`; without any pair to ask, [`Thresholds::record`], since `λ = R` then.
    pub lean: u64,
    /// `e_P = 1.645 · √Var P`; zero without any pair to ask.
    pub preference: u64,
    /// `e_R = 1.645 · √Var R`.
    pub record: u64,
}

/// The thresholds for this axis and these answers. They change only when a question is declined or its grade of
/// evidence rises, not with what is answered.
#[must_use]
pub fn thresholds(axis: Axis<'_>, answers: &Answers) -> Thresholds {
    let preference = preference_variance(axis.pairs, answers);
    let cto = side_variance(axis.cto, answers);
    let vpe = side_variance(axis.vpe, answers);
    let record = whole_units(&[cto, vpe]);
    let lean = match preference {
        Some(preference) => whole_units(&[preference, cto.times(4), vpe.times(4)]) / 9,
        None => record,
    };
    Thresholds {
        lean: root(lean),
        preference: root(preference.map_or(0, |variance| whole_units(&[variance]))),
        record: root(record),
    }
}

/// A group's variance times 1.645², `squares / whole` in units of 1e-12.
#[derive(Clone, Copy)]
struct Variance {
    squares: u128,
    whole: u128,
}

impl Variance {
    const fn times(self, factor: u128) -> Self {
        Self {
            squares: factor * self.squares,
            ..self
        }
    }
}

/// The whole units in the sum. Flooring each variance by itself would lose a unit where fractions add up to one, and
/// with it a root that is exact to the millionth.
fn whole_units(variances: &[Variance]) -> u128 {
    let mut units = 0;
    let mut rest = Ratio::ZERO;
    for Variance { squares, whole } in variances {
        units += squares / whole;
        if *whole <= FINEST {
            let fraction = Ratio::new((squares % whole) as i128, *whole as i128);
            rest = rest + fraction.unwrap_or(Ratio::ZERO);
        }
    }
    units + u128::from(rest.floor_scaled(1).unsigned_abs())
}

/// The pairs' part, `10⁴ · Σw² / (2Σw)²`; `None` when every pair is declined or there is none.
fn preference_variance(pairs: &[Weighted<PairIndex>], answers: &Answers) -> Option<Variance> {
    let weights = pairs
        .iter()
        .filter(|pair| answers.pair(pair.question) != Answer::Declined)
        .map(|pair| u128::from(pair.weight));
    let (whole, squares) = weights.fold((0, 0), |(whole, squares), weight| {
        (whole + weight, squares + weight * weight)
    });
    // 1.645² is in millionths, and 10⁴ / 2² = 2,500
    (whole > 0).then_some(Variance {
        squares: Z_SQUARED * (PICO / 1_000_000) * 2_500 * squares,
        whole: whole * whole,
    })
}

/// A side's part, `625 · Σ w²σ² / (Σw)²`; zero when the side has nothing to ask.
fn side_variance(side: &[Weighted<ItemIndex>], answers: &Answers) -> Variance {
    let asked = side
        .iter()
        .filter(|item| answers.item(item.question) != Answer::Declined);
    let (whole, squares) = asked.fold((0, 0), |(whole, squares), item| {
        let weight = u128::from(item.weight);
        let variance = u128::from(answers.grade(item.question).variance());
        (whole + weight, squares + weight * weight * variance)
    });
    // 1.645² is in millionths and σ² in ten-thousandths
    Variance {
        squares: Z_SQUARED * (PICO / 1_000_000 / 10_000) * 625 * squares,
        whole: u128::max(whole * whole, 1),
    }
}

fn root(pico: u128) -> u64 {
    u64::try_from(integer_sqrt(pico)).unwrap_or(u64::MAX)
}
