//! `#/hiring/brief`: the role brief, drafted from the answers, edited in place, checked and exported.
//!
//! - `draft`: what is drafted; `part`: one part of it with its state; `words`, `editor`: its words, read or typed
//! - `findings`, `notes`: what the linter says, in the margin; `ask`: what a part needs
//! - `check`: everything that is open, then the exports; `posting`: the job posting among them

mod ask;
mod check;
mod draft;
mod editor;
mod export;
pub mod findings;
pub mod notes;
mod part;
mod posting;
mod words;

use std::rc::Rc;

use rolefit_catalogue::ui;
use yew::prelude::*;

use crate::hooks::{use_app, use_arrival};
use crate::pages::edits;
use crate::route::Place;
use crate::side::Side;
use check::Check;
use draft::use_draft;
use findings::{Findings, Note, Words, use_findings};
use part::Section;

/// The page.
#[component]
pub fn RoleBrief() -> Html {
    let app = use_app();
    let here = app.state.route;
    use_arrival(&app, Some(here), ui::brief_title().to_owned());
    let drafted = use_draft(&app);
    let edits = edits::kept(&app.state.open);
    let words: Words = drafted
        .brief
        .parts(&edits)
        .map(|part| (part.draft.id, part.words().into_owned()))
        .collect();
    let words = use_memo(words, Words::clone);
    let (findings, again) = use_findings(&drafted, &words);
    let at = |place| Side::Company.at(place).hash();
    if drafted.facts.0.is_empty() && app.state.open.touched_questions() == 0 && edits.is_empty() {
        return html! {
            <div class="page">
                <h1 tabindex="-1">{ ui::brief_title() }</h1>
                <p class="lead">{ ui::brief_empty() }</p>
                <p>{ ui::brief_empty_takes() }</p>
                <p class="actions">
                    <a class="main button" href={at(Place::Next)}>{ ui::hiring_start() }</a>
                    <a href={at(Place::About)}>{ ui::need_facts() }</a>
                </p>
            </div>
        };
    }
    let notes = numbered(&findings);
    let beside = |part| {
        let on = |note: &Note| note.part == part || note.sentences.iter().any(|at| at.part == part);
        let notes = notes.iter().filter(|(_, note)| on(note));
        notes.cloned().collect::<Vec<_>>()
    };
    html! {
        <div class="page brief">
            <p class="kicker">{ ui::brief_title() }</p>
            <h1 tabindex="-1">{ drafted.title }</h1>
            <p class="lead">{ ui::brief_lead() }</p>
            if findings == Findings::Missing {
                <p class="part-changed" role="alert">{ ui::brief_linter_missing() }{ " " }<button class="plain" type="button" onclick={again}>{ ui::try_again() }</button></p>
            }
            { for words.iter().map(|(part, words)| html! {
                <Section
                    key={part.as_str()}
                    part={*part}
                    drafted={Rc::clone(&drafted)}
                    edit={edits.get(part).cloned()}
                    notes={beside(*part)}
                    current={findings.are_on(*part, words)}
                />
            }) }
            <Check {drafted} {edits} {words} {findings} {notes} />
        </div>
    }
}

/// The notes with their numbers, in the order of the parts they stand beside.
fn numbered(findings: &Findings) -> Vec<(usize, Note)> {
    let mut notes = findings.notes().to_vec();
    notes.sort_by_key(|note| note.part);
    (1..).zip(notes).collect()
}
