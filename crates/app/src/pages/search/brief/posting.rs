//! The job posting for search engines: what it lacks and where to give it, then the file.

use std::rc::Rc;

use rolefit_advice::brief::Edits;
use rolefit_catalogue::{company, ui};
use rolefit_documents::posting::{Day, Need, Problem, Property, Reason, check, of_facts, write};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::draft::Drafted;
use super::export::document;
use crate::browser::{download_bytes, today};
use crate::hooks::use_app;
use crate::pages::told;

/// The kind of file, as browsers name it.
const JSON_LD: &str = "application/ld+json";

#[derive(Properties, PartialEq)]
pub(super) struct PostingProps {
    /// The draft.
    pub drafted: Rc<Drafted>,
    /// The parts that somebody wrote.
    pub edits: Edits,
}

/// The part of the exports that is about the posting.
#[component]
pub(super) fn JobPosting(props: &PostingProps) -> Html {
    let app = use_app();
    let refused = use_state_eq(|| None::<&'static str>);
    let day = use_state_eq(today);
    let asked = use_mut_ref(Vec::<&'static str>::new);
    let document = document(&props.drafted, &props.edits);
    let posting = of_facts(
        &props.drafted.facts,
        props.drafted.title,
        document,
        Day::parse(&day),
    );
    let problems = check(&posting);
    let written = write(&posting).ok();
    // A fact stays here once it is given: it must not vanish under the hand that gives it.
    let mut asked = asked.borrow_mut();
    for id in problems.iter().flat_map(|one| facts(one.property)) {
        if !asked.contains(id) {
            asked.push(id);
        }
    }
    let of = |need: Need| problems.iter().filter(move |one| one.need == need);
    let list = |need: Need| html! { <ul>{ for of(need).map(|one| html! { <li>{ said(*one) }</li> }) }</ul> };
    let on_day = {
        let day = day.setter();
        Callback::from(move |event: Event| {
            day.set(event.target_unchecked_into::<HtmlInputElement>().value());
        })
    };
    let press = written.clone().map(|json| {
        Callback::from(move |_: MouseEvent| {
            download_bytes(ui::brief_file_posting(), JSON_LD, json.as_bytes());
        })
    });
    let fields = asked.iter().filter_map(|id| company::fact(id));
    html! {
        <div class="posting">
            <h3>{ ui::brief_posting() }</h3>
            <p>{ ui::brief_posting_lead() }</p>
            <label class="field">
                <span>{ ui::brief_posting_day() }</span>
                <input type="date" value={(*day).clone()} onchange={on_day} />
            </label>
            if of(Need::Required).next().is_some() {
                <p class="field-error" role="status">{ ui::brief_posting_required() }</p>
                { list(Need::Required) }
            }
            if of(Need::Recommended).next().is_some() {
                <p>{ ui::brief_posting_recommended() }</p>
                { list(Need::Recommended) }
            }
            if !asked.is_empty() {
                <details>
                    <summary>{ ui::brief_posting_give() }</summary>
                    <div class="told">{ for fields.map(|fact| told::fact(&app, fact, &refused)) }</div>
                </details>
            }
            if let Some(onclick) = press {
                <p class="actions"><button type="button" {onclick}>{ ui::brief_posting_take() }</button></p>
            }
        </div>
    }
}

/// The facts a property is made of; none for what this page itself asks or writes.
const fn facts(property: Property) -> &'static [&'static str] {
    match property {
        Property::HiringOrganization => &["company_name", "confidential_search"],
        Property::JobLocation => &["location_city", "location_country", "remote_work"],
        Property::Country => &["location_country"],
        Property::ApplicantLocation => &["remote_countries"],
        Property::BaseSalary => &["pay_currency", "pay_base_low", "pay_base_high"],
        Property::EmploymentType => &["employment_kind"],
        Property::ValidThrough => &["decision_date"],
        Property::Title | Property::Description | Property::DatePosted | Property::Site => &[],
    }
}

/// What is wrong, in words.
fn said(problem: Problem) -> String {
    let what = match problem.property {
        Property::Title => ui::brief_posting_title(),
        Property::Description => ui::brief_posting_description(),
        Property::DatePosted => ui::brief_posting_posted(),
        Property::HiringOrganization => ui::brief_posting_company(),
        Property::Site => ui::brief_posting_site(),
        Property::JobLocation => ui::brief_posting_place(),
        Property::Country => ui::brief_posting_country(),
        Property::ApplicantLocation => ui::brief_posting_applicants(),
        Property::BaseSalary => ui::brief_posting_pay(),
        Property::EmploymentType => ui::brief_posting_employment(),
        Property::ValidThrough => ui::brief_posting_until(),
    };
    let why = match problem.reason {
        Reason::Missing => ui::brief_posting_missing(),
        Reason::NamesCompany => ui::brief_posting_names_company(),
        Reason::NotOnlyTitle => ui::brief_posting_not_only_title(),
        Reason::SaysNothing => ui::brief_posting_says_nothing(),
        Reason::NotARange => ui::brief_posting_no_range(),
        Reason::NotACurrency => ui::brief_posting_no_currency(),
        Reason::NotASite => ui::brief_posting_no_site(),
        Reason::BeforePosted => ui::brief_posting_before(),
    };
    ui::brief_posting_problem(what, why, problem.property.name())
}
