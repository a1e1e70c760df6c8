//! The seat: verdict, what supports it, how sure it is, how many questions are to come, where a lean lies.

use rolefit_catalogue::ui;
use rolefit_core::{
    Answer, Answers, Axis, Distance, Ratio, RoleId, SeatOutlook, SeatProgress, State, Verdict,
    distance,
};

use super::joins::together;
use super::roles::role;
use crate::Reading;
use crate::figures::{count, out_of_hundred, whole};

pub use rolefit_core::LEAST_ANSWERED;

/// How many answers usually make a verdict likely settled: the median over simulated people.
pub const USUAL_ANSWERS: usize = 15;
/// From here on there is no usual number any more: the upper quartile over simulated people.
const LATE_ANSWERS: usize = 22;

/// Which sides have nothing left to compare: every item of theirs was declined.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Emptied {
    /// The CTO side.
    pub cto: bool,
    /// The VP of Engineering side.
    pub vpe: bool,
}

impl Emptied {
    /// Looks at both sides of the seat axis.
    #[must_use]
    pub fn of(axis: Axis<'_>, answers: &Answers) -> Self {
        let all_declined = |side: &[rolefit_core::Weighted<rolefit_core::ItemIndex>]| {
            side.iter()
                .all(|item| answers.item(item.question) == Answer::Declined)
        };
        Self {
            cto: all_declined(axis.cto),
            vpe: all_declined(axis.vpe),
        }
    }
}

/// The verdict as the headline says it. `seat` is `None` while the draws have not run.
#[must_use]
pub fn verdict(seat: Option<&SeatOutlook>, progress: SeatProgress, emptied: Emptied) -> String {
    if let Some(unready) = unready(progress, emptied) {
        return unready;
    }
    let Some(seat) = seat else {
        return ui::verdict_pending().to_owned();
    };
    let sentence = match (seat.verdict, seat.record_shows, seat.says_and_does_differ) {
        (Verdict::Cto, true, _) => ui::verdict_cto_record(),
        (Verdict::Cto, false, _) => ui::verdict_cto_lean(),
        (Verdict::VpEngineering, true, _) => ui::verdict_vpe_record(),
        (Verdict::VpEngineering, false, _) => ui::verdict_vpe_lean(),
        (Verdict::Either, _, true) => ui::verdict_differ(),
        (Verdict::Either, _, false) => ui::verdict_either(),
        (Verdict::OtherRole, _, _) => {
            return seat.other_role.map_or_else(
                || ui::verdict_either().to_owned(),
                |other| ui::verdict_other(role(other)),
            );
        }
        (Verdict::Insufficient, _, _) => return too_early(progress),
    };
    sentence.to_owned()
}

/// Why nothing can be said yet, about a person or a company.
pub(super) fn unready(progress: SeatProgress, emptied: Emptied) -> Option<String> {
    let one_sided = match (emptied.cto, emptied.vpe) {
        (true, true) => ui::verdict_one_sided_both(),
        (true, false) => ui::verdict_one_sided_cto(),
        (false, true) => ui::verdict_one_sided_vpe(),
        (false, false) => {
            return (progress.answered < LEAST_ANSWERED).then(|| too_early(progress));
        }
    };
    Some(one_sided.to_owned())
}

fn too_early(progress: SeatProgress) -> String {
    if progress.answered + progress.open < LEAST_ANSWERED {
        ui::verdict_short().to_owned()
    } else if progress.answered == 0 && progress.declined == 0 {
        ui::verdict_empty().to_owned()
    } else {
        ui::verdict_early(count(still_needed(progress)))
    }
}

/// About how many more answers would settle the verdict: at least one, at most what is open.
fn still_needed(progress: SeatProgress) -> usize {
    USUAL_ANSWERS
        .saturating_sub(progress.answered)
        .max(3)
        .min(progress.open)
        .max(1)
}

