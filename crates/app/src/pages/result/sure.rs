//! How sure it is, in frequencies.

use rolefit_catalogue::{model, ui};
use rolefit_ui::figures::count;
use rolefit_ui::sentences::{self, roles, types};
use yew::prelude::*;

use super::Facts;
use crate::route::Route;

pub(super) fn section(facts: &Facts<'_>) -> Html {
    let progress = facts.reading.progress;
    let open = if progress.open == 0 {
        ui::sure_left_none().to_owned()
    } else {
        ui::sure_left(count(progress.open))
    };
    let leading = types::leading(facts.reading);
    let others = model().roles.iter();
    let others: Vec<String> = others
        .filter_map(|role| roles::own_missing(role, facts.answers))
        .collect();
    html! {
        <section>
            <h2>{ ui::sure_title() }</h2>
            <p>{ sentences::sureness(facts.seat.as_ref(), progress) }</p>
            if let Some(types) = types::frequency(leading.as_ref(), facts.reading) { <p>{ types }</p> }
            <p class="quiet">
                { open }
                if progress.declined > 0 { { " " }{ ui::sure_declined(count(progress.declined)) } }
                { for others.into_iter().map(|other| format!(" {other}")) }
            </p>
            <p class="method"><a href={Route::Method.hash()}>{ ui::sure_method() }</a></p>
        </section>
    }
}
