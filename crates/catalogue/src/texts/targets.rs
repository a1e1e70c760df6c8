//! The texts of roles, types, areas and contrasts.

use rolefit_core::{GroupKind, RoleId, TypeId};

use crate::generated::areas::{CONTRAST_TEXTS, GROUP_TEXTS};
use crate::generated::named::{ROLE_TEXTS, TYPE_TEXTS};

/// What a role says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RoleText {
    /// Its title as sentences use it.
    pub name: &'static str,
    /// The title for narrow places.
    pub short: &'static str,
    /// What the work is: a sentence.
    pub summary: &'static str,
    /// How to show more of it: a sentence in the imperative.
    pub next_step: &'static str,
}

/// What a type of CTO says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TypeText {
    /// Its name as a title.
    pub name: &'static str,
    /// Its name within a sentence.
    pub short: &'static str,
    /// What the work is: a sentence.
    pub summary: &'static str,
    /// Which company needs it: a sentence.
    pub fits: &'static str,
    /// How to show more of it: a sentence in the imperative.
    pub next_step: &'static str,
}

/// What an area says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct GroupText {
    /// A short noun phrase.
    pub name: &'static str,
    /// What it covers: a sentence.
    pub summary: &'static str,
    /// How to show more of it: a sentence in the imperative. Every area of readiness and of AI has
    /// one.
    pub next_step: Option<&'static str>,
    /// A decision that is still open, to think through. Every area of AI has one.
    pub question: Option<&'static str>,
}

/// What the two sides of a contrast say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ContrastText {
    /// The traditional way: a noun phrase.
    pub traditional: &'static str,
    /// The modern way: a noun phrase.
    pub modern: &'static str,
}

/// The texts of a role. A test sees to it that every role has them; they would be blank otherwise.
#[must_use]
pub fn role_text(role: RoleId) -> RoleText {
    let found = ROLE_TEXTS.iter().find(|(other, _)| *other == role);
    found.map(|(_, text)| *text).unwrap_or_default()
}

/// The texts of a type. A test sees to it that every type has them; they would be blank otherwise.
#[must_use]
pub fn type_text(id: TypeId) -> TypeText {
    let found = TYPE_TEXTS.iter().find(|(other, _)| *other == id);
    found.map(|(_, text)| *text).unwrap_or_default()
}

/// The texts of an area; `None` for one this catalogue does not have.
#[must_use]
pub fn group_text(kind: GroupKind, id: &str) -> Option<GroupText> {
    let mut texts = GROUP_TEXTS.iter();
    let found = texts.find(|(other_kind, other, _)| *other_kind == kind && *other == id);
    found.map(|(_, _, text)| *text)
}

/// The texts of a contrast; `None` for an id this catalogue does not have.
#[must_use]
pub fn contrast_text(id: &str) -> Option<ContrastText> {
    let found = CONTRAST_TEXTS.iter().find(|(other, _)| *other == id);
    found.map(|(_, text)| *text)
}
