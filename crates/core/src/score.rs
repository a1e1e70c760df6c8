//! The score of a profile against a target, summed from the contributions that explain it.

use std::cmp::Ordering;

use crate::answers::{Answer, Answers, Level};
use crate::bank::ItemIndex;
use crate::exact::Ratio;
use crate::target::Target;

/// What one answer adds to a score, or takes from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contribution {
    /// The item answered.
    pub item: ItemIndex,
    /// The item's weight in the target.
    pub weight: u16,
    /// The level the target asks for.
    pub required: Level,
    /// The level answered.
    pub answer: Level,
    /// `min(answer, required) / required`, 0..=1.
    pub attainment: Ratio,
    /// Levels above the required one: shown, not counted.
    pub surplus: u8,
    /// Points added to (or taken from) the starting point of 50: `100 · weight · (attainment − ½) / W_A`.
    pub points: Ratio,
}

/// A profile's score against a target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Score {
    /// `S = 100 · Σ w·v / W_A` over the answered items, 0..=100; `None` when none is answered.
    pub value: Option<Ratio>,
    /// `L = 100 · Σ w·v / W`: the score if every other item were answered 0.
    pub lower: Ratio,
    /// `U = L + 100 · (W − W_A) / W`: the score if every other item met its required level.
    pub upper: Ratio,
    /// `W_A / W`, 0..=1. Declined items stay in `W`.
    pub coverage: Ratio,
    /// The answered items, in the target's order. `50 + Σ points` is [`Score::value`] exactly.
    pub contributions: Vec<Contribution>,
}

impl Score {
    /// Where every score starts, before the first answer raises or lowers it.
    pub const START: i64 = 50;

    /// Whether enough is answered to rank the target: half of its weight.
    #[must_use]
    pub fn ranked(&self) -> bool {
        self.value.is_some() && self.coverage.times(2) >= Ratio::whole(1)
    }
}

/// Scores `answers` against `target`. Total: an empty target or profile gives no value and the widest bounds.
#[must_use]
pub fn score(target: Target<'_>, answers: &Answers) -> Score {
    let answered: Vec<_> = target
        .requirements
        .iter()
        .filter(|requirement| requirement.weight > 0)
        .filter_map(|requirement| {
            let level = answers.item(requirement.item).given()?;
            Some((requirement, level))
        })
        .collect();
    let answered_weight: i64 = answered
        .iter()
        .map(|(requirement, _)| i64::from(requirement.weight))
        .sum();

    let contributions: Vec<Contribution> = answered
        .iter()
        .filter_map(|&(requirement, level)| {
            let weight = i64::from(requirement.weight);
            let twelfths = requirement.twelfths(level);
            Some(Contribution {
                item: requirement.item,
                weight: requirement.weight,
                required: requirement.level,
                answer: level,
                attainment: Ratio::new(i128::from(twelfths), 12)?,
                surplus: requirement.surplus(level),
                // 100·w·(v − ½)/W_A with v in twelfths
                points: Ratio::new(
                    i128::from(100 * weight * (twelfths - 6)),
                    12 * i128::from(answered_weight),
                )?,
            })
        })
        .collect();

    let value = (answered_weight > 0).then(|| {
        let moved: Ratio = contributions.iter().map(|part| part.points).sum();
        Ratio::whole(Score::START) + moved
    });
    let whole = i128::from(target.weight());
    let coverage = Ratio::new(i128::from(answered_weight), whole).unwrap_or(Ratio::ZERO);
    // L = S·W_A/W, and the score is the only figure that is summed.
    let lower = value
        .and_then(|value| {
            Ratio::new(
                value.numerator() * coverage.numerator(),
                value.denominator() * coverage.denominator(),
            )
        })
        .unwrap_or(Ratio::ZERO);
    let upper = lower + Ratio::whole(100) - coverage.times(100);
    Score {
        value,
        lower,
        upper,
        coverage,
        contributions,
    }
}

/// What a score is made of, in whole numbers: enough to order and to count, without its contributions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Sums {
    /// `Σ w·v` over the answered items, in twelfths.
    pub attained: i64,
    /// `W_A`.
    pub answered: i64,
    /// `W`.
    pub whole: i64,
}

impl Sums {
    pub fn new(target: Target<'_>, answers: &Answers) -> Self {
        let mut sums = Self::default();
        for part in target.requirements {
            let weight = i64::from(part.weight);
            sums.whole += weight;
            if let Some(level) = answers.item(part.item).given() {
                sums.answered += weight;
                sums.attained += weight * part.twelfths(level);
            }
        }
        sums
    }

    /// Compares the coverage of two targets; an empty target counts as covered.
    pub fn by_coverage(self, other: Self) -> Ordering {
        let covered = |it: Self| {
            if it.whole == 0 {
                (1, 1)
            } else {
                (i128::from(it.answered), i128::from(it.whole))
            }
        };
        let (one, two) = (covered(self), covered(other));
        (one.0 * two.1).cmp(&(two.0 * one.1))
    }
}

/// How many more answers, the heaviest open items first, would rank the target; `None` when declined items leave too
/// little to reach half of its weight, zero when it is ranked already.
#[must_use]
pub fn answers_until_ranked(target: Target<'_>, answers: &Answers) -> Option<usize> {
    until_ranked(target, answers, 0, |_| false)
}

/// The least number of further answers with which half of the target's weight is answered and at least `least` of the
/// items that `count`.
pub(crate) fn until_ranked(
    target: Target<'_>,
    answers: &Answers,
    least: usize,
    counts: impl Fn(ItemIndex) -> bool,
) -> Option<usize> {
    let mut covered = 0;
    let mut counted = 0;
    let (mut counting, mut open) = (Vec::new(), Vec::new());
    for requirement in target.requirements.iter().filter(|it| it.weight > 0) {
        let weight = i64::from(requirement.weight);
        match answers.item(requirement.item) {
            Answer::Given(_) => {
                covered += weight;
                counted += usize::from(counts(requirement.item));
            }
            Answer::Open if counts(requirement.item) => counting.push(weight),
            Answer::Open => open.push(weight),
            Answer::Declined => {}
        }
    }
    let whole = target.weight();
    if whole == 0 {
        return None;
    }
    // The heaviest of those that must be answered, then whatever is heaviest.
    counting.sort_unstable_by(|a, b| b.cmp(a));
    let missing = least.saturating_sub(counted);
    let (must, rest) = counting.split_at_checked(missing)?;
    covered += must.iter().sum::<i64>();
    open.extend(rest);
    open.sort_unstable_by(|a, b| b.cmp(a));
    let mut heaviest = open.into_iter();
    let mut needed = missing;
    while 2 * covered < whole || covered == 0 {
        covered += heaviest.next()?;
        needed += 1;
    }
    Some(needed)
}
