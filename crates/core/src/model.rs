//! The model: everything a profile is read against, borrowed from a catalogue or made while running.

use crate::bank::{Bank, ItemIndex};
use crate::role::RoleId;
use crate::seat::Axis;
use crate::target::Target;
use crate::types::TypeId;

/// Everything a profile is read against. The order of its lists changes no figure, only the order of results.
#[derive(Clone, Copy, Debug)]
pub struct Model<'a> {
    /// The questions.
    pub bank: Bank<'a>,
    /// The seat axis.
    pub axis: Axis<'a>,
    /// The roles, each at most once.
    pub roles: &'a [RoleTarget<'a>],
    /// The types, each at most once.
    pub types: &'a [TypeTarget<'a>],
    /// Skills, owned areas, readiness areas and AI areas.
    pub groups: &'a [GroupTarget<'a>],
    /// What tells traditional from modern emphasis.
    pub contrasts: &'a [Contrast<'a>],
}

impl<'a> Model<'a> {
    /// A model of the seat alone: no role, type, group or contrast.
    #[must_use]
    pub const fn seat(bank: Bank<'a>, axis: Axis<'a>) -> Self {
        Self {
            bank,
            axis,
            roles: &[],
            types: &[],
            groups: &[],
            contrasts: &[],
        }
    }

    /// The target of a role; `None` when the model does not have it.
    #[must_use]
    pub fn role(&self, role: RoleId) -> Option<&'a RoleTarget<'a>> {
        self.roles.iter().find(|target| target.role == role)
    }
}

/// What a role asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RoleTarget<'a> {
    /// The role.
    pub role: RoleId,
    /// Its items, weights and required levels.
    pub target: Target<'a>,
    /// The role's own items: work that tells it from the two seats. Each is in [`RoleTarget::target`]; one that is not,
    /// or has no weight there, counts for nothing. Empty for CTO and VP of Engineering, which have their sides.
    pub own: &'a [ItemIndex],
}

/// What a type asks for. Its defining items are those of its family.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TypeTarget<'a> {
    /// The type.
    pub id: TypeId,
    /// Its items, weights and required levels.
    pub target: Target<'a>,
}

/// What kind of area a group of items is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GroupKind {
    /// Readiness for the seat.
    Readiness,
    /// What a CTO owns.
    OwnedAreas,
    /// The skill stack.
    Skills,
    /// Leadership of AI.
    Ai,
}

impl GroupKind {
    /// Every kind, in the order they are asked about.
    pub const ALL: [Self; 4] = [Self::Readiness, Self::OwnedAreas, Self::Skills, Self::Ai];

    /// The kind's stable id, as used in every file and on every wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Readiness => "readiness",
            Self::OwnedAreas => "owned_areas",
            Self::Skills => "skills",
            Self::Ai => "ai",
        }
    }

    /// The kind with this id.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == id)
    }
}

/// What an area asks for: items, their weights, and the levels a holder of the seat should show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GroupTarget<'a> {
    /// The kind of area.
    pub kind: GroupKind,
    /// Its stable id, unique within its kind.
    pub id: &'a str,
    /// Its items, weights and required levels.
    pub target: Target<'a>,
}

/// Two ways of doing the same job, told by the items of each. An item stands on one side at most once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contrast<'a> {
    /// The stable id.
    pub id: &'a str,
    /// Items of the traditional way.
    pub traditional: &'a [ItemIndex],
    /// Items of the modern way.
    pub modern: &'a [ItemIndex],
}
