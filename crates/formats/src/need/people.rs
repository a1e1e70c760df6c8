//! What the stakeholders say, each on their own.

use deserr::Deserr;
use rolefit_advice::diagnosis::{self, Who};
use rolefit_core::State;
use serde::Serialize;

use crate::assessment::{Kind, SeatVerdict};
use crate::hundredths::Hundredths;
use crate::need::terms::{id, level_or_position};
use crate::profile::Label;
use crate::typed::refusals::Refusals;
use crate::typed::words::word;

/// One stakeholder's own verdict. Nobody is averaged with anybody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct Stakeholder {
    /// Who.
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::label"))]
    #[deserr(default)]
    pub label: Label,
    /// What their answers say.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::words::<SeatVerdict>")
    )]
    #[serde(serialize_with = "word")]
    pub verdict: SeatVerdict,
    /// How open that is.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::words::<State>")
    )]
    #[serde(serialize_with = "word")]
    pub state: State,
    /// In how many of 100 ways of answering the rest it holds.
    pub share: Hundredths,
}

/// A question on which two of those who answered are apart: by two levels or more, or on opposite sides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct Apart {
    /// The question's id.
    pub question: String,
    /// What kind of question it is.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::words::<Kind>")
    )]
    #[serde(serialize_with = "word")]
    pub kind: Kind,
    /// Its weight for the seat; 0 where it says nothing about it.
    pub weight: u16,
    /// What each said, the profile's own answers first.
    pub answers: Vec<SaidBy>,
}

/// One answer, and whose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct SaidBy {
    /// The place of the intake in the profile's list, from 0; `null` for the profile's own answers.
    pub intake: Option<u32>,
    /// A level, 0 to 4, or a pair's position, -2 to 2.
    pub answer: i8,
}

impl Stakeholder {
    pub(crate) fn new(one: &diagnosis::Stakeholder) -> Self {
        Self {
            label: Label::cleaned(&one.label),
            verdict: one.verdict.into(),
            state: one.seat.state,
            share: one.seat.share.into(),
        }
    }
}

impl Apart {
    /// `None` for a question on which nobody can be apart: a block.
    pub(crate) fn new(one: &diagnosis::Disagreement) -> Option<Self> {
        let (question, kind) = id(one.question)?;
        let answers = one.answers.iter();
        Some(Self {
            question,
            kind,
            weight: one.weight,
            answers: answers
                .filter_map(|(who, said)| {
                    Some(SaidBy {
                        intake: match who {
                            Who::Owner => None,
                            Who::Intake(place) => Some(u32::try_from(*place).ok()?),
                        },
                        answer: level_or_position(*said)?,
                    })
                })
                .collect(),
        })
    }
}
