//! The other roles: CIO and Head of Engineering, each with items of its own.

use crate::answers::{Answer, Answers};
use crate::model::RoleTarget;
use crate::target::Requirement;

/// How many of a role's own items stand how. Items its target gives no weight are none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OwnProgress {
    /// Answered with a level.
    pub answered: usize,
    /// Not answered yet.
    pub open: usize,
    /// All of them, those declined included.
    pub of: usize,
}

impl OwnProgress {
    /// Whether the role can be a verdict: half of its own items (by number) are answered.
    #[must_use]
    pub const fn enough(self) -> bool {
        self.of > 0 && 2 * self.answered >= self.of
    }
}

/// Counts the role's own items by how they stand.
#[must_use]
pub fn own_progress(role: &RoleTarget<'_>, answers: &Answers) -> OwnProgress {
    let mut progress = OwnProgress::default();
    for part in own(role) {
        progress.of += 1;
        match answers.item(part.item) {
            Answer::Given(_) => progress.answered += 1,
            Answer::Open => progress.open += 1,
            Answer::Declined => {}
        }
    }
    progress
}

/// The requirements of the role's own items.
pub(crate) fn own<'a>(
    role: &RoleTarget<'a>,
) -> impl Iterator<Item = &'a Requirement> + Clone + use<'a> {
    let own = role.own;
    let parts = role.target.requirements.iter();
    parts.filter(move |part| part.weight > 0 && own.contains(&part.item))
}
