//! Warnings: what the answers do not suffice for.

use deserr::Deserr;
use serde::Serialize;

use crate::assessment::subject::Subject;
use crate::code::Code;
use crate::problem::{Place, Problem, Severity};
use crate::typed::refusals::Refusals;
use crate::typed::words::word;

/// Something the answers do not suffice for. The words are left to whoever shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct Warning {
    /// What kind: `too_few_seat_answers`, `too_many_declined`, `one_side_without_answers`, `role_not_ranked`,
    /// `role_cannot_be_ranked`, the same for `type` and `area`, `questions_left_out`.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::words::<Code>")
    )]
    #[serde(serialize_with = "word")]
    pub code: Code,
    /// `seat`, a role, a type, or an area as `kind/id`; `null` for the whole profile.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::subject_or_null")
    )]
    pub about: Option<Subject>,
    /// How many there are: answers, or questions left out.
    pub have: u32,
    /// How many it takes; `null` where no number of answers suffices.
    pub need: Option<u32>,
}

impl From<&Warning> for Problem {
    /// The warning in words. It is about the whole file, so it has no place in it.
    fn from(warning: &Warning) -> Self {
        let about = warning.about.as_ref().map(Subject::to_string);
        let about = about.unwrap_or_default();
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
            Code::RoleNotRanked | Code::TypeNotRanked | Code::AreaNotRanked => (
                format!("too few answers to rank {about}: {have} of {need}"),
                format!(
                    "Answer {} more of its items, the heaviest first.",
                    need.saturating_sub(have)
                ),
            ),
            Code::RoleCannotBeRanked | Code::TypeCannotBeRanked | Code::AreaCannotBeRanked => (
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
