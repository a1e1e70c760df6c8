//! What a file of ratings would bring, shown before it is kept; and whom it means, where several have a name.

use std::rc::Rc;

use rolefit_catalogue::ui;
use rolefit_formats::people::RatingsFile;
use rolefit_ui::figures::count;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::matched::{Matched, Person, Said, Shared};
use super::{LISTED, lines};
use crate::browser::focus;
use crate::hooks::use_app;
use crate::pages::search::people;

/// The ratings stay out, as a list's value. No id is this.
const OUT: &str = "out";

#[derive(Properties, PartialEq)]
pub(super) struct PreviewProps {
    /// The file.
    pub file: Rc<RatingsFile>,
    /// Called with how many people were rated, or with none where the file is put away.
    pub done: Callback<Option<usize>>,
}

/// The preview.
#[component]
pub(super) fn Preview(props: &PreviewProps) -> Html {
    let app = use_app();
    let said = use_state_eq(Said::new);
    let missing = use_state_eq(|| false);
    {
        // Another file asks anew.
        let (said, missing) = (said.setter(), missing.setter());
        use_effect_with(Rc::clone(&props.file), move |_| {
            said.set(Said::new());
            missing.set(false);
        });
    }
    let there: Vec<Person> = people::people(&app.state.open)
        .filter_map(|one| Some((one.id.to_owned(), one.profile()?)))
        .collect();
    let matched = Matched::new(&props.file, &there, &said);
    let waits = matched.waits(&said);
    let keep = {
        let (app, rated, missing) = (app.clone(), matched.rated.clone(), missing.setter());
        let done = props.done.clone();
        Callback::from(move |_: MouseEvent| {
            if waits {
                missing.set(true);
                focus(".shared-names select");
                return;
            }
            for (id, profile, _) in &rated {
                people::put(&app, id, profile);
            }
            done.emit(Some(rated.len()));
        })
    };
    let drop = props.done.reform(|_: MouseEvent| None);
    let left = lines(&props.file.problems);
    let full = lines(&matched.problems);
    html! {
        <div class="preview" role="status">
            <h3>{ ui::import_preview() }</h3>
            if matched.rated.is_empty() && matched.shared.is_empty() { <p>{ ui::ratings_file_nobody() }</p> }
            <ul>
                { for matched.rated.iter().map(|(_, profile, taken)| html! {
                    <li><bdi>{ ui::ratings_file_person(count(*taken), profile.label.as_str()) }</bdi></li>
                }) }
            </ul>
            { shared(&matched.shared, &said, *missing && waits) }
            if !matched.strangers.is_empty() {
                <p>{ ui::ratings_file_strangers() }</p>
                <ul>{ for matched.strangers.iter().take(LISTED).map(|name| html! { <li><bdi>{ name }</bdi></li> }) }</ul>
            }
            if !full.is_empty() { <ul class="problems">{ for full.iter().map(|line| html! { <li>{ line }</li> }) }</ul> }
            if !left.is_empty() {
                <p><strong>{ ui::ratings_file_left(count(props.file.problems.len())) }</strong></p>
                <ul class="problems">{ for left.iter().map(|line| html! { <li>{ line }</li> }) }</ul>
            }
            <p class="actions">
                if waits || !matched.rated.is_empty() { <button class="main" type="button" onclick={keep}>{ ui::ratings_file_keep() }</button> }
                <button class="plain" type="button" onclick={drop}>{ ui::import_drop() }</button>
            </p>
        </div>
    }
}

/// Asks whom each shared name means.
fn shared(all: &[Shared], said: &UseStateHandle<Said>, missing: bool) -> Html {
    if all.is_empty() {
        return Html::default();
    }
    html! {
        <fieldset class="shared-names">
            <legend>{ ui::ratings_file_shared() }</legend>
            { for all.iter().enumerate().map(|(at, one)| row(at, one, said)) }
            if missing { <p class="field-error" role="alert">{ ui::ratings_file_whom_missing() }</p> }
        </fieldset>
    }
}

fn row(at: usize, one: &Shared, said: &UseStateHandle<Said>) -> Html {
    let now = said.get(&at);
    let onchange = {
        let said = said.clone();
        Callback::from(move |event: Event| {
            let mut next = (*said).clone();
            match event
                .target_unchecked_into::<HtmlSelectElement>()
                .value()
                .as_str()
            {
                "" => next.remove(&at),
                OUT => next.insert(at, None),
                id => next.insert(at, Some(id.to_owned())),
            };
            said.set(next);
        })
    };
    let person = |(place, (id, answers)): (u32, &(String, usize))| {
        let selected = now.is_some_and(|said| said.as_ref() == Some(id));
        let words = ui::ratings_file_one_of(&place.to_string(), &answers.to_string());
        html! { <option value={id.clone()} {selected}>{ words }</option> }
    };
    html! {
        <label class="field" key={at}>
            <span><bdi>{ ui::ratings_file_whom(count(one.raters), &one.name) }</bdi></span>
            <select {onchange}>
                <option value="" selected={now.is_none()}>{ ui::twice_choose() }</option>
                { for (1..).zip(&one.people).map(person) }
                <option value={OUT} selected={now == Some(&None)}>{ ui::ratings_file_out() }</option>
            </select>
        </label>
    }
}
