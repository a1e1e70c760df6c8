//! A part's words in a field of their own: saved while somebody types, at the latest when they leave it.

use rolefit_advice::brief::SectionId;
use rolefit_advice::brief::edits::MOST_CHARACTERS;
use rolefit_catalogue::ui;
use yew::prelude::*;

use crate::browser::focus;
use crate::hooks::{Field, Typed, use_typed};

#[derive(Properties, PartialEq)]
pub(super) struct EditorProps {
    /// Which part.
    pub part: SectionId,
    /// Its words when it was opened.
    pub words: AttrValue,
    /// Saves what was typed.
    pub save: Callback<String>,
}

/// The field. It takes the focus when it opens.
#[component]
pub(super) fn Editor(props: &EditorProps) -> Html {
    let save = {
        let save = props.save.clone();
        // The field goes on showing what was typed, not as it is kept.
        Callback::from(move |typed: Typed| {
            save.emit(typed.text);
            false
        })
    };
    let Field {
        text,
        oninput,
        onchange,
    } = use_typed(&props.words, &save);
    let id = format!("words-{}", props.part.as_str());
    {
        let id = id.clone();
        use_effect_with((), move |()| focus(&["#", &id].concat()));
    }
    let lines = text.lines().map(|line| 1 + line.len() / 64).sum::<usize>();
    let rows = lines.clamp(4, 24).to_string();
    html! {
        <label class="words-field">
            <span>{ ui::brief_edit_label(props.part.title()) }</span>
            <textarea {id} {rows} maxlength={MOST_CHARACTERS.to_string()} value={text} {oninput} {onchange} />
            <span class="quiet">{ ui::brief_edit_hint() }</span>
        </label>
    }
}
