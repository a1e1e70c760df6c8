//! Rows to take in at a glance.

use rolefit_catalogue::{company, ui};

use super::{pay, reporting};
use crate::brief::draft::{Draft, sentence};
use crate::brief::section::{Input, Sentence};
use crate::brief::title;
use crate::brief::words::{apart, capital, thousands, within};

/// How many of the heaviest needs are named.
const FIRST_TASKS: usize = 3;

pub(super) fn write(draft: &mut Draft<'_>) {
    let rows = [
        (ui::brief_row_seat(), Some(title::row(draft))),
        (ui::brief_row_company(), company_and_stage(draft)),
        (ui::brief_row_first_tasks(), first_tasks(draft)),
        (ui::brief_row_reports_to(), reports_to(draft)),
        (ui::brief_row_people(), people(draft)),
        (ui::brief_row_place(), place(draft)),
        (ui::brief_row_contract(), contract(draft)),
        (ui::brief_row_pay(), pay::at_a_glance(draft)),
        (ui::brief_row_dates(), dates(draft)),
    ];
    let known = rows
        .into_iter()
        .filter_map(|(name, value)| Some((name.to_owned(), value?)));
    let known = known.collect();
    draft.rows(known);
}

/// Whether the company's name has to stay out.
pub(super) fn confidential(draft: &Draft<'_>) -> bool {
    draft.basis.company.facts.choice("confidential_search") == Some("yes")
}

fn company_and_stage(draft: &mut Draft<'_>) -> Option<Sentence> {
    let hidden = confidential(draft);
    let name = if hidden {
        None
    } else {
        draft.text("company_name")
    };
    let stage = draft.choice("stage").and_then(|stage| match stage {
        "idea" => Some(ui::brief_stage_short_idea()),
        "first_customers" => Some(ui::brief_stage_short_first_customers()),
        "growth" => Some(ui::brief_stage_short_growth()),
        "established" => Some(ui::brief_stage_short_established()),
        "enterprise" => Some(ui::brief_stage_short_enterprise()),
        _ => None,
    });
    let (text, named) = match (name, stage) {
        (None, Some(stage)) if hidden => (
            ui::brief_confidential_row(stage),
            Some("confidential_search"),
        ),
        (None, None) if hidden => (
            ui::brief_confidential().to_owned(),
            Some("confidential_search"),
        ),
        (Some(name), Some(stage)) => (ui::brief_company_row(name, stage), Some("company_name")),
        (Some(name), None) => (name.to_owned(), Some("company_name")),
        (None, Some(stage)) => (capital(stage), None),
        (None, None) => return None,
    };
    let stage = stage.map(|_| "stage");
    Some(sentence(
        text,
        named.into_iter().chain(stage).map(Input::Fact),
    ))
}

fn first_tasks(draft: &mut Draft<'_>) -> Option<Sentence> {
    let needs = draft.needs_or_say_so();
    let first: Vec<_> = needs.iter().take(FIRST_TASKS).collect();
    let names: Vec<String> = first
        .iter()
        .enumerate()
        .map(|(place, need)| {
            let name = company::item_name(need.item);
            if place == 0 {
                name.to_owned()
            } else {
                within(name)
            }
        })
        .collect();
    let text = apart(&names)?;
    Some(sentence(
        text,
        first.iter().map(|need| Input::Need(need.id)),
    ))
}

fn reports_to(draft: &mut Draft<'_>) -> Option<Sentence> {
    let whom = draft.choice("reports_to")?;
    let text = reporting::short(whom)?;
    Some(sentence(text, [Input::Fact("reports_to")]))
}

fn people(draft: &mut Draft<'_>) -> Option<Sentence> {
    let text = match draft.number("people_answered_for")? {
        0 => ui::brief_people_none().to_owned(),
        1 => ui::brief_people_one().to_owned(),
        people => ui::brief_people(&thousands(people)),
    };
    Some(sentence(text, [Input::Fact("people_answered_for")]))
}

fn place(draft: &mut Draft<'_>) -> Option<Sentence> {
    let facts = &draft.basis.company.facts;
    let remote = draft.choice("remote_work");
    let everywhere = remote == Some("fully");
    let mut from = Vec::new();
    let given = |id: &'static str| facts.text(id).map(str::trim).filter(|it| !it.is_empty());
    let (city, country) = if everywhere {
        (None, None)
    } else {
        (draft.text("location_city"), draft.text("location_country"))
    };
    let place = match (city, country) {
        (Some(city), Some(country)) => {
            from.extend(["location_city", "location_country"]);
            Some(ui::brief_city_country(city, country))
        }
        (Some(city), None) => {
            from.push("location_city");
            Some(city.to_owned())
        }
        (None, Some(country)) => {
            from.push("location_country");
            Some(country.to_owned())
        }
        (None, None) => None,
    };
    let words = remote.and_then(|remote| match remote {
        "none" => Some(ui::brief_remote_none()),
        "some_days" => Some(ui::brief_remote_some_days()),
        "mostly" => Some(ui::brief_remote_mostly()),
        "fully" => Some(ui::brief_remote_fully()),
        _ => None,
    });
    let countries = words.filter(|_| remote != Some("none")).and_then(|_| {
        let countries = given("remote_countries");
        countries.is_some().then(|| from.push("remote_countries"));
        countries
    });
    if everywhere && countries.is_none() {
        draft.text("remote_countries");
    }
    let remote = words.map(|words| {
        from.push("remote_work");
        countries.map_or_else(
            || words.to_owned(),
            |countries| ui::brief_from_countries(words, countries),
        )
    });
    let text = match (place, remote) {
        (Some(place), Some(remote)) => ui::brief_place_remote(&place, &remote),
        (Some(place), None) => place,
        (None, Some(remote)) => capital(&remote),
        (None, None) => return None,
    };
    Some(sentence(text, from.into_iter().map(Input::Fact)))
}

fn contract(draft: &mut Draft<'_>) -> Option<Sentence> {
    let kind = draft.choice("employment_kind");
    // A full-time week needs no number.
    let hours = if kind == Some("full_time") {
        None
    } else {
        draft.number("hours_needed")
    };
    let words = kind.and_then(|kind| match kind {
        "full_time" => Some(ui::brief_kind_full_time()),
        "part_time" => Some(ui::brief_kind_part_time()),
        "contract" => Some(ui::brief_kind_contract()),
        "interim" => Some(ui::brief_kind_interim()),
        _ => None,
    });
    match (words, hours) {
        (Some(words), Some(hours)) => Some(sentence(
            ui::brief_hours(words, hours),
            [Input::Fact("employment_kind"), Input::Fact("hours_needed")],
        )),
        (Some(words), None) => Some(sentence(words, [Input::Fact("employment_kind")])),
        (None, Some(hours)) => Some(sentence(
            ui::brief_hours_only(hours),
            [Input::Fact("hours_needed")],
        )),
        (None, None) => None,
    }
}

fn dates(draft: &mut Draft<'_>) -> Option<Sentence> {
    let (first, last) = draft.dates();
    let begin = Input::Fact("interviews_begin");
    let decide = Input::Fact("decision_date");
    match (first, last) {
        (Some(first), Some(last)) => Some(sentence(
            ui::brief_dates_both(&first, &last),
            [begin, decide],
        )),
        (Some(first), None) => Some(sentence(ui::brief_date_first(&first), [begin])),
        (None, Some(last)) => Some(sentence(ui::brief_date_decision(&last), [decide])),
        (None, None) => None,
    }
}
