//! What the seat is not, so that nobody takes it for that.

use std::cmp::Reverse;

use rolefit_catalogue::{RoleId, company, guidance, ui};
use rolefit_core::Level;

use super::mandate::DECISIONS;
use crate::brief::Work;
use crate::brief::clash::on_its_way;
use crate::brief::draft::{Draft, sentence};
use crate::brief::section::{Input, Sentence};

/// How many needs that the company does not have are told.
const SETTLED: usize = 3;

pub(super) fn write(draft: &mut Draft<'_>) {
    let mut entries = settled(draft);
    entries.extend(from_facts(draft));
    draft.list(None, entries);
}

/// Needs of the seats that the company has not: those of the seat it does not describe first, then the heaviest.
fn settled(draft: &Draft<'_>) -> Vec<Sentence> {
    let axis = company::seat_axis();
    let other_first = match draft.basis.work {
        Some(Work::Of(RoleId::Cto)) => Some(RoleId::VpEngineering),
        Some(Work::Of(RoleId::VpEngineering)) => Some(RoleId::Cto),
        _ => None,
    };
    let cto = axis.cto.iter().map(|part| (RoleId::Cto, part));
    let vpe = axis.vpe.iter().map(|part| (RoleId::VpEngineering, part));
    let mut needs: Vec<_> = cto
        .chain(vpe)
        .filter(|(_, part)| {
            let known = draft.basis.company;
            let id = company::item_id(part.question);
            known.answers.item(part.question).given() == Some(Level::ALL[0])
                && !on_its_way(part.question, id, &known.later, &known.facts)
        })
        .collect();
    needs.sort_by_key(|(side, part)| {
        let first = other_first.is_some_and(|first| first != *side);
        (first, Reverse(part.weight), part.question)
    });
    let entries = needs.into_iter().take(SETTLED).filter_map(|(_, part)| {
        let text = guidance::need(part.question)?.settled;
        Some(sentence(
            text,
            [Input::Need(company::item_id(part.question))],
        ))
    });
    entries.collect()
}

fn from_facts(draft: &Draft<'_>) -> Vec<Sentence> {
    let facts = &draft.basis.company.facts;
    let mut entries = Vec::new();
    let mut add = |text: String, id: &'static str| {
        entries.push(sentence(text, [Input::Fact(id)]));
    };
    match facts.choice("hands_on_offered") {
        Some("none") => add(ui::brief_not_code().to_owned(), "hands_on_offered"),
        Some("half_or_more") => {
            add(
                ui::brief_not_away_from_code().to_owned(),
                "hands_on_offered",
            );
        }
        _ => {}
    }
    for id in DECISIONS {
        let who = facts.choice(id).and_then(|who| match who {
            "ceo" => Some(ui::brief_not_ceo()),
            "another_executive" => Some(ui::brief_not_another_executive()),
            "board" => Some(ui::brief_not_board()),
            _ => None,
        });
        let text = who.and_then(|who| match id {
            "decision_roadmap" => Some(ui::brief_not_roadmap(who)),
            "decision_architecture" => Some(ui::brief_not_architecture(who)),
            "decision_hiring" => Some(ui::brief_not_hiring(who)),
            "decision_budget" => Some(ui::brief_not_budget(who)),
            _ => None,
        });
        if let Some(text) = text {
            add(text, id);
        }
    }
    if facts.choice("board_offered") == Some("none") {
        add(ui::brief_not_board_work().to_owned(), "board_offered");
    }
    let seats = facts.choices("at_the_table").unwrap_or_default();
    if seats.contains(&"cpo") {
        add(ui::brief_not_product().to_owned(), "at_the_table");
    }
    if seats.contains(&"cio") {
        add(ui::brief_not_it().to_owned(), "at_the_table");
    }
    match facts.choice("employment_kind") {
        Some("interim") => add(ui::brief_not_permanent().to_owned(), "employment_kind"),
        Some("part_time" | "contract") => {
            if let Some(hours) = facts.number("hours_needed") {
                add(ui::brief_not_full_time(hours), "hours_needed");
            }
        }
        _ => {}
    }
    if matches!(facts.choice("role_defined"), Some("half_open" | "open")) {
        add(ui::brief_not_defined().to_owned(), "role_defined");
    }
    entries
}
