//! In which fields technical depth and leading people are needed most.

use std::collections::BTreeSet;

use rolefit_catalogue::{company, competency_name, item_competency, ui};
use rolefit_core::Demanded;

use super::profile;
use crate::brief::draft::Draft;
use crate::brief::heaviest::demands;
use crate::brief::section::Input;
use crate::brief::words::{long_list, within};
use crate::interviews::competencies;

/// Competencies of technical judgement.
pub(crate) const DEPTH: [&str; 12] = [
    "ai_integration",
    "ai_risk",
    "architecture",
    "data",
    "hands_on_engineering",
    "information_systems",
    "platform_engineering",
    "quality",
    "reliability",
    "systems_thinking",
    "technical_currency",
    "technical_depth",
];

/// Competencies of leading people.
pub(crate) const LEADING: [&str; 9] = [
    "change",
    "delivery",
    "executive_influence",
    "growth",
    "leadership",
    "organisation",
    "people",
    "self_leadership",
    "team_management",
];

/// How many fields are named.
const NAMED: usize = 3;

pub(super) fn depth(draft: &mut Draft<'_>) {
    draft.say_choice("hands_on_offered", |share| match share {
        "none" => Some(ui::brief_code_none()),
        "a_tenth" => Some(ui::brief_code_a_tenth()),
        "a_third" => Some(ui::brief_code_a_third()),
        "half_or_more" => Some(ui::brief_code_half_or_more()),
        _ => None,
    });
    draft.needs_or_say_so();
    // Who builds nothing needs no depth in building.
    let builds = draft.basis.company.facts.choice("hands_on_offered") != Some("none");
    let of: Vec<&str> = DEPTH
        .into_iter()
        .filter(|id| builds || *id != "hands_on_engineering")
        .collect();
    let (fields, from) = heaviest_fields(draft, &of);
    if let Some(named) = long_list(&fields) {
        let text = if fields.len() == 1 {
            ui::brief_depth_one(&named)
        } else {
            ui::brief_depth_some(&named)
        };
        draft.say(text, from);
    }
    if let Some(demand) = example(draft, &of) {
        let text = ui::brief_depth_example(&within(profile::done(demand)));
        draft.say(text, profile::behind(demand));
    }
}

pub(super) fn leadership(draft: &mut Draft<'_>) {
    size(draft);
    draft.needs_or_say_so();
    let (fields, from) = heaviest_fields(draft, &LEADING);
    if let Some(named) = long_list(&fields) {
        draft.say(ui::brief_lead_fields(&named), from);
    }
    if let Some(demand) = example(draft, &LEADING) {
        let text = ui::brief_lead_example(&within(profile::done(demand)));
        draft.say(text, profile::behind(demand));
    }
}

/// What the department's size means for leading it.
fn size(draft: &mut Draft<'_>) {
    let Some(people) = draft.number("people_answered_for") else {
        return;
    };
    if people == 0 {
        return;
    }
    let text = company::team_size(people).and_then(|size| match size.id {
        "up_to_ten" => Some(ui::brief_size_up_to_ten()),
        "eleven_to_fifty" => Some(ui::brief_size_eleven_to_fifty()),
        "fifty_one_to_two_hundred" => Some(ui::brief_size_fifty_one_to_two_hundred()),
        "over_two_hundred" => Some(ui::brief_size_over_two_hundred()),
        _ => None,
    });
    if let Some(text) = text {
        draft.say(text, [Input::Fact("people_answered_for")]);
    }
}

/// The heaviest of these competencies by name; then each with the needs behind it.
fn heaviest_fields(draft: &Draft<'_>, of: &[&str]) -> (Vec<String>, Vec<Input>) {
    let mut fields = competencies(draft.basis.need);
    fields.retain(|field| of.contains(&field.id));
    fields.truncate(NAMED);
    let names = fields
        .iter()
        .filter_map(|field| competency_name(field.id).map(within))
        .collect();
    let from = fields.iter().flat_map(|field| {
        let needs = field.needs.iter().map(|id| Input::Need(id));
        [Input::Competency(field.id)].into_iter().chain(needs)
    });
    (names, from.collect())
}

/// The heaviest demand of these competencies that is not among the musts already.
fn example<'a>(draft: &Draft<'a>, of: &[&str]) -> Option<&'a Demanded> {
    let musts: BTreeSet<_> = profile::musts(draft)
        .iter()
        .map(|must| must.requirement.item)
        .collect();
    demands(draft.basis.need).into_iter().find(|demand| {
        let item = demand.requirement.item;
        of.contains(&item_competency(item))
            && demand.requirement.level.get() >= 2
            && !musts.contains(&item)
    })
}
