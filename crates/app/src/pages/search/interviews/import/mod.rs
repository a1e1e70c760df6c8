//! Ratings from a file: read, matched to the people by name, shown, and kept only when told to. Where several people have a
//! name, somebody says whom the file means.

mod matched;
mod preview;

use std::rc::Rc;

use rolefit_catalogue::ui;
use rolefit_formats::Problem;
use rolefit_formats::people::{RatingsFile, read_ratings};
use rolefit_ui::figures::count;
use yew::prelude::*;

use crate::pages::files::picked::{Unread, on_picked};
use preview::Preview;

/// How many problems are listed.
const LISTED: usize = 10;

/// What became of the file picked.
#[derive(Clone, Debug, PartialEq)]
enum Outcome {
    Nothing,
    Unread(Unread),
    Refused(Vec<Problem>),
    Read(Rc<RatingsFile>),
    Kept(usize),
}

/// The section.
#[component]
pub(super) fn Import() -> Html {
    let outcome = use_state_eq(|| Outcome::Nothing);
    let picked = {
        let outcome = outcome.setter();
        on_picked(Callback::from(move |bytes: Result<Vec<u8>, Unread>| {
            outcome.set(match bytes.map(|bytes| read_ratings(&bytes)) {
                Err(unread) => Outcome::Unread(unread),
                Ok(Err(problems)) => Outcome::Refused(problems),
                Ok(Ok(file)) => Outcome::Read(Rc::new(file)),
            });
        }))
    };
    let done = {
        let outcome = outcome.setter();
        Callback::from(move |kept: Option<usize>| {
            outcome.set(kept.map_or(Outcome::Nothing, Outcome::Kept));
        })
    };
    html! {
        <section class="ratings-file">
            <h2>{ ui::ratings_file_title() }</h2>
            <p>{ ui::ratings_file_lead() }</p>
            <label class="field">
                <span>{ ui::ratings_file_choose() }</span>
                <input id="ratings-file" type="file" accept=".csv,.ndjson,.json,text/csv" onchange={picked} />
            </label>
            { match &*outcome {
                Outcome::Nothing => Html::default(),
                Outcome::Unread(Unread::TooLarge) => refused(&[ui::problem_too_large().to_owned()]),
                Outcome::Unread(Unread::Unreadable) => refused(&[ui::problem_unreadable().to_owned()]),
                Outcome::Refused(problems) => refused(&lines(problems)),
                Outcome::Read(file) => html! { <Preview file={Rc::clone(file)} done={done} /> },
                Outcome::Kept(people) => html! { <p class="outcome" role="status">{ ui::ratings_file_kept(count(*people)) }</p> },
            } }
        </section>
    }
}

fn refused(lines: &[String]) -> Html {
    html! {
        <div class="alarm outcome" role="alert">
            <p><strong>{ ui::ratings_file_failed() }</strong></p>
            <ul class="problems">{ for lines.iter().map(|line| html! { <li>{ line }</li> }) }</ul>
        </div>
    }
}

/// Each problem with its row and column. What the reader says is kept in its words: they name what stands there.
fn lines(problems: &[Problem]) -> Vec<String> {
    let line = |problem: &Problem| {
        let said = [&problem.message, ". ", &problem.help].concat();
        match (problem.place.line, problem.place.column) {
            (Some(line), Some(column)) => ui::ratings_file_at(line, column, &said),
            (Some(line), None) => ui::ratings_file_line(line, &said),
            _ => said,
        }
    };
    let mut lines: Vec<String> = problems.iter().take(LISTED).map(line).collect();
    if problems.len() > LISTED {
        lines.push(ui::problem_more().to_owned());
    }
    lines
}
