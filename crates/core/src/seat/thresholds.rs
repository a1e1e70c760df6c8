//! Thresholds: how far from the middle a lean, a preference or a record must be before it is called one.
//!
//! An answer carries noise: one position a pair, the evidence grade's standard deviation an item. A reading counts when
//! it lies beyond 1.645 standard deviations of that noise (the 95th percentile of a normal distribution, one side).

use crate::answers::{Answer, Answers};
use crate::bank::{ItemIndex, PairIndex};
use crate::exact::integer_sqrt;
use crate::seat::axis::{Axis, Weighted};

/// 1.645² in millionths.
const Z_SQUARED: u128 = 2_706_025;
/// Variances are floored at 1e-12 so that their square roots are exact to 1e-6.
const PICO: u128 = 1_000_000_000_000;

/// The three thresholds, in millionths of a point on the −100..=100 scale.
///
/// `Var P = 10⁴ · Σw² / (2Σw)²`, `Var R = 625 · Σ over sides of Σw²σ² / (Σw)²`, over asked and open questions, not
/// declined ones. Each variance term is floored at 1e-12, each root at 1e-6.
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
    let record = side_variance(axis.cto, answers) + side_variance(axis.vpe, answers);
    let lean = match preference {
        Some(preference) => (preference + 4 * record) / 9,
        None => record,
    };
    Thresholds {
        lean: root(lean),
        preference: root(preference.unwrap_or(0)),
        record: root(record),
    }
}

/// `1.645² · Var P` in units of 1e-12; `None` when every pair is declined or there is none.
fn preference_variance(pairs: &[Weighted<PairIndex>], answers: &Answers) -> Option<u128> {
    let weights = pairs
        .iter()
        .filter(|pair| answers.pair(pair.question) != Answer::Declined)
        .map(|pair| u128::from(pair.weight));
    let (whole, squares) = weights.fold((0, 0), |(whole, squares), weight| {
        (whole + weight, squares + weight * weight)
    });
    // 1.645² · 10⁴ · Σw² / (4 · (Σw)²), with 1.645² in millionths
    (Z_SQUARED * (PICO / 1_000_000) * 10_000 * squares).checked_div(4 * whole * whole)
}

/// `1.645² · 625 · Σ w²σ² / (Σw)²` of one side in units of 1e-12; zero when the side has nothing to ask.
fn side_variance(side: &[Weighted<ItemIndex>], answers: &Answers) -> u128 {
    let asked = side
        .iter()
        .filter(|item| answers.item(item.question) != Answer::Declined);
    let (whole, squares) = asked.fold((0, 0), |(whole, squares), item| {
        let weight = u128::from(item.weight);
        let variance = u128::from(answers.grade(item.question).variance());
        (whole + weight, squares + weight * weight * variance)
    });
    // σ² is in ten-thousandths
    (Z_SQUARED * (PICO / 1_000_000 / 10_000) * 625 * squares)
        .checked_div(whole * whole)
        .unwrap_or(0)
}

fn root(pico: u128) -> u64 {
    u64::try_from(integer_sqrt(pico)).unwrap_or(u64::MAX)
}
