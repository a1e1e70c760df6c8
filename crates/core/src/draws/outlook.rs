//! Everything the draws say about one profile.

use crate::answers::Answers;
use crate::bank::Bank;
use crate::draws::DRAWS;
use crate::draws::completion::Filler;
use crate::draws::noise::{Errors, Noise};
use crate::draws::range::Range;
use crate::draws::seat::{SeatDraws, SeatOutlook};
use crate::draws::target::TargetDraws;
use crate::seat::Axis;
use crate::target::Target;

/// What the draws say: the seat, and a range for each target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outlook {
    /// The seat.
    pub seat: SeatOutlook,
    /// A range for each target, in the order given; `None` where every item of it is declined.
    pub targets: Vec<Option<Range>>,
}

/// Runs the 2,000 draws. They depend on the bank's version and the answers alone: a target added or removed changes no
/// other target's range.
#[must_use]
pub fn outlook(
    bank: Bank<'_>,
    axis: Axis<'_>,
    targets: &[Target<'_>],
    answers: &Answers,
) -> Outlook {
    let filler = Filler::new(bank, answers);
    let noise = Noise::new(bank, answers);
    let mut seat = SeatDraws::new(axis, answers);
    let mut measured: Vec<_> = targets
        .iter()
        .map(|target| TargetDraws::new(*target, answers))
        .collect();
    let mut completion = filler.completion();
    let mut errors = Errors::default();
    for draw in 0..DRAWS {
        filler.fill(draw, &mut completion);
        noise.draw(draw, &mut errors);
        seat.add(&completion, &errors);
        for target in &mut measured {
            target.add(&completion, &errors);
        }
    }
    Outlook {
        seat: seat.outlook(answers),
        targets: measured.into_iter().map(TargetDraws::range).collect(),
    }
}
