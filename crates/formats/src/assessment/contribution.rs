//! What each answer adds, in figures that sum to the whole as shown.

use deserr::Deserr;
use rolefit_core::{Answers, Bank, Lean, Question, Ratio, Score, apportion};
use serde::Serialize;

use crate::assessment::subject::Subject;
use crate::hundredths::Hundredths;
use crate::typed::refusals::Refusals;
use crate::typed::words::word;

/// What kind of question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Five anchored levels.
    Item,
    /// Two pieces of work set against each other.
    Pair,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 2] = [Self::Item, Self::Pair];

    /// The stable id.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Item => "item",
            Self::Pair => "pair",
        }
    }
}

/// What one answer adds. The points of the `seat` sum to the lean, those of a role, a type or an area with 50 to its
/// score: exactly, in the figures as they stand here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct Contribution {
    /// What it adds to: `seat`, a role, a type, or an area as `kind/id`.
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::subject"))]
    pub target: Subject,
    /// The question's id.
    pub question: String,
    /// What kind of question it is.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::words::<Kind>")
    )]
    #[serde(serialize_with = "word")]
    pub kind: Kind,
    /// The answer: a level, 0 to 4, or a pair's position, -2 to 2.
    pub answer: i8,
    /// The question's weight: on the seat within its group (pairs, CTO's items, VP of Engineering's), for the others
    /// within the role, type or area.
    pub weight: u16,
    /// The level the role, type or area asks for, 1 to 4; `null` for the seat.
    pub required: Option<u8>,
    /// For the seat points towards CTO (positive) or VP of Engineering; for the others points above or below 50.
    pub points: Hundredths,
}

/// What each answer adds to the lean.
pub(crate) fn to_seat(bank: Bank<'_>, lean: &Lean, answers: &Answers) -> Vec<Contribution> {
    let Some(value) = lean.value else {
        return Vec::new();
    };
    let points: Vec<Ratio> = lean.parts.iter().map(|part| part.points).collect();
    let shown = apportion(&points, 100, value.hundredths());
    lean.parts
        .iter()
        .zip(shown)
        .filter_map(|(part, points)| {
            let (id, kind, answer) = match part.question {
                Question::Item(item) => {
                    let level = answers.item(item).given()?.get();
                    (bank.item(item)?.id, Kind::Item, i8::try_from(level).ok()?)
                }
                Question::Pair(pair) => {
                    let position = answers.pair(pair).given()?.get();
                    (bank.pair(pair)?.id, Kind::Pair, position)
                }
                // the lean has no part from a block
                Question::Block(_) => return None,
            };
            Some(Contribution {
                target: Subject::Seat,
                question: id.to_owned(),
                kind,
                answer,
                weight: part.weight,
                required: None,
                points: Hundredths::from_hundredths(points),
            })
        })
        .collect()
}

/// What each answer adds to the score of a role, a type or an area. `value` is the score that is shown: without one
/// there is nothing to explain.
pub(crate) fn to_score(
    bank: Bank<'_>,
    target: &Subject,
    value: Option<Ratio>,
    score: &Score,
) -> Vec<Contribution> {
    let Some(value) = value else {
        return Vec::new();
    };
    let points: Vec<Ratio> = score.contributions.iter().map(|part| part.points).collect();
    let shown = apportion(&points, 100, value.hundredths() - 100 * Score::START);
    score
        .contributions
        .iter()
        .zip(shown)
        .filter_map(|(part, points)| {
            Some(Contribution {
                target: target.clone(),
                question: bank.item(part.item)?.id.to_owned(),
                kind: Kind::Item,
                answer: i8::try_from(part.answer.get()).ok()?,
                weight: part.weight,
                required: Some(part.required.get()),
                points: Hundredths::from_hundredths(points),
            })
        })
        .collect()
}
