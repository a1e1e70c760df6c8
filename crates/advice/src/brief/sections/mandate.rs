//! Mandate and decision rights: who has the last word.

use rolefit_catalogue::{FactAnswer, GroupKind, company, group_text, ui};

use crate::brief::draft::{Draft, NOBODY_SAID, sentence};
use crate::brief::section::{Input, Missing};
use crate::brief::words::{list, long_list, within};

/// The four decisions, in the order they are told.
pub(super) const DECISIONS: [&str; 4] = [
    "decision_roadmap",
    "decision_architecture",
    "decision_hiring",
    "decision_budget",
];

/// So many areas fit into a sentence.
const FEW_AREAS: usize = 3;

/// The option by which a decision lies with the person hired.
const YOURS: &str = "this_person";

pub(super) fn write(draft: &mut Draft<'_>) {
    autonomy(draft);
    decisions(draft);
    draft.say_choice("role_defined", |defined| match defined {
        "well_defined" => Some(ui::brief_role_well_defined()),
        "mostly_defined" => Some(ui::brief_role_mostly_defined()),
        "half_open" => Some(ui::brief_role_half_open()),
        "open" => Some(ui::brief_role_open()),
        _ => None,
    });
    areas(draft);
}

/// What the person decides about direction, unless who has the last word says otherwise.
fn autonomy(draft: &mut Draft<'_>) {
    let Some(autonomy) = draft.choice("autonomy_offered") else {
        return;
    };
    let text = match autonomy {
        "set_direction" => ui::brief_autonomy_set_direction(),
        "open_means" => ui::brief_autonomy_open_means(),
        "shared_direction" => ui::brief_autonomy_shared_direction(),
        "own_direction" => ui::brief_autonomy_own_direction(),
        _ => return,
    };
    if autonomy == "own_direction"
        && let Some(other) = direction_elsewhere(draft)
    {
        draft.missing(Missing::Contradiction("autonomy_offered", other));
        return;
    }
    draft.say(text, [Input::Fact("autonomy_offered")]);
}

/// Direction cannot be the person's own where the last word on roadmap and on architecture is somebody else's: then the
/// fact that says so.
fn direction_elsewhere(draft: &Draft<'_>) -> Option<&'static str> {
    let facts = &draft.basis.company.facts;
    let elsewhere = |id: &str| {
        facts
            .choice(id)
            .is_some_and(|who| who != YOURS && who != NOBODY_SAID)
    };
    let own = ["decision_roadmap", "decision_architecture"];
    own.iter()
        .all(|id| elsewhere(id))
        .then_some("decision_architecture")
}

/// Who has the last word, each holder once.
fn decisions(draft: &mut Draft<'_>) {
    let mut held: Vec<(&str, Vec<&'static str>)> = Vec::new();
    for id in DECISIONS {
        match draft.choice(id) {
            None => {}
            Some(NOBODY_SAID) => draft.missing(Missing::Unnamed(id)),
            Some(who) => match held.iter_mut().find(|(holder, _)| *holder == who) {
                Some((_, decisions)) => decisions.push(id),
                None => held.push((who, vec![id])),
            },
        }
    }
    // What the person decides comes first.
    held.sort_by_key(|(holder, _)| *holder != YOURS);
    for (holder, decisions) in held {
        let what: Vec<&str> = decisions.iter().filter_map(|id| matter(id)).collect();
        let Some(what) = list(&what) else { continue };
        let from = decisions.iter().map(|id| Input::Fact(id));
        if holder == YOURS {
            draft.say(ui::brief_say_yours(&what), from);
        } else if let Some(who) = holder_name(holder) {
            draft.say(ui::brief_say_others(who, &what), from);
        }
    }
}

fn matter(decision: &str) -> Option<&'static str> {
    match decision {
        "decision_roadmap" => Some(ui::brief_what_roadmap()),
        "decision_architecture" => Some(ui::brief_what_architecture()),
        "decision_hiring" => Some(ui::brief_what_hiring()),
        "decision_budget" => Some(ui::brief_what_budget()),
        _ => None,
    }
}

fn holder_name(holder: &str) -> Option<&'static str> {
    match holder {
        "ceo" => Some(ui::brief_say_ceo()),
        "another_executive" => Some(ui::brief_say_another_executive()),
        "board" => Some(ui::brief_say_board()),
        _ => None,
    }
}

fn areas(draft: &mut Draft<'_>) {
    let Some(handed_over) = draft.choices("areas_handed_over") else {
        return;
    };
    let options = match company::fact("areas_handed_over").map(|fact| &fact.answer) {
        Some(FactAnswer::Choices(options)) => *options,
        _ => &[],
    };
    let names = options
        .iter()
        .filter(|area| handed_over.contains(&area.id))
        .filter_map(|area| group_text(GroupKind::OwnedAreas, area.id));
    let names: Vec<&str> = names.map(|text| text.name).collect();
    let from = [Input::Fact("areas_handed_over")];
    if names.len() <= FEW_AREAS {
        let within: Vec<String> = names.iter().map(|name| within(name)).collect();
        if let Some(areas) = long_list(&within) {
            draft.say(ui::brief_areas_few(&areas), from);
        }
        return;
    }
    let entries = names.into_iter().map(|name| sentence(name, from));
    let entries = entries.collect();
    draft.list(Some(ui::brief_areas_lead()), entries);
}
