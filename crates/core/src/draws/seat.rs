//! The seat over the draws: the verdict so far, how often it holds, and the range of the lean.

use crate::answers::{Answers, Position};
use crate::bank::ItemIndex;
use crate::draws::DRAWS;
use crate::draws::completion::Completion;
use crate::draws::noise::Errors;
use crate::draws::range::{Range, likely};
use crate::exact::Ratio;
use crate::role::RoleId;
use crate::seat::axis::{Axis, Weighted, seat_progress};
use crate::seat::frame::{Frame, Tally};
use crate::seat::settled::Span;
use crate::seat::verdict::{Ruling, Verdict};

/// A verdict needs at least this many answered seat questions.
pub const LEAST_ANSWERED: usize = 10;
/// A verdict that holds in this share of the draws (percent) is likely settled.
const LIKELY: i64 = 95;

/// How open the verdict still is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// The remaining answers may well change it.
    Open,
    /// It holds in at least 95 of 100 ways of answering the rest. It may be lost and come back on the way.
    LikelySettled,
    /// No remaining answer can change it.
    Settled,
}

impl State {
    /// The stable id, as used on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::LikelySettled => "likely_settled",
            Self::Settled => "settled",
        }
    }
}

/// What the draws say about the seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SeatOutlook {
    /// The verdict so far: the one that holds in most draws; `insufficient` under ten answered seat questions.
    pub verdict: Verdict,
    /// Which role, where the verdict is [`Verdict::OtherRole`]; `None` otherwise.
    pub other_role: Option<RoleId>,
    /// The share of draws in which the leading verdict holds, in percent. Under ten answers it tells how far the rest
    /// is foreseeable, not how sure `insufficient` is, unless no more than nine can ever be answered: then it is 100.
    pub share: Ratio,
    /// How open it still is.
    pub state: State,
    /// What is said and what is done point clearly to opposite sides, in most of the draws that say `either`.
    pub says_and_does_differ: bool,
    /// The record alone points clearly to the verdict's side, in most of the draws that give the verdict.
    pub record_shows: bool,
    /// The lean's range; `None` when everything on a side is declined.
    pub range: Option<Range>,
}

/// Collects the seat's readings from draw to draw.
pub(crate) struct SeatDraws<'a> {
    axis: Axis<'a>,
    frame: Option<Frame>,
    rulings: Vec<Ruling>,
    /// `3λ` with noise, in the frame's units.
    leans: Vec<i128>,
}

impl<'a> SeatDraws<'a> {
    pub fn new(axis: Axis<'a>, answers: &Answers) -> Self {
        Self {
            axis,
            frame: Frame::new(axis, answers),
            rulings: Vec::new(),
            leans: Vec::new(),
        }
    }

    /// Adds a draw. The ruling is read without noise (its thresholds are the noise it allows for), the lean with.
    pub fn add(&mut self, completion: &Completion, errors: &Errors) {
        let Some(frame) = &self.frame else { return };
        let exact = frame.reading(tally(self.axis, completion, None));
        let noisy = frame.reading(tally(self.axis, completion, Some(errors)));
        let bound = frame.triple_bound();
        self.rulings.push(frame.ruling(exact));
        self.leans
            .push(frame.triple_lean(noisy).clamp(-bound, bound));
    }

