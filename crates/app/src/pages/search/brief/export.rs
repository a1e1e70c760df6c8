//! The ways to take the brief along: Markdown, Word, paper, the brief's own file.

use std::rc::Rc;

use rolefit_advice::brief::Edits;
use rolefit_catalogue::ui;
use rolefit_documents::{Document, brief, markdown};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::draft::Drafted;
use super::posting::JobPosting;
use crate::browser::{download, download_bytes, print};
use crate::hooks::use_app;
use crate::lazy;
use crate::pages::files::export::profile;

/// The language of the catalogue's words.
const LANGUAGE: &str = "en";
/// The kinds of file, as browsers name them.
const MARKDOWN: &str = "text/markdown";
const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

#[derive(Properties, PartialEq)]
pub(super) struct ExportProps {
    /// The draft.
    pub drafted: Rc<Drafted>,
    /// The parts that somebody wrote.
    pub edits: Edits,
}

/// The brief as a document.
pub(super) fn document(drafted: &Drafted, edits: &Edits) -> Document {
    let edited = |id| edits.get(&id).map(|edit| edit.text.as_str());
    brief::document(drafted.title, LANGUAGE, &drafted.brief, edited)
}

/// How the writing of the Word file goes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Word {
    Waiting,
    Writing,
    Missing,
    Unwritten,
}

/// The buttons.
#[component]
pub(super) fn Export(props: &ExportProps) -> Html {
    let app = use_app();
    let word = use_state_eq(|| Word::Waiting);
    let as_markdown = {
        let (drafted, edits) = (Rc::clone(&props.drafted), props.edits.clone());
        Callback::from(move |_: MouseEvent| {
            let text = markdown::write(&document(&drafted, &edits));
            download_bytes(ui::brief_file_markdown(), MARKDOWN, text.as_bytes());
        })
    };
    let as_docx = {
        let (drafted, edits, word) = (
            Rc::clone(&props.drafted),
            props.edits.clone(),
            word.setter(),
        );
        Callback::from(move |_: MouseEvent| {
            let (document, word) = (document(&drafted, &edits), word.clone());
            word.set(Word::Writing);
            spawn_local(async move {
                word.set(match lazy::docx(document).await {
                    Ok(Some(bytes)) => {
                        download_bytes(ui::brief_file_docx(), DOCX, &bytes);
                        Word::Waiting
                    }
                    Ok(None) => Word::Unwritten,
                    Err(lazy::NotLoaded) => Word::Missing,
                });
            });
        })
    };
    let as_file = {
        let app = app.clone();
        Callback::from(move |_: MouseEvent| {
            if let Some(brief) = rolefit_formats::brief(&profile(&app.state)) {
                download(ui::brief_file_json(), &brief.to_json());
            }
        })
    };
    html! {
        <div class="export">
            <h3>{ ui::brief_export() }</h3>
            <p class="actions">
                <button type="button" onclick={as_docx} disabled={*word == Word::Writing}>{ ui::brief_export_docx() }</button>
                <button type="button" onclick={as_markdown}>{ ui::brief_export_markdown() }</button>
                <button type="button" onclick={print()}>{ ui::brief_export_print() }</button>
                <button type="button" onclick={as_file}>{ ui::brief_export_json() }</button>
            </p>
            { match *word {
                Word::Waiting => Html::default(),
                Word::Writing => html! { <p role="status">{ ui::brief_export_writing() }</p> },
                Word::Missing => html! { <p class="field-error" role="alert">{ ui::brief_export_missing() }</p> },
                Word::Unwritten => html! { <p class="field-error" role="alert">{ ui::brief_export_unwritten() }</p> },
            } }
            <p class="quiet">{ ui::brief_export_hint() }</p>
            <JobPosting drafted={Rc::clone(&props.drafted)} edits={props.edits.clone()} />
        </div>
    }
}
