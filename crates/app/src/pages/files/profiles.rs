//! The stored profiles: open, rename, delete, and a new one.

use rolefit_catalogue::ui;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::hooks::{AppHandle, use_app};
use crate::pages::companies::{Known, name, use_known};
use crate::side::Side;
use crate::state::{Action, Profile, Rows};

/// What is being done to which profile.
#[derive(Clone, PartialEq, Eq)]
enum Doing {
    Nothing,
    /// What is open could not be stored, so it stays open; or a new profile could not.
    Refused,
    Renaming(String),
    Deleting(String),
}

/// The section.
#[component]
pub(super) fn Profiles() -> Html {
    let app = use_app();
    let doing = use_state_eq(|| Doing::Nothing);
    let known = use_known(&app);
    let create = {
        let (app, doing) = (app.clone(), doing.setter());
        Callback::from(move |_: MouseEvent| {
            let (app, doing) = (app.clone(), doing.clone());
            spawn_local(async move { doing.set(after(begin(&app, Side::Candidate).await)) });
        })
    };
    html! {
        <section>
            <h2>{ ui::profiles_title() }</h2>
            if app.state.profiles.is_empty() {
                <p class="quiet">{ ui::answers_empty() }</p>
            } else {
                { for Side::BOTH.map(|side| list(&app, side, &known, &doing)) }
            }
            if *doing == Doing::Refused { { unsaved() } }
            <p class="actions"><button type="button" onclick={create}>{ ui::profile_new() }</button></p>
        </section>
    }
}

/// The profiles of a side; the companies under a heading of their own.
fn list(app: &AppHandle, side: Side, known: &Known, doing: &UseStateHandle<Doing>) -> Html {
    let mut rows = app.state.profiles_of(side).peekable();
    if rows.peek().is_none() {
        return Html::default();
    }
    html! {
        <>
            if side == Side::Company { <h3>{ ui::hiring_companies_title() }</h3> }
            <ul class="profiles">{ for rows.map(|profile| row(app, profile, &name(app, known, profile), doing)) }</ul>
        </>
    }
}

/// Begins a profile of a side and opens it; `false` when that fails, and then what is open stays open.
pub(in crate::pages) async fn begin(app: &AppHandle, side: Side) -> bool {
    let profile = app.new_profile_of(side);
    match app.store() {
        Some(store) if app.keep().await => {
            store.save(profile.clone(), Rows::default()).await.is_ok()
                && open(app, &profile.id).await
        }
        _ => false,
    }
}

/// Opens a stored profile and tells the other tabs that the list may have changed. What is open is stored first; `false`
/// when that fails, and then it stays open.
pub(in crate::pages) async fn open(app: &AppHandle, id: &str) -> bool {
    let Some(store) = app.store() else {
        return false;
    };
    if !app.keep().await {
        return false;
    }
    let Ok((profiles, _)) = store.profiles().await else {
        return false;
    };
    let found = profiles.iter().find(|profile| profile.id == id).cloned();
    let current = match found {
        Some(profile) => match store.answers(profile.side, profile.id.clone()).await {
            Ok(rows) => Some((profile, rows)),
            Err(_) => return false,
        },
        None => None,
    };
    app.state.dispatch(Action::Switched { profiles, current });
    app.tell_tabs(true);
    true
}

fn after(opened: bool) -> Doing {
    if opened {
        Doing::Nothing
    } else {
        Doing::Refused
    }
}

/// Says that what is open stays open, and what to do about it.
pub(super) fn unsaved() -> Html {
    html! {
        <div class="alarm outcome" role="alert">
            <p><strong>{ ui::profile_stays() }</strong></p>
            <p>{ ui::profile_stays_why() }</p>
        </div>
    }
}

