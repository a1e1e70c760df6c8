//! Warnings: what the answers do not suffice for.

use deserr::Deserr;
use rolefit_core::score::answers_until_ranked;
use rolefit_core::seat::SeatProgress;
use rolefit_core::{Answers, Lean, RoleId, Score, Target};
use serde::Serialize;

use crate::assessment::seat::count;
use crate::assessment::subject::Subject;
use crate::code::Code;
use crate::problem::{Place, Problem, Severity};
use crate::profile::Profile;
use crate::typed::refusals::Refusals;
use crate::typed::words::{word, word_or_null};

/// A verdict on the seat needs this many answered seat questions. The rule is the model's; a test holds the two
/// together.
pub const SEAT_ANSWERS_NEEDED: u32 = 10;

/// Something the answers do not suffice for. The words are left to whoever shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct Warning {
    /// What kind: `too_few_seat_answers`, `too_many_declined`, `one_side_without_answers`, `role_not_ranked`,
    /// `role_cannot_be_ranked`, `questions_left_out`.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::words::<Code>")
    )]
    #[serde(serialize_with = "word")]
    pub code: Code,
    /// `seat` or a role; `null` for the whole profile.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::words_or_null::<Subject>")
    )]
    #[serde(serialize_with = "word_or_null")]
    pub about: Option<Subject>,
    /// How many there are: answers, or questions left out.
    pub have: u32,
    /// How many it takes; `null` where no number of answers suffices.
    pub need: Option<u32>,
}

/// Questions the catalogue does not have.
pub(crate) fn of_questions(profile: &Profile) -> Option<Warning> {
    let items = profile.answers.keys();
    let pairs = profile.pairs.keys();
    let unknown = items
        .filter(|id| rolefit_catalogue::item_index(id).is_none())
        .count()
        + pairs
            .filter(|id| rolefit_catalogue::pair_index(id).is_none())
            .count();
    (unknown > 0).then(|| Warning {
        code: Code::QuestionsLeftOut,
        about: None,
        have: count(unknown),
        need: None,
    })
}

/// What is missing for a verdict on the seat.
pub(crate) fn of_seat(lean: &Lean, progress: SeatProgress) -> Vec<Warning> {
    let (answered, open) = (count(progress.answered), count(progress.open));
    let mut warnings = Vec::new();
    let mut warn = |code, have, need| {
        warnings.push(Warning {
            code,
            about: Some(Subject::Seat),
            have,
            need,
        });
    };
    if answered + open < SEAT_ANSWERS_NEEDED {
        warn(Code::TooManyDeclined, answered, None);
    } else if answered < SEAT_ANSWERS_NEEDED {
        warn(Code::TooFewSeatAnswers, answered, Some(SEAT_ANSWERS_NEEDED));
    }
    if lean.record.is_none() {
        warn(Code::OneSideWithoutAnswers, 0, Some(1));
    }
    warnings
}

/// What is missing for ranking a role.
pub(crate) fn of_role(
    role: RoleId,
    target: Target<'_>,
    answers: &Answers,
    score: &Score,
) -> Option<Warning> {
    let have = count(score.contributions.len());
    let (code, need) = match answers_until_ranked(target, answers) {
        Some(0) => return None,
        Some(more) => (Code::RoleNotRanked, Some(have + count(more))),
        None => (Code::RoleCannotBeRanked, None),
    };
    Some(Warning {
        code,
        about: Some(Subject::Role(role)),
        have,
        need,
    })
}

impl From<&Warning> for Problem {
    /// The warning in words. It is about the whole file, so it has no place in it.
    fn from(warning: &Warning) -> Self {
        let about = warning.about.map_or("profile", Subject::as_str);
        let have = warning.have;
        let need = warning.need.unwrap_or_default();
        let (message, help) = match warning.code {
            Code::TooFewSeatAnswers => (
                format!("too few answers for a verdict on the seat: {have} of {need}"),
                format!("Answer {} more seat questions.", need.saturating_sub(have)),
            ),
            Code::TooManyDeclined => (
                "so many seat questions are declined that no verdict can be reached".to_owned(),
                "Answer some of them after all.".to_owned(),
            ),
            Code::OneSideWithoutAnswers => (
                "one side of the seat has no answered item, so there is no lean".to_owned(),
                "Answer at least one item of each side.".to_owned(),
            ),
            Code::RoleNotRanked => (
                format!("too few answers to rank {about}: {have} of {need}"),
                format!(
                    "Answer {} more of its items, the heaviest first.",
                    need.saturating_sub(have)
                ),
            ),
            Code::RoleCannotBeRanked => (
                format!("so many items of {about} are declined that it cannot be ranked"),
                "Answer some of them after all.".to_owned(),
            ),
            _ => (
                format!(
                    "the catalogue does not have {have} of the profile's questions; they are left out"
                ),
                String::new(),
            ),
        };
        Self {
            code: warning.code,
            severity: Severity::Warning,
            place: Place::default(),
            message,
            help,
        }
    }
}