/// The line under the headline. `reasons` are the names of the strongest answers, strongest first.
#[must_use]
pub fn support(
    seat: Option<&SeatOutlook>,
    progress: SeatProgress,
    emptied: Emptied,
    reasons: &[&str],
) -> Option<String> {
    if emptied != Emptied::default() {
        return Some(ui::support_one_sided().to_owned());
    }
    if progress.answered + progress.open < LEAST_ANSWERED {
        return Some(ui::support_short().to_owned());
    }
    if progress.answered == 0 {
        return Some(ui::support_empty().to_owned());
    }
    if progress.answered < LEAST_ANSWERED {
        return Some(ui::support_early(count(progress.answered)));
    }
    let seat = seat?;
    if seat.says_and_does_differ && seat.verdict == Verdict::Either {
        return Some(ui::support_differ().to_owned());
    }
    match seat.other_role {
        Some(RoleId::Cio) => return Some(ui::support_cio().to_owned()),
        Some(RoleId::HeadOfEngineering) => return Some(ui::support_head().to_owned()),
        _ => {}
    }
    match reasons {
        [] => None,
        [first] => Some(ui::support_one(first)),
        [first, second, ..] => Some(ui::support_seat(first, second)),
    }
}

/// The line under the headline of a whole reading: [`support`], unless both seats come out about equal because the
/// answers show little of either.
#[must_use]
pub fn under_verdict(
    reading: &Reading,
    seat: Option<&SeatOutlook>,
    emptied: Emptied,
    reasons: &[&str],
) -> Option<String> {
    let little = |role| {
        let score = reading.role(role).and_then(|score| score.value);
        score.is_some_and(|score| distance(score) == Distance::FurtherOut)
    };
    let either = seat
        .is_some_and(|seat| seat.verdict == Verdict::Either && !seat.says_and_does_differ)
        && emptied == Emptied::default();
    if either && little(RoleId::Cto) && little(RoleId::VpEngineering) {
        return Some(ui::support_little().to_owned());
    }
    support(seat, reading.progress, emptied, reasons)
}

/// How sure the verdict is.
#[must_use]
pub fn sureness(seat: Option<&SeatOutlook>, progress: SeatProgress) -> String {
    if progress.answered < LEAST_ANSWERED {
        let reachable = progress.answered + progress.open >= LEAST_ANSWERED;
        return if reachable {
            ui::sure_insufficient()
        } else {
            ui::sure_short()
        }
        .to_owned();
    }
    let Some(seat) = seat else {
        return ui::sure_pending().to_owned();
    };
    if seat.verdict == Verdict::Insufficient {
        return ui::sure_short().to_owned();
    }
    let share = out_of_hundred(seat.share);
    match seat.state {
        State::Settled => ui::sure_settled().to_owned(),
        State::LikelySettled if share == 100 => ui::sure_all().to_owned(),
        State::LikelySettled => ui::sure_likely(share),
        State::Open => ui::sure_open(share),
    }
}

/// What would change the verdict, before the questions that weigh most are listed: `listed` of them.
#[must_use]
pub fn change(seat: Option<&SeatOutlook>, progress: SeatProgress, listed: usize) -> String {
    let settled = seat.is_some_and(|seat| seat.state == State::Settled);
    match (settled, listed) {
        (true, _) => {
            let seat = if progress.open == 0 {
                ui::change_all_done()
            } else {
                ui::change_none()
            };
            let types = (listed > 0).then(|| ui::change_types().to_owned());
            together([Some(seat.to_owned()), types])
        }
        (false, 0) => ui::change_all_done().to_owned(),
        (false, _) => ui::change_open().to_owned(),
    }
}

/// How many more questions to expect, as the question page says it.
#[must_use]
pub fn about_more(progress: SeatProgress) -> String {
    match progress.open {
        0 => ui::none_more().to_owned(),
        open if progress.answered < LATE_ANSWERS => {
            ui::about_more(count(still_needed(progress).min(open)))
        }
        open => ui::up_to_more(count(open)),
    }
}

/// Where a lean lies, in words.
#[must_use]
pub fn place(lean: Option<Ratio>) -> String {
    let Some(lean) = lean else {
        return ui::axis_unknown().to_owned();
    };
    let points = whole(lean);
    let strength = u32::try_from(points.unsigned_abs()).unwrap_or(u32::MAX);
    match points {
        0 => ui::axis_at_middle().to_owned(),
        1.. => ui::axis_at_cto(strength),
        _ => ui::axis_at_vpe(strength),
    }
}
