//! The two sides that are asked: the same machinery, each with questions, answers and profiles of its own.

use crate::route::{Place, Route};

/// Whose answers they are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Side {
    /// Somebody who answers about their own work.
    #[default]
    Candidate,
    /// Somebody who answers about the work a company has to fill.
    Company,
}

impl Side {
    /// Both sides.
    pub const BOTH: [Self; 2] = [Self::Candidate, Self::Company];

    /// The stable id, as stored and as every profile file has it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Candidate => "candidate",
            Self::Company => "company",
        }
    }

    /// The side with this id.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::BOTH.into_iter().find(|side| side.as_str() == id)
    }

    /// The page that the side's journey begins at.
    #[must_use]
    pub const fn home(self) -> Route {
        match self {
            Self::Candidate => Route::Landing,
            Self::Company => Route::Hiring,
        }
    }

    /// A place of the side's journey.
    #[must_use]
    pub const fn at(self, place: Place) -> Route {
        Route::Of(self, place)
    }
}

/// A place of the candidate's journey.
#[must_use]
pub const fn you(place: Place) -> Route {
    Route::Of(Side::Candidate, place)
}
