//! A part's words in a field of their own: saved while somebody types, at the latest when they leave it.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use rolefit_advice::brief::SectionId;
use rolefit_advice::brief::edits::MOST_CHARACTERS;
use rolefit_catalogue::ui;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use crate::browser::focus;

/// How long the typing rests before it is saved, in milliseconds.
const REST: u32 = 200;

/// What was typed and is not saved yet.
#[derive(Default)]
struct Waiting {
    typed: Option<String>,
    timer: Option<Timeout>,
}

#[derive(Properties, PartialEq)]
pub(super) struct EditorProps {
    /// Which part.
    pub part: SectionId,
    /// Its words when it was opened.
    pub words: String,
    /// Saves what was typed.
    pub save: Callback<String>,
}

/// The field. It takes the focus when it opens.
#[component]
pub(super) fn Editor(props: &EditorProps) -> Html {
    let typed = use_state(|| props.words.clone());
    let waiting = use_memo((), |()| RefCell::new(Waiting::default()));
    let id = format!("words-{}", props.part.as_str());
    {
        let (id, waiting, save) = (id.clone(), Rc::clone(&waiting), props.save.clone());
        use_effect_with((), move |()| {
            focus(&["#", &id].concat());
            move || flush(&waiting, &save)
        });
    }
    let oninput = {
        let (typed, waiting, save) = (typed.setter(), Rc::clone(&waiting), props.save.clone());
        Callback::from(move |event: InputEvent| {
            let text = event.target_unchecked_into::<HtmlTextAreaElement>().value();
            typed.set(text.clone());
            let timer = {
                let (waiting, save) = (Rc::clone(&waiting), save.clone());
                Timeout::new(REST, move || flush(&waiting, &save))
            };
            let mut waiting = waiting.borrow_mut();
            waiting.typed = Some(text);
            waiting.timer = Some(timer);
        })
    };
    let onchange = {
        let (waiting, save) = (waiting, props.save.clone());
        Callback::from(move |_: Event| flush(&waiting, &save))
    };
    let lines = typed.lines().map(|line| 1 + line.len() / 64).sum::<usize>();
    let rows = lines.clamp(4, 24).to_string();
    html! {
        <label class="words-field">
            <span>{ ui::brief_edit_label(props.part.title()) }</span>
            <textarea {id} {rows} maxlength={MOST_CHARACTERS.to_string()} value={(*typed).clone()} {oninput} {onchange} />
            <span class="quiet">{ ui::brief_edit_hint() }</span>
        </label>
    }
}

/// Saves what waits.
fn flush(waiting: &RefCell<Waiting>, save: &Callback<String>) {
    let typed = {
        let mut waiting = waiting.borrow_mut();
        // A timer dropped while it runs has run.
        waiting.timer = None;
        waiting.typed.take()
    };
    if let Some(typed) = typed {
        save.emit(typed);
    }
}
