//! The four roles: their names, how far along, what is missing.

use rolefit_catalogue::{role_text, ui};
use rolefit_core::{Answers, Distance, Range, RoleId, RoleTarget, own_progress};

use crate::figures::{count, whole_text};

/// How far along a score is, in words.
#[must_use]
pub fn distance(distance: Distance) -> &'static str {
    match distance {
        Distance::ReadyNow => ui::role_ready(),
        Distance::NextTour => ui::role_next(),
        Distance::FurtherOut => ui::role_further(),
    }
}

/// The name of a role.
#[must_use]
pub fn role(role: RoleId) -> &'static str {
    role_text(role).name
}

/// What a role without enough answers still lacks: the least number of further answers, `None` when too many were left
/// out.
#[must_use]
pub fn missing(until_ranked: Option<usize>) -> String {
    until_ranked.map_or_else(
        || ui::role_cannot().to_owned(),
        |more| ui::role_more(count(more)),
    )
}

/// A range of 0 to 100 as a sentence. Where nothing beyond the likely is possible, it is said once.
#[must_use]
pub fn spread(range: Range) -> String {
    let [low, high] = [range.low, range.high].map(whole_text);
    let [least, most] = [range.least, range.most].map(whole_text);
    if (&low, &high) == (&least, &most) {
        ui::role_range(&low, &high)
    } else {
        ui::role_likely(&low, &high, &least, &most)
    }
}

/// How many of its own questions a role still needs before it is considered as the verdict; nothing where it is, where it
/// has none, or where too many were left out.
#[must_use]
pub fn own_missing(target: &RoleTarget<'_>, answers: &Answers) -> Option<String> {
    let own = own_progress(target, answers);
    let more = own.of.div_ceil(2).saturating_sub(own.answered);
    (more > 0 && more <= own.open).then(|| ui::role_own_more(role(target.role), count(more)))
}
