//! A part of `#/hiring`: all that a link tells a candidate of the role, and the link.

use std::collections::BTreeSet;

use rolefit_advice::brief::{Basis, SectionId, Work};
use rolefit_advice::diagnosis::diagnose;
use rolefit_advice::invitation::{Invitation, is_confidential};
use rolefit_catalogue::{Fact as Asked, FactAnswer, company, item_name, ui};
use rolefit_core::{Need, Ratio};
use rolefit_formats::FactValue;
use rolefit_formats::link::{BriefLink, Link};
use rolefit_ui::figures::{count, whole_text};
use yew::prelude::*;

use super::links::Copy;
use super::role::glance;
use crate::hooks::use_app;
use crate::pages::diagnosis::company::of;
use crate::pages::edits;
use crate::pages::told::unit_name;
use crate::route::Place;
use crate::side::Side;

/// Everything the link tells, and the link. Made anew whenever an answer or a fact changes.
#[component]
pub fn Invite() -> Html {
    let app = use_app();
    let left_out = use_state_eq(BTreeSet::<String>::new);
    // What was ticked or not; before that, own words go unless the search is confidential.
    let own = use_state_eq(|| None::<bool>);
    let desk = app.state.desk(Side::Company);
    let told = (desk.answers(&company::bank()), desk.details.clone());
    let basis = use_memo(told, |_| {
        let company = of(desk);
        let today = diagnose(&company).today;
        let work = Work::of(today.verdict, today.seat.other_role);
        (company, today.need, work)
    });
    let (company, need, work) = &*basis;
    let basis = Basis {
        company,
        need,
        work: *work,
    };
    let whole = Invitation::of(&basis, &BTreeSet::new());
    if !whole.specific() {
        let missing = usize::from(company::need_scale().fewest_items) - whole.weighs.len();
        return html! {
            <>
                <p>{ ui::invite_more(count(missing)) }</p>
                <p class="actions"><a class="button" href={Side::Company.at(Place::Next).hash()}>{ ui::invite_more_go() }</a></p>
            </>
        };
    }
    let confidential = is_confidential(&company.facts);
    let mut edits = edits::kept(desk);
    let typed = edits.remove(&SectionId::Glance).map(|edit| edit.text);
    let in_own_words = own.unwrap_or(!confidential);
    let mut invitation = Invitation::of(&basis, &left_out);
    if let Some(typed) = typed.as_deref().filter(|_| in_own_words) {
        invitation = invitation.reworded(&basis, &left_out, typed);
    }
    let brief = BriefLink::new(&invitation);
    let cut = !brief.holds_glance_of(&invitation);
    let all = BriefLink::new(&whole);
    let text = Link::Brief(Box::new(brief.clone())).to_text();
    html! {
        <>
            <div class="preview">
                <h3>{ ui::invite_tells() }</h3>
                <p>{ ui::invite_tells_lead() }</p>
                <dl>
                    <dt>{ ui::invite_seen_as() }</dt>
                    <dd><bdi>{ match brief.company.as_str() { "" => ui::invite_no_company(), name => name } }</bdi></dd>
                    <dt>{ ui::invite_title_row() }</dt>
                    <dd><bdi>{ brief.title.as_str() }</bdi></dd>
                </dl>
                <h4>{ ui::invite_glance_title() }</h4>
                if typed.is_some() { { own_words(&own, in_own_words, confidential) } }
                if cut { <p role="status">{ ui::invite_own_cut() }</p> }
                { glance::rows(&brief) }
                { weighs(&brief, need) }
                { needs(&brief) }
                { facts(&all, &left_out) }
                <h4>{ ui::invite_not_in_title() }</h4>
                <p>{ ui::invite_not_in_always() }</p>
                <p>{ if confidential { ui::invite_not_in_confidential() } else { ui::invite_not_in_open() } }</p>
            </div>
            { match text {
                Ok(text) => html! { <Copy {text} label={ui::invite_link()} /> },
                Err(_) => html! { <p class="field-error" role="alert">{ ui::links_too_long() }</p> },
            } }
            <p class="quiet outcome">{ ui::invite_notice() }</p>
        </>
    }
}

