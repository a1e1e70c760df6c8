//! Demands and abilities: how much of the need somebody's work meets.

use crate::answers::{Answer, Answers};
use crate::bank::Bank;
use crate::between::of_sums;
use crate::draws::completion::Filler;
use crate::draws::noise::Noise;
use crate::draws::target::TargetDraws;
use crate::draws::{DRAWS, Range};
use crate::exact::Ratio;
use crate::target::Target;

/// How much of a need one person's answers meet, as people are set side by side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DemandsMet {
    /// [`score_between_people`](crate::score_between_people), 0..=100; `None` where nothing demanded is answered.
    pub value: Option<Ratio>,
    /// The same score if every open item were answered 0. What is declined stays declined, and counts as little.
    pub lower: Ratio,
    /// The same score if every open item met its required level.
    pub upper: Ratio,
    /// The share of the need's weight that is answered, 0..=1.
    pub coverage: Ratio,
}

/// A target's weight by how its items stand.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Weights {
    /// `Σ w·v` over the answered items, in twelfths.
    pub attained: i64,
    pub answered: i64,
    pub open: i64,
    pub declined: i64,
}

impl Weights {
    pub fn of(target: Target<'_>, answers: &Answers) -> Self {
        let mut weights = Self::default();
        for part in target.requirements {
            let weight = i64::from(part.weight);
            match answers.item(part.item) {
                Answer::Given(level) => {
                    weights.attained += weight * part.twelfths(level);
                    weights.answered += weight;
                }
                Answer::Open => weights.open += weight,
                Answer::Declined => weights.declined += weight,
            }
        }
        weights
    }

    pub fn value(&self) -> Option<Ratio> {
        of_sums(self.attained, self.answered, self.declined)
    }

    /// The score once every open item is answered and the asked ones together attain `attained` twelfths.
    fn completed(&self, attained: i64) -> Option<Ratio> {
        of_sums(attained, self.answered + self.open, self.declined)
    }
}

/// How much of `target` the answers meet. Where every item is declined, nothing is known and the bounds are the widest.
#[must_use]
pub fn demands_met(target: Target<'_>, answers: &Answers) -> DemandsMet {
    let weights = Weights::of(target, answers);
    let whole = weights.answered + weights.open + weights.declined;
    let most = weights.attained + 12 * weights.open;
    DemandsMet {
        value: weights.value(),
        lower: weights.completed(weights.attained).unwrap_or(Ratio::ZERO),
        upper: weights.completed(most).unwrap_or(Ratio::whole(100)),
        coverage: Ratio::new(i128::from(weights.answered), i128::from(whole))
            .unwrap_or(Ratio::ZERO),
    }
}

/// The range of [`DemandsMet::value`] over the 2,000 draws, and how far the draws spread.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Likely {
    /// What is likely, and what is still possible.
    pub range: Range,
    /// The likely part before what the asked items attain is cut off at nothing and at everything. Places are decided by
    /// it: cut off, the range of somebody near the top would look surer than it is.
    pub spread: (Ratio, Ratio),
}

/// How sure [`DemandsMet::value`] is; `None` where every item of the target is declined. `bank` is the candidate's.
///
/// The score between people rises with what the asked items attain, so the percentiles of that are the percentiles of
/// the score. Only families with an open item of the target are filled.
#[must_use]
pub fn likely(bank: Bank<'_>, target: Target<'_>, answers: &Answers) -> Option<Likely> {
    let weights = Weights::of(target, answers);
    let mut draws = TargetDraws::new(target, answers);
    let filler = Filler::for_target(bank, answers, target);
    let noise = Noise::for_target(bank, answers, target);
    let mut completion = filler.completion();
    let mut errors = noise.errors();
    for draw in 0..DRAWS {
        filler.fill(draw, &mut completion);
        noise.draw(draw, &mut errors);
        draws.add(&completion, &errors);
    }
    let [low, high, least, most] = draws.twelfths()?;
    let asked = 12 * (weights.answered + weights.open);
    let cut = |attained: i64| weights.completed(attained.clamp(0, asked));
    Some(Likely {
        range: Range::around(
            (cut(low)?, cut(high)?),
            weights.completed(least)?,
            weights.completed(most)?,
        ),
        spread: (weights.completed(low)?, weights.completed(high)?),
    })
}
