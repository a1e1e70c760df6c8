//! What a company's answers come to, in words.

use rolefit_catalogue::{company, type_text, ui};
use rolefit_core::{
    Answers, CompanyVerdict, Family, LEAST_ANSWERED, Level, Question, SeatOutlook, SeatProgress,
    Verdict,
};

use super::reasons::given;
use super::roles::role;
use super::seat::{Emptied, unready};
use super::types;
use crate::choices::{Choice, company_evidence};
use crate::reading::Reading;

/// Which kind of CTO a company's answers describe, in one or two sentences.
#[must_use]
pub fn kinds(leading: Option<&types::Leading>, reading: &Reading) -> String {
    match leading {
        Some(types::Leading::One(kind)) => ui::need_kinds_one(type_text(*kind).short),
        leading => types::headline(leading, reading),
    }
}

/// The verdict as the headline says it; `both` where one person is needed for both seats. `seat` is `None` while the draws
/// have not run.
#[must_use]
pub fn verdict(
    seat: Option<&SeatOutlook>,
    both: bool,
    progress: SeatProgress,
    emptied: Emptied,
) -> String {
    if let Some(unready) = unready(progress, emptied) {
        return unready;
    }
    let Some(seat) = seat.filter(|_| progress.answered >= LEAST_ANSWERED) else {
        return ui::need_verdict_pending().to_owned();
    };
    let sentence = match (seat.verdict, seat.record_shows, seat.says_and_does_differ) {
        (Verdict::Cto, true, _) => ui::need_verdict_cto(),
        (Verdict::Cto, false, _) => ui::need_verdict_cto_lean(),
        (Verdict::VpEngineering, true, _) => ui::need_verdict_vpe(),
        (Verdict::VpEngineering, false, _) => ui::need_verdict_vpe_lean(),
        (Verdict::Either, _, _) if both => ui::need_verdict_both(),
        (Verdict::Either, _, true) => ui::need_verdict_differ(),
        (Verdict::Either, _, false) => ui::need_verdict_either(),
        (Verdict::OtherRole, _, _) => {
            return seat.other_role.map_or_else(
                || ui::need_verdict_either().to_owned(),
                |other| ui::need_verdict_other(role(other)),
            );
        }
        (Verdict::Insufficient, _, _) => ui::need_verdict_pending(),
    };
    sentence.to_owned()
}

/// Levels below this one speak against the side of their item: the lean is measured from here.
const MIDDLE: Level = Level::ALL[2];

/// An answer as a diagnosis quotes it; `None` for a question that is open. Little of one seat's work speaks for the other,
/// and says so.
#[must_use]
pub fn quote(question: Question, answers: &Answers) -> Option<String> {
    let choice = given(question, answers)?;
    let words = company_evidence(question, choice);
    let (Question::Item(item), Choice::Level(level)) = (question, choice) else {
        return Some(words);
    };
    let family = company::bank().item(item).map(|it| it.family);
    Some(match family {
        Some(Family::Cto) if level < MIDDLE => ui::need_reason_low_cto(&words),
        Some(Family::VpEngineering) if level < MIDDLE => ui::need_reason_low_vpe(&words),
        _ => words,
    })
}

/// A verdict in few words.
#[must_use]
pub fn short(verdict: CompanyVerdict<'_>, seat: &SeatOutlook) -> &'static str {
    match verdict {
        CompanyVerdict::Both(_) => ui::need_short_both(),
        CompanyVerdict::Seat(Verdict::Cto) => ui::need_short_cto(),
        CompanyVerdict::Seat(Verdict::VpEngineering) => ui::need_short_vpe(),
        CompanyVerdict::Seat(Verdict::Either) => ui::need_short_either(),
        CompanyVerdict::Seat(Verdict::OtherRole) => {
            seat.other_role.map_or(ui::need_short_either(), role)
        }
        CompanyVerdict::Seat(Verdict::Insufficient) => ui::need_short_early(),
    }
}
