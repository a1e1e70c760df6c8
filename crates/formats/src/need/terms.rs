//! Title, part-time, what is unknown: the parts of a need that are not weights.

use deserr::Deserr;
use rolefit_advice::diagnosis::{self, Decides, Said};
use rolefit_catalogue::company;
use rolefit_core::{Alarm, Question, RoleId, TypeId};
use serde::Serialize;

use crate::assessment::Kind;
use crate::hundredths::Hundredths;
use crate::typed::figures::Hours;
use crate::typed::refusals::Refusals;
use crate::typed::words::{word, word_or_null};

/// Whether the title intended and the work described disagree.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct AlarmFound {
    /// `strong` where the verdict is the other seat and at least likely settled, `possible` where it is still open,
    /// otherwise `none`.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::words::<Alarm>")
    )]
    #[serde(serialize_with = "word")]
    pub alarm: Alarm,
    /// The title intended; `null` where none of the four roles was named.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::words_or_null::<RoleId>")
    )]
    #[serde(serialize_with = "word_or_null")]
    pub title: Option<RoleId>,
    /// The catalogue's entry with what that costs the person and the company; `null` without an alarm.
    pub mismatch: Option<String>,
}

/// An answer the verdict rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct DecidingAnswer {
    /// The question's id.
    pub question: String,
    /// What kind of question it is.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::words::<Kind>")
    )]
    #[serde(serialize_with = "word")]
    pub kind: Kind,
    /// A level, 0 to 4, or a pair's position, -2 to 2.
    pub answer: i8,
    /// The role it speaks for.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::words::<RoleId>")
    )]
    #[serde(serialize_with = "word")]
    pub towards: RoleId,
    /// How much: points of the lean, or of the other role's score.
    pub points: Hundredths,
}

/// Whether a part-time leader is enough: product judgement, with the user's own costs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct PartTime {
    /// The catalogue's outcome; `null` where nobody said how many hours a week are needed.
    pub outcome: Option<String>,
    /// The hours a week needed; `null` where nobody said.
    pub hours: Option<u32>,
    /// The hours a week at which part-time and full-time cost the same; `null` where a cost is missing.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::hours_or_null")
    )]
    #[deserr(from(Option<Hours>) = Hours::figure)]
    pub break_even: Option<Hundredths>,
}

/// What could still change a need.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct Unknown {
    /// Open questions that could still change the verdict, in the order they would be asked.
    pub questions: Vec<String>,
    /// Types that cannot be ranked yet.
    pub types: Vec<TypeOpen>,
    /// Facts nobody answered on which something rests, the most telling first.
    pub facts: Vec<MissingFact>,
}

/// A type that cannot be ranked yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct TypeOpen {
    /// The type.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::words::<TypeId>")
    )]
    #[serde(serialize_with = "word")]
    pub id: TypeId,
    /// The fewest further answers that would rank it; `null` where too much was declined.
    pub answers: Option<u32>,
}

/// A fact nobody answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct MissingFact {
    /// The fact's id.
    pub id: String,
    /// What rests on it.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::words::<Decides>")
    )]
    #[serde(serialize_with = "word")]
    pub decides: Decides,
}

impl DecidingAnswer {
    /// `None` for a block, on which no verdict rests.
    pub(crate) fn new(deciding: &diagnosis::Deciding) -> Option<Self> {
        let (question, kind) = id(deciding.question)?;
        Some(Self {
            question,
            kind,
            answer: level_or_position(deciding.said)?,
            towards: deciding.towards,
            points: deciding.points.into(),
        })
    }
}

impl Unknown {
    pub(crate) fn new(unknown: &diagnosis::Unknown) -> Self {
        let questions = unknown.questions.iter();
        Self {
            questions: questions
                .filter_map(|question| Some(id(*question)?.0))
                .collect(),
            types: unknown
                .types
                .iter()
                .map(|(id, answers)| TypeOpen {
                    id: *id,
                    answers: answers.and_then(|answers| u32::try_from(answers).ok()),
                })
                .collect(),
            facts: unknown
                .facts
                .iter()
                .map(|fact| MissingFact {
                    id: fact.id.to_owned(),
                    decides: fact.decides,
                })
                .collect(),
        }
    }
}

/// The id of a question of the company's side and its kind; `None` for a block.
pub(crate) fn id(question: Question) -> Option<(String, Kind)> {
    match question {
        Question::Item(item) => Some((company::item_id(item).to_owned(), Kind::Item)),
        Question::Pair(pair) => Some((company::pair_id(pair).to_owned(), Kind::Pair)),
        Question::Block(_) => None,
    }
}

/// The answer as a number; `None` for a block's.
pub(crate) fn level_or_position(said: Said) -> Option<i8> {
    match said {
        Said::Level(level) => i8::try_from(level.get()).ok(),
        Said::Position(position) => Some(position.get()),
        Said::Choice(_) => None,
    }
}
