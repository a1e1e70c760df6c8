//! The ways to take the brief along: Markdown, Word, paper, the brief's own file.

use std::rc::Rc;

use rolefit_advice::brief::Edits;
use rolefit_catalogue::ui;
use rolefit_documents::{Document, brief, markdown};
use yew::prelude::*;

use super::draft::Drafted;
use super::posting::JobPosting;
use crate::browser::{download, download_bytes, print};
use crate::hooks::use_app;
use crate::pages::files::export::profile;
use crate::pages::search::word::use_word;

/// The language of the catalogue's words.
const LANGUAGE: &str = "en";
/// The kind of file, as browsers name it.
const MARKDOWN: &str = "text/markdown";

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

/// The buttons.
#[component]
pub(super) fn Export(props: &ExportProps) -> Html {
    let app = use_app();
    let as_markdown = {
        let (drafted, edits) = (Rc::clone(&props.drafted), props.edits.clone());
        Callback::from(move |_: MouseEvent| {
            let text = markdown::write(&document(&drafted, &edits));
            download_bytes(ui::brief_file_markdown(), MARKDOWN, text.as_bytes());
        })
    };
    let word = {
        let (drafted, edits) = (Rc::clone(&props.drafted), props.edits.clone());
        let document = Callback::from(move |()| document(&drafted, &edits));
        use_word(ui::brief_file_docx(), document)
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
                { word.button }
                <button type="button" onclick={as_markdown}>{ ui::brief_export_markdown() }</button>
                <button type="button" onclick={print()}>{ ui::brief_export_print() }</button>
                <button type="button" onclick={as_file}>{ ui::brief_export_json() }</button>
            </p>
            { word.outcome }
            <p class="quiet">{ ui::brief_export_hint() }</p>
            <JobPosting drafted={Rc::clone(&props.drafted)} edits={props.edits.clone()} />
        </div>
    }
}
