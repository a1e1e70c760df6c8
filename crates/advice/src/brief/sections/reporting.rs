//! Reporting line and team.

use rolefit_catalogue::ui;

use crate::brief::draft::Draft;
use crate::brief::section::{Input, Missing};
use crate::brief::words::{count, list};

/// Leaders of technology, as seats at the table.
const TECHNOLOGY: [&str; 3] = ["cto", "vp_engineering", "cio"];

pub(super) fn write(draft: &mut Draft<'_>) {
    line(draft);
    if let Some(people) = draft.number("people_answered_for") {
        let text = match people {
            0 => ui::brief_team_none().to_owned(),
            1 => ui::brief_team_one().to_owned(),
            people => ui::brief_team(&count(people)),
        };
        draft.say(text, [Input::Fact("people_answered_for")]);
    }
    draft.end_paragraph();
    table(draft);
    draft.say_choice("board_offered", |board| match board {
        "none" => Some(ui::brief_board_none()),
        "now_and_then" => Some(ui::brief_board_now_and_then()),
        "quarterly" => Some(ui::brief_board_quarterly()),
        "monthly" => Some(ui::brief_board_monthly()),
        _ => None,
    });
    draft.say_choice("travel_needed", |travel| match travel {
        "weekly" => Some(ui::brief_travel_weekly()),
        "few_days_a_month" => Some(ui::brief_travel_few_days_a_month()),
        "few_days_a_quarter" => Some(ui::brief_travel_few_days_a_quarter()),
        "none" => Some(ui::brief_travel_none()),
        _ => None,
    });
}

/// Whom the person reports to, in a row.
pub(super) fn short(whom: &str) -> Option<&'static str> {
    match whom {
        "ceo" => Some(ui::brief_short_ceo()),
        "cto" => Some(ui::brief_short_cto()),
        "vp_engineering" => Some(ui::brief_short_vp_engineering()),
        "coo" => Some(ui::brief_short_coo()),
        "cfo" => Some(ui::brief_short_cfo()),
        _ => None,
    }
}

fn line(draft: &mut Draft<'_>) {
    let whom = draft.choice("reports_to");
    if whom == Some("other") {
        draft.missing(Missing::Unnamed("reports_to"));
    }
    let text = whom.and_then(|whom| match whom {
        "ceo" => Some(ui::brief_reports_ceo()),
        "cto" => Some(ui::brief_reports_cto()),
        "vp_engineering" => Some(ui::brief_reports_vp_engineering()),
        "coo" => Some(ui::brief_reports_coo()),
        "cfo" => Some(ui::brief_reports_cfo()),
        _ => None,
    });
    if let Some(text) = text {
        draft.say(text, [Input::Fact("reports_to")]);
    }
    let ceo = draft.basis.company.facts.choice("ceo_depth");
    let text = ceo.and_then(|depth| match depth {
        "none" => Some(ui::brief_ceo_none()),
        "conversant" => Some(ui::brief_ceo_conversant()),
        "former_engineer" => Some(ui::brief_ceo_former_engineer()),
        "builds" => Some(ui::brief_ceo_builds()),
        _ => None,
    });
    if let Some(text) = text {
        draft.say(text, [Input::Fact("ceo_depth")]);
    }
}

/// Who sits beside the person. A founder who steps aside is told with the reasons for the search.
fn table(draft: &mut Draft<'_>) {
    let seats = draft.choices("at_the_table");
    let peers = draft.choice("peers_offered");
    let filled: Vec<&str> = seats.iter().flatten().copied().collect();
    let clash = peers.is_some_and(|peers| {
        let technology = filled.iter().any(|seat| TECHNOLOGY.contains(seat));
        match peers {
            "alone" => technology,
            // A Head of Engineering's equals need not sit there.
            _ => seats.is_some() && !technology && at_the_top(draft),
        }
    });
    if clash {
        draft.missing(Missing::Contradiction("peers_offered", "at_the_table"));
    }
    if seats.is_some() {
        let names = ["cpo", "cto", "vp_engineering", "cio"].into_iter();
        let names: Vec<&str> = names
            .filter(|seat| filled.contains(seat))
            .filter_map(seat_name)
            .collect();
        match list(&names) {
            Some(who) => draft.say(ui::brief_table(&who), [Input::Fact("at_the_table")]),
            // One who steps aside still sits there.
            None if filled.is_empty() => {
                draft.say(ui::brief_table_nobody(), [Input::Fact("at_the_table")])
            }
            None => {}
        }
    }
    let text = match peers.filter(|_| !clash) {
        // What the table shows is said already, and a table without technology says it too.
        Some("alone") if seats.is_some() => None,
        Some("alone") => Some(ui::brief_peers_alone()),
        Some("one_equal") => Some(ui::brief_peers_one_equal()),
        Some("several_equals") => Some(ui::brief_peers_several_equals()),
        _ => None,
    };
    if let Some(text) = text {
        draft.say(text, [Input::Fact("peers_offered")]);
    }
}

/// Whether the seat itself is one of the executives'.
fn at_the_top(draft: &Draft<'_>) -> bool {
    let title = draft.basis.company.facts.choice("title_intended");
    matches!(title, Some("cto" | "vp_engineering" | "cio"))
}

fn seat_name(seat: &str) -> Option<&'static str> {
    match seat {
        "cpo" => Some(ui::brief_seat_cpo()),
        "vp_engineering" => Some(ui::brief_seat_vp_engineering()),
        "cio" => Some(ui::brief_seat_cio()),
        "cto" => Some(ui::brief_seat_cto()),
        _ => None,
    }
}
