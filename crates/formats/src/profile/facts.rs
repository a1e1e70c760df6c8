//! Answers to facts: context that carries no points.

use std::collections::BTreeSet;

use deserr::{Deserr, IntoValue, Sequence, Value, ValueKind, ValuePointerRef};
use serde::Serialize;

use crate::code::Code;
use crate::quote::quoted;
use crate::typed::answers::whole;
use crate::typed::refusals::Refusals;
use crate::typed::value::shown;

/// The answer to a fact. Which kind of answer a fact takes, its bounds and its options are in the catalogue.
///
/// A fact that is not known, or that somebody would rather not say, is not listed: nothing depends on it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(untagged)]
pub enum FactValue {
    /// A whole number, in the fact's unit.
    Number(u32),
    /// One option's id.
    Choice(String),
    /// The ids of all options that hold. Their order says nothing; they are written in alphabetical order.
    Choices(BTreeSet<String>),
}

impl Deserr<Refusals> for FactValue {
    fn deserialize_from_value<V: IntoValue>(
        value: Value<V>,
        location: ValuePointerRef<'_>,
    ) -> Result<Self, Refusals> {
        if let Some(number) = whole(&value) {
            return Ok(Self::Number(number));
        }
        match value {
            Value::String(option) => Ok(Self::Choice(option)),
            Value::Sequence(options) => choices::<V>(options, location).map(Self::Choices),
            other => {
                let message = format!("{} is no answer to a fact", shown(&other));
                let help = "A fact is a whole number, an option's id or a list of such ids. \
                            Leave the fact out when it is not known.";
                Err(Refusals::one(Code::BadFact, location, message, help))
            }
        }
    }
}

/// The options of a list, each once. The first that cannot stand is reported.
fn choices<V: IntoValue>(
    options: V::Sequence,
    location: ValuePointerRef<'_>,
) -> Result<BTreeSet<String>, Refusals> {
    let mut chosen = BTreeSet::new();
    for (place, option) in options.into_iter().enumerate() {
        let location = location.push_index(place);
        let option = match option.into_value() {
            Value::String(option) => option,
            other => return Err(Refusals::wrong_type(other, ValueKind::String, location)),
        };
        if !chosen.insert(option.clone()) {
            let message = format!("the option {} is named twice", quoted(&option));
            let help = "Keep one of the two.";
            return Err(Refusals::one(Code::RepeatedOption, location, message, help));
        }
    }
    Ok(chosen)
}
