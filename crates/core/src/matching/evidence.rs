//! Whose word a comparison rests on.

use crate::answers::{Answer, Answers, Grade};
use crate::bank::ItemIndex;
use crate::target::Target;

/// What an order of people rests on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Basis {
    /// What references and interviewers rated, and nothing else.
    #[default]
    Interviewers,
    /// Every answer, people's own included. Such an order is called self-reported: people rate themselves by
    /// different measures, so it is for choosing interview questions.
    SelfReported,
}

impl Basis {
    /// The stable id, as used on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Interviewers => "interviewers",
            Self::SelfReported => "self_reported",
        }
    }
}

/// The grade of a person's evidence for a target: the highest that half of the target's weight is answered at or above.
/// [`Grade::OwnWord`] where no higher one is.
#[must_use]
pub fn evidence(target: Target<'_>, answers: &Answers) -> Grade {
    let reached = |grade: Grade| {
        let weight: i64 = target
            .requirements
            .iter()
            .filter(|part| answers.item(part.item).given().is_some())
            .filter(|part| answers.grade(part.item) >= grade)
            .map(|part| i64::from(part.weight))
            .sum();
        weight > 0 && 2 * weight >= target.weight()
    };
    [Grade::ThreeRaters, Grade::TwoRaters, Grade::OneRater]
        .into_iter()
        .find(|grade| reached(*grade))
        .unwrap_or(Grade::OwnWord)
}

/// The answers an order on this basis rests on: all of them, or with what is a person's own word left open. A question
/// that somebody declined themselves is open to interviewers.
#[must_use]
pub fn rested_on(answers: &Answers, basis: Basis) -> Answers {
    let mut kept = answers.clone();
    if basis == Basis::Interviewers {
        let items = u16::try_from(answers.items().count()).unwrap_or(u16::MAX);
        for item in (0..items).map(ItemIndex) {
            if answers.grade(item) == Grade::OwnWord {
                kept.set_item(item, Answer::Open);
            }
        }
    }
    kept
}
