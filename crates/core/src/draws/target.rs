//! A target's score over the draws.

use crate::answers::{Answer, Answers};
use crate::bank::ItemIndex;
use crate::draws::completion::Completion;
use crate::draws::noise::Errors;
use crate::draws::range::{Range, likely};
use crate::exact::Ratio;
use crate::target::{Requirement, Target};

/// Collects one target's score from draw to draw.
pub(crate) struct TargetDraws<'a> {
    /// Declined items stay out of every completion.
    asked: Vec<&'a Requirement>,
    /// The weight of the asked items.
    weight: i64,
    /// The least and the most `Σ w·v` any completion has, in twelfths.
    bounds: (i64, i64),
    /// `Σ w·v` with noise, in twelfths, one for each draw.
    sums: Vec<i64>,
}

impl<'a> TargetDraws<'a> {
    pub fn new(target: Target<'a>, answers: &Answers) -> Self {
        let asked: Vec<_> = target
            .requirements
            .iter()
            .filter(|requirement| {
                requirement.weight > 0 && answers.item(requirement.item) != Answer::Declined
            })
            .collect();
        let (mut least, mut most) = (0, 0);
        for requirement in &asked {
            let weight = i64::from(requirement.weight);
            match answers.item(requirement.item) {
                Answer::Given(level) => {
                    least += weight * requirement.twelfths(level);
                    most += weight * requirement.twelfths(level);
                }
                Answer::Open => most += weight * 12,
                Answer::Declined => {}
            }
        }
        Self {
            weight: asked
                .iter()
                .map(|requirement| i64::from(requirement.weight))
                .sum(),
            asked,
            bounds: (least, most),
            sums: Vec::new(),
        }
    }

    /// Adds a draw. Noise enters attainment as `δ / required`, with no ceiling; only the result is clipped.
    pub fn add(&mut self, completion: &Completion, errors: &Errors) {
        let sum = self.asked.iter().map(|requirement| {
            let ItemIndex(place) = requirement.item;
            let place = usize::from(place);
            let level = completion.items.get(place).copied().flatten();
            let error = errors.items.get(place).copied().unwrap_or_default();
            let attained = level.map_or(0, |level| requirement.twelfths(level));
            let noise = 12 / requirement.required() * i64::from(error);
            i64::from(requirement.weight) * (attained + noise)
        });
        let sum = sum.sum::<i64>().clamp(0, 12 * self.weight);
        self.sums.push(sum);
    }

    /// The score's range; `None` when every item of the target is declined.
    pub fn range(self) -> Option<Range> {
        let points =
            |twelfths: i64| Ratio::new(100 * i128::from(twelfths), 12 * i128::from(self.weight));
        let (low, high) = likely(self.sums)?;
        let likely = (points(low)?, points(high)?);
        let (least, most) = self.bounds;
        Some(Range::around(likely, points(least)?, points(most)?))
    }
}
