//! The part of a target that is not declined, arranged so that a draw costs one addition for each open item and one
//! for each answer's noise.

use crate::answers::{Answer, Answers, Level};
use crate::draws::completion::Completion;
use crate::draws::noise::Errors;
use crate::target::{Requirement, Target};

/// A target's asked items. All sums are `Σ w·v` in twelfths.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    /// The weight of all of them.
    pub weight: i64,
    /// What the answers given add to every completion.
    given: i64,
    /// Items answered, by place in the bank: what an error of one level adds.
    noisy: Vec<(usize, i64)>,
    /// Items whose raters do not agree, by place in the bank: what each level adds to what the answer given adds.
    mixed: Vec<(usize, [i64; 5])>,
    /// Open items, by place in the bank: what each level adds.
    open: Vec<(usize, [i64; 5])>,
    /// The weight of the open items.
    open_weight: i64,
}

impl Asked {
    /// Of the target's items those with a weight that are not declined: no completion has any other.
    pub fn new(target: Target<'_>, answers: &Answers) -> Self {
        let mut asked = Self {
            weight: 0,
            given: 0,
            noisy: Vec::new(),
            mixed: Vec::new(),
            open: Vec::new(),
            open_weight: 0,
        };
        for part in target.requirements.iter().filter(|part| part.weight > 0) {
            let place = usize::from(part.item.0);
            let weight = i64::from(part.weight);
            match answers.item(part.item) {
                Answer::Declined => continue,
                Answer::Given(level) => {
                    asked.given += weight * part.twelfths(level);
                    asked.noisy.push((place, weight * error_twelfths(part)));
                    if !answers.mixed(part.item).is_empty() {
                        let beside = |other| part.twelfths(other) - part.twelfths(level);
                        let adds = Level::ALL.map(|other| weight * beside(other));
                        asked.mixed.push((place, adds));
                    }
                }
                Answer::Open => {
                    let adds = Level::ALL.map(|level| weight * part.twelfths(level));
                    asked.open.push((place, adds));
                    asked.open_weight += weight;
                }
            }
            asked.weight += weight;
        }
        asked
    }

    /// The least and the most any completion has.
    pub const fn bounds(&self) -> (i64, i64) {
        (self.given, self.given + 12 * self.open_weight)
    }

    /// A completion's sum.
    pub fn exact(&self, completion: &Completion) -> i64 {
        let filled = self.open.iter().map(|(place, adds)| {
            let level = completion.items.get(*place).copied().flatten();
            let adds = level.and_then(|level| adds.get(usize::from(level.get())));
            adds.copied().unwrap_or_default()
        });
        self.given + filled.sum::<i64>()
    }

    /// What the errors add to it, without ceiling, and what the raters who are believed do, with it.
    pub fn noise(&self, errors: &Errors) -> i64 {
        let added = self.noisy.iter().map(|(place, step)| {
            step * i64::from(errors.items.get(*place).copied().unwrap_or_default())
        });
        let believed = self.mixed.iter().map(|(place, adds)| {
            let level = errors.believed(*place);
            let adds = level.and_then(|level| adds.get(usize::from(level.get())));
            adds.copied().unwrap_or_default()
        });
        added.sum::<i64>() + believed.sum::<i64>()
    }
}

/// An error of one level, as attainment in twelfths: `12 / required`.
pub(crate) fn error_twelfths(part: &Requirement) -> i64 {
    12 / part.required()
}
