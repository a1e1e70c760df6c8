//! What a part needs from the user: each fact asked on the spot, each question a link away.

use rolefit_advice::brief::Missing;
use rolefit_catalogue::company::{fact, item_index};
use rolefit_catalogue::ui;
use rolefit_core::{Question, Stage};
use rolefit_ui::COMPANY;
use yew::prelude::*;

use crate::hooks::use_app;
use crate::ids::page;
use crate::pages::told;
use crate::route::{From, Place, Route};
use crate::side::Side;

#[derive(Properties, PartialEq)]
pub(super) struct AskProps {
    /// What is missing.
    pub missing: Vec<Missing>,
    /// What the part is called.
    pub title: &'static str,
}

/// The list, folded. A fact stays in it once it is given: it must not vanish under the hand that gives it.
#[component]
pub(super) fn Ask(props: &AskProps) -> Html {
    let app = use_app();
    let refused = use_state_eq(|| None::<&'static str>);
    let asked = use_mut_ref(Vec::<&'static str>::new);
    let mut asked = asked.borrow_mut();
    for id in props.missing.iter().flat_map(|one| facts(*one)) {
        if !asked.contains(&id) {
            asked.push(id);
        }
    }
    if props.missing.is_empty() && asked.is_empty() {
        return Html::default();
    }
    let links = props.missing.iter().filter_map(|one| link(*one));
    let fields = asked.iter().filter_map(|id| fact(id));
    html! {
        <>
        <ul class="ask-what">{ for props.missing.iter().map(|one| html! { <li>{ one.words() }</li> }) }</ul>
        <details class="ask">
            <summary>
                { match u32::try_from(props.missing.len()).unwrap_or(u32::MAX) {
                    0 => ui::brief_ask_done().to_owned(),
                    some => ui::brief_ask(some),
                } }
                <span class="hidden">{ ": " }{ props.title }</span>
            </summary>
            <ul class="ask-links">{ for links }</ul>
            <div class="told">{ for fields.map(|fact| told::fact(&app, fact, &refused)) }</div>
        </details>
        </>
    }
}

/// The facts that fill the gap.
fn facts(missing: Missing) -> Vec<&'static str> {
    match missing {
        Missing::Fact(id) | Missing::Unnamed(id) => vec![id],
        Missing::Contradiction(one, other) => vec![one, other],
        Missing::Needs | Missing::Seat => Vec::new(),
    }
}

/// The question that fills the gap.
fn link(missing: Missing) -> Option<Html> {
    let (to, words): (Route, String) = match missing {
        Missing::Fact(_) | Missing::Unnamed(_) => return None,
        Missing::Contradiction(_, need) => {
            let question = Question::Item(item_index(need)?);
            let name = COMPANY.name(question);
            let to = page(Side::Company, question, From::Result);
            (to, ui::change_named(name))
        }
        Missing::Needs => (
            Side::Company.at(Place::Next),
            ui::brief_ask_questions().to_owned(),
        ),
        Missing::Seat => (
            Side::Company.at(Place::Stage(Some(Stage::Seat))),
            ui::brief_ask_questions().to_owned(),
        ),
    };
    Some(html! { <li><a href={to.hash()}>{ words }</a></li> })
}
