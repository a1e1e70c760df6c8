//! The verdict on the wire: a person's, and one that only a company has.

use rolefit_core::{CompanyVerdict, Verdict};

/// What the answers say about the seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SeatVerdict {
    /// What the seat's own rule says.
    Seat(Verdict),
    /// Only a company's: one person is needed for both seats.
    Both,
}

impl SeatVerdict {
    /// Every verdict.
    pub const ALL: [Self; 6] = [
        Self::Seat(Verdict::Cto),
        Self::Seat(Verdict::VpEngineering),
        Self::Seat(Verdict::Either),
        Self::Seat(Verdict::OtherRole),
        Self::Seat(Verdict::Insufficient),
        Self::Both,
    ];

    /// The stable id.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Seat(verdict) => verdict.as_str(),
            Self::Both => CompanyVerdict::BOTH,
        }
    }

    /// What the seat's own rule says: `either` under `both`.
    #[must_use]
    pub const fn of_seat(self) -> Verdict {
        match self {
            Self::Seat(verdict) => verdict,
            Self::Both => Verdict::Either,
        }
    }
}

impl From<CompanyVerdict<'_>> for SeatVerdict {
    fn from(verdict: CompanyVerdict<'_>) -> Self {
        match verdict {
            CompanyVerdict::Seat(verdict) => Self::Seat(verdict),
            CompanyVerdict::Both(_) => Self::Both,
        }
    }
}
