//! The figures that roles, types and areas share.

use rolefit_core::{Range, Ratio, Score};

use crate::hundredths::Hundredths;

/// A score with its ranges and its coverage, rounded for the wire.
#[derive(Clone, Copy)]
pub(crate) struct Figures {
    pub score: Option<Hundredths>,
    pub low: Option<Hundredths>,
    pub high: Option<Hundredths>,
    pub least: Option<Hundredths>,
    pub most: Option<Hundredths>,
    pub coverage: Hundredths,
}

impl Figures {
    /// `value` is the score that may be shown.
    pub fn new(value: Option<Ratio>, score: &Score, range: Option<Range>) -> Self {
        Self {
            score: value.map(Hundredths::from),
            low: range.map(|range| range.low.into()),
            high: range.map(|range| range.high.into()),
            least: range.map(|range| range.least.into()),
            most: range.map(|range| range.most.into()),
            coverage: score.coverage.times(100).into(),
        }
    }
}
