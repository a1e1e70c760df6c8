//! The lean: where the answers given so far stand between VP of Engineering (−100) and CTO (+100).

use crate::answers::Answers;
use crate::bank::{ItemIndex, Question};
use crate::exact::Ratio;
use crate::seat::axis::{Axis, Weighted};

/// The level an item's contribution to the lean is measured from: the middle of 0..=4. Both sides subtract it, so it
/// leaves the lean as it is and lets every answer be read as moving towards one seat or the other.
const MIDDLE: i64 = 2;

/// What one answer adds to the lean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeanPart {
    /// The question answered.
    pub question: Question,
    /// Its weight on the axis.
    pub weight: u16,
    /// Points towards CTO (positive) or VP of Engineering (negative).
    pub points: Ratio,
}

/// The lean of the answers given so far. Unanswered questions are left out, not guessed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lean {
    /// `P = 100 · Σ w·position / (2 · Σ w)` over the answered pairs, −100..=100.
    pub preference: Option<Ratio>,
    /// `R = 25 · (mean of the CTO side − mean of the VP side)`, weighted, without ceiling, −100..=100. `None` until
    /// both sides have an answered item.
    pub record: Option<Ratio>,
    /// `λ = (P + 2R) / 3`: record counts twice what is preferred. `R` alone when no pair is answered; `None` without
    /// a record.
    pub value: Option<Ratio>,
    /// What each answer adds: pairs, CTO side, VP side, each in the axis's order. They sum to [`Lean::value`] exactly;
    /// empty when there is none.
    pub parts: Vec<LeanPart>,
}

/// Computes the lean of the answers given so far.
#[must_use]
pub fn lean(axis: Axis<'_>, answers: &Answers) -> Lean {
    let positions = answered(axis.pairs, |pair| {
        Some(i64::from(answers.pair(pair).given()?.get()))
    });
    let level = |item: ItemIndex| Some(i64::from(answers.item(item).given()?.get()) - MIDDLE);
    let cto = answered(axis.cto, level);
    let vpe = answered(axis.vpe, level);

    let preferring = parts(&positions, 50, Question::Pair);
    let mut recorded = parts(&cto, 25, Question::Item);
    recorded.extend(parts(&vpe, -25, Question::Item));

    let preference = (!preferring.is_empty()).then(|| total(&preferring));
    let record = (!cto.is_empty() && !vpe.is_empty()).then(|| total(&recorded));

    let mut all = Vec::new();
    if record.is_some() {
        let (third, two_thirds) = match preference {
            Some(_) => (Ratio::new(1, 3), Ratio::new(2, 3)),
            None => (Some(Ratio::ZERO), Some(Ratio::whole(1))),
        };
        all.extend(scaled(preferring, third));
        all.extend(scaled(recorded, two_thirds));
    }
    Lean {
        preference,
        record,
        value: record.map(|_| total(&all)),
        parts: all,
    }
}

fn answered<I: Copy>(
    group: &[Weighted<I>],
    value: impl Fn(I) -> Option<i64>,
) -> Vec<(I, u16, i64)> {
    group
        .iter()
        .filter(|question| question.weight > 0)
        .filter_map(|question| {
            Some((
                question.question,
                question.weight,
                value(question.question)?,
            ))
        })
        .collect()
}

/// Each answer's `factor · w · value / Σ w`.
fn parts<I: Copy>(
    group: &[(I, u16, i64)],
    factor: i64,
    question: impl Fn(I) -> Question,
) -> Vec<LeanPart> {
    let whole: i128 = group.iter().map(|(_, weight, _)| i128::from(*weight)).sum();
    group
        .iter()
        .filter_map(|&(index, weight, value)| {
            let points = Ratio::new(i128::from(factor * i64::from(weight) * value), whole)?;
            Some(LeanPart {
                question: question(index),
                weight,
                points,
            })
        })
        .collect()
}

fn scaled(parts: Vec<LeanPart>, factor: Option<Ratio>) -> impl Iterator<Item = LeanPart> {
    parts.into_iter().filter_map(move |part| {
        let factor = factor?;
        let points = Ratio::new(
            part.points.numerator() * factor.numerator(),
            part.points.denominator() * factor.denominator(),
        )?;
        Some(LeanPart { points, ..part })
    })
}

fn total(parts: &[LeanPart]) -> Ratio {
    parts.iter().map(|part| part.points).sum()
}
