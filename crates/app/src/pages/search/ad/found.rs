//! What stands against the ad's own sentences, and what it leaves out.

use rolefit_catalogue::ui;
use rolefit_ui::figures::count;
use yew::prelude::*;

use super::paper::said_id;
use crate::browser::focus;
use crate::pages::document::taken::Taken;
use crate::pages::linting::OnAd;
use crate::pages::search::brief::notes::Margin;

/// The remarks with their numbers: those on a sentence, or those on what is not said.
fn remarks(taken: &Taken, on_sentences: bool) -> Vec<(usize, &OnAd)> {
    let all = (1..).zip(&taken.against);
    all.filter(|(_, it)| it.sentences.is_empty() != on_sentences)
        .collect()
}

/// What is on its sentences: beside the ad.
pub(super) fn said(taken: &Taken) -> Html {
    let remarks = remarks(taken, true);
    html! {
        <section class="against">
            <h2>{ ui::ad_against_title() }</h2>
            if taken.against.is_empty() {
                <p>{ ui::ad_against_none() }</p>
            } else if remarks.is_empty() {
                <p>{ ui::ad_against_unsaid() }</p>
            } else {
                <p class="quiet">{ ui::ad_against(count(remarks.len())) }</p>
            }
            { for remarks.into_iter().map(|(number, it)| html! {
                <Margin key={number} {number} said={it.said.clone()} on={first(taken, it)}>
                    <button class="plain" type="button" onclick={to(number)} aria-label={ui::ad_show_named(&it.said.name)}>{ ui::ad_show() }</button>
                </Margin>
            }) }
        </section>
    }
}

/// What is on none of its sentences: below the ad, since there is nothing to show in it.
pub(super) fn unsaid(taken: &Taken) -> Html {
    let remarks = remarks(taken, false);
    if remarks.is_empty() {
        return Html::default();
    }
    html! {
        <section class="against">
            <h2>{ ui::ad_left_out_title() }</h2>
            <p class="quiet">{ ui::ad_left_out() }</p>
            <div class="remarks">
                { for remarks.into_iter().map(|(number, it)| html! { <Margin key={number} {number} said={it.said.clone()} /> }) }
            </div>
        </section>
    }
}

/// The words of the first sentence that a remark is on.
fn first(taken: &Taken, remark: &OnAd) -> Option<AttrValue> {
    let at = remark.sentences.first()?;
    Some(at.of(&taken.text).to_owned().into())
}

/// Goes to the sentence that a note is on.
fn to(number: usize) -> Callback<MouseEvent> {
    Callback::from(move |_: MouseEvent| focus(&["#", &said_id(number)].concat()))
}
