//! What stands against the ad's own sentences.

use rolefit_catalogue::ui;
use rolefit_ui::figures::count;
use yew::prelude::*;

use super::paper::said_id;
use crate::browser::focus;
use crate::pages::document::taken::Taken;
use crate::pages::search::brief::notes::Margin;

/// The section.
pub(super) fn section(taken: &Taken) -> Html {
    let against = &taken.against;
    html! {
        <section class="against">
            <h2>{ ui::ad_against_title() }</h2>
            if against.is_empty() {
                <p>{ ui::ad_against_none() }</p>
            } else {
                <p class="quiet">{ ui::ad_against(count(against.len())) }</p>
            }
            { for (1..).zip(against).map(|(number, it)| html! {
                <Margin key={number} {number} said={it.said.clone()}>
                    if it.sentences.is_empty() {
                        <p class="quiet">{ ui::ad_against_unsaid() }</p>
                    } else {
                        <button class="plain" type="button" onclick={to(number)} aria-label={ui::ad_show_named(it.said.name)}>{ ui::ad_show() }</button>
                    }
                </Margin>
            }) }
        </section>
    }
}

/// Goes to the sentence that a note is on.
fn to(number: usize) -> Callback<MouseEvent> {
    Callback::from(move |_: MouseEvent| focus(&["#", &said_id(number)].concat()))
}
