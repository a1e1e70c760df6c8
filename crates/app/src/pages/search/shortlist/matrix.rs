//! The table: a row a person, the need's heaviest areas as columns. On a narrow screen each row is a card.

use std::rc::Rc;

use rolefit_catalogue::ui;
use rolefit_core::Area;
use rolefit_core::matching::Gate;
use rolefit_ui::figures::count;
use rolefit_ui::{Bar, range_bar};
use yew::prelude::*;

use super::cell::cell;
use super::figures::{Figure, Known};
use super::words;

/// How many areas are columns.
pub const COLUMNS: usize = 7;

/// What a row shows.
#[derive(Clone, Properties)]
pub struct RowProps {
    /// The person's id.
    pub id: AttrValue,
    /// What they are called on the screen.
    pub name: AttrValue,
    /// What is known of them.
    pub known: Known,
    /// Their place, and whether they share it.
    pub place: Option<(u32, bool)>,
    /// What stands above the first of a group.
    pub heading: Option<&'static str>,
    /// The columns.
    pub areas: Rc<Vec<Area<'static>>>,
    /// Gates by what they require, and how the person stands.
    pub gates: Vec<(AttrValue, Gate)>,
    /// Whether they are chosen to be looked at.
    pub chosen: bool,
    /// Whether another person could be chosen.
    pub room: bool,
    /// They are chosen, or put back.
    pub choose: Callback<AttrValue>,
}

impl PartialEq for RowProps {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
            && self.name == other.name
            && self.known == other.known
            && self.place == other.place
            && self.heading == other.heading
            && Rc::ptr_eq(&self.areas, &other.areas)
            && self.gates == other.gates
            && self.chosen == other.chosen
            && self.room == other.room
    }
}

/// The table's head.
pub fn head(areas: &[Area<'_>]) -> Html {
    html! {
        <thead role="rowgroup">
            <tr role="row">
                <th role="columnheader" scope="col">{ ui::matrix_person() }</th>
                <th role="columnheader" scope="col">{ ui::matrix_work() }</th>
                <th role="columnheader" scope="col">{ ui::matrix_offer() }</th>
                { for areas.iter().take(COLUMNS).map(|area| html! {
                    <th role="columnheader" scope="col">
                        { words::area(area.id) }
                        <span class="quiet">{ ui::matrix_points(u32::from(area.points)) }</span>
                    </th>
                }) }
            </tr>
        </thead>
    }
}

/// A row. One that shows the same as before is not rendered again, however often the table is.
#[component]
pub fn PersonRow(props: &RowProps) -> Html {
    let figure = props.known.figure();
    let onchange = {
        let (choose, id) = (props.choose.clone(), props.id.clone());
        Callback::from(move |_: Event| choose.emit(id.clone()))
    };
    let place = props.place.map(|(place, shared)| {
        if shared {
            ui::matrix_shared(place)
        } else {
            ui::matrix_place(place)
        }
    });
    html! {
        <>
            if let Some(heading) = props.heading {
                <tr role="row" class="matrix-group">
                    <th role="rowheader" colspan={(COLUMNS + 3).to_string()}>{ heading }</th>
                </tr>
            }
            <tr role="row" class={classes!("matrix-person", props.chosen.then_some("chosen"))}>
                <th role="rowheader" scope="row">
                    <label class="matrix-name">
                        <input
                            type="checkbox"
                            checked={props.chosen}
                            disabled={!props.chosen && (!props.room || figure.is_none())}
                            aria-label={ui::matrix_look(&props.name)}
                            {onchange}
                        />
                        <bdi>{ &props.name }</bdi>
                    </label>
                    if let Some(place) = place { <span class="matrix-place">{ place }</span> }
                    if let Some(figure) = figure {
                        <span class="quiet">{ words::evidence(figure.compared.person.evidence) }</span>
                        if !figure.compared.person.mixed.is_empty() {
                            <span>{ ui::matrix_mixed(count(figure.compared.person.mixed.len())) }</span>
                        }
                    }
                    { for props.gates.iter().map(|(gate, state)| html! {
                        <span class={classes!("gate", state.as_str())}>{ words::gate_state(*state) }{ ": " }{ gate }</span>
                    }) }
                </th>
                <td role="cell">
                    <span class="card-only">{ ui::matrix_work() }</span>
                    { work(&props.known) }
                </td>
                <td role="cell">
                    <span class="card-only">{ ui::matrix_offer() }</span>
                    { offer(figure) }
                </td>
                { for props.areas.iter().take(COLUMNS).enumerate().map(|(place, area)| html! {
                    <td role="cell">
                        <span class="card-only">{ words::area(area.id) }</span>
                        if let Some(of) = figure.and_then(|it| it.compared.cells.get(place)) {
                            { cell(of) }
                        }
                    </td>
                }) }
            </tr>
        </>
    }
}

/// How much of the need is met, with its range.
pub fn work(known: &Known) -> Html {
    let figure = match known {
        Known::Waiting => return html! { <span class="quiet">{ ui::matrix_waits() }</span> },
        Known::Unread => return html! { <span>{ ui::problem_format() }</span> },
        Known::Unrated(_) => return html! { <span class="quiet">{ ui::matrix_unrated() }</span> },
        Known::Figures(figure) => figure,
    };
    let (met, standing) = (&figure.compared.person.demands, &figure.compared.standing);
    let (Some(score), Some(exact)) = (met.score, standing.met.value) else {
        return html! { <span class="quiet">{ ui::matrix_unknown() }</span> };
    };
    let range = standing.likely.map(|likely| likely.range);
    html! {
        <>
            <span class="matrix-figure">{ words::whole(score) }</span>
            { range_bar(Bar { score: exact, range, asked: None }) }
            <span class="quiet">
                if let (Some(low), Some(high)) = (met.low, met.high) {
                    { ui::matrix_range(&words::whole(low), &words::whole(high)) }{ " · " }
                }
                { ui::matrix_answered(words::number(met.coverage)) }
            </span>
        </>
    }
}

/// How much of what they want is offered, and which side limits the match.
pub fn offer(figure: Option<&Rc<Figure>>) -> Html {
    let Some(figure) = figure else {
        return Html::default();
    };
    let person = &figure.compared.person;
    let Some(score) = person.supplies.score else {
        return html! { <span class="quiet">{ ui::matrix_offer_unknown() }</span> };
    };
    html! {
        <>
            <span class="matrix-figure">{ words::whole(score) }</span>
            if let Some(limit) = words::limit(person) { <span class="matrix-limit">{ limit }</span> }
        </>
    }
}