fn row(app: &AppHandle, profile: &Profile, name: &str, doing: &UseStateHandle<Doing>) -> Html {
    let is_open = app
        .state
        .desk(profile.side)
        .current
        .as_ref()
        .is_some_and(|open| open.id == profile.id);
    let begin = |next: Doing| {
        let doing = doing.setter();
        Callback::from(move |_: MouseEvent| doing.set(next.clone()))
    };
    let switch = {
        let (app, doing, id) = (app.clone(), doing.setter(), profile.id.clone());
        Callback::from(move |_: MouseEvent| {
            let (app, doing, id) = (app.clone(), doing.clone(), id.clone());
            spawn_local(async move { doing.set(after(open(&app, &id).await)) });
        })
    };
    let controls = match &**doing {
        Doing::Renaming(id) if *id == profile.id => rename(app, profile, doing),
        Doing::Deleting(id) if *id == profile.id => delete(app, profile, doing),
        _ => html! {
            <p class="actions">
                if !is_open {
                    <button class="plain" type="button" onclick={switch} aria-label={ui::profile_open_named(name)}>{ ui::profile_open() }</button>
                }
                <button
                    class="plain"
                    type="button"
                    onclick={begin(Doing::Renaming(profile.id.clone()))}
                    aria-label={ui::profile_rename_named(name)}
                >
                    { ui::profile_rename() }
                </button>
                <button
                    class="plain"
                    type="button"
                    onclick={begin(Doing::Deleting(profile.id.clone()))}
                    aria-label={ui::profile_delete_named(name)}
                >
                    { ui::profile_delete() }
                </button>
            </p>
        },
    };
    html! {
        <li key={profile.id.clone()}>
            <p><strong><bdi>{ name }</bdi></strong>if is_open { <span class="quiet">{ " · " }{ ui::profile_current() }</span> }</p>
            { controls }
        </li>
    }
}

/// Does something to the store, then shows the list as it is.
fn then_list(
    app: &AppHandle,
    doing: &UseStateHandle<Doing>,
    change: impl AsyncFnOnce(&crate::storage::Store) + 'static,
) {
    let (app, doing) = (app.clone(), doing.setter());
    spawn_local(async move {
        if let Some(store) = app.store() {
            change(&store).await;
            if let Ok((profiles, _)) = store.profiles().await {
                app.state.dispatch(Action::Listed(profiles));
            }
            app.tell_tabs(true);
        }
        doing.set(Doing::Nothing);
    });
}

fn rename(app: &AppHandle, profile: &Profile, doing: &UseStateHandle<Doing>) -> Html {
    let field = NodeRef::default();
    let submit = {
        let (app, doing, field, id) = (
            app.clone(),
            doing.clone(),
            field.clone(),
            profile.id.clone(),
        );
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let typed = field
                .cast::<HtmlInputElement>()
                .map(|field| field.value())
                .unwrap_or_default();
            let label = rolefit_formats::Label::cleaned(&typed)
                .as_str()
                .trim()
                .to_owned();
            if label.is_empty() {
                return;
            }
            let id = id.clone();
            then_list(&app, &doing, async move |store| {
                // A failed write leaves the old name, which the list then shows.
                let _ = store.rename(id, label).await;
            });
        })
    };
    let cancel = {
        let doing = doing.setter();
        Callback::from(move |_: MouseEvent| doing.set(Doing::Nothing))
    };
    html! {
        <form onsubmit={submit}>
            <label class="field">
                <span>{ ui::profile_name() }</span>
                <input ref={field} type="text" maxlength="120" required=true value={profile.label.clone()} />
            </label>
            <p class="actions">
                <button type="submit">{ ui::profile_name_keep() }</button>
                <button class="plain" type="button" onclick={cancel}>{ ui::cancel() }</button>
            </p>
        </form>
    }
}

fn delete(app: &AppHandle, profile: &Profile, doing: &UseStateHandle<Doing>) -> Html {
    let sure = {
        let (app, doing, id) = (app.clone(), doing.clone(), profile.id.clone());
        Callback::from(move |_: MouseEvent| {
            let id = id.clone();
            then_list(&app, &doing, async move |store| {
                // A failed deletion leaves the profile, which the list then shows.
                let _ = store.delete(id).await;
            });
        })
    };
    let cancel = {
        let doing = doing.setter();
        Callback::from(move |_: MouseEvent| doing.set(Doing::Nothing))
    };
    html! {
        <div role="group" aria-label={ui::profile_delete_named(&profile.label)}>
            <p>{ ui::profile_delete_sure(&profile.label) }</p>
            <p class="actions">
                <button class="alarm" type="button" onclick={sure}>{ ui::profile_delete() }</button>
                <button class="plain" type="button" onclick={cancel}>{ ui::cancel() }</button>
            </p>
        </div>
    }
}
