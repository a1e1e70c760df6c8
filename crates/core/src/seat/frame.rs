//! The frame: everything about the seat rule that stays the same while open questions are filled in.
//!
//! A completion answers every open question and leaves declined ones out, so the sums of weights, and with them the
//! denominators and thresholds, are the same for all of them. The frame holds these once, as integers, and the rule is
//! a handful of comparisons.

use crate::answers::{Answer, Answers};
use crate::exact::Ratio;
use crate::seat::axis::Axis;
use crate::seat::thresholds::thresholds;
use crate::seat::verdict::{Ruling, Verdict};

/// Weighted sums of a complete set of answers: `Σ w·position` and each side's `Σ w·level`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub pairs: i64,
    pub cto: i64,
    pub vpe: i64,
}

/// `P` and `R` of a complete set of answers, both in units of `1 / Frame::unit`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reading {
    pub preference: i128,
    pub record: i128,
}

/// The constants of the rule for one profile. None exists when a side has nothing left to ask or answer.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Frame {
    pairs: i128,
    cto: i128,
    vpe: i128,
    has_pairs: bool,
    /// Readings are whole numbers of `1 / unit`.
    unit: i128,
    /// `3e`, `e_P` and `e_R` in units, floored: a whole number exceeds the threshold exactly when it exceeds its floor.
    pub lean_limit: i128,
    pub preference_limit: i128,
    pub record_limit: i128,
}

impl Frame {
    pub fn new(axis: Axis<'_>, answers: &Answers) -> Option<Self> {
        let pairs: i128 = axis
            .pairs
            .iter()
            .filter(|pair| answers.pair(pair.question) != Answer::Declined)
            .map(|pair| i128::from(pair.weight))
            .sum();
        let side = |items: &[crate::Weighted<crate::ItemIndex>]| -> i128 {
            items
                .iter()
                .filter(|item| answers.item(item.question) != Answer::Declined)
                .map(|item| i128::from(item.weight))
                .sum()
        };
        let (cto, vpe) = (side(axis.cto), side(axis.vpe));
        if cto == 0 || vpe == 0 {
            return None;
        }
        let has_pairs = pairs > 0;
        let pairs = pairs.max(1);
        let unit = pairs * cto * vpe;
        let limits = thresholds(axis, answers);
        let in_units = |millionths: u64| i128::from(millionths) * unit / 1_000_000;
        Some(Self {
            pairs,
            cto,
            vpe,
            has_pairs,
            unit,
            lean_limit: 3 * i128::from(limits.lean) * unit / 1_000_000,
            preference_limit: in_units(limits.preference),
            record_limit: in_units(limits.record),
        })
    }

    /// `P = 50 · Σ w·position / Σ w` and `R = 25 · (mean CTO − mean VP)` in units.
    pub fn reading(&self, tally: Tally) -> Reading {
        let sides = i128::from(tally.cto) * self.vpe - i128::from(tally.vpe) * self.cto;
        Reading {
            preference: 50 * i128::from(tally.pairs) * self.cto * self.vpe,
            record: 25 * sides * self.pairs,
        }
    }

    /// `3λ` in units: `P + 2R`, or `3R` without pairs.
    pub fn triple_lean(&self, reading: Reading) -> i128 {
        if self.has_pairs {
            reading.preference + 2 * reading.record
        } else {
            3 * reading.record
        }
    }

    /// `λ`, clipped to −100..=100.
    pub fn lean(&self, triple: i128) -> Ratio {
        let limit = self.triple_bound();
        Ratio::new(triple.clamp(-limit, limit), 3 * self.unit).unwrap_or(Ratio::ZERO)
    }

    /// Whether any pair is asked or open.
    pub fn has_pairs(&self) -> bool {
        self.has_pairs
    }

    /// `3λ` at λ = 100, in units.
    pub fn triple_bound(&self) -> i128 {
        300 * self.unit
    }

    /// The rule: a clear preference against a clear record is `either`; a lean beyond its threshold, which the record
    /// does not contradict, is a seat; all else is `either`.
    pub fn ruling(&self, reading: Reading) -> Ruling {
        let says_and_does_differ = self.differs(reading);
        let verdict = if says_and_does_differ {
            Verdict::Either
        } else if self.reads_cto(reading) {
            Verdict::Cto
        } else if self.reads_cto(reading.negated()) {
            Verdict::VpEngineering
        } else {
            Verdict::Either
        };
        let record_shows = match verdict {
            Verdict::Cto => reading.record > self.record_limit,
            Verdict::VpEngineering => -reading.record > self.record_limit,
            Verdict::Either | Verdict::OtherRole | Verdict::Insufficient => false,
        };
        Ruling {
            verdict,
            other_role: None,
            says_and_does_differ,
            record_shows,
        }
    }

    fn reads_cto(&self, reading: Reading) -> bool {
        self.triple_lean(reading) > self.lean_limit && reading.record >= 0
    }

    fn differs(&self, reading: Reading) -> bool {
        let apart = |reading: Reading| {
            reading.preference > self.preference_limit && -reading.record > self.record_limit
        };
        self.has_pairs && (apart(reading) || apart(reading.negated()))
    }
}

impl Reading {
    pub fn negated(self) -> Self {
        Self {
            preference: -self.preference,
            record: -self.record,
        }
    }
}
