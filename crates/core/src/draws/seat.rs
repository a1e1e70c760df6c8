//! The seat over the draws: the verdict so far, how often it holds, and the range of the lean.

use crate::answers::{Answers, Position};
use crate::bank::ItemIndex;
use crate::draws::DRAWS;
use crate::draws::completion::Completion;
use crate::draws::leading::leading;
use crate::draws::noise::Errors;
use crate::draws::others::Others;
use crate::draws::range::{Range, likely};
use crate::exact::Ratio;
use crate::model::Model;
use crate::role::RoleId;
use crate::seat::axis::{Axis, Weighted, seat_progress};
use crate::seat::frame::{Frame, Tally};
use crate::seat::settled::{Holds, Span};
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
    /// No remaining seat question can change it. Another role that takes part can neither: one that does not, because
    /// fewer than half of its own items are answered, still may once they are.
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
    others: Others,
    rulings: Vec<Ruling>,
    /// `3λ` with noise, in the frame's units.
    leans: Vec<i128>,
}

impl<'a> SeatDraws<'a> {
    pub fn new(model: &Model<'a>, answers: &Answers) -> Self {
        Self {
            axis: model.axis,
            frame: Frame::new(model.axis, answers),
            others: Others::new(model, answers),
            rulings: Vec::with_capacity(DRAWS as usize),
            leans: Vec::with_capacity(DRAWS as usize),
        }
    }

    /// Adds a draw. The ruling is read without noise (its thresholds are the noise it allows for), the lean with.
    pub fn add(&mut self, completion: &Completion, errors: &Errors) {
        let Some(frame) = &self.frame else { return };
        let exact = tally(self.axis, completion, None);
        let noisy = frame.reading(tally(self.axis, completion, Some(errors)));
        let bound = frame.triple_bound();
        let seat = frame.ruling(frame.reading(exact));
        let other = self.others.read(seat.verdict, exact, completion);
        self.rulings.push(other.map_or(seat, Ruling::other));
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
            (true, _) if self.everywhere(span, &frame) == Some(leading) => State::Settled,
            (true, _) if share >= Ratio::whole(LIKELY) => State::LikelySettled,
            (false, false) => State::Settled,
            _ => State::Open,
        };
        let majority = |holds: fn(&Ruling) -> bool| {
            let of = |ruling: &&Ruling| ruling.named() == leading;
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
        let (verdict, other_role) = if enough {
            leading
        } else {
            (Verdict::Insufficient, None)
        };
        SeatOutlook {
            verdict,
            other_role,
            share,
            state,
            says_and_does_differ: majority(|ruling| ruling.says_and_does_differ),
            record_shows: majority(|ruling| ruling.record_shows),
            range,
        }
    }

    /// What every completion reads, if it is known to be one and the same.
    fn everywhere(&self, span: Span, frame: &Frame) -> Option<(Verdict, Option<RoleId>)> {
        let other = |role| Some((Verdict::OtherRole, Some(role)));
        match (self.others.cio(), self.others.head(span.cto(frame))) {
            (Holds::Always, _) => other(RoleId::Cio),
            (Holds::Never, Holds::Always) => other(RoleId::HeadOfEngineering),
            (Holds::Never, Holds::Never) => Some((span.common_verdict(frame)?, None)),
            _ => None,
        }
    }
}

/// The weighted sums of a completion, each answer moved by its error where errors are given.
fn tally(axis: Axis<'_>, completion: &Completion, errors: Option<&Errors>) -> Tally {
    let side = |items: &[Weighted<ItemIndex>]| -> i64 {
        items
            .iter()
            .map(|item| {
                let place = usize::from(item.question.0);
                let level = match errors {
                    Some(errors) => errors.level(place, completion),
                    None => completion.items.get(place).copied().flatten(),
                };
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
