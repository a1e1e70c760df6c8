//! Whether any remaining answer can still change the verdict.

use crate::answers::{Answer, Answers};
use crate::seat::axis::Axis;
use crate::seat::frame::{Frame, Reading, Tally};
use crate::seat::verdict::Verdict;

/// In how many completions something holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Holds {
    Always,
    Never,
    Sometimes,
}

impl Holds {
    /// From whether it holds in the completion worst for it, and in the one best for it.
    pub const fn between(at_worst: bool, at_best: bool) -> Self {
        match (at_worst, at_best) {
            (true, _) => Self::Always,
            (false, true) => Self::Sometimes,
            (false, false) => Self::Never,
        }
    }
}

/// The rectangle of readings every completion lies in: preference and record move independently.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Span {
    pub low: Reading,
    pub high: Reading,
}

impl Span {
    /// From the completion furthest towards VP of Engineering to the one furthest towards CTO.
    pub fn new(axis: Axis<'_>, answers: &Answers, frame: &Frame) -> Self {
        let mut low = Tally::default();
        let mut high = Tally::default();
        for pair in axis.pairs {
            let weight = i64::from(pair.weight);
            let (least, most) = match answers.pair(pair.question) {
                Answer::Given(position) => (position.get(), position.get()),
                Answer::Open => (-2, 2),
                Answer::Declined => continue,
            };
            low.pairs += weight * i64::from(least);
            high.pairs += weight * i64::from(most);
        }
        let bounds = |answer| match answer {
            Answer::Given(level) => Some((level, level)),
            Answer::Open => Some((crate::Level::ALL[0], crate::Level::ALL[4])),
            Answer::Declined => None,
        };
        for item in axis.cto {
            if let Some((least, most)) = bounds(answers.item(item.question)) {
                low.cto += i64::from(item.weight) * i64::from(least.get());
                high.cto += i64::from(item.weight) * i64::from(most.get());
            }
        }
        for item in axis.vpe {
            if let Some((least, most)) = bounds(answers.item(item.question)) {
                low.vpe += i64::from(item.weight) * i64::from(most.get());
                high.vpe += i64::from(item.weight) * i64::from(least.get());
            }
        }
        Self {
            low: frame.reading(low),
            high: frame.reading(high),
        }
    }

    fn negated(self) -> Self {
        Self {
            low: self.high.negated(),
            high: self.low.negated(),
        }
    }

    /// The verdict all readings of the rectangle share, if they share one.
    pub fn common_verdict(self, frame: &Frame) -> Option<Verdict> {
        match (self.cto(frame), self.negated().cto(frame)) {
            (Holds::Always, _) => Some(Verdict::Cto),
            (_, Holds::Always) => Some(Verdict::VpEngineering),
            (Holds::Never, Holds::Never) => Some(Verdict::Either),
            _ => None,
        }
    }

    /// How many of the readings say CTO.
    pub fn cto(self, frame: &Frame) -> Holds {
        Holds::between(self.always_cto(frame), self.ever_cto(frame))
    }

    /// Every reading says CTO: the lowest one does, and none sets a clear record for CTO against a clear preference
    /// for VP of Engineering.
    fn always_cto(self, frame: &Frame) -> bool {
        let clash_possible =
            -self.low.preference > frame.preference_limit && self.high.record > frame.record_limit;
        frame.triple_lean(self.low) > frame.lean_limit
            && self.low.record >= 0
            && !(frame.has_pairs() && clash_possible)
    }

    /// Some reading says CTO. The lean grows with both preference and record, so it is enough to look at the highest
    /// reading, unless its preference is clear for VP of Engineering: then every reading either clashes with that or has
    /// a record of at most `e_R`, and cannot reach `3e ≥ 2·e_R`.
    fn ever_cto(self, frame: &Frame) -> bool {
        let clear_against = frame.has_pairs() && -self.high.preference > frame.preference_limit;
        !clear_against && self.high.record >= 0 && frame.triple_lean(self.high) > frame.lean_limit
    }
}
