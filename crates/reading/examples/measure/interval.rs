//! How far a figure measured on a few documents may lie from the one measured on many: 95 % intervals.

use crate::counts::{Counts, ratio};

/// The normal distribution's point with 2.5 % beyond it.
const Z: f64 = 1.959_963_984_540_054;
/// How many times the documents are drawn anew.
const RESAMPLES: usize = 2000;
/// Any number does; it stays the same, so that the same documents give the same interval.
const SEED: u64 = 0x5eed_0f1a_2b3c_4d5e;

/// From and to, 0..=1.
pub type Interval = (f64, f64);

/// Of a proportion: Wilson's score interval (Wilson 1927). Everything for a part of nothing.
#[allow(clippy::cast_precision_loss, reason = "counts of documents")]
pub fn wilson(part: usize, whole: usize) -> Interval {
    if whole == 0 {
        return (0.0, 1.0);
    }
    let (n, p) = (whole as f64, ratio(part, whole));
    let centre = p + Z * Z / (2.0 * n);
    let reach = Z * (p * (1.0 - p) / n + Z * Z / (4.0 * n * n)).sqrt();
    let scale = 1.0 + Z * Z / n;
    (
        ((centre - reach) / scale).max(0.0),
        ((centre + reach) / scale).min(1.0),
    )
}

/// Of an F1 over documents: the documents are drawn anew with replacement, and the interval holds the middle 95 % of the
/// F1s (Efron's percentile interval). Whole documents are drawn, since what stands in one is not independent.
pub fn f1(documents: &[Counts]) -> Interval {
    let mut state = SEED;
    let mut all: Vec<f64> = (0..RESAMPLES)
        .map(|_| {
            let drawn = (0..documents.len())
                .filter_map(|_| documents.get(below(&mut state, documents.len())))
                .copied();
            drawn.sum::<Counts>().f1()
        })
        .collect();
    all.sort_by(f64::total_cmp);
    let at = |place: usize| all.get(place).copied().unwrap_or_default();
    (at(RESAMPLES / 40 - 1), at(RESAMPLES - RESAMPLES / 40))
}

/// A number below `end`, which is far below 2³², so that no remainder is favoured noticeably (SplitMix64).
#[allow(clippy::cast_possible_truncation, reason = "smaller than `end`")]
fn below(state: &mut u64, end: usize) -> usize {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut mixed = *state;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^= mixed >> 31;
    (mixed % (end as u64).max(1)) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Newcombe 1998, Statistics in Medicine 17, table I, method 3.
    #[test]
    fn wilson_gives_the_published_values() {
        for (part, whole, low, high) in [
            (81, 263, 0.2553, 0.3662),
            (15, 148, 0.0624, 0.1605),
            (0, 20, 0.0, 0.1611),
            (1, 29, 0.0061, 0.1718),
        ] {
            let (from, to) = wilson(part, whole);
            assert!((from - low).abs() < 5e-5, "{part} of {whole}: {from}");
            assert!((to - high).abs() < 5e-5, "{part} of {whole}: {to}");
            let (mirrored, _) = wilson(whole - part, whole);
            assert!((mirrored - (1.0 - high)).abs() < 5e-5);
        }
        assert_eq!(wilson(0, 0), (0.0, 1.0));
    }

    fn document(hit: usize) -> Counts {
        Counts {
            found: 1,
            hit,
            due: 1,
        }
    }

    /// With one thing found and due a document, F1 is a mean of coin tosses: of a hundred, 95 % hold 40 to 60 heads.
    #[test]
    fn the_bootstrap_of_coin_tosses_is_the_binomial_one() {
        let coins: Vec<Counts> = (0..100).map(|number| document(number % 2)).collect();
        let (from, to) = f1(&coins);
        assert!((from - 0.40).abs() <= 0.015 && (to - 0.60).abs() <= 0.015);
        assert_eq!(f1(&coins), (from, to));
    }

    #[test]
    fn what_is_always_right_has_no_width_and_nothing_is_nothing() {
        assert_eq!(f1(&[document(1), document(1)]), (1.0, 1.0));
        assert_eq!(f1(&[]), (0.0, 0.0));
    }

    #[test]
    fn documents_drawn_together_make_the_interval_wider() {
        let single: Vec<Counts> = (0..100).map(|number| document(number % 2)).collect();
        let ten = |hit| Counts {
            found: 10,
            hit,
            due: 10,
        };
        let lumped: Vec<Counts> = (0..10).map(|number| ten(10 * (number % 2))).collect();
        let width = |(from, to): Interval| to - from;
        assert!(width(f1(&lumped)) > 2.0 * width(f1(&single)));
    }
}
