//! What was found against what was to be found.

use std::iter::Sum;
use std::ops::Add;

/// What was found against what was to be found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// How much was found.
    pub found: usize,
    /// How much of it was to be found.
    pub hit: usize,
    /// How much was to be found.
    pub due: usize,
}

impl Counts {
    /// Twice what was hit, of all that was found and all that was due. The harmonic mean of precision and recall.
    pub fn f1(self) -> f64 {
        ratio(2 * self.hit, self.found + self.due)
    }
}

impl Add for Counts {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            found: self.found + other.found,
            hit: self.hit + other.hit,
            due: self.due + other.due,
        }
    }
}

impl Sum for Counts {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), Add::add)
    }
}

/// A part of a whole, 0 of nothing.
#[allow(clippy::cast_precision_loss, reason = "counts of documents")]
pub fn ratio(part: usize, whole: usize) -> f64 {
    if whole == 0 {
        0.0
    } else {
        part as f64 / whole as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn f1_lies_between_precision_and_recall() {
        let counts = Counts {
            found: 10,
            hit: 8,
            due: 16,
        };
        assert!((counts.f1() - 2.0 * 0.8 * 0.5 / 1.3).abs() < 1e-12);
        assert_eq!(Counts::default().f1(), 0.0);
        let twice: Counts = [counts, counts].into_iter().sum();
        assert_eq!((twice.found, twice.hit, twice.due), (20, 16, 32));
    }
}
