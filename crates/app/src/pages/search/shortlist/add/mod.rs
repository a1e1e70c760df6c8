//! People from files: chosen, read in slices, shown, and added when a person says so.
//!
//! - [`reading`]: files to people; [`columns`]: what a table's columns hold; [`preview`]: who can be added, and who not;
//!   [`namesakes`]: what becomes of those whose name is on the shortlist already

mod columns;
mod namesakes;
mod preview;
mod reading;

use std::rc::Rc;

use rolefit_catalogue::ui;
use rolefit_formats::people::{Mapping, Table};
use rolefit_ui::figures::count;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::turn_taking::{Slice, next_turn};
use crate::browser::focus;
use crate::hooks::{AppHandle, use_app};
use crate::pages::files::problems::{Refused, refusal};
use crate::pages::search::people;
use crate::state::Desk;
use columns::Columns;
use preview::Preview;
use reading::{Read, bytes_of, file_is_table, read_profiles, read_rows};

/// How far adding is.
#[derive(Clone)]
enum Step {
    /// Nothing is chosen.
    Idle,
    /// So many people are read.
    Reading(usize),
    /// A table waits for its columns to be named.
    Table(Rc<NamedTable>, Mapping),
    /// People wait to be added.
    Preview(Rc<Read>),
    /// So many were added.
    Added(usize),
    /// A file could not be read at all.
    Refused(Rc<Refused>),
    /// Several files, one of them a table.
    OneTable,
}

/// A table and its file's name.
struct NamedTable {
    file: String,
    table: Table,
}

/// The section.
#[component]
pub fn Add() -> Html {
    let app = use_app();
    let step = use_state(|| Step::Idle);
    let picked = {
        let (app, step) = (app.clone(), step.setter());
        Callback::from(move |event: Event| {
            let field: HtmlInputElement = event.target_unchecked_into();
            let Some(list) = field.files() else { return };
            let files: Vec<_> = (0..list.length()).filter_map(|at| list.get(at)).collect();
            if files.is_empty() {
                return;
            }
            let (app, step) = (app.clone(), step.clone());
            spawn_local(async move {
                step.set(Step::Reading(0));
                let next = read(&files, &step).await;
                step.set(noted(next, &app).await);
                field.set_value("");
            });
        })
    };
    let close = {
        let step = step.setter();
        Callback::from(move |next: Step| {
            step.set(next);
            focus("#add");
        })
    };
    let drop = close.reform(|_: MouseEvent| Step::Idle);
    html! {
        <section class="add">
            <h2>{ ui::add_title() }</h2>
            <p>{ ui::add_lead() }</p>
            <label class="field">
                <span>{ ui::add_choose() }</span>
                <input id="add" type="file" multiple=true accept=".json,.ndjson,.jsonl,.csv,.tsv,.txt" onchange={picked} />
            </label>
            { match &*step {
                Step::Idle => Html::default(),
                Step::Reading(people) => html! { <p class="outcome" role="status">{ ui::add_reading(count(*people)) }</p> },
                Step::OneTable => html! { <p class="alarm outcome" role="alert">{ ui::add_one_table() }</p> },
                Step::Refused(refused) => refusal(ui::import_failed(), refused),
                Step::Added(people) => html! { <p class="outcome" role="status">{ ui::add_done(count(*people)) }</p> },
                Step::Table(table, mapping) => {
                    let on_read = {
                        let (app, step, table) = (app.clone(), step.setter(), Rc::clone(table));
                        Callback::from(move |mapping: Mapping| {
                            let (app, step, table) = (app.clone(), step.clone(), Rc::clone(&table));
                            spawn_local(async move {
                                step.set(Step::Reading(0));
                                let progress = |people| step.set(Step::Reading(people));
                                let read = read_rows(&table.file, &table.table, &mapping, &progress).await;
                                let next = match read {
                                    Ok(read) => Step::Preview(Rc::new(read)),
                                    Err(problems) => Step::Refused(Rc::new(Refused::Problems(problems))),
                                };
                                step.set(noted(next, &app).await);
                            });
                        })
                    };
                    html! {
                        <Columns
                            file={table.file.clone()}
                            headings={table.table.headings().to_vec()}
                            samples={samples(&table.table)}
                            rows={count(table.table.people_count())}
                            guess={mapping.clone()}
                            {on_read}
                            ondrop={drop.clone()}
                        />
                    }
                }
                Step::Preview(read) => {
                    let onadd = {
                        let (app, read, close) = (app.clone(), Rc::clone(read), close.clone());
                        Callback::from(move |replaced: Vec<Option<String>>| {
                            let (app, read, close) = (app.clone(), Rc::clone(&read), close.clone());
                            spawn_local(async move {
                                close.emit(Step::Reading(read.people.len()));
                                // One turn each: hundreds of people take their time at every step.
                                next_turn().await;
                                let texts = texts(&read, &app.state.open, replaced).await;
                                next_turn().await;
                                let added = texts.len();
                                people::take_in(&app, texts);
                                next_turn().await;
                                std::mem::drop(read);
                                next_turn().await;
                                close.emit(Step::Added(added));
                            });
                        })
                    };
                    html! { <Preview read={Rc::clone(read)} {onadd} ondrop={drop.clone()} /> }
                }
            } }
        </section>
    }
}

