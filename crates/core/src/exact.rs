//! Exact arithmetic: reduced fractions, and integer square roots floored at one millionth.

use std::cmp::Ordering;
use std::ops::{Add, Neg, Sub};

/// A reduced fraction with a positive denominator.
///
/// Weights are 16-bit and a bank holds at most 65,535 questions, so a sum of weights stays below 2³² and the largest
/// denominator the model builds (three such sums and a small factor) below 2¹⁰⁰: no operation here can overflow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Ratio {
    // INVARIANT: den > 0 and gcd(num, den) = 1, so equal values have equal parts.
    num: i128,
    den: i128,
}

impl Ratio {
    /// Zero.
    pub const ZERO: Self = Self { num: 0, den: 1 };

    /// `num / den` in lowest terms; `None` when `den` is zero, or when either part is still −2¹²⁷ in lowest terms, which
    /// has no counterpart of the other sign.
    #[must_use]
    pub const fn new(num: i128, den: i128) -> Option<Self> {
        if den == 0 {
            return None;
        }
        let divisor = gcd(num.unsigned_abs(), den.unsigned_abs());
        // Divided before they get a sign: the magnitude of the least number of all fits once it is halved.
        let below = den.unsigned_abs() / divisor;
        let above = num.unsigned_abs() / divisor;
        if below > i128::MAX as u128 || above > i128::MAX as u128 {
            return None;
        }
        let (num_abs, den_abs) = (above as i128, below as i128);
        let negative = (num < 0) != (den < 0);
        Some(Self {
            num: if negative { -num_abs } else { num_abs },
            den: den_abs,
        })
    }

    /// The whole number `value`.
    #[must_use]
    pub const fn whole(value: i64) -> Self {
        Self {
            num: value as i128,
            den: 1,
        }
    }

    /// The numerator, carrying the sign.
    #[must_use]
    pub const fn numerator(self) -> i128 {
        self.num
    }

    /// The denominator, always positive.
    #[must_use]
    pub const fn denominator(self) -> i128 {
        self.den
    }

    /// This value times the whole number `factor`.
    #[must_use]
    pub const fn times(self, factor: i64) -> Self {
        let factor = factor as i128;
        let divisor = gcd(factor.unsigned_abs(), self.den.unsigned_abs()) as i128;
        Self {
            num: self.num * (factor / divisor),
            den: self.den / divisor,
        }
    }

    /// `floor(self × scale)`.
    #[must_use]
    pub const fn floor_scaled(self, scale: i64) -> i64 {
        (self.num * scale as i128).div_euclid(self.den) as i64
    }

    /// This value in units of `1 / scale`, rounded half up (towards positive infinity).
    #[must_use]
    pub const fn round_scaled(self, scale: i64) -> i64 {
        (2 * self.num * scale as i128 + self.den).div_euclid(2 * self.den) as i64
    }

    /// This value in hundredths, rounded half up: the form every figure takes on the wire.
    #[must_use]
    pub const fn hundredths(self) -> i64 {
        self.round_scaled(100)
    }

    /// This value, moved to the nearer end when it lies outside `low..=high`.
    #[must_use]
    pub fn clamp_between(self, low: Self, high: Self) -> Self {
        Ord::min(Ord::max(self, low), high)
    }
}

impl Add for Ratio {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        let divisor = gcd(self.den.unsigned_abs(), other.den.unsigned_abs()) as i128;
        let num = self.num * (other.den / divisor) + other.num * (self.den / divisor);
        Self::new(num, self.den / divisor * other.den).unwrap_or(Self::ZERO)
    }
}

impl Neg for Ratio {
    type Output = Self;

    fn neg(self) -> Self {
        Self {
            num: -self.num,
            den: self.den,
        }
    }
}

impl Sub for Ratio {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        self + -other
    }
}

impl std::iter::Sum for Ratio {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
        iter.fold(Self::ZERO, Add::add)
    }
}

impl PartialOrd for Ratio {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Ratio {
    /// Compares whole parts first and then the reciprocals of what is left, so nothing is ever cross-multiplied.
    fn cmp(&self, other: &Self) -> Ordering {
        let (mut a, mut b) = ((self.num, self.den), (other.num, other.den));
        loop {
            let whole = a.0.div_euclid(a.1).cmp(&b.0.div_euclid(b.1));
            if whole != Ordering::Equal {
                return whole;
            }
            let rest = (a.0.rem_euclid(a.1), b.0.rem_euclid(b.1));
            match rest {
                (0, 0) => return Ordering::Equal,
                (0, _) => return Ordering::Less,
                (_, 0) => return Ordering::Greater,
                // rest.0/a.1 < rest.1/b.1 exactly when b.1/rest.1 < a.1/rest.0
                _ => (a, b) = ((b.1, rest.1), (a.1, rest.0)),
            }
        }
    }
}

const fn gcd(mut a: u128, mut b: u128) -> u128 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    if a == 0 { 1 } else { a }
}

/// `floor(√value)`.
#[must_use]
pub const fn integer_sqrt(value: u128) -> u128 {
    value.isqrt()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ratio(num: i128, den: i128) -> Ratio {
        Ratio::new(num, den).unwrap()
    }

    #[test]
    fn reduces_and_keeps_the_sign_above() {
        assert_eq!(ratio(6, -8), ratio(-3, 4));
        assert_eq!(ratio(0, -5), Ratio::ZERO);
        assert_eq!(Ratio::new(1, 0), None);
    }

    #[test]
    fn the_least_number_of_all_keeps_the_invariant_or_is_refused() {
        assert_eq!(Ratio::new(i128::MIN, 1), None);
        assert_eq!(Ratio::new(1, i128::MIN), None);
        assert_eq!(Ratio::new(i128::MIN, i128::MIN), Some(Ratio::whole(1)));
        let half = i128::MIN / 2;
        assert_eq!(Ratio::new(i128::MIN, 2).map(Ratio::numerator), Some(half));
        assert_eq!(
            Ratio::new(2, i128::MIN).map(|it| (it.numerator(), it.denominator())),
            Some((-1, -half))
        );
    }

    #[test]
    fn rounds_half_up_on_both_sides_of_zero() {
        let cases = [
            ((1, 200), 1),
            ((-1, 200), 0),
            ((-3, 200), -1),
            ((1, 3), 33),
            ((2, 3), 67),
        ];
        for ((num, den), hundredths) in cases {
            assert_eq!(ratio(num, den).hundredths(), hundredths, "{num}/{den}");
        }
    }

    #[test]
    fn orders_without_cross_multiplying() {
        let huge = i128::MAX / 2;
        assert!(ratio(huge, huge - 1) < ratio(huge - 1, huge - 2));
        assert!(ratio(-1, 3) < ratio(-1, 4));
        assert!(ratio(7, 3) > ratio(9, 4));
        assert_eq!(ratio(2, 6).cmp(&ratio(1, 3)), Ordering::Equal);
    }

    #[test]
    fn adds_and_scales() {
        assert_eq!(ratio(1, 6) + ratio(1, 3), ratio(1, 2));
        assert_eq!(ratio(1, 6) - ratio(1, 6), Ratio::ZERO);
        assert_eq!(ratio(5, 12).times(-6), ratio(-5, 2));
        assert_eq!(ratio(-5, 2).floor_scaled(1), -3);
    }
}
