//! What the answers do not suffice for, found.

use rolefit_catalogue::want;
use rolefit_core::score::answers_until_ranked;
use rolefit_core::seat::SeatProgress;
use rolefit_core::{Answers, GroupStanding, LEAST_ANSWERED, Lean, RoleTarget, Score, TypeStanding};

use crate::assessment::seat::count;
use crate::assessment::subject::Subject;
use crate::assessment::warning::Warning;
use crate::code::Code;
use crate::profile::Profile;

/// Questions the catalogue does not have, and answers it does not offer to blocks.
pub(crate) fn of_questions(profile: &Profile) -> Option<Warning> {
    let side = profile.side;
    let facts = profile.facts.keys();
    let wants = profile.wants.keys();
    let later = profile.later.keys();
    let intakes = profile.intakes.iter();
    let left_out = profile.given().left_out()
        + facts.filter(|id| side.fact(id).is_none()).count()
        + wants.filter(|id| want(id).is_none()).count()
        + later
            .filter(|id| side.bank().item_index(id).is_none())
            .count()
        + intakes
            .map(|intake| intake.given().left_out())
            .sum::<usize>();
    (left_out > 0).then(|| Warning {
        code: Code::QuestionsLeftOut,
        about: None,
        have: count(left_out),
        need: None,
    })
}

/// What is missing for a verdict on the seat.
pub(crate) fn of_seat(lean: &Lean, progress: SeatProgress) -> Vec<Warning> {
    let mut warnings = Vec::new();
    let mut warn = |code, have: usize, need: Option<usize>| {
        warnings.push(Warning {
            code,
            about: Some(Subject::Seat),
            have: count(have),
            need: need.map(count),
        });
    };
    if progress.answered + progress.open < LEAST_ANSWERED {
        warn(Code::TooManyDeclined, progress.answered, None);
    } else if progress.answered < LEAST_ANSWERED {
        let need = Some(LEAST_ANSWERED);
        warn(Code::TooFewSeatAnswers, progress.answered, need);
    }
    if lean.record.is_none() {
        warn(Code::OneSideWithoutAnswers, 0, Some(1));
    }
    warnings
}

/// What is missing for ranking a role.
pub(crate) fn of_role(role: &RoleTarget<'_>, answers: &Answers, score: &Score) -> Option<Warning> {
    of_target(
        Subject::Role(role.role),
        score,
        answers_until_ranked(role.target, answers),
        [Code::RoleNotRanked, Code::RoleCannotBeRanked],
    )
}

/// What is missing for ranking a type.
pub(crate) fn of_type(standing: &TypeStanding) -> Option<Warning> {
    of_target(
        Subject::Type(standing.id),
        &standing.score,
        standing.until_ranked,
        [Code::TypeNotRanked, Code::TypeCannotBeRanked],
    )
}

/// What is missing for ranking an area.
pub(crate) fn of_area(standing: &GroupStanding<'_>) -> Option<Warning> {
    let (kind, id) = (standing.kind, standing.id.to_owned());
    of_target(
        Subject::Area { kind, id },
        &standing.score,
        standing.until_ranked,
        [Code::AreaNotRanked, Code::AreaCannotBeRanked],
    )
}

fn of_target(
    about: Subject,
    score: &Score,
    until_ranked: Option<usize>,
    [open, out_of_reach]: [Code; 2],
) -> Option<Warning> {
    let have = score.contributions.len();
    let (code, need) = match until_ranked {
        Some(0) => return None,
        Some(more) => (open, Some(count(have + more))),
        None => (out_of_reach, None),
    };
    Some(Warning {
        code,
        about: Some(about),
        have: count(have),
        need,
    })
}
