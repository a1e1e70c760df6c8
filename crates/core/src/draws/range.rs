//! The range of a measure over the draws: what is likely, and what is still possible.

use crate::draws::DRAWS;
use crate::exact::Ratio;

/// A measure's range: the box and the whisker. Nothing else is called a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// Likely, from: the 5th percentile of the draws with noise (sorted value 101 of 2,000).
    pub low: Ratio,
    /// Likely, to: the 95th percentile (sorted value 1,900).
    pub high: Ratio,
    /// Still possible, from: the least any completion gives, widened to hold the likely range.
    pub least: Ratio,
    /// Still possible, to.
    pub most: Ratio,
}

/// The 5th and the 95th percentile of one value a draw.
pub(crate) fn likely<T: Ord + Copy>(mut values: Vec<T>) -> Option<(T, T)> {
    debug_assert_eq!(values.len(), DRAWS as usize);
    if values.len() <= 1_899 {
        return None;
    }
    let (below, high, _) = values.select_nth_unstable(1_899);
    let high = *high;
    let (_, low, _) = below.select_nth_unstable(100);
    Some((*low, high))
}

impl Range {
    /// The range around a likely part, widened to hold it.
    pub(crate) fn around((low, high): (Ratio, Ratio), least: Ratio, most: Ratio) -> Self {
        Self {
            low,
            high,
            least: least.min(low),
            most: most.max(high),
        }
    }
}
