//! How far along a score is.

use crate::exact::Ratio;

/// How far a profile is from a target. The limits are first guesses of product judgement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Distance {
    /// Below 55.
    FurtherOut,
    /// 55 to under 75.
    NextTour,
    /// 75 and above.
    ReadyNow,
}

impl Distance {
    /// The stable id, as used on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::FurtherOut => "further_out",
            Self::NextTour => "next_tour",
            Self::ReadyNow => "ready_now",
        }
    }
}

/// The distance a score of 0..=100 stands for. The exact score counts, not its rounded form.
#[must_use]
pub fn distance(score: Ratio) -> Distance {
    if score >= Ratio::whole(75) {
        Distance::ReadyNow
    } else if score >= Ratio::whole(55) {
        Distance::NextTour
    } else {
        Distance::FurtherOut
    }
}
