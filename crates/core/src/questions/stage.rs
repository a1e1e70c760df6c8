//! The three stages and their ends.

use crate::answers::Answers;
use crate::draws::{Lead, Outlook, State};
use crate::model::Model;
use crate::questions::{areas, types};

/// A stage of the questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// CTO or VP of Engineering: about 15 questions.
    Seat,
    /// The types of CTO: about 26 more.
    Types,
    /// Readiness and the other areas, and the four roles.
    Readiness,
}

impl Stage {
    /// Every stage, first to last.
    pub const ALL: [Self; 3] = [Self::Seat, Self::Types, Self::Readiness];

    /// The stable id.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Seat => "seat",
            Self::Types => "types",
            Self::Readiness => "readiness",
        }
    }
}

/// Which stages have reached their end.
///
/// - Seat: the verdict is likely settled, or settled.
/// - Types: every block and every headline has been asked, and either one type leads alone (first in at least 80 of 100
///   draws) and is ranked, or each of the first three is ranked or cannot be any more.
/// - Readiness: every area is ranked or cannot be any more, and so is every role, with half of its own items answered
///   where it has any.
///
/// An end can be lost again: an answer may open the seat anew or bring another type among the first three. Whoever
/// leads a visitor through the stages keeps what was reached, with [`Ends::or`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ends {
    /// The seat is likely settled.
    pub seat: bool,
    /// The types are told apart as far as the first three go.
    pub types: bool,
    /// Every area and role is ranked.
    pub readiness: bool,
}

impl Ends {
    /// The ends reached by these answers, on which `outlook` was drawn.
    #[must_use]
    pub fn of(model: &Model<'_>, answers: &Answers, outlook: &Outlook) -> Self {
        let leader = match outlook.lead {
            Lead::One(kind) => Some(kind),
            Lead::Several(_) | Lead::Open => None,
        };
        Self {
            seat: outlook.seat.state >= State::LikelySettled,
            types: types::ended(model, answers, leader),
            readiness: areas::ended(model, answers),
        }
    }

    /// The ends reached here or `earlier`.
    #[must_use]
    pub const fn or(self, earlier: Self) -> Self {
        Self {
            seat: self.seat || earlier.seat,
            types: self.types || earlier.types,
            readiness: self.readiness || earlier.readiness,
        }
    }

    /// Whether the stage has reached its end.
    #[must_use]
    pub const fn reached(self, stage: Stage) -> bool {
        match stage {
            Stage::Seat => self.seat,
            Stage::Types => self.types,
            Stage::Readiness => self.readiness,
        }
    }

    /// The first stage that has not reached its end; `None` when all have.
    #[must_use]
    pub fn current(self) -> Option<Stage> {
        Stage::ALL.into_iter().find(|stage| !self.reached(*stage))
    }
}
