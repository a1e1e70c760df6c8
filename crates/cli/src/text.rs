//! An assessment in words: the verdict, its reasons, how sure it is, how far along each role.

use rolefit_catalogue::{item_text, pair_text, ui};
use rolefit_core::{Answers, Distance, LeanPart, Question, RoleId, State, Verdict, lean, reasons};
use rolefit_formats::assessment::{Role, SEAT_ANSWERS_NEEDED, Seat, Subject};
use rolefit_formats::{Assessment, Code, Hundredths, Problem, Profile};

/// How many reasons are given.
const REASONS: usize = 3;

/// The assessment of `profile` in words, a line each.
pub fn verdict(profile: &Profile, assessment: &Assessment) -> String {
    let answers = profile.to_answers();
    let seat = &assessment.seat;
    let mut lines = vec![sentence(seat).into_owned()];

    let lean = lean(rolefit_catalogue::seat_axis(), &answers);
    let parts = reasons(seat.verdict, &lean, REASONS);
    if !parts.is_empty() {
        lines.push(String::new());
        let title = if parts.len() == REASONS {
            ui::reasons_title()
        } else {
            ui::reasons_title_fewer()
        };
        lines.push(format!("{title}:"));
        lines.extend(parts.iter().map(|part| reason(part, &answers, assessment)));
    }

    lines.push(String::new());
    lines.push(format!("{}: {}", ui::sure_title(), sure(seat)));
    lines.push(String::new());
    lines.push(format!("{}:", ui::distance_title()));
    lines.extend(
        assessment
            .roles
            .iter()
            .map(|role| distance(role, assessment)),
    );
    lines.push(String::new());
    lines.join("\n")
}

fn sentence(seat: &Seat) -> std::borrow::Cow<'static, str> {
    match seat.verdict {
        Verdict::Cto if seat.record_shows => ui::verdict_cto_record().into(),
        Verdict::Cto => ui::verdict_cto_lean().into(),
        Verdict::VpEngineering if seat.record_shows => ui::verdict_vpe_record().into(),
        Verdict::VpEngineering => ui::verdict_vpe_lean().into(),
        Verdict::Either if seat.says_and_does_differ => ui::verdict_differ().into(),
        Verdict::Either => ui::verdict_either().into(),
        Verdict::Insufficient if seat.answered + seat.declined == 0 => ui::verdict_empty().into(),
        Verdict::Insufficient if out_of_reach(seat) => ui::verdict_short().into(),
        Verdict::Insufficient => {
            ui::verdict_early(SEAT_ANSWERS_NEEDED.saturating_sub(seat.answered)).into()
        }
    }
}

/// So much is declined that no answer can bring a verdict.
fn out_of_reach(seat: &Seat) -> bool {
    seat.low.is_none() || seat.answered + seat.open < SEAT_ANSWERS_NEEDED
}

/// One reason: what was answered, and what it adds.
fn reason(part: &LeanPart, answers: &Answers, assessment: &Assessment) -> String {
    let bank = rolefit_catalogue::candidate();
    let (id, said) = match part.question {
        Question::Item(index) => {
            let level = answers
                .item(index)
                .given()
                .map(|level| usize::from(level.get()));
            let evidence = level.and_then(|level| item_text(index).evidence.get(level).copied());
            (
                bank.item(index).map(|item| item.id),
                evidence.unwrap_or_default().to_owned(),
            )
        }
        Question::Pair(index) => {
            let position = answers
                .pair(index)
                .given()
                .map_or(0, |position| position.get());
            let text = pair_text(index);
            let statement = if position > 0 { text.cto } else { text.vpe };
            let said = if position.abs() == 2 {
                ui::reason_pair_clearly(statement)
            } else {
                ui::reason_pair(statement)
            };
            (bank.pair(index).map(|pair| pair.id), said)
        }
    };
    let id = id.unwrap_or_default();
    let points = assessment
        .contributions
        .iter()
        .find(|one| one.target == Subject::Seat && one.question == id)
        .map_or(Hundredths::default(), |one| one.points);
    let (size, side) = if points < Hundredths::default() {
        (
            Hundredths::from_hundredths(-points.hundredths()),
            ui::towards_vpe(),
        )
    } else {
        (points, ui::towards_cto())
    };
    format!(
        "- {said} ({id}: {})",
        ui::points_towards(&size.to_string(), side)
    )
}

fn sure(seat: &Seat) -> std::borrow::Cow<'static, str> {
    // Rounded down: what held in 99.9 of 100 did not hold in all.
    let whole = u32::try_from(seat.share.hundredths() / 100).unwrap_or(0);
    match seat.state {
        _ if seat.verdict == Verdict::Insufficient && out_of_reach(seat) => ui::sure_short().into(),
        _ if seat.verdict == Verdict::Insufficient => ui::sure_insufficient().into(),
        State::Settled => ui::sure_settled().into(),
        _ if seat.share == Hundredths::HUNDRED => ui::sure_all().into(),
        State::LikelySettled => ui::sure_likely(whole).into(),
        State::Open => ui::sure_open(whole).into(),
    }
}

/// One role: its distance where enough is answered, else what is missing.
fn distance(role: &Role, assessment: &Assessment) -> String {
    let name = match role.id {
        RoleId::Cto => ui::seat_cto(),
        RoleId::VpEngineering => ui::seat_vpe(),
        other => other.as_str(),
    };
    let missing = assessment.warnings.iter().find(|warning| {
        warning.about == Some(Subject::Role(role.id))
            && matches!(warning.code, Code::RoleNotRanked | Code::RoleCannotBeRanked)
    });
    let said = match (missing, role.distance, role.score) {
        (Some(warning), _, _) => Problem::from(warning).message,
        (None, Some(distance), Some(score)) => {
            let distance = match distance {
                Distance::ReadyNow => ui::role_ready(),
                Distance::NextTour => ui::role_next(),
                Distance::FurtherOut => ui::role_further(),
            };
            format!("{distance}, {}", ui::role_score(&score.to_string()))
        }
        _ => ui::role_cannot().to_owned(),
    };
    format!("- {name}: {said}")
}
