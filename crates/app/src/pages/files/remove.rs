//! What was set aside, and deleting everything.

use rolefit_catalogue::ui;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::browser::{download, open_profile, set_setting};
use crate::hooks::{AppHandle, use_app};
use crate::pages::document::kept;
use crate::side::Side;
use crate::state::Action;

/// Records that could not be read, for download.
pub(super) fn set_aside(app: &AppHandle) -> Html {
    let Some(store) = app.store().filter(|_| app.state.set_aside > 0) else {
        return Html::default();
    };
    let fetch = Callback::from(move |_: MouseEvent| {
        let store = store.clone();
        spawn_local(async move {
            if let Ok(text) = store.set_aside().await {
                download(ui::aside_file(), &text);
            }
        });
    });
    html! {
        <section>
            <h2>{ ui::aside_title() }</h2>
            <p>{ ui::aside_lead(app.state.set_aside) }</p>
            <p class="actions"><button type="button" onclick={fetch}>{ ui::aside_download() }</button></p>
        </section>
    }
}

/// Where deleting stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    Offered,
    Asked,
    Done,
    Failed,
}

/// The section.
#[component]
pub(super) fn DeleteAll() -> Html {
    let app = use_app();
    let stage = use_state(|| Stage::Offered);
    let to = |next: Stage| {
        let stage = stage.setter();
        Callback::from(move |_: MouseEvent| stage.set(next))
    };
    let delete = {
        let (app, stage) = (app.clone(), stage.setter());
        Callback::from(move |_: MouseEvent| {
            let (app, stage) = (app.clone(), stage.clone());
            spawn_local(async move {
                let deleted = match app.store() {
                    Some(store) => store.delete_all().await.is_ok(),
                    None => true,
                };
                if deleted {
                    for side in Side::BOTH {
                        set_setting(open_profile(side), None);
                        kept::forget(side);
                    }
                    app.state.dispatch(Action::Deleted);
                    app.tell_tabs(true);
                }
                stage.set(if deleted { Stage::Done } else { Stage::Failed });
            });
        })
    };
    html! {
        <section>
            <h2>{ ui::delete_title() }</h2>
            <p>{ ui::delete_lead() }</p>
            { match *stage {
                Stage::Asked => html! {
                    <div role="group" aria-labelledby="delete-sure">
                        <p id="delete-sure"><strong>{ ui::delete_sure() }</strong></p>
                        <p class="actions">
                            <button class="alarm" type="button" onclick={delete}>{ ui::delete_yes() }</button>
                            <button class="plain" type="button" onclick={to(Stage::Offered)}>{ ui::cancel() }</button>
                        </p>
                    </div>
                },
                Stage::Done => html! { <p class="outcome" role="status">{ ui::delete_done() }</p> },
                Stage::Offered | Stage::Failed => html! {
                    <>
                        if *stage == Stage::Failed { <p class="field-error" role="alert">{ ui::delete_failed() }</p> }
                        <p class="actions">
                            <button class="alarm" type="button" onclick={to(Stage::Asked)}>{ ui::delete_all() }</button>
                        </p>
                    </>
                },
            } }
        </section>
    }
}
