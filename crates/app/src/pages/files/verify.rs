//! Checking a result file: worked out again from the answers in it, and compared figure by figure.

use rolefit_catalogue::ui;
use rolefit_formats::{Verification, quote::plain, read_assessment, verify};
use rolefit_ui::figures::count;
use yew::prelude::*;

use super::picked::on_picked;
use super::problems::{Refused, refusal};

/// How many differing places are named.
const NAMED: usize = 10;

/// The section.
#[component]
pub(super) fn Verify() -> Html {
    let outcome = use_state(|| None::<Result<Verification, Refused>>);
    let picked = {
        let outcome = outcome.setter();
        on_picked(Callback::from(move |bytes: Result<Vec<u8>, _>| {
            let read = bytes
                .map_err(Refused::Unread)
                .and_then(|bytes| read_assessment(&bytes).map_err(Refused::Problems));
            outcome.set(Some(read.map(|assessment| verify(&assessment))));
        }))
    };
    html! {
        <section>
            <h2>{ ui::verify_title() }</h2>
            <p>{ ui::verify_lead() }</p>
            <label class="field">
                <span>{ ui::verify_choose() }</span>
                <input type="file" accept=".json,application/json" onchange={picked} />
            </label>
            { match &*outcome {
                None => Html::default(),
                Some(Ok(verification)) => said(verification),
                Some(Err(refused)) => refusal(ui::verify_failed(), refused),
            } }
        </section>
    }
}

fn said(verification: &Verification) -> Html {
    match verification {
        Verification::Same => html! { <p class="outcome" role="status">{ ui::verify_same() }</p> },
        Verification::Differs { at } => {
            let places: Vec<String> = at.iter().take(NAMED).map(|place| plain(place)).collect();
            html! {
                <div class="alarm outcome" role="alert">
                    <p><strong>{ ui::verify_differs(count(at.len())) }</strong></p>
                    <p>{ ui::verify_places(&places.join(", ")) }</p>
                </div>
            }
        }
        Verification::OtherCatalogue { theirs, ours } => {
            warned(&ui::verify_other_version(&plain(theirs), ours))
        }
        Verification::NoProfile => warned(ui::verify_no_profile()),
    }
}

fn warned(text: &str) -> Html {
    html! { <div class="alarm outcome" role="alert"><p>{ text }</p></div> }
}
