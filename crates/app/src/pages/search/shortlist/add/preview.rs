//! Who can be added, who is there already, and who could not be read and why.

use std::rc::Rc;

use rolefit_catalogue::ui;
use rolefit_ui::figures::count;
use yew::prelude::*;

use super::namesakes::{self, Said, unsaid};
use super::reading::{Read, Refused, answers};
use crate::hooks::use_app;
use crate::pages::files::problems::words;

/// How many people are named.
const NAMED: usize = 5;

/// How many problems are listed.
const LISTED: usize = 10;

/// What is shown, and what follows.
#[derive(Properties)]
pub struct PreviewProps {
    /// Who stood in the files.
    pub read: Rc<Read>,
    /// Whoever can be added is to be: with each, in the order of [`Read::fresh`], the id they take the place of.
    pub onadd: Callback<Vec<Option<String>>>,
    /// They are to be left out.
    pub ondrop: Callback<MouseEvent>,
}

impl PartialEq for PreviewProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.read, &other.read) && self.onadd == other.onadd
    }
}

/// Who can be added.
#[component]
pub fn Preview(props: &PreviewProps) -> Html {
    let app = use_app();
    let read = &props.read;
    let fresh = read.fresh(&app.state.open);
    let said = use_state(|| unsaid(read, &fresh));
    let missing = use_state_eq(|| false);
    let known = read.people.len() - fresh.len();
    let named = (1_u32..)
        .zip(&fresh)
        .take(NAMED)
        .map(|(number, (profile, _))| {
            let name = match profile.label.as_str().trim() {
                "" => ui::unnamed(number),
                name => name.to_owned(),
            };
            html! { <li><bdi>{ ui::add_answers(&name, count(answers(profile))) }</bdi></li> }
        });
    let title = match fresh.len() {
        0 => ui::add_preview_none().to_owned(),
        people => ui::add_preview(count(people)),
    };
    let onsay = {
        let (said, missing) = (said.setter(), missing.setter());
        Callback::from(move |all: Said| {
            missing.set(false);
            said.set(all);
        })
    };
    let add = {
        let (said, missing, onadd) = (said.clone(), missing.setter(), props.onadd.clone());
        Callback::from(move |_: MouseEvent| {
            match said.iter().cloned().collect::<Option<Vec<_>>>() {
                Some(said) => onadd.emit(said),
                None => missing.set(true),
            }
        })
    };
    html! {
        <div class="preview">
            <h3 role="status">{ title }</h3>
            <ul class="problems">
                { for named }
                if fresh.len() > NAMED { <li>{ ui::add_more(count(fresh.len() - NAMED)) }</li> }
            </ul>
            if known > 0 { <p>{ ui::add_known(count(known)) }</p> }
            { namesakes::section(read, &fresh, &said, *missing, &onsay) }
            { refused(&read.refused) }
            <p class="actions">
                if !fresh.is_empty() {
                    <button class="main" type="button" onclick={add}>{ ui::add_button(count(fresh.len())) }</button>
                }
                <button class="plain" type="button" onclick={props.ondrop.clone()}>{ ui::add_drop() }</button>
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
