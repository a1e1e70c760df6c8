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
    /// One option's id; where the fact takes them, a text or a date instead (`2026-03-31`).
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
                let help = "A fact is a whole number, a text or a list of options' ids. \
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

/// Whether this is a day of the calendar, written year-month-day as RFC 3339 has it: `2026-03-31`.
pub(crate) fn is_date(text: &str) -> bool {
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let number = |text: &str| text.parse::<u32>().ok().filter(|_| digits(text));
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else {
        return false;
    };
    if [year.len(), month.len(), day.len()] != [4, 2, 2] {
        return false;
    }
    let (Some(year), Some(month), Some(day)) = (number(year), number(month), number(day)) else {
        return false;
    };
    let leap = year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400);
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=days).contains(&day)
}

#[cfg(test)]
mod tests {
    use super::is_date;

    #[test]
    fn dates_are_days_that_exist() {
        for good in ["2026-03-31", "2024-02-29", "2000-02-29", "1999-12-01"] {
            assert!(is_date(good), "{good}");
        }
        let bad = [
            "",
            "2026-3-1",
            "2026-02-29",
            "1900-02-29",
            "2026-04-31",
            "2026-13-01",
            "2026-00-01",
            "2026-01-00",
            "26-01-01",
            "2026-01-01T00:00",
            "2026/01/01",
            "+026-01-01",
            "2026-01-0é",
        ];
        for bad in bad {
            assert!(!is_date(bad), "{bad}");
        }
    }
}
