//! Where a document comes from: pasted, typed, chosen or dropped.

use rolefit_catalogue::ui;
use rolefit_ui::{IconName, icon};
use wasm_bindgen_futures::spawn_local;
use web_sys::{DragEvent, File, HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::left_out::LeftOut;
use super::opened::Packed;
use super::taken::{Came, Document, Refusal, Stage};
use crate::browser::focus;
use crate::lazy;
use crate::pages::files::picked::{Unread, bytes_of};

/// So many characters at once were pasted, not typed.
const PASTED: usize = 120;

/// The largest file that is opened, in bytes.
const LARGEST: usize = 10 << 20;

/// The kinds of file that are read, as the browser's dialogue takes them.
const ACCEPTED: &str = ".txt,.md,.docx,.json,.zip,.csv,.html,.htm";

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words {
    /// Names the field.
    pub paste: &'static str,
    /// What can be pasted.
    pub hint: &'static str,
    /// Reads what is in the field.
    pub read: &'static str,
    /// Names the choice of a file.
    pub file: &'static str,
}

/// What [`Source`] shows.
#[derive(Properties, PartialEq)]
pub struct SourceProps {
    /// The document.
    pub document: Document,
    /// The words.
    pub words: Words,
}

/// The field, the choice of a file, and what became of it.
#[component]
pub fn Source(props: &SourceProps) -> Html {
    let field = use_node_ref();
    let length = use_mut_ref(|| 0_usize);
    let (document, words) = (&props.document, props.words);
    let typed = {
        let field = field.clone();
        move || {
            let field = field.cast::<HtmlTextAreaElement>();
            field.map(|field| field.value()).unwrap_or_default()
        }
    };
    let oninput = {
        let (typed, take) = (typed.clone(), document.take.clone());
        Callback::from(move |_: InputEvent| {
            let text = typed();
            let before = length.replace(text.len());
            if text.len() > before + PASTED {
                hand_over(&take, text);
            }
        })
    };
    let read = {
        let (typed, take) = (typed, document.take.clone());
        Callback::from(move |_: MouseEvent| hand_over(&take, typed()))
    };
    let open = {
        let take = document.take.clone();
        move |file: File| {
            let take = take.clone();
            spawn_local(async move { take.emit(text_of(file).await) });
        }
    };
    let onchange = {
        let open = open.clone();
        Callback::from(move |event: Event| {
            let field: HtmlInputElement = event.target_unchecked_into();
            if let Some(file) = field.files().and_then(|files| files.get(0)) {
                open(file);
            }
            // The same file can be chosen again.
            field.set_value("");
        })
    };
    let dropped = |event: &DragEvent| {
        let files = event.data_transfer().and_then(|dragged| dragged.files());
        files.and_then(|files| files.get(0))
    };
    let ondrop = Callback::from(move |event: DragEvent| {
        // Text that is dropped goes into the field, as everywhere.
        if let Some(file) = dropped(&event) {
            event.prevent_default();
            open(file);
        }
    });
    let ondragover = Callback::from(|event: DragEvent| {
        let files = event.data_transfer().map(|dragged| dragged.types());
        if files.is_some_and(|types| types.includes(&"Files".into(), 0)) {
            event.prevent_default();
        }
    });
    let busy = document.stage == Stage::Reading;
    let refused = match &document.stage {
        Stage::Refused(refusal) => Some(refused(*refusal)),
        _ => None,
    };
    {
        let refused = refused.is_some();
        use_effect_with(refused, |refused| {
            if *refused {
                focus("#document-refused");
            }
        });
    }
    html! {
        <div class="source" {ondrop} {ondragover}>
            <label class="paste">
                <span>{ words.paste }</span>
                <span class="hint">{ words.hint }</span>
                <textarea ref={field} rows="10" {oninput} spellcheck="false" autocomplete="off" />
            </label>
            <div class="ways-in">
                <button class="main" type="button" onclick={read} disabled={busy}>{ words.read }</button>
                <label class="field">
                    <span>{ words.file }</span>
                    <input type="file" accept={ACCEPTED} {onchange} />
                </label>
            </div>
            <div aria-live="polite">
                if busy { <p class="quiet">{ ui::document_reading() }</p> }
            </div>
            if let Some([what, then]) = refused {
                <div class="error-summary" role="alert" id="document-refused" tabindex="-1">
                    <h2>{ icon(IconName::Alarm) }{ what }</h2>
                    <p>{ then }</p>
                </div>
            }
            { missing(document) }
        </div>
    }
}

/// Asks for what reads again.
fn missing(document: &Document) -> Html {
    let Stage::Missing(text) = &document.stage else {
        return Html::default();
    };
    let again = {
        let (take, text) = (document.take.clone(), text.clone());
        Callback::from(move |_: MouseEvent| hand_over(&take, text.to_string()))
    };
    html! {
        <div class="alarm" role="alert">
            <p>{ icon(IconName::Alarm) }{ ui::document_missing() }</p>
            <p class="actions"><button type="button" onclick={again}>{ ui::try_again() }</button></p>
        </div>
    }
}

/// Reads what was pasted. What is no plain text (a page's source, a JSON file) is taken apart first.
fn hand_over(take: &Callback<Result<Came, Refusal>>, text: String) {
    if !text.trim_start().starts_with(['<', '{', '[']) {
        take.emit(Ok(Came::pasted(text)));
        return;
    }
    let take = take.clone();
    spawn_local(async move {
        let came = came_of(Packed::File(text.clone().into_bytes(), None)).await;
        // What only looks like one of those is read as it stands.
        take.emit(came.or(Ok(Came::pasted(text))));
    });
}

/// The text of a file.
async fn text_of(file: File) -> Result<Came, Refusal> {
    let bytes = bytes_of(&file, LARGEST).await.map_err(|why| match why {
        Unread::TooLarge => Refusal::TooLarge,
        Unread::Unreadable => Refusal::Unreadable,
    })?;
    came_of(Packed::File(bytes, Some(file.name()))).await
}

/// The text of something packed.
async fn came_of(packed: Packed) -> Result<Came, Refusal> {
    let opened = lazy::incoming(packed).await;
    let incoming = opened.map_err(|lazy::NotLoaded| Refusal::NotLoaded)??;
    let incoming = incoming.ok_or(Refusal::Unsupported)?;
    let dropped = incoming.dropped.iter().flat_map(|dropped| {
        let one = LeftOut {
            what: dropped.what,
            span: None,
        };
        std::iter::repeat_n(one, dropped.count)
    });
    Ok(Came {
        left_out: dropped.collect(),
        hidden: !incoming.warnings.is_empty(),
        text: incoming.text,
        is_clean: false,
    })
}

/// What happened, and what to do.
fn refused(refusal: Refusal) -> [&'static str; 2] {
    match refusal {
        Refusal::Empty => [ui::document_empty(), ui::document_empty_then()],
        Refusal::TooLong => [ui::document_too_long(), ui::document_too_long_then()],
        Refusal::TooLarge => [ui::document_too_large(), ui::document_too_large_then()],
        Refusal::Unreadable => [ui::document_unreadable(), ui::document_unreadable_then()],
        Refusal::Encrypted => [ui::document_encrypted(), ui::document_encrypted_then()],
        Refusal::NoText => [ui::document_no_text(), ui::document_no_text_then()],
        Refusal::Damaged => [ui::document_damaged(), ui::document_damaged_then()],
        Refusal::Unsupported => [ui::document_unsupported(), ui::document_unsupported_then()],
        Refusal::NotLoaded => [ui::document_not_loaded(), ui::document_not_loaded_then()],
    }
}
