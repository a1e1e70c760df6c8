//! The companies described so far: open another, or begin one.

use rolefit_catalogue::ui;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::hooks::{AppHandle, use_app};
use crate::pages::companies::{name, use_known};
use crate::pages::files::profiles::{begin, open};
use crate::side::Side;
use crate::state::Profile;

/// The section; nothing before the first company.
#[component]
pub(super) fn Companies() -> Html {
    let app = use_app();
    let refused = use_state_eq(|| false);
    let known = use_known(&app);
    if app.state.profiles_of(Side::Company).next().is_none() {
        return Html::default();
    }
    let create = {
        let (app, refused) = (app.clone(), refused.setter());
        Callback::from(move |_: MouseEvent| {
            let (app, refused) = (app.clone(), refused.clone());
            spawn_local(async move { refused.set(!begin(&app, Side::Company).await) });
        })
    };
    let switch = |id: &str| {
        let (app, refused, id) = (app.clone(), refused.setter(), id.to_owned());
        Callback::from(move |_: MouseEvent| {
            let (app, refused, id) = (app.clone(), refused.clone(), id.clone());
            spawn_local(async move { refused.set(!open(&app, &id).await) });
        })
    };
    html! {
        <section>
            <h2>{ ui::hiring_companies_title() }</h2>
            <p class="quiet">{ ui::hiring_companies_lead() }</p>
            <ul class="profiles">
                { for app.state.profiles_of(Side::Company).map(|of| row(&app, of, name(&app, &known, of), switch(&of.id))) }
            </ul>
            if *refused { <p class="field-error" role="alert">{ ui::hiring_refused() }</p> }
            <p class="actions"><button type="button" onclick={create}>{ ui::hiring_new() }</button></p>
        </section>
    }
}

fn row(app: &AppHandle, profile: &Profile, name: String, switch: Callback<MouseEvent>) -> Html {
    let current = app.state.open.current.as_ref();
    let is_open = current.is_some_and(|open| open.id == profile.id);
    html! {
        <li key={profile.id.clone()} class="company">
            <p><strong><bdi>{ &name }</bdi></strong></p>
            if is_open {
                <p class="quiet">{ ui::hiring_current() }</p>
            } else {
                <button class="plain" type="button" onclick={switch} aria-label={ui::hiring_open_named(&name)}>{ ui::hiring_open() }</button>
            }
        </li>
    }
}
