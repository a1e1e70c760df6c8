//! The verdict in words, its reasons, how sure it is.

use std::borrow::Cow;

use rolefit_catalogue::{item_evidence, pair_text, role_text, ui};
use rolefit_core::{Answers, LEAST_ANSWERED, LeanPart, Level, Question, RoleId, State, Verdict};
use rolefit_core::{lean, reasons};
use rolefit_formats::assessment::{Contribution, Seat, Subject};
use rolefit_formats::{Assessment, Hundredths, Profile};

/// How many reasons are given.
const REASONS: usize = 3;

/// The verdict, its reasons and how sure it is, a line each.
pub fn lines(profile: &Profile, assessment: &Assessment) -> Vec<String> {
    let seat = &assessment.seat;
    let mut lines = vec![sentence(seat).into_owned()];
    let reasons = match seat.other_role {
        Some(role) => of_role(role, profile, assessment),
        None => of_seat(profile, assessment),
    };
    if !reasons.is_empty() {
        lines.push(String::new());
        let title = if reasons.len() == REASONS {
            ui::reasons_title()
        } else {
            ui::reasons_title_fewer()
        };
        lines.push(format!("{title}:"));
        lines.extend(reasons);
    }
    lines.push(String::new());
    lines.push(format!("{}: {}", ui::sure_title(), sure(seat)));
    lines
}

fn sentence(seat: &Seat) -> Cow<'static, str> {
    match seat.verdict.of_seat() {
        Verdict::Cto if seat.record_shows => ui::verdict_cto_record().into(),
        Verdict::Cto => ui::verdict_cto_lean().into(),
        Verdict::VpEngineering if seat.record_shows => ui::verdict_vpe_record().into(),
        Verdict::VpEngineering => ui::verdict_vpe_lean().into(),
        Verdict::Either if seat.says_and_does_differ => ui::verdict_differ().into(),
        Verdict::Either => ui::verdict_either().into(),
        Verdict::OtherRole => {
            let name = seat.other_role.map_or("", |role| role_text(role).name);
            ui::verdict_other(name).into()
        }
        Verdict::Insufficient if seat.answered + seat.declined == 0 => ui::verdict_empty().into(),
        Verdict::Insufficient if out_of_reach(seat) => ui::verdict_short().into(),
        Verdict::Insufficient => ui::verdict_early(needed().saturating_sub(seat.answered)).into(),
    }
}

/// How many seat answers a verdict takes.
fn needed() -> u32 {
    u32::try_from(LEAST_ANSWERED).unwrap_or(u32::MAX)
}

/// So much is declined that no answer can bring a verdict.
fn out_of_reach(seat: &Seat) -> bool {
    seat.low.is_none() || seat.answered + seat.open < needed()
}

/// What speaks most for the verdict on the seat.
fn of_seat(profile: &Profile, assessment: &Assessment) -> Vec<String> {
    let answers = profile.rated_answers();
    let lean = lean(rolefit_catalogue::seat_axis(), &answers);
    reasons(assessment.seat.verdict.of_seat(), &lean, REASONS)
        .iter()
        .filter_map(|part| reason(profile, part, &answers, assessment))
        .collect()
}

/// One reason: what was answered, and what it adds.
fn reason(
    profile: &Profile,
    part: &LeanPart,
    answers: &Answers,
    assessment: &Assessment,
) -> Option<String> {
    let bank = rolefit_catalogue::candidate();
    let (id, said) = match part.question {
        Question::Item(index) => {
            let level = answers.item(index).given()?;
            let evidence = *item_evidence(index).get(usize::from(level.get()))?;
            (bank.item(index)?.id, evidence.to_owned())
        }
        Question::Pair(index) => {
            let position = answers.pair(index).given()?.get();
            let text = pair_text(index);
            let statement = if position > 0 { text.cto } else { text.vpe };
            let said = if position.abs() == 2 {
                ui::reason_pair_clearly(statement)
            } else {
                ui::reason_pair(statement)
            };
            (bank.pair(index)?.id, said)
        }
        // the lean has no part from a block
        Question::Block(_) => return None,
    };
    let mut parts = assessment.contributions.iter();
    let points = parts
        .find(|one| one.target == Subject::Seat && one.question == id)?
        .points;
    let (size, side) = if points < Hundredths::default() {
        (
            Hundredths::from_hundredths(-points.hundredths()),
            ui::towards_vpe(),
        )
    } else {
        (points, ui::towards_cto())
    };
    let points = ui::points_towards(&size.to_string(), side);
    let level = match part.question {
        Question::Item(index) => answers.item(index).given(),
        Question::Pair(_) | Question::Block(_) => None,
    };
    let rests = super::rests_on(profile, id, level);
    Some(format!("- {said} ({id}: {points}){rests}"))
}

/// What speaks most for another role: those of its own items that raise its score, the highest first.
fn of_role(role: RoleId, profile: &Profile, assessment: &Assessment) -> Vec<String> {
    let model = rolefit_catalogue::model();
    let own = model.role(role).map_or(&[][..], |target| target.own);
    let is_own = |one: &&Contribution| {
        rolefit_catalogue::item_index(&one.question).is_some_and(|item| own.contains(&item))
    };
    let mut parts: Vec<&Contribution> = assessment
        .contributions
        .iter()
        .filter(|one| one.target == Subject::Role(role) && one.points > Hundredths::default())
        .filter(is_own)
        .collect();
    parts.sort_by_key(|one| std::cmp::Reverse(one.points));
    let name = role_text(role).name;
    parts
        .into_iter()
        .take(REASONS)
        .filter_map(|one| {
            let item = rolefit_catalogue::item_index(&one.question)?;
            let level = u8::try_from(one.answer).ok().and_then(Level::new)?;
            let said = *item_evidence(item).get(usize::from(level.get()))?;
            let points = ui::points_towards(&one.points.to_string(), &ui::towards_role(name));
            let rests = super::rests_on(profile, &one.question, Some(level));
            Some(format!("- {said} ({}: {points}){rests}", one.question))
        })
        .collect()
}

fn sure(seat: &Seat) -> Cow<'static, str> {
    // Rounded down: what held in 99.9 of 100 did not hold in all.
    let whole = u32::try_from(seat.share.hundredths() / 100).unwrap_or(0);
    match seat.state {
        _ if seat.verdict.of_seat() == Verdict::Insufficient && out_of_reach(seat) => {
            ui::sure_short().into()
        }
        _ if seat.verdict.of_seat() == Verdict::Insufficient => ui::sure_insufficient().into(),
        State::Settled => ui::sure_settled().into(),
        _ if seat.share == Hundredths::HUNDRED => ui::sure_all().into(),
        State::LikelySettled => ui::sure_likely(whole).into(),
        State::Open => ui::sure_open(whole).into(),
    }
}
