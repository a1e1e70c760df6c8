//! Whose questions were asked.

use deserr::{Deserr, IntoValue, Value, ValuePointerRef};

use crate::code::Code;
use crate::typed::refusals::Refusals;
use crate::typed::value::shown;
use crate::typed::words::Word;

/// A side. The company's comes with its questions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// Somebody who answers about their own work.
    #[default]
    Candidate,
}

impl Side {
    /// The stable id.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Candidate => "candidate",
        }
    }
}

impl Word for Side {
    const ALL: &'static [Self] = &[Self::Candidate];

    fn word(self) -> &'static str {
        self.as_str()
    }
}

impl Deserr<Refusals> for Side {
    fn deserialize_from_value<V: IntoValue>(
        value: Value<V>,
        location: ValuePointerRef<'_>,
    ) -> Result<Self, Refusals> {
        match &value {
            Value::String(text) if text == Self::Candidate.as_str() => Ok(Self::Candidate),
            other => {
                let message = format!("there are no questions for the side {}", shown(other));
                let help = "The catalogue has questions for the side \"candidate\".";
                Err(Refusals::one(Code::UnknownSide, location, message, help))
            }
        }
    }
}
