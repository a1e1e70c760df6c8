//! Writing a Word file. What writes it is a module of its own, and arrives when it is asked for.

use rolefit_catalogue::ui;
use rolefit_documents::Document;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::browser::download_bytes;
use crate::lazy;

/// The kind of file, as browsers name it.
const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// How the writing goes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Word {
    Waiting,
    Writing,
    Missing,
    Unwritten,
}

/// The button, and what is said below it.
pub struct WordFile {
    /// Writes the document and hands it over.
    pub button: Html,
    /// How that goes; nothing before it was asked for, or once it is done.
    pub outcome: Html,
}

/// Offers what `document` gives as a Word file of this name.
#[hook]
pub fn use_word(name: &'static str, document: Callback<(), Document>) -> WordFile {
    let word = use_state_eq(|| Word::Waiting);
    let write = {
        let word = word.setter();
        Callback::from(move |_: MouseEvent| {
            let (document, word) = (document.emit(()), word.clone());
            word.set(Word::Writing);
            spawn_local(async move {
                word.set(match lazy::docx(document).await {
                    Ok(Some(bytes)) => {
                        download_bytes(name, DOCX, &bytes);
                        Word::Waiting
                    }
                    Ok(None) => Word::Unwritten,
                    Err(lazy::NotLoaded) => Word::Missing,
                });
            });
        })
    };
    let failed = |why: &'static str| html! { <p class="field-error" role="alert">{ why }</p> };
    WordFile {
        button: html! {
            <button type="button" onclick={write} disabled={*word == Word::Writing}>{ ui::brief_export_docx() }</button>
        },
        outcome: match *word {
            Word::Waiting => Html::default(),
            Word::Writing => html! { <p role="status">{ ui::brief_export_writing() }</p> },
            Word::Missing => failed(ui::brief_export_missing()),
            Word::Unwritten => failed(ui::brief_export_unwritten()),
        },
    }
}
