//! Fractions of unlimited size, and how they are held against the core's.

use num_bigint::BigInt;
use num_rational::BigRational;
use rolefit_core::Ratio;

/// `numerator / denominator`.
pub fn fraction(numerator: i64, denominator: i64) -> BigRational {
    BigRational::new(BigInt::from(numerator), BigInt::from(denominator))
}

/// A whole number.
pub fn whole(value: i64) -> BigRational {
    fraction(value, 1)
}

/// Whether the core's fraction is this one, part by part.
pub fn same(core: Ratio, ours: &BigRational) -> bool {
    BigInt::from(core.numerator()) == *ours.numer()
        && BigInt::from(core.denominator()) == *ours.denom()
}

/// Like [`same`], where there may be no value.
pub fn same_if_any(core: Option<Ratio>, ours: Option<&BigRational>) -> bool {
    match (core, ours) {
        (Some(core), Some(ours)) => same(core, ours),
        (None, None) => true,
        _ => false,
    }
}

/// `√value`, floored at a millionth, in millionths.
pub fn root_in_millionths(value: &BigRational) -> BigInt {
    (value * BigRational::from_integer(BigInt::from(10).pow(12)))
        .to_integer()
        .sqrt()
}
