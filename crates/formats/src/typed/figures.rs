//! Figures on the wire.

use deserr::{Deserr, IntoValue, Value, ValueKind, ValuePointerRef};
use serde::ser::{Error, Serialize, Serializer};
use serde_json::value::RawValue;

use crate::code::Code;
use crate::hundredths::Hundredths;
use crate::typed::refusals::Refusals;
use crate::typed::value::shown;

/// The figure, if it has at most two decimals and lies within the bounds.
fn read<V: IntoValue>(
    value: Value<V>,
    location: ValuePointerRef<'_>,
    (least, most): (Hundredths, Hundredths),
) -> Result<Hundredths, Refusals> {
    let text = match &value {
        Value::Integer(whole) => whole.to_string(),
        Value::NegativeInteger(whole) => whole.to_string(),
        Value::Float(exact) => exact.to_string(),
        _ => return Err(Refusals::wrong_type(value, ValueKind::Float, location)),
    };
    let figure = Hundredths::from_text(&text).filter(|figure| (least..=most).contains(figure));
    figure.ok_or_else(|| {
        let message = format!("{} is no figure of this format", shown(&value));
        let help = format!(
            "This figure lies between {least} and {most} and has at most two digits after the point."
        );
        Refusals::one(Code::BadFigure, location, message, &help)
    })
}

impl Deserr<Refusals> for Hundredths {
    fn deserialize_from_value<V: IntoValue>(
        value: Value<V>,
        location: ValuePointerRef<'_>,
    ) -> Result<Self, Refusals> {
        let least = Self::from_hundredths(-Self::HUNDRED.hundredths());
        read(value, location, (least, Self::HUNDRED))
    }
}

/// What types are ordered by: a score, moved by at most ten points either way.
pub(crate) struct Order(Hundredths);

impl Order {
    /// The least it can be.
    pub const LEAST: Hundredths = Hundredths::from_hundredths(-1_000);
    /// The most it can be.
    pub const MOST: Hundredths = Hundredths::from_hundredths(11_000);

    /// The figure, or none.
    pub fn figure(order: Option<Self>) -> Option<Hundredths> {
        order.map(|Self(figure)| figure)
    }
}

impl Deserr<Refusals> for Order {
    fn deserialize_from_value<V: IntoValue>(
        value: Value<V>,
        location: ValuePointerRef<'_>,
    ) -> Result<Self, Refusals> {
        read(value, location, (Self::LEAST, Self::MOST)).map(Self)
    }
}

/// Hours a week: never below none, and without a bound that any input reaches.
pub(crate) struct Hours(Hundredths);

impl Hours {
    /// The least it can be.
    pub const LEAST: Hundredths = Hundredths::from_hundredths(0);
    /// Beyond the most that any two costs give.
    pub const MOST: Hundredths = Hundredths::from_hundredths(1_000_000_000_000);

    /// The figure, or none.
    pub fn figure(hours: Option<Self>) -> Option<Hundredths> {
        hours.map(|Self(figure)| figure)
    }
}

impl Deserr<Refusals> for Hours {
    fn deserialize_from_value<V: IntoValue>(
        value: Value<V>,
        location: ValuePointerRef<'_>,
    ) -> Result<Self, Refusals> {
        read(value, location, (Self::LEAST, Self::MOST)).map(Self)
    }
}

impl Serialize for Hundredths {
    /// As the digits it has.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let digits = RawValue::from_string(self.to_string()).map_err(S::Error::custom)?;
        digits.serialize(serializer)
    }
}
