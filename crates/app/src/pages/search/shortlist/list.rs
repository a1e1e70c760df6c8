//! The list: its order, whether names are shown, the table page by page, and what follows from who is chosen.

use std::rc::Rc;

use rolefit_catalogue::ui;
use rolefit_core::Area;
use rolefit_core::matching::Standing;
use rolefit_formats::matching::Target;
use rolefit_formats::profile::gates_of;
use rolefit_formats::record::OrderShown;
use rolefit_ui::figures::count;
use yew::prelude::*;

use super::beside::Beside;
use super::figures::{Known, known, use_figures};
use super::gates::Gates;
use super::matrix::{PersonRow, head};
use super::order::{Line, lines};
use super::pairs::Pairs;
use super::record::Decisions;
use super::{company, words};
use crate::browser::focus;
use crate::hooks::use_app;
use crate::pages::search::people::people;

/// How many people a page of the table holds.
const PAGE: usize = 25;

/// How many can be looked at side by side.
const BESIDE: usize = 4;

/// What the list is shown against.
#[derive(PartialEq, Properties)]
pub struct ListProps {
    /// The need; none where the open profile is no company's.
    pub target: Rc<Option<Target>>,
}

/// What somebody set on this page. None of it is stored.
#[derive(Clone, Default, PartialEq)]
struct View {
    /// The order chosen; none before.
    order: Option<OrderShown>,
    /// Whether names are hidden.
    hidden: bool,
    /// The first line shown.
    from: usize,
    /// Who is chosen to be looked at, in that order.
    chosen: Vec<AttrValue>,
}

/// Somebody on the list.
#[derive(Clone, PartialEq)]
pub struct Someone {
    /// Their id.
    pub id: AttrValue,
    /// What they are called on the screen.
    pub name: AttrValue,
    /// What is known of them.
    pub known: Known,
    /// Their place in the order.
    pub place: Option<u32>,
}

/// The list.
#[component]
pub fn List(props: &ListProps) -> Html {
    let app = use_app();
    let view = use_state_eq(View::default);
    let desk = &app.state.open;
    let need = need_key(&props.target);
    let rated = people(desk).any(|person| {
        let known = known(&need, OrderShown::Added.basis(), person);
        known.figure().is_some_and(|figure| figure.rated)
    });
    let order = view.order.unwrap_or(if rated {
        OrderShown::Interviewers
    } else {
        OrderShown::Added
    });
    use_figures(&app, &props.target, &need, order.basis());
    let areas = use_memo(need.clone(), |_| -> Vec<Area<'static>> {
        let target = props.target.as_ref().as_ref();
        target.map_or(&[][..], Target::areas).to_vec()
    });
    let all: Vec<(AttrValue, Known)> = people(desk)
        .map(|person| {
            (
                AttrValue::from(person.id.to_owned()),
                known(&need, order.basis(), person),
            )
        })
        .collect();
    let names: Vec<String> = (1_u32..)
        .zip(&all)
        .map(|(number, (_, known))| name(number, known, view.hidden))
        .collect();
    let waiting = all
        .iter()
        .filter(|(_, known)| *known == Known::Waiting)
        .count();
    // Places come once everybody is compared: half an order would say what the whole does not.
    let standings: Vec<Option<Standing>> = all
        .iter()
        .map(|(_, known)| known.placed().filter(|_| waiting == 0))
        .map(|figure| figure.map(|figure| figure.compared.standing))
        .collect();
    let lines = lines(order, &names, &standings);
    let someone = |line: &Line| -> Option<Someone> {
        let (id, known) = all.get(line.person)?;
        Some(Someone {
            id: id.clone(),
            name: names.get(line.person)?.clone().into(),
            known: known.clone(),
            place: line.place.map(|(place, _)| place),
        })
    };
    let chosen: Vec<Someone> = {
        let find = |id: &AttrValue| {
            let place = all.iter().position(|(other, _)| other == id)?;
            lines.iter().find(|line| line.person == place)
        };
        view.chosen
            .iter()
            .filter_map(find)
            .filter_map(someone)
            .collect()
    };
    let choose = {
        let view = view.clone();
        Callback::from(move |id: AttrValue| {
            let mut next = (*view).clone();
            match next.chosen.iter().position(|one| *one == id) {
                Some(place) => {
                    next.chosen.remove(place);
                }
                None if next.chosen.len() < BESIDE => next.chosen.push(id),
                None => {}
            }
            view.set(next);
        })
    };
    let gates = company::gates(desk);
    let gate_names: Vec<(String, AttrValue)> = gates
        .iter()
        .map(|(key, required)| (key.clone(), AttrValue::from(words::gate(key, required))))
        .collect();
    let from = view.from.min(lines.len().saturating_sub(1));
    let row = |line: &Line| -> Option<Html> {
        let it = someone(line)?;
        let states = it
            .known
            .figure()
            .map(|figure| gates_of(&gates, &figure.profile));
        let states = gate_names
            .iter()
            .filter_map(|(key, gate)| Some((gate.clone(), *states.as_ref()?.get(key)?)));
        let chosen = view.chosen.contains(&it.id);
        Some(html! {
            <PersonRow
                key={it.id.as_str()}
                id={it.id.clone()}
                name={it.name}
                known={it.known}
                place={line.place}
                heading={line.heading}
                areas={Rc::clone(&areas)}
                gates={states.collect::<Vec<_>>()}
                {chosen}
                room={view.chosen.len() < BESIDE}
                choose={choose.clone()}
            />
        })
    };
    html! {
        <>
            <section class="people">
                { controls(&view, order, all.len()) }
                { said(order, waiting, all.len(), rated) }
                <table class="matrix" role="table">
                    <caption class="hidden">{ ui::matrix_caption() }</caption>
                    { head(&areas) }
                    <tbody role="rowgroup">{ for lines.iter().skip(from).take(PAGE).filter_map(row) }</tbody>
                </table>
                <p class="quiet legend">{ ui::matrix_legend() }</p>
                { pager(&view, from, lines.len()) }
            </section>
            <Beside
                people={chosen}
                target={Rc::clone(&props.target)}
                everybody={count(all.len())}
                {order}
                hidden={view.hidden}
                back={choose}
            />
            <Pairs people={all.iter().zip(&names).map(|((id, known), name)| Someone {
                id: id.clone(),
                name: name.clone().into(),
                known: known.clone(),
                place: None,
            }).collect::<Vec<_>>()} target={Rc::clone(&props.target)} waiting={waiting > 0} />
            <Gates profiles={all.iter().filter_map(|(_, known)| known.figure().cloned()).collect::<Vec<_>>()} />
            <Decisions names={view.hidden.then(|| {
                all.iter().zip(&names).map(|((id, _), name)| (id.clone(), name.clone().into())).collect::<Vec<(AttrValue, AttrValue)>>()
            })} />
        </>
    }
}

