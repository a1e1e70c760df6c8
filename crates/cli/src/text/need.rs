//! A company's need in words: the seat, the kinds, what is asked of a person.

use rolefit_catalogue::company::{self, mismatches};
use rolefit_catalogue::{competency_name, item_index, item_name, role_text, type_text, ui};
use rolefit_core::{Alarm, LEAST_ANSWERED, Level, Verdict};
use rolefit_formats::assessment::{Kind, SeatVerdict};
use rolefit_formats::need::{DecidingAnswer, NeedDemand};
use rolefit_formats::{CompanyNeed, Profile};

use crate::text::scores::whole;

/// How many of the heaviest demands are given.
const DEMANDS: usize = 8;

/// How many kinds are given.
const KINDS: usize = 3;

/// The verdict, the alarm with its two costs, the deciding answers.
pub fn seat(profile: &Profile, need: &CompanyNeed) -> Vec<String> {
    let mut lines = vec![verdict(need.seat.verdict, need)];
    let found = &need.alarm;
    let title = found.title.map_or("", |role| role_text(role).name);
    match found.alarm {
        Alarm::Strong => lines.push(ui::terminal_alarm_strong(title)),
        Alarm::Possible => lines.push(ui::terminal_alarm_possible(title)),
        Alarm::None => {}
    }
    let mismatch = found.mismatch.as_deref();
    let mismatch = mismatches().iter().find(|one| Some(one.id) == mismatch);
    lines.extend(
        mismatch
            .iter()
            .flat_map(|one| [format!("- {}", one.person), format!("- {}", one.company)]),
    );
    if !need.deciding.is_empty() {
        lines.push(String::new());
        lines.push(format!("{}:", ui::terminal_deciding()));
        lines.extend(need.deciding.iter().filter_map(|it| deciding(profile, it)));
    }
    lines
}

/// What the answers say of the seat, in a sentence.
pub fn verdict(verdict: SeatVerdict, need: &CompanyNeed) -> String {
    let seat = match verdict {
        SeatVerdict::Both => return ui::terminal_work_both().to_owned(),
        SeatVerdict::Seat(seat) => seat,
    };
    match seat {
        Verdict::Cto => ui::terminal_work_cto().to_owned(),
        Verdict::VpEngineering => ui::terminal_work_vpe().to_owned(),
        Verdict::Either => ui::terminal_work_either().to_owned(),
        Verdict::OtherRole => {
            let role = need.seat.other_role;
            ui::terminal_work_other(role.map_or("", |role| role_text(role).name))
        }
        Verdict::Insufficient => {
            let needed = u32::try_from(LEAST_ANSWERED).unwrap_or(u32::MAX);
            ui::terminal_work_early(needed.saturating_sub(need.seat.answered).max(1))
        }
    }
}

fn deciding(profile: &Profile, answer: &DecidingAnswer) -> Option<String> {
    let (said, name) = match answer.kind {
        Kind::Item => {
            let item = company::item_index(&answer.question)?;
            let level = usize::try_from(answer.answer).ok()?;
            let evidence = company::item_evidence(item).get(level).copied()?;
            (evidence, company::item_name(item))
        }
        Kind::Pair => {
            let text = company::pair_text(company::pair_index(&answer.question)?);
            (
                if answer.answer > 0 {
                    text.cto
                } else {
                    text.vpe
                },
                text.name,
            )
        }
    };
    let role = role_text(answer.towards).name;
    let row = ui::terminal_deciding_row(said, name, &answer.points.to_string(), role);
    let level = u8::try_from(answer.answer).ok().and_then(Level::new);
    let level = level.filter(|_| answer.kind == Kind::Item);
    Some(row + &super::rests_on(profile, &answer.question, level))
}

/// Which kinds lead, and the scores of the first.
pub fn kinds(need: &CompanyNeed) -> Vec<String> {
    let names: Vec<&str> = need
        .combination
        .iter()
        .map(|kind| type_text(*kind).name)
        .collect();
    let lead = match names.as_slice() {
        [] => ui::terminal_kinds_open().to_owned(),
        [one] => ui::terminal_kinds_lead(one),
        [one, two] => ui::terminal_kinds_lead(&ui::list_two(one, two)),
        [one, two, three, ..] => ui::terminal_kinds_lead(&ui::list_three(one, two, three)),
    };
    let mut types: Vec<_> = need.types.iter().collect();
    types.sort_by_key(|one| (!one.ranked, std::cmp::Reverse(one.order)));
    let mut lines = vec![format!("{}:", ui::terminal_kinds()), lead];
    lines.extend(types.into_iter().take(KINDS).map(|one| {
        let name = type_text(one.id).name;
        match one.score.filter(|_| one.ranked) {
            Some(score) => ui::terminal_kind(name, &score.to_string()),
            None => ui::terminal_kind_open(name),
        }
    }));
    lines
}

/// The need's areas with their points.
pub fn areas(need: &CompanyNeed) -> Vec<String> {
    let mut lines = vec![format!("{}:", ui::terminal_areas())];
    lines.extend(
        need.areas
            .iter()
            .map(|one| ui::terminal_area(area(&one.id), u32::from(one.points))),
    );
    if !need.specific {
        lines.push(ui::terminal_unspecific().to_owned());
    }
    lines
}

/// The name of an area of a need.
pub fn area(id: &str) -> &str {
    let name = competency_name(id).unwrap_or_default();
    if name.is_empty() {
        ui::terminal_area_other()
    } else {
        name
    }
}

/// The heaviest demands, each with the needs behind it.
pub fn demands(need: &CompanyNeed) -> Vec<String> {
    let mut heaviest: Vec<&NeedDemand> = need.demands.iter().collect();
    heaviest.sort_by_key(|one| std::cmp::Reverse(one.weight));
    if heaviest.is_empty() {
        return Vec::new();
    }
    let mut lines = vec![format!("{}:", ui::terminal_demands())];
    lines.extend(heaviest.into_iter().take(DEMANDS).map(|one| {
        let behind: Vec<&str> = one.parts.iter().map(|part| need_name(&part.need)).collect();
        let item = item_index(&one.item).map_or("", item_name);
        ui::terminal_demand(
            item,
            u32::from(one.level),
            whole(one.share),
            &behind.join("; "),
        )
    }));
    lines
}

/// The name of a need.
pub fn need_name(id: &str) -> &'static str {
    company::item_index(id).map_or("", company::item_name)
}
