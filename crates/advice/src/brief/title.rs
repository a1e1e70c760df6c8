//! The title a role goes out under, and what is said of it where nothing names the seat.

use rolefit_catalogue::{RoleId, role_text, ui};

use super::Work;
use super::draft::{Draft, sentence};
use super::section::{Input, Missing, Sentence};
use crate::company::Facts;

/// The fact by which a company names a title.
const INTENDED: &str = "title_intended";

/// The title: the one intended; without one, that of the work described; where neither names a role, both seats.
#[must_use]
pub fn title(facts: &Facts, work: Option<Work>) -> &'static str {
    let described = work.and_then(Work::role);
    let named = facts.choice(INTENDED).and_then(RoleId::from_id);
    let named = named.or(described);
    named.map_or(ui::brief_title_open(), |role| role_text(role).name)
}

/// The title as a row. Where the seat is open it says so, with what would settle it.
pub(super) fn row(draft: &mut Draft<'_>) -> Sentence {
    let (facts, work) = (&draft.basis.company.facts, draft.basis.work);
    let title = title(facts, work);
    let intended = draft.choice(INTENDED);
    if intended.and_then(RoleId::from_id).is_some() {
        return sentence(title, [Input::Fact(INTENDED)]);
    }
    let text = match work {
        // The title intended is none of the four roles'.
        Some(Work::Of(_)) if intended.is_some() => ui::brief_title_another(title),
        Some(Work::Of(_)) => title.to_owned(),
        Some(Work::Either) => ui::brief_title_open_either(title),
        Some(Work::Both) => ui::brief_title_open_both(title),
        None => {
            draft.missing(Missing::Seat);
            ui::brief_title_open_early(title)
        }
    };
    let intended = intended.map(|_| Input::Fact(INTENDED));
    sentence(text, intended.into_iter().chain([Input::Work]))
}
