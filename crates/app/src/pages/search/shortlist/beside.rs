//! Up to four people side by side: areas, wants, gates, where the figure comes from, and the decision about each.

use std::rc::Rc;

use rolefit_catalogue::{item_index, item_name, ui, want};
use rolefit_core::Answer;
use rolefit_formats::matching::{Target, WantOffered};
use rolefit_formats::profile::gates_of;
use rolefit_formats::record::OrderShown;
use rolefit_ui::figures::count;
use yew::prelude::*;

use super::cell::cell;
use super::decide::Decide;
use super::figures::Figure;
use super::list::Someone;
use super::matrix::{offer, work};
use super::turn::Turns;
use super::{company, words};
use crate::hooks::{AppHandle, use_app};
use crate::pages::search::{INTERVIEWS, at};

/// Who is looked at.
#[derive(PartialEq, Properties)]
pub struct BesideProps {
    /// The people chosen, at most four.
    pub people: Vec<Someone>,
    /// The need.
    pub target: Rc<Option<Target>>,
    /// How many people are on the list.
    pub everybody: u32,
    /// The order they were chosen from.
    pub order: OrderShown,
    /// Whether names are hidden.
    pub hidden: bool,
    /// Puts somebody back.
    pub back: Callback<AttrValue>,
}

/// The section.
#[component]
pub fn Beside(props: &BesideProps) -> Html {
    let app = use_app();
    let two = props.people.iter().filter_map(|it| {
        let figure = it.known.placed()?;
        Some((it.name.clone(), Rc::clone(figure)))
    });
    let two: Vec<(AttrValue, Rc<Figure>)> = two.take(2).collect();
    html! {
        <section class="beside-people">
            <h2>{ ui::beside_title() }</h2>
            <p class="quiet">{ if props.people.len() == 4 { ui::beside_full() } else { ui::beside_lead() } }</p>
            <div class="four">{ for props.people.iter().map(|it| one(&app, props, it)) }</div>
            if let [first, second] = two.as_slice() {
                <Turns first={first.clone()} second={second.clone()} target={Rc::clone(&props.target)} />
            }
        </section>
    }
}

/// One person.
fn one(app: &AppHandle, props: &BesideProps, it: &Someone) -> Html {
    let back = {
        let (back, id) = (props.back.clone(), it.id.clone());
        Callback::from(move |_: MouseEvent| back.emit(id.clone()))
    };
    let target = props.target.as_ref().as_ref();
    html! {
        <article key={it.id.as_str()} class="one-beside">
            <h3><bdi>{ &it.name }</bdi></h3>
            <p class="quiet">
                if let Some(figure) = it.known.figure() { { words::evidence(figure.compared.person.evidence) } }
                if let Some(place) = it.place { { " · " }{ ui::matrix_place(place) } }
            </p>
            if let Some(figure) = it.known.figure() { { agreement(figure) } }
            <h4>{ ui::matrix_work() }</h4>
            <div>{ work(&it.known) }</div>
            <h4>{ ui::matrix_offer() }</h4>
            <div>{ offer(it.known.figure()) }</div>
            if let (Some(figure), Some(target)) = (it.known.figure(), target) {
                { areas(figure, target) }
                { gates(app, figure) }
                { wants(figure) }
                { why(figure, target) }
                <p><a href={at(INTERVIEWS).hash()}>{ ui::beside_kit() }</a></p>
                <Decide
                    id={it.id.clone()}
                    name={it.name.clone()}
                    figure={Rc::clone(figure)}
                    place={it.place}
                    order={props.order}
                    everybody={props.everybody}
                    hidden={props.hidden}
                />
            }
            <p class="actions">
                <button class="plain" type="button" onclick={back}>{ ui::beside_back(&it.name) }</button>
            </p>
        </article>
    }
}

