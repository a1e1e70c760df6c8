//! The answers a verdict rests on most, and how they are quoted.

use std::cmp::Reverse;

use rolefit_catalogue::{candidate, ui};
use rolefit_core::{
    Answer, Answers, Family, Level, Model, Question, Ratio, RoleId, SeatOutlook, Verdict,
    reasons as strongest,
};

use super::roles::role;
use crate::choices::{Choice, evidence};
use crate::reading::Reading;

/// How many reasons are quoted.
pub const REASONS: usize = 3;

/// Levels below this one speak against the side of their item: the lean is measured from here.
const MIDDLE: Level = Level::ALL[2];

/// What a reason speaks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Towards {
    /// The CTO seat.
    Cto,
    /// The VP of Engineering seat.
    Vpe,
    /// Another role.
    Role(RoleId),
}

impl Towards {
    /// What it speaks for, in words.
    #[must_use]
    pub fn words(self) -> String {
        match self {
            Self::Cto => ui::towards_cto().to_owned(),
            Self::Vpe => ui::towards_vpe().to_owned(),
            Self::Role(other) => ui::towards_role(role(other)),
        }
    }
}

/// An answer a verdict rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The question it answers.
    pub question: Question,
    /// What it speaks for.
    pub towards: Towards,
}

/// The reasons for the verdict on a side's model, strongest first, at most [`REASONS`]; none while there is no verdict. Another role rests
/// on the answers about its own work.
#[must_use]
pub fn reasons(model: &Model<'_>, reading: &Reading, seat: Option<&SeatOutlook>) -> Vec<Reason> {
    let Some(seat) = seat else { return Vec::new() };
    match (seat.verdict, seat.other_role) {
        (Verdict::OtherRole, Some(other)) => of_role(model, reading, other),
        (verdict, _) => strongest(verdict, &reading.lean, REASONS)
            .into_iter()
            .map(|part| Reason {
                question: part.question,
                towards: if part.points > Ratio::ZERO {
                    Towards::Cto
                } else {
                    Towards::Vpe
                },
            })
            .collect(),
    }
}

/// The answers about a role's own work that raise its score most.
fn of_role(model: &Model<'_>, reading: &Reading, other: RoleId) -> Vec<Reason> {
    let (Some(score), Some(target)) = (reading.role(other), model.role(other)) else {
        return Vec::new();
    };
    let raises = score
        .contributions
        .iter()
        .filter(|part| part.points > Ratio::ZERO && target.own.contains(&part.item));
    let mut raises: Vec<_> = raises.collect();
    raises.sort_by_key(|part| (Reverse(part.points), part.item));
    raises
        .into_iter()
        .take(REASONS)
        .map(|part| Reason {
            question: Question::Item(part.item),
            towards: Towards::Role(other),
        })
        .collect()
}

/// What a question was answered with. Blocks have no single answer to quote.
#[must_use]
pub fn given(question: Question, answers: &Answers) -> Option<Choice> {
    match question {
        Question::Item(item) => match answers.item(item) {
            Answer::Given(level) => Some(Choice::Level(level)),
            Answer::Declined => Some(Choice::Declined),
            Answer::Open => None,
        },
        Question::Pair(pair) => match answers.pair(pair) {
            Answer::Given(position) => Some(Choice::Position(position)),
            Answer::Declined => Some(Choice::Declined),
            Answer::Open => None,
        },
        Question::Block(_) => None,
    }
}

/// An answer as a reason quotes it; `None` for a question that is open. Little of one seat's work speaks for the other, and
/// says so.
#[must_use]
pub fn quote(question: Question, answers: &Answers) -> Option<String> {
    let choice = given(question, answers)?;
    let words = evidence(question, choice);
    let (Question::Item(item), Choice::Level(level)) = (question, choice) else {
        return Some(words);
    };
    let family = candidate().item(item).map(|it| it.family);
    Some(match family {
        Some(Family::Cto) if level < MIDDLE => ui::reason_low_cto(&words),
        Some(Family::VpEngineering) if level < MIDDLE => ui::reason_low_vpe(&words),
        _ => words,
    })
}
