//! Ratings from a file: read, matched to the people by name, shown, and kept only when told to.

use rolefit_catalogue::ui;
use rolefit_formats::people::{Rated, RatingsFile, read_ratings, same_person};
use rolefit_formats::quote::plain;
use rolefit_formats::{Problem, Profile};
use rolefit_ui::figures::count;
use yew::prelude::*;

use crate::hooks::{AppHandle, use_app};
use crate::pages::files::picked::{Unread, on_picked};
use crate::pages::search::people;

/// How many problems are listed.
const LISTED: usize = 10;

/// What became of the file picked.
#[derive(Clone, Debug, PartialEq)]
enum Outcome {
    Nothing,
    Unread(Unread),
    Refused(Vec<Problem>),
    Read(RatingsFile),
    Kept(usize),
}

/// The section.
#[component]
pub(super) fn Import() -> Html {
    let app = use_app();
    let outcome = use_state_eq(|| Outcome::Nothing);
    let picked = {
        let outcome = outcome.setter();
        on_picked(Callback::from(move |bytes: Result<Vec<u8>, Unread>| {
            outcome.set(match bytes.map(|bytes| read_ratings(&bytes)) {
                Err(unread) => Outcome::Unread(unread),
                Ok(Err(problems)) => Outcome::Refused(problems),
                Ok(Ok(file)) => Outcome::Read(file),
            });
        }))
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
                Outcome::Read(file) => preview(&app, file, &outcome),
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

/// Everybody in the file who is on the shortlist, with their profile and the new ratings in it.
fn matched(app: &AppHandle, file: &RatingsFile) -> Vec<(String, Profile, usize)> {
    let found = people::people(&app.state.open).filter_map(|one| {
        let mut profile = one.profile()?;
        let of = |rated: &&Rated| same_person(rated.person.as_str(), profile.label.as_str());
        let rated = file.people.iter().find(of)?;
        let taken = rated.put_into(&mut profile);
        Some((one.id.to_owned(), profile, taken))
    });
    found.collect()
}

fn preview(app: &AppHandle, file: &RatingsFile, outcome: &UseStateHandle<Outcome>) -> Html {
    let matched = matched(app, file);
    let known = |rated: &&Rated| {
        let mut all = matched.iter();
        all.any(|(_, profile, _)| same_person(rated.person.as_str(), profile.label.as_str()))
    };
    let strangers: Vec<String> = file
        .people
        .iter()
        .filter(|rated| !known(rated))
        .map(|rated| plain(rated.person.as_str()))
        .collect();
    let keep = {
        let (app, matched, outcome) = (app.clone(), matched.clone(), outcome.setter());
        Callback::from(move |_: MouseEvent| {
            for (id, profile, _) in &matched {
                people::put(&app, id, profile);
            }
            outcome.set(Outcome::Kept(matched.len()));
        })
    };
    let drop = {
        let outcome = outcome.setter();
        Callback::from(move |_: MouseEvent| outcome.set(Outcome::Nothing))
    };
    let problems = lines(&file.problems);
    html! {
        <div class="preview" role="status">
            <h3>{ ui::import_preview() }</h3>
            if matched.is_empty() { <p>{ ui::ratings_file_nobody() }</p> }
            <ul>
                { for matched.iter().map(|(_, profile, taken)| html! {
                    <li><bdi>{ ui::ratings_file_person(count(*taken), profile.label.as_str()) }</bdi></li>
                }) }
            </ul>
            if !strangers.is_empty() {
                <p>{ ui::ratings_file_strangers() }</p>
                <ul>{ for strangers.iter().take(LISTED).map(|name| html! { <li><bdi>{ name }</bdi></li> }) }</ul>
            }
            if !problems.is_empty() {
                <p><strong>{ ui::ratings_file_left(count(file.problems.len())) }</strong></p>
                <ul class="problems">{ for problems.iter().map(|line| html! { <li>{ line }</li> }) }</ul>
            }
            <p class="actions">
                if !matched.is_empty() { <button class="main" type="button" onclick={keep}>{ ui::ratings_file_keep() }</button> }
                <button class="plain" type="button" onclick={drop}>{ ui::import_drop() }</button>
            </p>
        </div>
    }
}
