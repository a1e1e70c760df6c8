//! Answers on the wire.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use deserr::{Deserr, IntoValue, Map, MergeWithError, Value, ValueKind, ValuePointerRef};
use rolefit_core::{Choice, Level, Position, TypeId};
use serde::Serialize;
use serde::ser::Serializer;

use crate::code::Code;
use crate::typed::refusals::Refusals;
use crate::typed::value::shown;
use crate::typed::words::word;

/// A whole number of a type, if the value is one.
pub(crate) fn whole<V: IntoValue, T: TryFrom<u64> + TryFrom<i64>>(value: &Value<V>) -> Option<T> {
    match value {
        Value::Integer(whole) => T::try_from(*whole).ok(),
        Value::NegativeInteger(whole) => T::try_from(*whole).ok(),
        _ => None,
    }
}

impl Deserr<Refusals> for Level {
    fn deserialize_from_value<V: IntoValue>(
        value: Value<V>,
        location: ValuePointerRef<'_>,
    ) -> Result<Self, Refusals> {
        whole(&value).and_then(Self::new).ok_or_else(|| {
            let message = format!("{} is no level", shown(&value));
            let help = "A level is 0, 1, 2, 3 or 4; null stands for \"I can't say\".";
            Refusals::one(Code::BadLevel, location, message, help)
        })
    }
}

impl Deserr<Refusals> for Position {
    fn deserialize_from_value<V: IntoValue>(
        value: Value<V>,
        location: ValuePointerRef<'_>,
    ) -> Result<Self, Refusals> {
        whole(&value).and_then(Self::new).ok_or_else(|| {
            let message = format!("{} is no position", shown(&value));
            let help = "A position is -2, -1, 1 or 2; null stands for \"I can't say\".";
            Refusals::one(Code::BadPosition, location, message, help)
        })
    }
}

/// An answer to a block as it is written.
#[derive(Serialize, Deserr)]
#[deserr(error = Refusals, deny_unknown_fields)]
struct Pieces {
    #[serde(serialize_with = "word")]
    most: TypeId,
    #[serde(serialize_with = "word")]
    least: TypeId,
}

impl Deserr<Refusals> for Choice {
    fn deserialize_from_value<V: IntoValue>(
        value: Value<V>,
        location: ValuePointerRef<'_>,
    ) -> Result<Self, Refusals> {
        let Pieces { most, least } = Pieces::deserialize_from_value(value, location)?;
        Self::new(most, least).ok_or_else(|| {
            let message = format!("\"{}\" is both the most and the least", most.as_str());
            let help = "Choose two different pieces of work, or put null for \"I can't say\".";
            Refusals::one(Code::SamePiece, location.push_key("least"), message, help)
        })
    }
}

/// Answers by the question's id. (The map of `deserr` 0.6 leaves out what it cannot read, and does not say so.)
pub(crate) struct ById<T>(BTreeMap<String, T>);

impl<T> From<ById<T>> for BTreeMap<String, T> {
    fn from(answers: ById<T>) -> Self {
        answers.0
    }
}

impl<T: Deserr<Refusals>> Deserr<Refusals> for ById<T> {
    fn deserialize_from_value<V: IntoValue>(
        value: Value<V>,
        location: ValuePointerRef<'_>,
    ) -> Result<Self, Refusals> {
        let Value::Map(members) = value else {
            return Err(Refusals::wrong_type(value, ValueKind::Map, location));
        };
        let mut answers = BTreeMap::new();
        let mut refused = None;
        for (id, value) in members.into_iter() {
            match Deserr::deserialize_from_value(value.into_value(), location.push_key(&id)) {
                Ok(answer) => {
                    answers.insert(id, answer);
                }
                Err(more) => match Refusals::merge(refused, more, location) {
                    ControlFlow::Continue(all) => refused = Some(all),
                    ControlFlow::Break(all) => return Err(all),
                },
            }
        }
        refused.map_or(Ok(Self(answers)), Err)
    }
}

/// Writes answers to items.
pub(crate) fn levels<S: Serializer>(
    answers: &BTreeMap<String, Option<Level>>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let answers = answers.iter();
    serializer.collect_map(answers.map(|(id, answer)| (id, answer.map(Level::get))))
}

/// Writes levels that are never declined.
pub(crate) fn each_level<S: Serializer>(
    levels: &BTreeMap<String, Level>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let levels = levels.iter();
    serializer.collect_map(levels.map(|(id, level)| (id, level.get())))
}

/// Writes answers to pairs.
pub(crate) fn positions<S: Serializer>(
    answers: &BTreeMap<String, Option<Position>>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let answers = answers.iter();
    serializer.collect_map(answers.map(|(id, answer)| (id, answer.map(Position::get))))
}

/// Writes answers to blocks.
pub(crate) fn choices<S: Serializer>(
    answers: &BTreeMap<String, Option<Choice>>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let written = |choice: Choice| Pieces {
        most: choice.most(),
        least: choice.least(),
    };
    let answers = answers.iter();
    serializer.collect_map(answers.map(|(id, answer)| (id, answer.map(written))))
}
