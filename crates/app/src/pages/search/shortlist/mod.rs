//! `#/hiring/shortlist`: people beside the need, and what somebody decides about them.
//!
//! - [`add`]: people from files; [`company`]: the need; [`figures`]: everybody's figures, in slices; [`turn_taking`]: how
//! - [`list`]: order, names, the table page by page; [`order`], [`matrix`], [`cell`]: its parts
//! - [`beside`]: up to four people; [`turn`]: what would change their order; [`pairs`]: two together; [`gates`]
//! - [`decide`] and [`record`]: decisions and their record; [`words`]: what ids are called

mod add;
mod beside;
mod cell;
mod company;
mod decide;
mod figures;
mod gates;
mod list;
mod matrix;
mod order;
mod pairs;
mod record;
mod turn;
mod turn_taking;
mod words;

use std::rc::Rc;

use rolefit_catalogue::ui;
use rolefit_formats::matching::Target;
use rolefit_ui::figures::count;
use yew::prelude::*;

use super::people::people;
use super::{BRIEF, at};
use crate::browser::download;
use crate::hooks::{AppHandle, use_app, use_arrival};
use crate::route::Place;
use crate::side::Side;

/// The page.
#[component]
pub fn Shortlist() -> Html {
    let app = use_app();
    let here = app.state.route;
    use_arrival(&app, Some(here), ui::shortlist_title().to_owned());
    let target = use_memo(company::need_of(&app.state), Target::new);
    let asked = target
        .as_ref()
        .as_ref()
        .map_or(0, |it| it.need().demands.len());
    let specific = target.as_ref().as_ref().is_some_and(Target::is_specific);
    let fewest = target
        .as_ref()
        .as_ref()
        .map_or(0, |it| it.need().fewest_items);
    let anybody = people(&app.state.open).next().is_some();
    html! {
        <div class="page report shortlist">
            { kicker(&app, target.as_ref().as_ref()) }
            <h1 tabindex="-1">{ ui::shortlist_title() }</h1>
            <p class="lead">{ ui::shortlist_lead() }</p>
            if asked == 0 {
                <section class="next">
                    <h2>{ ui::shortlist_need_first() }</h2>
                    <p>{ ui::shortlist_need_first_why() }</p>
                    <p><a class="main button" href={Side::Company.at(Place::Next).hash()}>{ ui::shortlist_need_go() }</a></p>
                </section>
            } else if !specific {
                <p class="unspecific"><strong>{ ui::shortlist_unspecific(count(asked), u32::from(fewest)) }</strong></p>
            }
            if anybody {
                <list::List target={Rc::clone(&target)} />
            } else {
                { nobody() }
            }
            <add::Add />
            if anybody { { keep(&app) } }
        </div>
    }
}

fn kicker(app: &AppHandle, target: Option<&Target>) -> Html {
    let areas = target.map_or(&[][..], Target::areas).iter();
    let points: u32 = areas
        .take(matrix::COLUMNS)
        .map(|area| u32::from(area.points))
        .sum();
    if points == 0 {
        return Html::default();
    }
    let name = company::name(&app.state.open);
    html! { <p class="kicker"><bdi>{ ui::shortlist_kicker(&name, points) }</bdi></p> }
}

/// Before the first person: what to do.
fn nobody() -> Html {
    html! {
        <section>
            <h2>{ ui::shortlist_empty() }</h2>
            <p>{ ui::shortlist_empty_why() }</p>
            <p class="actions"><a class="button" href={at(BRIEF).hash()}>{ ui::shortlist_send() }</a></p>
        </section>
    }
}

/// What these people are, where they are kept, and how to take them along.
fn keep(app: &AppHandle) -> Html {
    let state = app.state.clone();
    let export = Callback::from(move |_: MouseEvent| {
        let lines: Vec<&str> = people(&state.open).map(|person| person.text).collect();
        download(ui::shortlist_export_file(), &(lines.join("\n") + "\n"));
    });
    html! {
        <section class="after">
            <p>{ ui::shortlist_private() }</p>
            <p class="actions">
                <button type="button" onclick={export}>{ ui::shortlist_export() }</button>
                <a href={Side::Company.at(Place::Result).hash()}>{ ui::hiring_see() }</a>
            </p>
        </section>
    }
}
