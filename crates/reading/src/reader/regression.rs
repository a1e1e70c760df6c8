//! What the learnt numbers of the catalogue are read with.

/// A number of the catalogue's in thousandths.
pub(super) fn thousandths(value: i16) -> f64 {
    f64::from(value) / 1000.0
}

/// A number of the catalogue's in hundredths.
pub(super) fn hundredths(value: i16) -> f64 {
    f64::from(value) / 100.0
}

/// A number of things as what they are weighed by. Documents of a few megabytes hold far fewer than 32 bits can count.
pub(super) fn count(things: usize) -> f64 {
    f64::from(u32::try_from(things).unwrap_or(u32::MAX))
}

/// How likely a logistic regression holds something, 0..=1, whose score is this.
pub(super) fn likelihood(score: f64) -> f64 {
    1.0 / (1.0 + libm::exp(-score))
}
