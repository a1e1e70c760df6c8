//! An input on one line that loses nothing that is typed into it.

use yew::prelude::*;

use crate::hooks::{Field, Typed, use_typed};

/// What an input takes, what it shows, and where what is typed goes.
#[derive(Clone, PartialEq, Properties)]
pub struct TypedInputProps {
    /// What is stored.
    pub stored: AttrValue,
    /// Stores what was typed; says whether what is stored now stands for it.
    pub save: Callback<Typed, bool>,
    /// The greatest number of characters, for a text.
    #[prop_or_default]
    pub longest: Option<u32>,
    /// The least and the greatest value, for a whole number.
    #[prop_or_default]
    pub bounds: Option<(u32, u32)>,
    /// The id of the error that what was typed led to.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// The id, where a label names the input by it.
    #[prop_or_default]
    pub id: Option<AttrValue>,
}

/// The input: for a whole number where there are bounds, else for a text.
#[component]
pub fn TypedInput(props: &TypedInputProps) -> Html {
    let Field {
        text,
        oninput,
        onchange,
    } = use_typed(&props.stored, &props.save);
    let (min, max) = props.bounds.unzip();
    let number = props.bounds.is_some();
    html! {
        <input
            id={props.id.clone()}
            type={if number { "number" } else { "text" }}
            inputmode={number.then_some("numeric")}
            min={min.map(|min| min.to_string())}
            max={max.map(|max| max.to_string())}
            step={number.then_some("1")}
            maxlength={props.longest.map(|most| most.to_string())}
            autocomplete="off"
            value={text}
            aria-invalid={props.error.as_ref().map(|_| "true")}
            aria-describedby={props.error.clone()}
            {oninput}
            {onchange}
        />
    }
}