/// Whether the glance goes in the words somebody wrote in the brief, and what that means.
fn own_words(own: &UseStateHandle<Option<bool>>, ticked: bool, confidential: bool) -> Html {
    let toggle = {
        let own = own.setter();
        Callback::from(move |_: Event| own.set(Some(!ticked)))
    };
    html! {
        <>
            <label class="choice">
                <input type="checkbox" checked={ticked} onchange={toggle} />
                <span>{ ui::invite_own() }</span>
            </label>
            <p class="quiet">{ if confidential { ui::invite_own_confidential() } else { ui::invite_own_open() } }</p>
        </>
    }
}

fn weighs(brief: &BriefLink, need: &Need) -> Html {
    let whole: i128 = brief.weighs.iter().map(|it| i128::from(it.weight)).sum();
    let rest = need.requirements.len().saturating_sub(brief.weighs.len());
    html! {
        <details>
            <summary>{ ui::invite_weighs_title(count(brief.weighs.len())) }</summary>
            <ol>
                { for brief.items().into_iter().zip(&brief.weighs).map(|(item, asked)| html! {
                    <li>
                        { item_name(item) }
                        if let Some(share) = Ratio::new(100 * i128::from(asked.weight), whole) {
                            <span class="quiet">{ " · " }{ ui::invite_weight(&whole_text(share)) }</span>
                        }
                    </li>
                }) }
            </ol>
            if rest > 0 { <p class="quiet">{ ui::invite_weighs_rest(count(rest)) }</p> }
        </details>
    }
}

fn needs(brief: &BriefLink) -> Html {
    html! {
        <details>
            <summary>{ ui::invite_needs_title() }</summary>
            <ul>{ for brief.needs().into_iter().map(|(need, _)| html! { <li>{ company::item_name(need) }</li> }) }</ul>
        </details>
    }
}

/// Every fact that may go, each to be left out.
fn facts(all: &BriefLink, left_out: &UseStateHandle<BTreeSet<String>>) -> Html {
    if all.facts.is_empty() {
        return html! {
            <>
                <p>{ ui::invite_facts_none() }</p>
                <p><a href={Side::Company.at(Place::About).hash()}>{ ui::invite_facts_add() }</a></p>
            </>
        };
    }
    let toggled = |id: &str| {
        let (left_out, id) = (left_out.clone(), id.to_owned());
        Callback::from(move |_: Event| {
            let mut now = (*left_out).clone();
            if !now.remove(&id) {
                now.insert(id.clone());
            }
            left_out.set(now);
        })
    };
    let told = all.facts.iter();
    let told = told.filter_map(|(id, value)| Some((company::fact(id)?, value)));
    html! {
        <details>
            <summary>{ ui::invite_facts_title(count(all.facts.len())) }</summary>
            <p>{ ui::invite_facts_lead() }</p>
            <div class="facts-told">
                { for told.map(|(fact, value)| html! {
                    <label class="choice" key={fact.id}>
                        <input type="checkbox" checked={!left_out.contains(fact.id)} onchange={toggled(fact.id)} />
                        <span>{ fact.name }{ ": " }{ words(fact, value) }</span>
                    </label>
                }) }
            </div>
        </details>
    }
}

/// A number with a comma after each three digits.
fn grouped(number: u32) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// What a fact says, in the catalogue's words.
fn words(fact: &Asked, value: &FactValue) -> String {
    let option = |id: &str| match fact.answer {
        FactAnswer::Choice(options) | FactAnswer::Choices(options) => {
            let found = options.iter().find(|option| option.id == id);
            found.map_or(id, |option| option.text).to_owned()
        }
        _ => id.to_owned(),
    };
    match (value, fact.answer) {
        (
            FactValue::Number(share),
            FactAnswer::Number {
                unit: "hundredths_of_percent",
                ..
            },
        ) => ui::invite_percent(&format!("{}.{:02}", share / 100, share % 100)),
        (FactValue::Number(number), FactAnswer::Number { unit, .. }) => {
            [&grouped(*number), " ", unit_name(unit)].concat()
        }
        (FactValue::Number(number), _) => number.to_string(),
        (FactValue::Choice(id), _) => option(id),
        (FactValue::Choices(ids), _) if ids.is_empty() => ui::fact_nobody().to_owned(),
        (FactValue::Choices(ids), _) => {
            let ids: Vec<String> = ids.iter().map(|id| option(id)).collect();
            ids.join("; ")
        }
    }
}
