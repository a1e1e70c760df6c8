//! Values as places in a chart.
//!
//! Charts have no view box: horizontal places are percentages of whatever width the chart gets, vertical ones plain
//! pixels. So nothing is scaled, marks stay round and strokes keep their width from 320 px upward.

use rolefit_core::Ratio;

/// A linear scale from the left end to the right end of a chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scale {
    low: i64,
    high: i64,
}

impl Scale {
    /// The seat axis: −100 (VP of Engineering, left) to 100 (CTO, right).
    pub const SEAT: Self = Self {
        low: -100,
        high: 100,
    };
    /// A score: 0 to 100.
    pub const SCORE: Self = Self { low: 0, high: 100 };

    /// The place of `value` in hundredths of a percent of the width; values outside the scale are moved to its ends.
    fn place(self, value: Ratio) -> i64 {
        let width = self.high - self.low;
        let value = value.clamp_between(Ratio::whole(self.low), Ratio::whole(self.high));
        (value - Ratio::whole(self.low)).round_scaled(10_000 / width)
    }

    /// The place of `value` as an attribute: `43.25%`.
    #[must_use]
    pub fn at(self, value: Ratio) -> String {
        percent(self.place(value))
    }

    /// The distance between two values as an attribute; zero when they are in the wrong order.
    #[must_use]
    pub fn between(self, from: Ratio, to: Ratio) -> String {
        percent((self.place(to) - self.place(from)).max(0))
    }
}

/// A part of a scale, from its lower to its upper end.
pub type Stretch = (Ratio, Ratio);

/// The part of `from..=to` below `limit` and the part above it; a part without width is left out.
#[must_use]
pub fn split_at(from: Ratio, to: Ratio, limit: Ratio) -> (Option<Stretch>, Option<Stretch>) {
    let below = (from < limit).then(|| (from, to.min(limit)));
    let above = (to > limit).then(|| (from.max(limit), to));
    (below, above)
}

fn percent(hundredths: i64) -> String {
    format!("{}.{:02}%", hundredths / 100, hundredths % 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends_and_middle_of_the_seat_axis() {
        let at = |value| Scale::SEAT.at(Ratio::whole(value));
        assert_eq!(at(-100), "0.00%");
        assert_eq!(at(0), "50.00%");
        assert_eq!(at(100), "100.00%");
        assert_eq!(at(-250), "0.00%");
        assert_eq!(Scale::SEAT.at(Ratio::new(-1, 3).unwrap()), "49.83%");
    }

    #[test]
    fn a_score_fills_the_width() {
        let third = Ratio::new(100, 3).unwrap();
        assert_eq!(Scale::SCORE.at(third), "33.33%");
        assert_eq!(Scale::SCORE.between(third, Ratio::whole(50)), "16.67%");
        assert_eq!(Scale::SCORE.between(Ratio::whole(50), third), "0.00%");
    }

    #[test]
    fn a_span_is_cut_at_the_middle() {
        let (low, high) = (Ratio::whole(-20), Ratio::whole(30));
        assert_eq!(
            split_at(low, high, Ratio::ZERO),
            (Some((low, Ratio::ZERO)), Some((Ratio::ZERO, high)))
        );
        assert_eq!(
            split_at(low, Ratio::ZERO, Ratio::ZERO),
            (Some((low, Ratio::ZERO)), None)
        );
        assert_eq!(
            split_at(Ratio::ZERO, high, Ratio::ZERO),
            (None, Some((Ratio::ZERO, high)))
        );
    }
}
