//! Why the seat is open, and what presses.

use rolefit_catalogue::{guidance, ui};

use crate::brief::draft::Draft;
use crate::brief::section::Input;
use crate::brief::words::count;

/// From this level on a need presses.
const PRESSING: u8 = 3;
/// How many pressing needs are told.
const TOLD: usize = 3;

pub(super) fn write(draft: &mut Draft<'_>) {
    let reason = draft.choice("search_reason");
    let words = reason.and_then(|reason| match reason {
        "new_seat" => Some(ui::brief_reason_new_seat()),
        "split_of_roles" => Some(ui::brief_reason_split_of_roles()),
        "left_for_other_job" => Some(ui::brief_reason_left_for_other_job()),
        "left_over_disagreement" => Some(ui::brief_reason_left_over_disagreement()),
        "let_go" => Some(ui::brief_reason_let_go()),
        "moves_inside" => Some(ui::brief_reason_moves_inside()),
        "founder_steps_aside" => Some(ui::brief_reason_founder_steps_aside()),
        _ => None,
    });
    if let Some(words) = words {
        draft.say(words, [Input::Fact("search_reason")]);
    }
    let facts = &draft.basis.company.facts;
    let founder = facts
        .choices("at_the_table")
        .is_some_and(|seats| seats.contains(&"founder_cto_being_displaced"));
    if founder && reason != Some("founder_steps_aside") {
        draft.say(ui::brief_founder_displaced(), [Input::Fact("at_the_table")]);
    }
    holders(draft, reason);
    draft.end_paragraph();
    what_presses(draft);
}

fn holders(draft: &mut Draft<'_>, reason: Option<&str>) {
    // Nobody need be asked how often a new seat changed hands.
    let new = reason == Some("new_seat");
    let holders = if new {
        draft.basis.company.facts.number("seat_changes")
    } else {
        draft.number("seat_changes")
    };
    match holders {
        Some(holders) if holders > 0 && new => draft.missing(crate::brief::Missing::Contradiction(
            "search_reason",
            "seat_changes",
        )),
        Some(1) => draft.say(ui::brief_holders_one(), [Input::Fact("seat_changes")]),
        Some(holders) if holders > 1 => {
            let text = ui::brief_holders(&count(holders));
            draft.say(text, [Input::Fact("seat_changes")]);
        }
        _ => {}
    }
}

fn what_presses(draft: &mut Draft<'_>) {
    let needs = draft.needs_or_say_so();
    let pressing = needs.iter().filter(|need| need.level.get() >= PRESSING);
    let mut told: Vec<_> = pressing.take(TOLD).collect();
    if told.is_empty() {
        told = needs.iter().take(1).collect();
    }
    for need in told {
        if let Some(text) = guidance::need(need.item).and_then(|text| text.at(need.level)) {
            draft.say(text, [Input::Need(need.id)]);
        }
    }
}
