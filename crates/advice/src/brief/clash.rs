//! Needs that a fact contradicts: the prose speaks of neither side, and the user is asked which holds.

use std::collections::BTreeMap;

use rolefit_catalogue::company;
use rolefit_core::{ItemIndex, Level};

use super::Heavy;
use crate::company::Facts;

/// The fact that contradicts the need at its level, where one does.
///
/// Two kinds: what the seat is offered with takes away what the need asks of it, or the fact says outright what an anchor
/// of the need denies.
pub(super) fn clash(need: &Heavy, facts: &Facts) -> Option<&'static str> {
    let chosen = |id: &'static str, option: &str| (facts.choice(id) == Some(option)).then_some(id);
    let number = |id: &'static str, holds: fn(u32) -> bool| {
        facts.number(id).is_some_and(holds).then_some(id)
    };
    let table = facts.choices("at_the_table").unwrap_or_default();
    let seat = |seat: &str| table.contains(&seat).then_some("at_the_table");
    match (need.id, need.level.get()) {
        ("need_hands_on_lead", 2) => {
            chosen("hands_on_offered", "none").or(number("engineers", |it| it >= 10))
        }
        ("need_hands_on_lead", 3) => {
            chosen("hands_on_offered", "none").or(number("engineers", |it| it >= 15))
        }
        ("need_hands_on_lead", _) => chosen("hands_on_offered", "none"),
        ("need_investor_answers", _) => chosen("board_offered", "none"),
        ("need_few_days" | "need_bridge", _) => chosen("employment_kind", "full_time"),
        ("need_first_product", 2..) => {
            chosen("stage", "established").or(chosen("stage", "enterprise"))
        }
        ("need_first_engineers", 2) => number("engineers", |it| it > 3),
        ("need_first_engineers", 3) => number("engineers", |it| it > 0),
        ("need_first_engineers", _) => number("engineers", |it| it > 1),
        ("need_first_managers", 2) => number("engineers", |it| it <= 10),
        ("need_first_managers", 3) => number("engineers", |it| it <= 25),
        ("need_first_managers", 4) => number("engineers", |it| it < 30),
        ("need_roadmap_owner", 4) => seat("cpo"),
        _ => None,
    }
}

/// Whether a need the company does not have today is on its way: by a level answered for 18 months from now, by a planned
/// step, or because more engineers are planned. Then a brief does not deny it.
pub(super) fn on_its_way(
    item: ItemIndex,
    id: &str,
    later: &BTreeMap<ItemIndex, Level>,
    facts: &Facts,
) -> bool {
    let answered = later.get(&item).is_some_and(|level| level.get() > 0);
    let planned = facts.choices("growth_step").unwrap_or_default();
    let raised = company::growth_steps()
        .iter()
        .filter(|step| planned.contains(&step.id))
        .any(|step| step.raises.iter().any(|(raised, _)| *raised == item));
    let more = match (
        facts.number("engineers"),
        facts.number("engineers_in_18_months"),
    ) {
        (Some(now), Some(then)) => then > now && id == "need_hiring",
        _ => false,
    };
    answered || raised || more
}