/// Where raters agree and where not: it comes before any figure, since a figure hides it.
fn agreement(figure: &Figure) -> Html {
    let person = &figure.compared.person;
    if person.raters == 0 {
        return Html::default();
    }
    let items = person.mixed.iter();
    let items = items.filter_map(|id| item_index(id).map(item_name));
    let items: Vec<&str> = items.collect();
    html! {
        <>
            <p class="quiet">{ ui::beside_raters(person.raters) }</p>
            if !items.is_empty() {
                <p><strong>{ ui::beside_mixed(&items.join(", ")) }</strong></p>
            } else if person.raters > 1 {
                <p class="quiet">{ ui::beside_agree() }</p>
            }
        </>
    }
}

/// Every area of the need, not only the columns.
fn areas(figure: &Figure, target: &Target) -> Html {
    let areas = target.areas().iter().zip(&figure.compared.cells);
    html! {
        <dl class="beside-areas">
            { for areas.map(|(area, of)| html! {
                <div>
                    <dt>{ words::area(area.id) }</dt>
                    <dd>{ cell(of) }</dd>
                </div>
            }) }
        </dl>
    }
}

fn gates(app: &AppHandle, figure: &Figure) -> Html {
    let gates = company::gates(&app.state.open);
    if gates.is_empty() {
        return Html::default();
    }
    let states = gates_of(&gates, &figure.profile);
    let lines = gates.iter().filter_map(|(key, required)| {
        let state = *states.get(key)?;
        Some(html! {
            <li class={classes!("gate", state.as_str())}>
                <strong>{ words::gate_state(state) }</strong>{ ": " }{ words::gate(key, required) }
            </li>
        })
    });
    html! {
        <>
            <h4>{ ui::beside_gates() }</h4>
            <ul class="plain-list">{ for lines }</ul>
        </>
    }
}

fn wants(figure: &Figure) -> Html {
    let wants = &figure.compared.person.supplies.wants;
    if wants.is_empty() {
        return Html::default();
    }
    html! {
        <details>
            <summary>{ ui::beside_wants() }</summary>
            <ul class="plain-list">{ for wants.iter().map(|one| wanted(figure, one)) }</ul>
        </details>
    }
}

fn wanted(figure: &Figure, offered: &WantOffered) -> Html {
    let asked = want(&offered.id);
    let level = figure.profile.wants.get(&offered.id);
    let option = asked
        .zip(level)
        .map(|(asked, level)| words::option(asked.options, &level.level));
    let met = match offered.met {
        None => ui::beside_want_unknown().to_owned(),
        Some(met) if met.hundredths() >= 10_000 => ui::beside_want_met().to_owned(),
        Some(met) => ui::beside_want_partly(words::number(met), &words::whole(offered.costs)),
    };
    html! {
        <li>
            { ui::beside_want(asked.map_or("", |one| one.name), option.unwrap_or_default()) }
            <span class="quiet">{ " · " }{ met }</span>
        </li>
    }
}

/// Every item asked for, the heaviest first, with what was answered.
fn why(figure: &Figure, target: &Target) -> Html {
    let mut parts = target.need().requirements.clone();
    parts.sort_by_key(|part| (std::cmp::Reverse(part.weight), part.item));
    let open = parts
        .iter()
        .filter(|part| figure.answers.item(part.item).given().is_none());
    let open = open.count();
    let line = |part: &rolefit_core::Requirement| {
        let name = item_name(part.item);
        let text = match figure.answers.item(part.item) {
            Answer::Open => ui::beside_item_open(name),
            Answer::Declined => ui::beside_item_declined(name),
            Answer::Given(level) => {
                let required = u32::from(part.level.get());
                ui::beside_item(name, u32::from(level.get()), required)
            }
        };
        html! { <li>{ text }</li> }
    };
    html! {
        <details>
            <summary>{ ui::beside_why() }</summary>
            if open > 0 { <p class="quiet">{ ui::beside_open(count(open)) }</p> }
            <ul class="plain-list">{ for parts.iter().map(line) }</ul>
        </details>
    }
}
