//! Where saving stands. "Saved" is said only after the transaction has completed.

use rolefit_catalogue::ui;
use rolefit_ui::{IconName, icon};
use yew::prelude::*;

use crate::browser::download;
use crate::hooks::AppHandle;
use crate::state::{Action, Saving, Trouble};

/// One line below the head; it keeps its place while it is empty so that nothing moves.
pub fn saving_status(app: &AppHandle) -> Html {
    let saving = app.state.saving();
    let quiet = match saving {
        Saving::Busy => html! { { ui::saving() } },
        Saving::Done => html! {
            <>{ icon(IconName::Check) }{ if app.state.from_other_tab { ui::other_tab() } else { ui::saved() } }</>
        },
        Saving::Nothing | Saving::Failed | Saving::Off(_) => Html::default(),
    };
    html! {
        <div class="saving">
            <p role="status">{ quiet }</p>
            { loud(app, saving) }
        </div>
    }
}

fn loud(app: &AppHandle, saving: Saving) -> Html {
    // The journey that asks brings it along: without one, nothing but the first question can have been answered.
    let copy = app.shared.copy.get().map(|copier| {
        let state = app.state.clone();
        let says = (copier.says)(&state);
        let save = move |_: MouseEvent| download(ui::copy_file_name(), &(copier.write)(&state));
        (says, Callback::from(save))
    });
    let text = match saving {
        Saving::Failed => ui::not_saved(),
        Saving::Off(Trouble::Closed) => ui::storage_closed(),
        Saving::Off(Trouble::Newer) => ui::storage_newer(),
        Saving::Nothing | Saving::Busy | Saving::Done => return Html::default(),
    };
    let again = {
        let state = app.state.clone();
        Callback::from(move |_: MouseEvent| state.dispatch(Action::Retry))
    };
    html! {
        <div class="alarm" role="alert">
            <p>
                { icon(IconName::Alarm) }
                <span>
                    if saving != Saving::Failed { <strong>{ ui::not_saved() }</strong>{ " " } }
                    { text }
                </span>
            </p>
            if let Some((says, _)) = copy { <p>{ says }</p> }
            <p class="actions">
                if let Some((_, save)) = copy {
                    <button class="plain" type="button" onclick={save}>{ ui::download_copy() }</button>
                }
                if saving == Saving::Failed {
                    <button class="plain" type="button" onclick={again}>{ ui::try_again() }</button>
                }
            </p>
        </div>
    }
}
