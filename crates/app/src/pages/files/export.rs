//! Export: the open profile, and its result.

use rolefit_catalogue::ui;
use rolefit_formats::{Label, Profile, assess};
use yew::prelude::*;

use crate::browser::download;
use crate::hooks::AppHandle;
use crate::state::State;

pub(super) fn section(app: &AppHandle) -> Html {
    let with = |write: fn(&State) -> (&'static str, String)| {
        let state = app.state.clone();
        Callback::from(move |_: MouseEvent| {
            let (name, text) = write(&state);
            download(name, &text);
        })
    };
    html! {
        <section>
            <h2>{ ui::export_title() }</h2>
            if app.state.touched_questions() == 0 {
                <p>{ ui::export_empty() }</p>
            } else {
                <p>{ ui::export_lead() }</p>
                <p class="actions">
                    <button type="button" onclick={with(|state| (ui::export_profile_file(), profile(state).to_json()))}>
                        { ui::export_profile() }
                    </button>
                    <button type="button" onclick={with(|state| (ui::export_assessment_file(), assess(&profile(state)).to_json()))}>
                        { ui::export_assessment() }
                    </button>
                </p>
            }
        </section>
    }
}

fn profile(state: &State) -> Profile {
    let label = state
        .current
        .as_ref()
        .map_or("", |profile| profile.label.as_str());
    Profile::new(Label::cleaned(label), &state.answers())
}
