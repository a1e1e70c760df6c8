//! What a comparison's ids and figures are called, on a screen and in a terminal alike.

use rolefit_catalogue::{
    FactAnswer, company, competency_name, fact, item_index, item_name, ui, want,
};
use rolefit_core::OTHER_AREA;
use rolefit_core::matching::{CellReading, Gate};

use crate::hundredths::Hundredths;
use crate::matching::{BindingSide, Person, Word};
use crate::profile::Required;

/// What an area is called.
#[must_use]
pub fn area(id: &str) -> &'static str {
    if id == OTHER_AREA {
        ui::points_other()
    } else {
        competency_name(id).unwrap_or_default()
    }
}

/// What a cell says.
#[must_use]
pub fn reading(reading: CellReading) -> &'static str {
    match reading {
        CellReading::Met => ui::cell_met(),
        CellReading::Partly => ui::cell_partly(),
        CellReading::NotMet => ui::cell_not_met(),
        CellReading::Unknown => ui::cell_unknown(),
    }
}

/// Whose word the answers rest on.
#[must_use]
pub fn evidence(word: Word) -> &'static str {
    match word.as_str() {
        "three_raters" => ui::evidence_three_raters(),
        "two_raters" => ui::evidence_two_raters(),
        "one_rater" => ui::evidence_one_rater(),
        _ => ui::evidence_own_word(),
    }
}

/// How somebody stands at a gate.
#[must_use]
pub fn gate_state(gate: Gate) -> &'static str {
    match gate {
        Gate::Pass => ui::gate_pass(),
        Gate::Unknown => ui::gate_unknown(),
        Gate::Fail => ui::gate_fail(),
    }
}

/// What a gate requires.
#[must_use]
pub fn gate(question: &str, required: &Required) -> String {
    let (field, id) = question.split_once('/').unwrap_or((question, ""));
    if field == "answers" {
        let name = item_index(id).map_or("", item_name);
        return ui::gate_level(name, required.at_least.unwrap_or(0));
    }
    let Some(asked) = fact(id) else {
        return question.to_owned();
    };
    match (asked.answer, required.at_least, required.at_most) {
        (FactAnswer::Choice(options) | FactAnswer::Choices(options), ..) => {
            let chosen = options
                .iter()
                .filter(|one| required.one_of.contains(one.id));
            let chosen: Vec<&str> = chosen.map(|one| one.text).collect();
            ui::gate_options(asked.name, &chosen.join(", "))
        }
        (_, Some(least), Some(most)) => ui::gate_between(asked.name, least, most),
        (_, Some(least), None) => ui::gate_from(asked.name, least),
        (_, None, most) => ui::gate_to(asked.name, most.unwrap_or(0)),
    }
}

/// Which side limits the match, and why; nothing where one of the two is not known.
#[must_use]
pub fn limit(person: &Person) -> Option<String> {
    let alike = person.demands.score.map(Hundredths::points)
        == person.supplies.score.map(Hundredths::points);
    Some(match person.binding? {
        // Nobody sees the hundredths between two figures that read the same.
        _ if alike => ui::limit_even().to_owned(),
        BindingSide::Demands => ui::limit_work().to_owned(),
        BindingSide::Even => ui::limit_even().to_owned(),
        BindingSide::Supplies => {
            let id = person.binding_want.as_deref()?;
            let name = want(id).map_or("", |want| want.name);
            let offered = person.supplies.wants.iter().find(|one| one.id == id)?;
            let facts = offered.limited_by.iter();
            let facts = facts.filter_map(|id| company::fact(id));
            let facts: Vec<&str> = facts.map(|fact| fact.name).collect();
            if facts.is_empty() {
                ui::limit_offer(name)
            } else {
                ui::limit_offer_facts(name, &facts.join(", "))
            }
        }
    })
}
