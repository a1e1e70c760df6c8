//! The four roles.

/// A role at the head of technology.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RoleId {
    /// Chief Technology Officer.
    Cto,
    /// Chief Information Officer.
    Cio,
    /// Vice President of Engineering.
    VpEngineering,
    /// Head of Engineering.
    HeadOfEngineering,
}

impl RoleId {
    /// Every role, in the order they are shown.
    pub const ALL: [Self; 4] = [
        Self::Cto,
        Self::Cio,
        Self::VpEngineering,
        Self::HeadOfEngineering,
    ];

    /// The role's stable id, as used in every file and on every wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Cto => "cto",
            Self::Cio => "cio",
            Self::VpEngineering => "vp_engineering",
            Self::HeadOfEngineering => "head_of_engineering",
        }
    }

    /// The role with this id.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == id)
    }
}
