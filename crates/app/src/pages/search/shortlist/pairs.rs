//! Which two cover most of the need together, and beside whom who is already at the table.

use std::rc::Rc;

use rolefit_catalogue::ui;
use rolefit_core::matching::{Cell, best_pairs, together};
use rolefit_formats::matching::Target;
use rolefit_ui::figures::tenths;
use yew::prelude::*;

use super::figures::Known;
use super::list::Someone;
use super::words;

/// How many pairs are named.
const NAMED: usize = 3;

/// Among how many people pairs are looked for: beyond that the thread would be held up. They are the first as added.
const AMONG: usize = 500;

/// Everybody.
#[derive(PartialEq, Properties)]
pub struct PairsProps {
    /// The people, as they were added.
    pub people: Vec<Someone>,
    /// The need.
    pub target: Rc<Option<Target>>,
    /// Whether somebody is still to be compared.
    pub waiting: bool,
}

/// Two people by their names, the tenths of points they cover, and the areas nobody of them meets.
type Named = (AttrValue, AttrValue, i64, Vec<&'static str>);

/// The section.
#[component]
pub fn Pairs(props: &PairsProps) -> Html {
    let table = use_state_eq(|| None::<AttrValue>);
    let known: Vec<Someone> = {
        let known = props.people.iter().filter(|it| it.known.figure().is_some());
        known.take(AMONG).cloned().collect()
    };
    let found = use_memo(
        (known.clone(), props.waiting, (*table).clone()),
        |(known, waiting, table)| {
            if *waiting {
                return Vec::new();
            }
            pairs(known, props.target.as_ref().as_ref(), table.as_ref())
        },
    );
    if known.len() < 2 || props.waiting {
        return html! {
            <section>
                <h2>{ ui::pairs_title() }</h2>
                <p class="quiet">{ ui::pairs_few() }</p>
            </section>
        };
    }
    let ontable = {
        let table = table.clone();
        Callback::from(move |event: Event| {
            table.set(Some(words::typed(&event).into()).filter(|id: &AttrValue| !id.is_empty()));
        })
    };
    html! {
        <section class="pairs">
            <h2>{ ui::pairs_title() }</h2>
            <p>{ ui::pairs_lead() }</p>
            <label class="field">
                <span>{ ui::pairs_table() }</span>
                <select onchange={ontable}>
                    <option value="" selected={table.is_none()}>{ ui::pairs_nobody() }</option>
                    { for known.iter().map(|it| html! {
                        <option value={it.id.clone()} selected={table.as_ref() == Some(&it.id)}>{ &it.name }</option>
                    }) }
                </select>
            </label>
            <ol class="pairs-list">{ for found.iter().map(|(one, other, tenth, open)| html! {
                <li>
                    <p><strong><bdi>{ ui::pairs_two(one, other, &tenths(*tenth)) }</bdi></strong></p>
                    <p class="quiet">{ if open.is_empty() {
                        ui::pairs_covered().to_owned()
                    } else {
                        ui::pairs_open(&open.join(", "))
                    } }</p>
                </li>
            }) }</ol>
        </section>
    }
}

/// The best pairs among these people, beside `table` where somebody is there already.
fn pairs(known: &[Someone], target: Option<&Target>, table: Option<&AttrValue>) -> Vec<Named> {
    let Some(target) = target else {
        return Vec::new();
    };
    fn cells(known: &Known) -> &[Cell] {
        known
            .figure()
            .map_or(&[], |figure| figure.compared.cells.as_slice())
    }
    let seated = known.iter().filter(|it| Some(&it.id) == table);
    let seated: Vec<&[Cell]> = seated.map(|it| cells(&it.known)).collect();
    let rest = known.iter().filter(|it| Some(&it.id) != table);
    let rest: Vec<&Someone> = rest.collect();
    let each: Vec<&[Cell]> = rest.iter().map(|it| cells(&it.known)).collect();
    let areas = target.area_targets();
    let best = best_pairs(areas, &each, &seated, NAMED).into_iter();
    best.filter_map(|(one, other)| {
        let mut all = vec![*each.get(one)?, *each.get(other)?];
        all.extend(&seated);
        let covered = together(areas, &all);
        let open = covered.uncovered();
        let open = open.filter_map(|place| Some(words::area(target.areas().get(place)?.id)));
        Some((
            rest.get(one)?.name.clone(),
            rest.get(other)?.name.clone(),
            covered.hundredths / 10,
            open.collect(),
        ))
    })
    .collect()
}