    pub fn outlook(self, answers: &Answers) -> SeatOutlook {
        let progress = seat_progress(self.axis, answers);
        let Some(frame) = self.frame else {
            return SeatOutlook {
                verdict: Verdict::Insufficient,
                other_role: None,
                share: Ratio::whole(100),
                state: State::Settled,
                says_and_does_differ: false,
                record_shows: false,
                range: None,
            };
        };
        let (leading, held) = leading(&self.rulings);
        let span = Span::new(self.axis, answers, &frame);
        let enough = progress.answered >= LEAST_ANSWERED;
        let reachable = progress.answered + progress.open >= LEAST_ANSWERED;
        // With fewer than ten questions to answer, every completion reads `insufficient`.
        let held_in = if reachable {
            held as i128
        } else {
            i128::from(DRAWS)
        };
        let share = Ratio::new(100 * held_in, i128::from(DRAWS)).unwrap_or(Ratio::ZERO);
        let state = match (enough, reachable) {
            (true, _) if span.common_verdict(&frame) == Some(leading) => State::Settled,
            (true, _) if share >= Ratio::whole(LIKELY) => State::LikelySettled,
            (false, false) => State::Settled,
            _ => State::Open,
        };
        let majority = |holds: fn(&Ruling) -> bool| {
            let of = |ruling: &&Ruling| ruling.verdict == leading;
            let holding = self.rulings.iter().filter(of).filter(|r| holds(r)).count();
            enough && 2 * holding > held
        };
        let range = likely(self.leans).map(|(low, high)| {
            Range::around(
                (frame.lean(low), frame.lean(high)),
                frame.lean(frame.triple_lean(span.low)),
                frame.lean(frame.triple_lean(span.high)),
            )
        });
        SeatOutlook {
            verdict: if enough {
                leading
            } else {
                Verdict::Insufficient
            },
            other_role: None,
            share,
            state,
            says_and_does_differ: majority(|ruling| ruling.says_and_does_differ),
            record_shows: majority(|ruling| ruling.record_shows),
            range,
        }
    }
}

/// The verdict most draws give, and in how many it holds. Among equals `either`, also when both seats are equal.
fn leading(rulings: &[Ruling]) -> (Verdict, usize) {
    let count = |verdict| {
        rulings
            .iter()
            .filter(|ruling| ruling.verdict == verdict)
            .count()
    };
    let (cto, vpe, either) = (
        count(Verdict::Cto),
        count(Verdict::VpEngineering),
        count(Verdict::Either),
    );
    if cto > vpe && cto > either {
        (Verdict::Cto, cto)
    } else if vpe > cto && vpe > either {
        (Verdict::VpEngineering, vpe)
    } else {
        (Verdict::Either, either)
    }
}

/// The weighted sums of a completion, each answer moved by its error where errors are given.
fn tally(axis: Axis<'_>, completion: &Completion, errors: Option<&Errors>) -> Tally {
    let side = |items: &[Weighted<ItemIndex>]| -> i64 {
        items
            .iter()
            .map(|item| {
                let place = usize::from(item.question.0);
                let level = completion.items.get(place).copied().flatten();
                let error = errors.and_then(|errors| errors.items.get(place));
                weighted(item.weight, level.map(|level| level.get() as i8), error)
            })
            .sum()
    };
    let pairs = axis.pairs.iter().map(|pair| {
        let place = usize::from(pair.question.0);
        let position = completion.pairs.get(place).copied().flatten();
        let error = errors.and_then(|errors| errors.pairs.get(place));
        weighted(pair.weight, position.map(Position::get), error)
    });
    Tally {
        pairs: pairs.sum(),
        cto: side(axis.cto),
        vpe: side(axis.vpe),
    }
}

fn weighted(weight: u16, value: Option<i8>, error: Option<&i8>) -> i64 {
    value.map_or(0, |value| {
        i64::from(weight) * (i64::from(value) + error.map_or(0, |error| i64::from(*error)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn either_leads_among_equals() {
        let of = |cto: usize, vpe: usize, either: usize| {
            let rulings: Vec<_> = [
                (Verdict::Cto, cto),
                (Verdict::VpEngineering, vpe),
                (Verdict::Either, either),
            ]
            .into_iter()
            .flat_map(|(verdict, count)| std::iter::repeat_n(verdict, count))
            .map(|verdict| Ruling {
                verdict,
                says_and_does_differ: false,
                record_shows: false,
            })
            .collect();
            leading(&rulings)
        };
        assert_eq!(of(3, 2, 2), (Verdict::Cto, 3));
        assert_eq!(of(2, 3, 2), (Verdict::VpEngineering, 3));
        assert_eq!(of(3, 1, 3), (Verdict::Either, 3));
        assert_eq!(of(1, 3, 3), (Verdict::Either, 3));
        assert_eq!(of(3, 3, 1), (Verdict::Either, 1));
    }
}
