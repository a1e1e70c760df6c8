//! Who can be added, who is there already, and who could not be read and why.

use rolefit_catalogue::ui;
use rolefit_ui::figures::count;
use yew::prelude::*;

use super::reading::{Read, Refused};
use crate::pages::files::problems::words;
use crate::state::Desk;

/// How many people are named.
const NAMED: usize = 5;

/// How many problems are listed.
const LISTED: usize = 10;

pub fn preview(
    read: &Read,
    desk: &Desk,
    onadd: Callback<MouseEvent>,
    ondrop: Callback<MouseEvent>,
) -> Html {
    let fresh = read.fresh(desk);
    let known = read.people.len() - fresh.len();
    let named = (1_u32..)
        .zip(&fresh)
        .take(NAMED)
        .map(|(number, (profile, _))| {
            let name = match profile.label.as_str().trim() {
                "" => ui::unnamed(number),
                name => name.to_owned(),
            };
            let given = profile.answers.len() + profile.pairs.len() + profile.blocks.len();
            html! { <li><bdi>{ ui::add_answers(&name, count(given)) }</bdi></li> }
        });
    let title = match fresh.len() {
        0 => ui::add_preview_none().to_owned(),
        people => ui::add_preview(count(people)),
    };
    html! {
        <div class="preview">
            <h3 role="status">{ title }</h3>
            <ul class="problems">
                { for named }
                if fresh.len() > NAMED { <li>{ ui::add_more(count(fresh.len() - NAMED)) }</li> }
            </ul>
            if known > 0 { <p>{ ui::add_known(count(known)) }</p> }
            { refused(&read.refused) }
            <p class="actions">
                if !fresh.is_empty() {
                    <button class="main" type="button" onclick={onadd}>{ ui::add_button(count(fresh.len())) }</button>
                }
                <button class="plain" type="button" onclick={ondrop}>{ ui::add_drop() }</button>
            </p>
        </div>
    }
}

fn refused(refused: &[Refused]) -> Html {
    if refused.is_empty() {
        return Html::default();
    }
    let mut lines: Vec<(&str, Option<u32>)> = Vec::new();
    for one in refused {
        let line = (one.file.as_str(), one.line);
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    let shown = refused.iter().take(LISTED).map(|one| {
        let problem = words(one.problem.code);
        let text = match (one.line, &one.column) {
            (Some(line), Some(column)) => ui::add_refused_field(&one.file, line, column, problem),
            (Some(line), None) => ui::add_refused_row(&one.file, line, problem),
            (None, _) => ui::add_refused_file(&one.file, problem),
        };
        html! { <li><bdi>{ text }</bdi></li> }
    });
    html! {
        <div role="alert">
            <p>{ ui::add_refused(count(lines.len())) }</p>
            <ul class="problems">{ for shown }</ul>
            if refused.len() > LISTED { <p class="quiet">{ ui::add_refused_more(count(refused.len() - LISTED)) }</p> }
        </div>
    }
}
