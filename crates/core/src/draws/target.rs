//! A target's score over the draws.

use crate::answers::Answers;
use crate::draws::DRAWS;
use crate::draws::asked::Asked;
use crate::draws::completion::Completion;
use crate::draws::noise::Errors;
use crate::draws::range::{Range, likely};
use crate::exact::Ratio;
use crate::target::Target;

/// Collects one target's score from draw to draw.
pub(crate) struct TargetDraws {
    asked: Asked,
    /// `Σ w·v` with noise, in twelfths, one for each draw.
    sums: Vec<i64>,
}

impl TargetDraws {
    pub fn new(target: Target<'_>, answers: &Answers) -> Self {
        Self {
            asked: Asked::new(target, answers),
            sums: Vec::with_capacity(DRAWS as usize),
        }
    }

    /// Adds a draw. Noise enters attainment as `δ / required`, with no ceiling.
    pub fn add(&mut self, completion: &Completion, errors: &Errors) {
        let sum = self.asked.exact(completion) + self.asked.noise(errors);
        self.sums.push(sum);
    }

    /// The score's range; `None` when every item of the target is declined.
    pub fn range(self) -> Option<Range> {
        let whole = 12 * self.asked.weight;
        let points =
            |twelfths: i64| Ratio::new(100 * i128::from(twelfths.clamp(0, whole)), whole.into());
        let [low, high, least, most] = self.twelfths()?;
        Some(Range::around(
            (points(low)?, points(high)?),
            points(least)?,
            points(most)?,
        ))
    }

    /// `Σ w·v` in twelfths: likely from and to, not clipped yet; least and most of all completions. Clipping the result
    /// of each draw or that of the percentiles is the same.
    pub fn twelfths(self) -> Option<[i64; 4]> {
        let (least, most) = self.asked.bounds();
        let (low, high) = likely(self.sums)?;
        Some([low, high, least, most])
    }
}