/// What the figures depend on besides the person.
fn need_key(target: &Option<Target>) -> String {
    let hash = target.as_ref().map(|target| target.hash().as_str());
    hash.unwrap_or_default().to_owned()
}

/// What somebody is called on the screen.
fn name(number: u32, known: &Known, hidden: bool) -> String {
    let label = known.figure().map(|figure| figure.profile.label.as_str());
    match label.filter(|label| !hidden && !label.trim().is_empty()) {
        Some(label) => label.to_owned(),
        None => ui::unnamed(number),
    }
}

/// Order and names.
fn controls(view: &UseStateHandle<View>, order: OrderShown, people: usize) -> Html {
    let onorder = {
        let view = view.clone();
        Callback::from(move |event: Event| {
            view.set(View {
                order: OrderShown::from_id(&words::typed(&event)),
                from: 0,
                ..(*view).clone()
            });
        })
    };
    let onhide = {
        let view = view.clone();
        Callback::from(move |_: Event| {
            view.set(View {
                hidden: !view.hidden,
                ..(*view).clone()
            });
        })
    };
    html! {
        <div class="list-controls">
            <h2>{ ui::compared(count(people)) }</h2>
            <label class="field">
                <span>{ ui::order_label() }</span>
                <select id="order" onchange={onorder}>
                    { for OrderShown::ALL.map(|one| html! {
                        <option value={one.as_str()} selected={one == order}>{ order_name(one) }</option>
                    }) }
                </select>
            </label>
            <label class="tick">
                <input type="checkbox" checked={view.hidden} onchange={onhide} />
                { ui::hide_names() }
            </label>
        </div>
    }
}

fn order_name(order: OrderShown) -> &'static str {
    match order {
        OrderShown::Added => ui::order_added(),
        OrderShown::Name => ui::order_name(),
        OrderShown::Interviewers => ui::order_interviewers(),
        OrderShown::SelfReported => ui::order_self_reported(),
    }
}

/// What the order means, and how far the comparison is.
fn said(order: OrderShown, waiting: usize, all: usize, rated: bool) -> Html {
    let why = match order {
        OrderShown::Added | OrderShown::Name => ui::order_added_why(),
        OrderShown::Interviewers => ui::order_interviewers_why(),
        OrderShown::SelfReported => ui::order_self_reported_why(),
    };
    html! {
        <>
            <p class={classes!((order == OrderShown::SelfReported).then_some("standfirst"))}>{ why }</p>
            if order == OrderShown::Interviewers && !rated && waiting == 0 {
                <p>{ ui::order_waits() }</p>
            }
            <p class="quiet comparing" role="status">
                if waiting > 0 { { ui::comparing(count(all - waiting), count(all)) } }
            </p>
        </>
    }
}

/// The people before and after those on the screen.
fn pager(view: &UseStateHandle<View>, from: usize, all: usize) -> Html {
    if all <= PAGE {
        return Html::default();
    }
    let to = |from: usize| {
        let view = view.clone();
        Callback::from(move |_: MouseEvent| {
            view.set(View {
                from,
                ..(*view).clone()
            });
            focus("#order");
        })
    };
    let last = (from + PAGE).min(all);
    html! {
        <p class="actions pager">
            <span>{ ui::pager_place(count(from + 1), count(last), count(all)) }</span>
            if from > 0 {
                <button type="button" onclick={to(from.saturating_sub(PAGE))}>{ ui::pager_before(count(PAGE.min(from))) }</button>
            }
            if last < all {
                <button type="button" onclick={to(last)}>{ ui::pager_after(count(PAGE.min(all - last))) }</button>
            }
        </p>
    }
}
