//! `#/open/questions`: what to ask a company, from what somebody knows of it without a brief.
//!
//! What is entered is kept with the candidate's own profile, under keys of its own that no exported profile holds.

use std::collections::BTreeMap;

use rolefit_advice::questions_to_ask::questions_from;
use rolefit_advice::{Fact, Facts};
use rolefit_catalogue::{company, ui};
use rolefit_ui::figures::count;
use yew::prelude::*;

use super::ask::{Asked, Questions};
use crate::hooks::{AppHandle, use_app};
use crate::pages::diagnosis::company::fact;
use crate::pages::told::{Row, asked};
use crate::side::Side;
use crate::state::{Desk, Value};

/// What stands before a fact's id in the key it is kept under.
const KEY: &str = "ask:";

/// Whether they told the pay range: no fact of a company's, which either gives one or does not.
const PAY: &str = "ask:pay";
/// The two facts that a pay range is.
const RANGE: [&str; 2] = ["pay_base_high", "pay_base_low"];

/// A group of facts a candidate can know.
struct Group {
    title: fn() -> &'static str,
    facts: &'static [&'static str],
}

const GROUPS: [Group; 3] = [
    Group {
        title: ui::check_group_seat,
        facts: &[
            "title_intended",
            "reports_to",
            "search_reason",
            "seat_changes",
            "internal_candidate",
            "people_answered_for",
            "hands_on_offered",
            "hours_needed",
            "severance_months",
        ],
    },
    Group {
        title: ui::check_group_say,
        facts: &[
            "decision_roadmap",
            "decision_architecture",
            "decision_hiring",
            "decision_budget",
            "autonomy_offered",
            "role_defined",
            "board_part",
        ],
    },
    Group {
        title: ui::check_group_company,
        facts: &[
            "stage",
            "funding",
            "ceo_depth",
            "at_the_table",
            "engineers",
            "engineers_in_18_months",
        ],
    },
];

fn key(id: &str) -> String {
    [KEY, id].concat()
}

/// What was entered, as advice takes it.
fn known(desk: &Desk) -> Facts {
    let told = GROUPS.iter().flat_map(|group| group.facts);
    let facts = told.filter_map(|id| {
        let value = fact(company::fact(id)?.answer, desk.detail(&key(id))?)?;
        Some(((*id).to_owned(), value))
    });
    let mut facts: BTreeMap<String, Fact> = facts.collect();
    if said(desk, PAY) == Some("yes") {
        // Which amounts is between them and the candidate.
        facts.extend(RANGE.map(|id| (id.to_owned(), Fact::Number(1))));
    }
    Facts(facts)
}

fn said<'d>(desk: &'d Desk, key: &str) -> Option<&'d str> {
    match desk.detail(key)? {
        Value::One(said) => Some(said),
        _ => None,
    }
}

/// The page below its title.
#[component]
pub(super) fn Check() -> Html {
    let app = use_app();
    let refused = use_state_eq(|| None::<&'static str>);
    let desk = app.state.desk(Side::Candidate);
    let facts = known(desk);
    let pay = said(desk, PAY);
    let mut questions = questions_from(&facts, &[], None);
    // Nobody knows yet whether a range was told: no flag for what the candidate has not said.
    if pay.is_none() {
        questions.retain(|question| {
            let of_pay = |input: &rolefit_advice::brief::Input| RANGE.contains(&input.id());
            !(question.warning && question.from.iter().any(of_pay))
        });
    }
    let nothing = facts.0.is_empty() && pay.is_none();
    let clear = {
        let app = app.clone();
        Callback::from(move |_: MouseEvent| clear(&app))
    };
    html! {
        <>
            <p class="lead">{ ui::check_lead() }</p>
            <p class="quiet">{ ui::check_kept() }</p>
            <section class="told">
                <h2>{ ui::check_known() }</h2>
                { for GROUPS.iter().map(|group| html! {
                    <>
                        <h3>{ (group.title)() }</h3>
                        { for group.facts.iter().filter_map(|id| {
                            let fact = company::fact(id)?;
                            let row = Row { fact, key: key(id), question: fact.name, none: ui::check_unknown() };
                            Some(asked(&app, &row, &refused))
                        }) }
                    </>
                }) }
                { pay_told(&app, pay) }
            </section>
            <section>
                <h2>{ ui::ask_title() }</h2>
                if nothing {
                    <p>{ ui::check_know_nothing() }</p>
                } else {
                    <p class="quiet" role="status">{ ui::ask_count(count(questions.len())) }</p>
                    <Asked questions={Questions(questions)} company={String::new()} />
                    <p class="actions"><button class="plain" type="button" onclick={clear}>{ ui::check_clear() }</button></p>
                }
            </section>
        </>
    }
}

/// Whether a range was told.
fn pay_told(app: &AppHandle, told: Option<&str>) -> Html {
    let onchange = {
        let app = app.clone();
        Callback::from(move |event: Event| {
            let id = event
                .target_unchecked_into::<web_sys::HtmlSelectElement>()
                .value();
            app.tell(PAY.to_owned(), (!id.is_empty()).then_some(Value::One(id)));
        })
    };
    let options = [("yes", ui::check_pay_yes()), ("no", ui::check_pay_no())];
    html! {
        <div class="told-row">
            <label class="field">
                <span>{ ui::check_pay() }</span>
                <select {onchange}>
                    <option value="" selected={told.is_none()}>{ ui::check_unknown() }</option>
                    { for options.into_iter().map(|(id, words)| html! {
                        <option value={id} selected={told == Some(id)}>{ words }</option>
                    }) }
                </select>
            </label>
        </div>
    }
}

/// Takes everything back that was entered here.
fn clear(app: &AppHandle) {
    let desk = app.state.desk(Side::Candidate);
    let keys = desk
        .details
        .iter()
        .filter(|(key, it)| key.starts_with(KEY) && it.value.is_some());
    for (key, _) in keys {
        app.tell(key.clone(), None);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rolefit_catalogue::FactAnswer;

    #[test]
    fn every_fact_asked_for_is_a_company_s_and_stands_in_one_group() {
        let mut ids: Vec<&str> = GROUPS
            .iter()
            .flat_map(|group| group.facts)
            .copied()
            .collect();
        let count = ids.len();
        for id in &ids {
            let fact = company::fact(id);
            assert!(fact.is_some(), "{id}");
            let text = fact
                .is_some_and(|it| matches!(it.answer, FactAnswer::Text { .. } | FactAnswer::Date));
            assert!(!text, "{id}: free text of another's company stays out");
        }
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), count);
    }

    #[test]
    fn the_page_s_address_is_no_link_s() {
        assert!(rolefit_formats::link::Link::open(super::super::CHECK).is_err());
    }
}
