//! Gates: a recruiter's hard requirements. They carry no points and move nobody in any order.

use crate::answers::{Answers, Level};
use crate::bank::ItemIndex;

/// How somebody stands at a gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Gate {
    /// What is required is there.
    Pass,
    /// It was not answered, or declined: ask.
    Unknown,
    /// It is not there.
    Fail,
}

impl Gate {
    /// The stable id, as used on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pass => "pass",
            Self::Unknown => "unknown",
            Self::Fail => "fail",
        }
    }

    fn of(holds: Option<bool>) -> Self {
        match holds {
            Some(true) => Self::Pass,
            Some(false) => Self::Fail,
            None => Self::Unknown,
        }
    }
}

/// An item answered at this level or above.
#[must_use]
pub fn gate_level(answers: &Answers, item: ItemIndex, least: Level) -> Gate {
    Gate::of(answers.item(item).given().map(|level| level >= least))
}

/// A number within these bounds, themselves included; `None` is no bound.
#[must_use]
pub fn gate_number(value: Option<u32>, least: Option<u32>, most: Option<u32>) -> Gate {
    let within =
        |value| least.is_none_or(|least| value >= least) && most.is_none_or(|most| value <= most);
    Gate::of(value.map(within))
}

/// One of these options.
#[must_use]
pub fn gate_choice(value: Option<&str>, options: &[&str]) -> Gate {
    Gate::of(value.map(|value| options.contains(&value)))
}

/// At least one of these options among those that hold.
#[must_use]
pub fn gate_choices(values: Option<&[&str]>, options: &[&str]) -> Gate {
    Gate::of(values.map(|values| values.iter().any(|value| options.contains(value))))
}
