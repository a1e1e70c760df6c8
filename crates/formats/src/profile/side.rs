//! Whose questions were asked, and which those are.

use deserr::{Deserr, IntoValue, Value, ValuePointerRef};
use rolefit_catalogue::{self as catalogue, Fact, company};
use rolefit_core::{Bank, Model};

use crate::code::Code;
use crate::typed::refusals::Refusals;
use crate::typed::value::shown;
use crate::typed::words::Word;

/// A side. Each has questions of its own, and an id of the one is never an id of the other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// Somebody who answers about their own work.
    #[default]
    Candidate,
    /// Somebody who answers about what their company needs today.
    Company,
}

impl Side {
    /// Both sides.
    pub const ALL: [Self; 2] = [Self::Candidate, Self::Company];

    /// The stable id.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Candidate => "candidate",
            Self::Company => "company",
        }
    }

    /// The side that has the other questions.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Candidate => Self::Company,
            Self::Company => Self::Candidate,
        }
    }

    /// The side's questions.
    #[must_use]
    pub fn bank(self) -> Bank<'static> {
        match self {
            Self::Candidate => catalogue::candidate(),
            Self::Company => company::bank(),
        }
    }

    /// What the side's answers are read against.
    #[must_use]
    pub fn model(self) -> Model<'static> {
        match self {
            Self::Candidate => catalogue::model(),
            Self::Company => company::model(),
        }
    }

    /// The facts the side is asked for.
    #[must_use]
    pub fn facts(self) -> &'static [Fact] {
        match self {
            Self::Candidate => catalogue::facts(),
            Self::Company => company::facts(),
        }
    }

    /// One of these facts; `None` for an id that is none of them.
    #[must_use]
    pub fn fact(self, id: &str) -> Option<&'static Fact> {
        self.facts().iter().find(|fact| fact.id == id)
    }
}

impl Word for Side {
    const ALL: &'static [Self] = &Self::ALL;

    fn word(self) -> &'static str {
        self.as_str()
    }
}

impl Deserr<Refusals> for Side {
    fn deserialize_from_value<V: IntoValue>(
        value: Value<V>,
        location: ValuePointerRef<'_>,
    ) -> Result<Self, Refusals> {
        let stated = match &value {
            Value::String(text) => Self::ALL.into_iter().find(|side| side.as_str() == text),
            _ => None,
        };
        stated.ok_or_else(|| {
            let message = format!("there are no questions for the side {}", shown(&value));
            let help = "The catalogue has questions for the sides \"candidate\" and \"company\".";
            Refusals::one(Code::UnknownSide, location, message, help)
        })
    }
}
