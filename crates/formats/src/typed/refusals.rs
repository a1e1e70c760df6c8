//! What the types refuse.

use std::ops::ControlFlow;

use deserr::{DeserializeError, ErrorKind, IntoValue, MergeWithError, Value, ValueKind};
use deserr::{ValuePointerRef as Location, take_cf_content};

use crate::code::Code;
use crate::limits;
use crate::nearest::nearest;
use crate::problem::Problems;
use crate::quote::quoted;
use crate::tree::Node;
use crate::tree::place::{place, pointer};
use crate::typed::value::{kind, shown};

/// One value that was refused.
#[derive(Debug)]
struct Refusal {
    code: Code,
    pointer: String,
    message: String,
    help: String,
}

/// All that was refused, which is where `deserr` collects it.
#[derive(Debug, Default)]
pub(crate) struct Refusals(Vec<Refusal>);

impl Refusals {
    /// Refuses the value at `location`.
    pub fn one(code: Code, location: Location<'_>, message: String, help: &str) -> Self {
        Self(vec![Refusal {
            code,
            pointer: pointer(location),
            message,
            help: help.to_owned(),
        }])
    }

    /// Refuses a value that is not of the kind wanted.
    pub fn wrong_type<V: IntoValue>(
        actual: Value<V>,
        wanted: ValueKind,
        location: Location<'_>,
    ) -> Self {
        let accepted = &[wanted];
        take_cf_content(Self::error(
            None,
            ErrorKind::IncorrectValueKind { actual, accepted },
            location,
        ))
    }

    /// Adds them to `problems`, each with its place in the text.
    pub fn report(self, text: &str, root: &Node<'_>, problems: &mut Problems) {
        for refusal in self.0 {
            let key = refusal.code == Code::UnknownField;
            let at = root.find(&refusal.pointer, key).unwrap_or(root.at);
            let place = place(text, at, refusal.pointer);
            problems.error(refusal.code, place, refusal.message, refusal.help);
        }
    }
}

impl MergeWithError<Self> for Refusals {
    /// Goes on until there are as many as are reported at most.
    fn merge(all: Option<Self>, more: Self, _: Location<'_>) -> ControlFlow<Self, Self> {
        let mut all = all.unwrap_or_default();
        all.0.extend(more.0);
        if all.0.len() < limits::PROBLEMS {
            ControlFlow::Continue(all)
        } else {
            ControlFlow::Break(all)
        }
    }
}

impl DeserializeError for Refusals {
    fn error<V: IntoValue>(
        all: Option<Self>,
        error: ErrorKind<'_, V>,
        location: Location<'_>,
    ) -> ControlFlow<Self, Self> {
        let refusal = match error {
            ErrorKind::IncorrectValueKind { actual, accepted } => {
                wrong_kind(&actual, accepted, location)
            }
            ErrorKind::MissingField { field } => Self::one(
                Code::MissingField,
                location,
                format!("the field \"{field}\" is missing"),
                &format!("Add \"{field}\"."),
            ),
            ErrorKind::UnknownKey { key, accepted } => {
                let help = match nearest(key, accepted.iter().copied()) {
                    Some(name) => format!("Did you mean \"{name}\"? Otherwise remove it."),
                    None => "Remove it.".to_owned(),
                };
                let message = format!("there is no field {}", quoted(key));
                Self::one(Code::UnknownField, location.push_key(key), message, &help)
            }
            ErrorKind::UnknownValue { value, accepted } => {
                let help = match nearest(value, accepted.iter().copied()) {
                    Some(near) => format!("Did you mean \"{near}\"?"),
                    None => format!("It is one of: {}.", accepted.join(", ")),
                };
                let message = format!("{} is not known here", quoted(value));
                Self::one(Code::UnknownValue, location, message, &help)
            }
            // a whole number beyond its type's bounds
            ErrorKind::Unexpected { .. } => {
                no_count("the number is too large or too small", location)
            }
            ErrorKind::BadSequenceLen { expected, .. } => Self::one(
                Code::WrongType,
                location,
                "the list is too short or too long".to_owned(),
                &format!("It has {expected} entries."),
            ),
        };
        Self::merge(all, refusal, location)
    }
}

fn wrong_kind<V: IntoValue>(
    actual: &Value<V>,
    accepted: &[ValueKind],
    location: Location<'_>,
) -> Refusals {
    let number = |one: &ValueKind| kind(*one) == kind(ValueKind::Integer);
    if number(&actual.kind()) && accepted.iter().any(number) {
        let message = format!("{} is no whole number that can stand here", shown(actual));
        return no_count(&message, location);
    }
    let wanted = kind(accepted.first().copied().unwrap_or(ValueKind::Null));
    let message = format!("{} stands where {wanted} belongs", kind(actual.kind()));
    let help = format!("Put {wanted} here.");
    Refusals::one(Code::WrongType, location, message, &help)
}

fn no_count(message: &str, location: Location<'_>) -> Refusals {
    let help = "Put a whole number of ordinary size here.";
    Refusals::one(Code::BadFigure, location, message.to_owned(), help)
}
