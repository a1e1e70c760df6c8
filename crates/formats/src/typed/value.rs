//! The tree as `deserr` sees it.

use deserr::{IntoValue, Map, Value as View, ValueKind};

use crate::quote::quoted;
use crate::tree::{Node, Value};

impl<'n, 't> IntoValue for &'n Node<'t> {
    type Sequence = Vec<Self>;
    type Map = Members<'n, 't>;

    fn kind(&self) -> ValueKind {
        self.into_value().kind()
    }

    fn into_value(self) -> View<Self> {
        match &self.value {
            Value::Null => View::Null,
            Value::Bool(value) => View::Boolean(*value),
            Value::Number(text) => number(text),
            Value::Text(text) => View::String(text.clone()),
            Value::List(nodes) => View::Sequence(nodes.iter().collect()),
            Value::Object(members) => View::Map(Members(
                members
                    .iter()
                    .map(|member| (member.key.clone(), &member.node))
                    .collect(),
            )),
        }
    }
}

/// The members of an object, in the order written.
pub(crate) struct Members<'n, 't>(Vec<(String, &'n Node<'t>)>);

impl<'n, 't> Map for Members<'n, 't> {
    type Value = &'n Node<'t>;
    type Iter = std::vec::IntoIter<(String, &'n Node<'t>)>;

    fn len(&self) -> usize {
        self.0.len()
    }

    fn remove(&mut self, key: &str) -> Option<Self::Value> {
        let place = self.0.iter().position(|(name, _)| name == key)?;
        Some(self.0.remove(place).1)
    }

    fn into_iter(self) -> Self::Iter {
        self.0.into_iter()
    }
}

/// A decimal number of at most so many digits comes back from a 64-bit float as it went in.
const EXACT_DIGITS: usize = f64::DIGITS as usize;

/// Whole numbers as such, whatever their form: `2.0` and `20e-1` are 2. `deserr` has floats for the rest; one that would
/// not keep every digit is handed on as not a number, which nothing here takes.
fn number<V: IntoValue>(text: &str) -> View<V> {
    if let Ok(whole) = text.parse() {
        return View::Integer(whole);
    }
    if let Ok(whole) = text.parse() {
        return View::NegativeInteger(whole);
    }
    let mantissa = text.split(['e', 'E']).next().unwrap_or_default();
    let digits = mantissa.bytes().filter(u8::is_ascii_digit).count();
    let value: f64 = text.parse().unwrap_or(f64::NAN);
    let vanished = value == 0.0 && mantissa.bytes().any(|byte| matches!(byte, b'1'..=b'9'));
    // shown without an exponent, so that whole numbers are read as such
    match value.to_string() {
        _ if digits > EXACT_DIGITS || vanished => View::Float(f64::NAN),
        shown if shown.contains('.') => View::Float(value),
        shown => match (shown.parse(), shown.parse()) {
            (Ok(whole), _) => View::Integer(whole),
            (_, Ok(whole)) => View::NegativeInteger(whole),
            _ => View::Float(value),
        },
    }
}

/// What kind of value this is, for a message.
pub(crate) fn kind(kind: ValueKind) -> &'static str {
    match kind {
        ValueKind::Null => "null",
        ValueKind::Boolean => "true or false",
        ValueKind::Integer | ValueKind::NegativeInteger | ValueKind::Float => "a number",
        ValueKind::String => "a text",
        ValueKind::Sequence => "a list",
        ValueKind::Map => "an object",
    }
}

/// The value for a message, short.
pub(crate) fn shown<V: IntoValue>(value: &View<V>) -> String {
    match value {
        View::Boolean(value) => value.to_string(),
        View::Integer(value) => value.to_string(),
        View::NegativeInteger(value) => value.to_string(),
        View::Float(value) if value.is_finite() => format!("{value:?}"),
        View::Float(_) => "such a number".to_owned(),
        View::String(text) => quoted(text),
        other => kind(other.kind()).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_whole_or_exact_or_none() {
        let seen = |text: &str| match number::<std::convert::Infallible>(text) {
            View::Integer(whole) => format!("whole {whole}"),
            View::NegativeInteger(whole) => format!("negative {whole}"),
            View::Float(value) => format!("float {value:?}"),
            _ => "else".to_owned(),
        };
        let cases = [
            ("0", "whole 0"),
            ("-0", "negative 0"),
            ("-0.0", "negative 0"),
            ("0e999", "whole 0"),
            ("3", "whole 3"),
            ("20e-1", "whole 2"),
            ("-2.0", "negative -2"),
            ("1E2", "whole 100"),
            ("12.34", "float 12.34"),
            ("1200e-3", "float 1.2"),
            ("0.1234567890123456", "float NaN"),
            ("1e999", "float inf"),
            ("1e-999", "float NaN"),
        ];
        for (text, expected) in cases {
            assert_eq!(seen(text), expected, "{text}");
        }
    }
}
