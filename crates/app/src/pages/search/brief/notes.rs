//! A note in the margin: what stands against a sentence, why, who says so, and a better wording.

use rolefit_catalogue::linter::Severity;
use rolefit_catalogue::{company, ui};
use rolefit_ui::{IconName, icon};
use yew::prelude::*;

use crate::hooks::use_app;
use crate::pages::linting::Said;
use crate::pages::told;

/// What [`Margin`] shows.
#[derive(Properties, PartialEq)]
pub struct MarginProps {
    /// What is said.
    pub said: Said,
    /// Its number on the page.
    pub number: usize,
    /// Puts its sentence in; `None` where it has none, or the words have changed since they were read.
    #[prop_or_default]
    pub put_in: Option<Callback<MouseEvent>>,
    /// The words it is on, where they do not stand beside it.
    #[prop_or_default]
    pub on: Option<AttrValue>,
    /// What else belongs to it.
    #[prop_or_default]
    pub children: Children,
}

/// The id of a note on the page.
pub fn note_id(number: usize) -> String {
    format!("note-{number}")
}

/// The note.
#[component]
pub fn Margin(props: &MarginProps) -> Html {
    let app = use_app();
    let refused = use_state_eq(|| None::<&'static str>);
    let Said {
        severity,
        facts,
        name,
        reason,
        better,
        put_in,
        sources,
    } = &props.said;
    let serious = *severity == Severity::Serious;
    let facts = facts.iter().filter_map(|id| company::fact(id));
    let facts: Vec<_> = facts.collect();
    html! {
        <div class={classes!("note", serious.then_some("serious"))} id={note_id(props.number)} tabindex="-1">
            <h3>
                if serious { { icon(IconName::Alarm) } }
                <span class="note-number">{ props.number }{ " · " }</span>{ name }
            </h3>
            if let Some(on) = &props.on { <p class="on"><q lang="en">{ on }</q></p> }
            <p>{ *reason }</p>
            <p class="better"><strong>{ ui::brief_note_better() }</strong>{ " " }{ *better }</p>
            if let (Some(sentence), Some(put_in)) = (put_in, &props.put_in) {
                <p class="put-in">{ ui::brief_note_sentence(sentence) }</p>
                <button type="button" onclick={put_in.clone()} aria-label={ui::brief_note_put_in_named(name)}>{ ui::brief_note_put_in() }</button>
            }
            { for props.children.iter() }
            if !facts.is_empty() {
                <details>
                    <summary>{ ui::brief_note_facts() }<span class="hidden">{ ": " }{ name }</span></summary>
                    <div class="told">{ for facts.iter().map(|fact| told::fact(&app, fact, &refused)) }</div>
                </details>
            }
            <details class="sources">
                <summary>{ ui::list_sources() }<span class="hidden">{ ": " }{ name }</span></summary>
                <ul>{ for sources.iter().map(|line| html! { <li>{ line.clone() }</li> }) }</ul>
            </details>
        </div>
    }
}
