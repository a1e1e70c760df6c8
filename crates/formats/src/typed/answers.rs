//! Answers and figures on the wire.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use deserr::{Deserr, IntoValue, Map, MergeWithError, Value, ValueKind, ValuePointerRef};
use rolefit_core::{Level, Position};
use serde::ser::{Error, Serialize, Serializer};
use serde_json::value::RawValue;

use crate::code::Code;
use crate::hundredths::Hundredths;
use crate::typed::refusals::Refusals;
use crate::typed::value::shown;

/// A whole number of a type, if the value is one.
fn whole<V: IntoValue, T: TryFrom<u64> + TryFrom<i64>>(value: &Value<V>) -> Option<T> {
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

impl Deserr<Refusals> for Hundredths {
    fn deserialize_from_value<V: IntoValue>(
        value: Value<V>,
        location: ValuePointerRef<'_>,
    ) -> Result<Self, Refusals> {
        let text = match &value {
            Value::Integer(whole) => whole.to_string(),
            Value::NegativeInteger(whole) => whole.to_string(),
            Value::Float(exact) => exact.to_string(),
            _ => return Err(Refusals::wrong_type(value, ValueKind::Float, location)),
        };
        let bounds = -Self::HUNDRED.hundredths()..=Self::HUNDRED.hundredths();
        let figure = Self::from_text(&text).filter(|figure| bounds.contains(&figure.hundredths()));
        figure.ok_or_else(|| {
            let message = format!("{} is no figure of this format", shown(&value));
            let help =
                "Figures lie between -100 and 100 and have at most two digits after the point.";
            Refusals::one(Code::BadFigure, location, message, help)
        })
    }
}

/// Answers by the question's id. (The map of `deserr` 0.6 leaves out what it cannot read, and does not say so.)
pub(crate) struct ById<T>(BTreeMap<String, Option<T>>);

impl<T> From<ById<T>> for BTreeMap<String, Option<T>> {
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

impl Serialize for Hundredths {
    /// As the digits it has.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let digits = RawValue::from_string(self.to_string()).map_err(S::Error::custom)?;
        digits.serialize(serializer)
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

/// Writes answers to pairs.
pub(crate) fn positions<S: Serializer>(
    answers: &BTreeMap<String, Option<Position>>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let answers = answers.iter();
    serializer.collect_map(answers.map(|(id, answer)| (id, answer.map(Position::get))))
}
