//! Where a document comes from: pasted, typed, chosen or dropped.

use std::rc::Rc;

use rolefit_catalogue::ui;
use rolefit_ui::{IconName, icon};
use wasm_bindgen_futures::spawn_local;
use web_sys::{DragEvent, File, HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::apart::{self, Progress, unpacked};
use super::left_out::LeftOut;
use super::opened::{Packed, Unpacked};
use super::taken::{Came, Document, Refusal, Stage};
use crate::browser::focus;
use crate::pages::files::picked::{Unread, bytes_of};

/// So many characters at once were pasted, not typed.
const PASTED: usize = 120;

/// The largest file that is opened, in bytes.
const LARGEST: usize = 10 << 20;

/// The kinds of file that are read, as the browser's dialogue takes them.
const ACCEPTED: &str = ".pdf,.docx,.txt,.md,.json,.zip,.csv,.html,.htm";

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
    let opening = use_state_eq(|| None::<Progress>);
    // Which file is the latest: one that was overtaken says nothing.
    let latest = use_mut_ref(|| 0_u32);
    let open = {
        let (take, opening) = (document.take.clone(), opening.setter());
        move |file: File| {
            let (take, opening) = (take.clone(), opening.clone());
            let told = opening.clone();
            opening.set(Some((0, 0)));
            let latest = Rc::clone(&latest);
            let this = latest.borrow().wrapping_add(1);
            latest.replace(this);
            spawn_local(async move {
                let came = text_of(file, move |progress| told.set(Some(progress))).await;
                if *latest.borrow() == this {
                    opening.set(None);
                    take.emit(came);
                }
            });
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
    let busy = document.stage == Stage::Reading || opening.is_some();
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
                { progress(*opening) }
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

/// How far a file of several pages has come. It is not read out: that it is being read has been said.
fn progress(opening: Option<Progress>) -> Html {
    let Some((page, all)) = opening.filter(|(_, all)| *all > 1) else {
        return Html::default();
    };
    html! {
        <p class="quiet progress" aria-hidden="true">
            <progress value={page.to_string()} max={all.to_string()} />
            { ui::document_reading_page(&page.to_string(), &all.to_string()) }
        </p>
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
        let came = came_of(Packed::File(text.clone().into_bytes(), None), |_| {}).await;
        // What only looks like one of those is read as it stands.
        take.emit(came.or(Ok(Came::pasted(text))));
    });
}

/// The text of a file. `told` hears how far a long one has come.
async fn text_of(file: File, told: impl Fn(Progress) + 'static) -> Result<Came, Refusal> {
    let bytes = bytes_of(&file, LARGEST).await.map_err(|why| match why {
        Unread::TooLarge => Refusal::TooLarge,
        Unread::Unreadable => Refusal::Unreadable,
    })?;
    came_of(Packed::File(bytes, Some(file.name())), told).await
}

/// The text of something packed.
async fn came_of(packed: Packed, told: impl Fn(Progress) + 'static) -> Result<Came, Refusal> {
    let incoming = match unpacked(packed).await? {
        Unpacked::Document(document) => document,
        Unpacked::Pdf(bytes, most) => apart::text(bytes, most, told).await?,
        Unpacked::Page(_) => return Err(Refusal::Unsupported),
    };
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
        Refusal::TooManyPages => [
            ui::document_too_many_pages(),
            ui::document_too_many_pages_then(),
        ],
        Refusal::TooMuch => [ui::document_too_much(), ui::document_too_much_then()],
        Refusal::Unreadable => [ui::document_unreadable(), ui::document_unreadable_then()],
        Refusal::Encrypted => [ui::document_encrypted(), ui::document_encrypted_then()],
        Refusal::NoText => [ui::document_no_text(), ui::document_no_text_then()],
        Refusal::Damaged => [ui::document_damaged(), ui::document_damaged_then()],
        Refusal::Unsupported => [ui::document_unsupported(), ui::document_unsupported_then()],
        Refusal::NotLoaded => [ui::document_not_loaded(), ui::document_not_loaded_then()],
    }
}
