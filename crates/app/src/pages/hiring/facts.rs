//! "About the company": its facts, in groups. Each is optional, stored as soon as it is given, and adds no points.

use rolefit_catalogue::company;
use rolefit_catalogue::{Fact, ui};
use rolefit_ui::figures::count;
use yew::prelude::*;

use crate::hooks::{AppHandle, use_app, use_arrival};
use crate::pages::told;
use crate::route::Place;
use crate::side::Side;

/// A group of facts.
struct Group {
    title: fn() -> &'static str,
    facts: &'static [&'static str],
}

/// The groups that name their facts, in their order. What none of them names is about the seat and the search.
const GROUPS: [Group; 4] = [
    Group {
        title: ui::need_facts_company,
        facts: &[
            "company_name",
            "stage",
            "engineers",
            "engineers_in_18_months",
            "ceo_depth",
            "at_the_table",
            "funding",
            "sector_new_to_software",
            "growth_step",
        ],
    },
    Group {
        title: ui::need_facts_decisions,
        facts: &[
            "decision_roadmap",
            "decision_architecture",
            "decision_hiring",
            "decision_budget",
            "areas_handed_over",
            "reports_to",
            "people_answered_for",
        ],
    },
    Group {
        title: ui::need_facts_offer,
        facts: &[
            "hours_needed",
            "hands_on_offered",
            "board_offered",
            "autonomy_offered",
            "role_defined",
            "peers_offered",
            "travel_needed",
            "location_city",
            "location_country",
            "remote_work",
            "remote_countries",
        ],
    },
    Group {
        title: ui::need_facts_pay,
        facts: &[
            "employment_kind",
            "pay_currency",
            "pay_base_low",
            "pay_base_high",
            "pay_bonus",
            "equity_low",
            "equity_high",
            "vesting_years",
            "cliff_months",
            "severance_months",
        ],
    },
];

/// The page.
#[component]
pub(super) fn Facts() -> Html {
    let app = use_app();
    let (words, at) = ((super::SCRIPT.words)(), |place| {
        Side::Company.at(place).hash()
    });
    let here = Side::Company.at(Place::About);
    use_arrival(&app, Some(here), words.facts.to_owned());
    let refused = use_state_eq(|| None::<&'static str>);
    let [company, others @ ..] = &GROUPS;
    let rest = Group {
        title: ui::need_facts_search,
        facts: &[],
    };
    html! {
        <div class="page">
            <h1 tabindex="-1">{ words.facts }</h1>
            <p class="lead">{ ui::need_facts_lead() }</p>
            { section(&app, company, &refused, true) }
            { section(&app, &rest, &refused, false) }
            { for others.iter().map(|group| section(&app, group, &refused, false)) }
            <p class="actions after">
                <a class="main button" href={at(Place::Next)}>{ ui::need_facts_go_on() }</a>
                <a href={at(Place::Result)}>{ words.see_result }</a>
                <a href={at(Place::Answers)}>{ words.answers }</a>
            </p>
        </div>
    }
}

fn section(
    app: &AppHandle,
    group: &Group,
    refused: &UseStateHandle<Option<&'static str>>,
    open: bool,
) -> Html {
    let named = |fact: &Fact| GROUPS.iter().any(|group| group.facts.contains(&fact.id));
    let belongs = |fact: &&'static Fact| {
        if group.facts.is_empty() {
            !named(fact)
        } else {
            group.facts.contains(&fact.id)
        }
    };
    let facts: Vec<&'static Fact> = company::facts().iter().filter(belongs).collect();
    let given = facts
        .iter()
        .filter(|fact| app.state.open.fact(fact.id).is_some());
    let state = ui::need_facts_given(count(given.count()), count(facts.len()));
    html! {
        <section class="told folded">
            <details {open}>
                <summary><h2>{ (group.title)() }</h2><span class="quiet">{ state }</span></summary>
                <div>{ for facts.into_iter().map(|fact| told::fact(app, fact, refused)) }</div>
            </details>
        </section>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fact_of_a_group_is_one_and_stands_in_one_group_only() {
        let mut named: Vec<&str> = GROUPS
            .iter()
            .flat_map(|group| group.facts)
            .copied()
            .collect();
        let count = named.len();
        for id in &named {
            assert!(company::fact(id).is_some(), "{id}");
        }
        named.sort_unstable();
        named.dedup();
        assert_eq!(named.len(), count);
        assert!(
            company::facts().len() > count,
            "the rest has a group of its own"
        );
    }
}