/// Who was read, with who is on the shortlist already beside them.
async fn noted(step: Step, app: &AppHandle) -> Step {
    match step {
        Step::Preview(mut read) => {
            // Nobody else holds it yet.
            if let Some(read) = Rc::get_mut(&mut read) {
                read.note(&app.state.open).await;
            }
            Step::Preview(read)
        }
        step => step,
    }
}

/// The profiles to keep, each with the id it takes the place of. `replaced` goes with [`Read::fresh`].
async fn texts(
    read: &Read,
    desk: &Desk,
    replaced: Vec<Option<String>>,
) -> Vec<(Option<String>, String)> {
    let fresh = read.fresh(desk);
    // Another tab has changed the list since: nobody is replaced by mistake, and nobody is lost.
    let replaced = if replaced.len() == fresh.len() {
        replaced
    } else {
        vec![None; fresh.len()]
    };
    let mut slice = Slice::begin();
    let mut texts = Vec::with_capacity(fresh.len());
    for ((profile, text), id) in fresh.into_iter().zip(replaced) {
        // Whoever left the shortlist meanwhile cannot be replaced; the newer profile is then somebody new.
        let here = id.and_then(|id| {
            let here = people::person(desk, &id)?.profile()?;
            Some((id, people::updated(&here, profile).canonical()))
        });
        texts.push(match here {
            Some((id, text)) => (Some(id), text),
            None => (None, text.clone()),
        });
        slice.rest().await;
    }
    texts
}

/// The first cells of each column.
fn samples(table: &Table) -> Vec<String> {
    let of = |column| {
        let cells: Vec<String> = table
            .samples(column)
            .take(3)
            .map(|cell| cell.chars().take(24).collect())
            .collect();
        cells.join(" · ")
    };
    (0..table.headings().len()).map(of).collect()
}

/// Reads the files that were chosen.
async fn read(files: &[web_sys::File], step: &UseStateSetter<Step>) -> Step {
    let table = files.iter().find(|file| file_is_table(&file.name()));
    if let Some(file) = table {
        if files.len() > 1 {
            return Step::OneTable;
        }
        let bytes = match bytes_of(file).await {
            Ok(bytes) => bytes,
            Err(unread) => return Step::Refused(Rc::new(Refused::Unread(unread))),
        };
        return match rolefit_formats::people::read_table(&bytes) {
            Ok(table) => {
                let guess = table.guess();
                let file = file.name();
                Step::Table(Rc::new(NamedTable { file, table }), guess)
            }
            Err(problems) => Step::Refused(Rc::new(Refused::Problems(problems))),
        };
    }
    let mut all = Read::default();
    for file in files {
        let progress = |people| step.set(Step::Reading(people));
        match bytes_of(file).await {
            Ok(bytes) => read_profiles(&file.name(), &bytes, &mut all, &progress).await,
            Err(unread) => return Step::Refused(Rc::new(Refused::Unread(unread))),
        }
    }
    Step::Preview(Rc::new(all))
}
