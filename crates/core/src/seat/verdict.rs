//! Verdicts on the seat.

use crate::role::RoleId;

/// What the answers say about the seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// The CTO seat.
    Cto,
    /// The VP of Engineering seat.
    VpEngineering,
    /// Both about equally: a verdict of its own, not a low score.
    Either,
    /// Neither seat, but another role: CIO or Head of Engineering.
    OtherRole,
    /// Too little to say.
    Insufficient,
}

impl Verdict {
    /// Every verdict.
    pub const ALL: [Self; 5] = [
        Self::Cto,
        Self::VpEngineering,
        Self::Either,
        Self::OtherRole,
        Self::Insufficient,
    ];

    /// The stable id, as used on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Cto => "cto",
            Self::VpEngineering => "vp_engineering",
            Self::Either => "either",
            Self::OtherRole => "other_role",
            Self::Insufficient => "insufficient",
        }
    }

    /// The verdict with the two seats swapped.
    #[must_use]
    pub const fn swapped(self) -> Self {
        match self {
            Self::Cto => Self::VpEngineering,
            Self::VpEngineering => Self::Cto,
            Self::Either | Self::OtherRole | Self::Insufficient => self,
        }
    }
}

/// A verdict with what has to be said beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Ruling {
    /// The verdict.
    pub verdict: Verdict,
    /// Which other role, where that is the verdict.
    pub other_role: Option<RoleId>,
    /// What is preferred and what has been done point clearly to opposite sides; the verdict is then `either`.
    pub says_and_does_differ: bool,
    /// The record alone points clearly to the side of the verdict. Without it a lean rests on preference as well.
    pub record_shows: bool,
}

impl Ruling {
    /// Another role, whatever the seat's rule says.
    pub const fn other(role: RoleId) -> Self {
        Self {
            verdict: Verdict::OtherRole,
            other_role: Some(role),
            says_and_does_differ: false,
            record_shows: false,
        }
    }

    /// The verdict with the role.
    pub const fn named(&self) -> (Verdict, Option<RoleId>) {
        (self.verdict, self.other_role)
    }
}
