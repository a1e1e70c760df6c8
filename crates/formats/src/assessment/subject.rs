//! What a contribution or a warning is about: the seat, or one role.

use rolefit_core::RoleId;

/// The seat, or one role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// CTO or VP of Engineering.
    Seat,
    /// One role's target.
    Role(RoleId),
}

impl Subject {
    /// Every subject, the seat first.
    pub const ALL: [Self; 5] = [
        Self::Seat,
        Self::Role(RoleId::Cto),
        Self::Role(RoleId::Cio),
        Self::Role(RoleId::VpEngineering),
        Self::Role(RoleId::HeadOfEngineering),
    ];

    /// The stable id: `seat`, or the role's.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Seat => "seat",
            Self::Role(role) => role.as_str(),
        }
    }
}
