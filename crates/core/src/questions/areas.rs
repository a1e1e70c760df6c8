//! The questions about areas, then about roles: kind by kind the least covered area first, its heaviest open item.

use crate::answers::Answers;
use crate::bank::{ItemIndex, Question};
use crate::groups::LEAST_IN_GROUP;
use crate::model::{GroupTarget, Model, RoleTarget};
use crate::other_role::{own, own_progress};
use crate::questions::next::heaviest_open;
use crate::score::{Sums, answers_until_ranked, until_ranked};

/// Whether every area and every role is ranked, or cannot be any more.
pub(crate) fn ended(model: &Model<'_>, answers: &Answers) -> bool {
    let areas = model.groups.iter().all(|area| !area_lacks(area, answers));
    areas
        && model
            .roles
            .iter()
            .all(|role| !own_lacks(role, answers) && !role_lacks(role, answers))
}

/// The next question before the end.
pub(crate) fn next(model: &Model<'_>, answers: &Answers, skipped: &[Question]) -> Option<Question> {
    let area = next_area(model, answers, skipped);
    let item = area.or_else(|| next_role(model, answers, skipped));
    item.map(Question::Item)
}

/// The heaviest open item of the area that comes first: by kind, then by coverage, then by id.
fn next_area(model: &Model<'_>, answers: &Answers, skipped: &[Question]) -> Option<ItemIndex> {
    let lacking = model.groups.iter().filter(|area| area_lacks(area, answers));
    let open = lacking.filter_map(|area| {
        let item = heaviest_open(area.target.requirements.iter(), answers, skipped)?;
        Some((area, Sums::new(area.target, answers), item))
    });
    let first = open.min_by(|(one, covered, _), (two, other, _)| {
        let by_kind = one.kind.cmp(&two.kind);
        by_kind
            .then(covered.by_coverage(*other))
            .then(one.id.cmp(two.id))
    });
    first.map(|(_, _, item)| item)
}

/// The heaviest open item of the first role that lacks answers, in the order of the roles' ids: its own items until half
/// of them are answered, then any.
fn next_role(model: &Model<'_>, answers: &Answers, skipped: &[Question]) -> Option<ItemIndex> {
    let open = model.roles.iter().filter_map(|role| {
        let parts = role.target.requirements.iter();
        let item = own_lacks(role, answers)
            .then(|| heaviest_open(own(role), answers, skipped))
            .flatten()
            .or_else(|| {
                let lacks = role_lacks(role, answers);
                lacks
                    .then(|| heaviest_open(parts, answers, skipped))
                    .flatten()
            })?;
        Some((role.role, item))
    });
    open.min().map(|(_, item)| item)
}

/// Whether the area is not ranked and still can be.
fn area_lacks(area: &GroupTarget<'_>, answers: &Answers) -> bool {
    until_ranked(area.target, answers, LEAST_IN_GROUP, |_| true).is_some_and(|more| more > 0)
}

/// Whether the role is not ranked and still can be.
fn role_lacks(role: &RoleTarget<'_>, answers: &Answers) -> bool {
    answers_until_ranked(role.target, answers).is_some_and(|more| more > 0)
}

/// Whether fewer than half of the role's own items are answered, and half still can be.
fn own_lacks(role: &RoleTarget<'_>, answers: &Answers) -> bool {
    let own = own_progress(role, answers);
    own.of > 0 && !own.enough() && 2 * (own.answered + own.open) >= own.of
}
