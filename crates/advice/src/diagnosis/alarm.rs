//! Whether the title and the work disagree, and what that costs whom.

use rolefit_catalogue::company::{self, Mismatch};
use rolefit_core::{Alarm, RoleId, title_alarm};

use super::picture::Picture;
use crate::company::Facts;

/// Whether the title and the work disagree. The answers it rests on are the verdict's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TitleAlarm {
    /// How loud.
    pub alarm: Alarm,
    /// The title intended; `None` where none of the four roles was named.
    pub title: Option<RoleId>,
    /// The catalogue's words for it, with the two costs; `None` without an alarm.
    pub mismatch: Option<&'static Mismatch>,
}

/// The alarm for the title that is intended.
#[must_use]
pub fn alarm(facts: &Facts, today: &Picture) -> TitleAlarm {
    let title = facts.choice("title_intended").and_then(RoleId::from_id);
    let alarm = title_alarm(title, today.verdict, today.seat.state);
    let described = today.verdict.seat();
    let mismatch = company::mismatches()
        .iter()
        .filter(|_| alarm != Alarm::None)
        .find(|it| Some(it.title) == title && Some(it.verdict) == described);
    TitleAlarm {
        alarm,
        title,
        mismatch,
    }
}
