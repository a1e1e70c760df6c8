//! What roles, types and areas ask for, with their texts.

use super::{Citation, GroupKind, Role, TypeId};

/// What is asked of one item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Requirement {
    /// The item's id; it is in the catalogue.
    pub item: String,
    /// 1..=100.
    pub weight: u16,
    /// 1..=4.
    pub level: u8,
    /// Whether it is work that tells a role without a side from the others.
    pub own: bool,
    /// What it rests on; empty in an area, which cites as a whole.
    pub citations: Vec<Citation>,
}

/// What a role asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoleTarget {
    /// The role.
    pub role: Role,
    /// Sorted by item, each item once.
    pub requirements: Vec<Requirement>,
}

/// What a role says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoleText {
    /// The role.
    pub role: Role,
    /// Its title.
    pub name: String,
    /// The title in few letters.
    pub short: String,
    /// What the work is.
    pub summary: String,
    /// How to show more of it.
    pub next_step: String,
}

/// What a type of CTO asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypeTarget {
    /// The type. Its defining items are those of its family.
    pub id: TypeId,
    /// What the target as a whole rests on.
    pub citations: Vec<Citation>,
    /// Sorted by item, each item once.
    pub requirements: Vec<Requirement>,
}

/// What a type of CTO says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypeText {
    /// The type.
    pub id: TypeId,
    /// Its name as a title.
    pub name: String,
    /// Its name within a sentence.
    pub short: String,
    /// What the work is.
    pub summary: String,
    /// What company needs it.
    pub fits: String,
    /// How to show more of it.
    pub next_step: String,
}

/// An area: a group of items, and what it asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The kind of area.
    pub kind: GroupKind,
    /// Stable id, unique within its kind.
    pub id: String,
    /// What the grouping and its weights rest on.
    pub citations: Vec<Citation>,
    /// Sorted by item, each item once.
    pub requirements: Vec<Requirement>,
    /// A short noun phrase.
    pub name: String,
    /// What it covers.
    pub summary: String,
    /// How to show more of it; there for readiness and AI.
    pub next_step: Option<String>,
    /// The decision that is still open; there for AI.
    pub question: Option<String>,
}

/// Two ways of doing the same job, told by the items of each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contrast {
    /// Stable id.
    pub id: String,
    /// Items of the traditional way.
    pub traditional: Vec<String>,
    /// Items of the modern way; none stands on both sides.
    pub modern: Vec<String>,
    /// The traditional way as a noun phrase.
    pub traditional_text: String,
    /// The modern way as a noun phrase.
    pub modern_text: String,
    /// What it rests on.
    pub citations: Vec<Citation>,
}
