//! Whom the kit is for: anybody, or one person of the shortlist.

use rolefit_catalogue::{candidate, ui};
use rolefit_core::Answers;
use rolefit_formats::{Label, Profile};
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::rate::Form;
use crate::hooks::AppHandle;
use crate::pages::search::people;

pub(super) fn section(
    app: &AppHandle,
    whom: &UseStateHandle<String>,
    form: &UseStateHandle<Option<Form>>,
) -> Html {
    let choose = {
        let (whom, form) = (whom.setter(), form.setter());
        Callback::from(move |event: Event| {
            form.set(None);
            whom.set(event.target_unchecked_into::<HtmlSelectElement>().value());
        })
    };
    let all: Vec<(String, Option<Profile>)> = people::people(&app.state.open)
        .map(|one| (one.id.to_owned(), one.profile()))
        .collect();
    html! {
        <section class="whom">
            <h2>{ ui::kit_whom_title() }</h2>
            <p>{ ui::kit_whom_lead() }</p>
            <label class="field">
                <span>{ ui::kit_whom() }</span>
                <select id="whom" onchange={choose}>
                    <option value="" selected={whom.is_empty()}>{ ui::kit_whom_anybody() }</option>
                    { for all.iter().map(|(id, profile)| html! {
                        <option value={id.clone()} selected={**whom == *id} key={id.clone()}>{ name(profile.as_ref()) }</option>
                    }) }
                </select>
            </label>
            { add(app, whom, form) }
            <p class="quiet">{ ui::kit_people_stay() }</p>
        </section>
    }
}

fn name(profile: Option<&Profile>) -> String {
    match profile.map(|profile| profile.label.as_str()) {
        None => ui::kit_unreadable().to_owned(),
        Some("") => ui::terminal_person_unnamed().to_owned(),
        Some(label) => label.to_owned(),
    }
}

/// Somebody who has not answered anything can be interviewed all the same.
fn add(
    app: &AppHandle,
    whom: &UseStateHandle<String>,
    form: &UseStateHandle<Option<Form>>,
) -> Html {
    let submit = {
        let (app, whom, form) = (app.clone(), whom.setter(), form.setter());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let field =
                crate::browser::document().and_then(|page| page.get_element_by_id("new-person"));
            let Some(field) =
                field.and_then(|it| wasm_bindgen::JsCast::dyn_into::<HtmlInputElement>(it).ok())
            else {
                return;
            };
            let label = Label::cleaned(field.value().trim());
            if label.as_str().is_empty() {
                let _ = field.focus();
                return;
            }
            field.set_value("");
            let person = Profile::new(label, &Answers::open(&candidate()));
            form.set(None);
            whom.set(people::add(&app, &person));
        })
    };
    html! {
        <form class="add" onsubmit={submit}>
            <label class="field">
                <span>{ ui::kit_add() }</span>
                <input id="new-person" type="text" maxlength="120" autocomplete="off" />
            </label>
            <p class="actions"><button type="submit">{ ui::kit_add_button() }</button></p>
        </form>
    }
}
