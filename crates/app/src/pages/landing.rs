//! The first page: one sentence and the first question. The same text stands in `index.html` until the app takes over.

use rolefit_catalogue::{first_pair, ui};
use rolefit_core::Question;
use rolefit_ui::choices::Asked;
use rolefit_ui::{Choice, Heading, IconName, QuestionCard, figures::count, icon};
use yew::prelude::*;

use crate::browser::Early;
use crate::hooks::AppHandle;
use crate::lazy::{self, load};
use crate::route::{From, Place};
use crate::side::{Side, you};
use crate::state::Action;

/// The page, alive.
pub fn landing(app: &AppHandle) -> Html {
    let desk = app.state.desk(Side::Candidate);
    let (touched, blank) = (desk.touched_questions(), desk.is_blank());
    let sample = app
        .shared
        .early
        .sample
        .clone()
        .map_or_else(other_sample, Html::VRef);
    // What another tab stores meanwhile does not take a question away that is being answered.
    let content = if blank || app.state.store_needed {
        let on_choose = {
            let app = app.clone();
            Callback::from(move |choice| answer(&app, choice))
        };
        let on_tick = {
            let app = app.clone();
            Callback::from(move |()| fetch_questions(&app))
        };
        // What was done before the app was there counts once, on the page it was done on.
        let early = if app.shared.arrived.get().is_none() {
            app.shared.early.clone()
        } else {
            Early::default()
        };
        landing_text(early, on_choose, on_tick, sample)
    } else {
        html! {
            <>
                { lead() }
                <section class="welcome">
                    <h2>{ ui::landing_continue_title() }</h2>
                    <p class="actions">
                        <a class="main button" href={you(Place::Next).hash()}>{ ui::landing_continue(count(touched)) }</a>
                        <a href={you(Place::Result).hash()}>{ ui::landing_result() }</a>
                    </p>
                </section>
                { sample }
            </>
        }
    };
    html! { <div class="page beside first">{ content }</div> }
}

/// The page's text for a first visit, alive or static: what was done on it already, what its question does, its sample.
pub fn landing_text(
    early: Early,
    on_choose: Callback<Choice>,
    on_tick: Callback<()>,
    sample: Html,
) -> Html {
    html! {
        <>
            { lead() }
            <p class="promise">{ icon(IconName::Device) }{ ui::footer_private() }</p>
            <QuestionCard
                asked={Asked::pair_of(first_pair().1, ui::pair_question(), ui::pair_hint())}
                chosen={early.ticked}
                heading={Heading::Section}
                submit={ui::continue_button()}
                {on_choose}
                {on_tick}
                pressed={early.pressed}
            />
            { quick() }
            { sample }
        </>
    }
}

/// Other ways in: the two-minute mode, a document, a company's ad.
fn quick() -> Html {
    html! {
        <p class="actions quick">
            <a href={you(Place::Choices).hash()}>{ ui::landing_quick() }</a>
            <a href={you(Place::Document).hash()}>{ ui::landing_document() }</a>
            <a href="#/hiring/ad">{ ui::landing_ad() }</a>
        </p>
    }
}

fn lead() -> Html {
    html! {
        <>
            <h1 tabindex="-1">{ ui::landing_title() }</h1>
            <p class="lead">{ ui::landing_lead() }</p>
        </>
    }
}

/// The sample of a build whose texts are not those of the static page.
#[cfg(feature = "pseudo")]
fn other_sample() -> Html {
    html! { <div class="sample-place"><lazy::Journey load={load(lazy::sample)} sheets={&[] as &[&str]} part=true /></div> }
}

/// The static page always has its sample.
#[cfg(not(feature = "pseudo"))]
fn other_sample() -> Html {
    Html::default()
}

/// Takes up what was done on the static page, as if it had been done here.
pub fn take_up(app: &AppHandle) {
    match (app.shared.early.ticked, app.shared.early.pressed) {
        (Some(choice), true) => answer(app, choice),
        (Some(_), false) => fetch_questions(app),
        // The card says that nothing is chosen.
        (None, _) => {}
    }
}

fn answer(app: &AppHandle, choice: Choice) {
    app.answer(Question::Pair(first_pair().0), choice, From::Turn);
}

/// Fetches storage and the other questions while a person decides on the first.
fn fetch_questions(app: &AppHandle) {
    app.state.dispatch(Action::StoreNeeded);
    wasm_bindgen_futures::spawn_local(async {
        // Should it fail, the question page says so and tries again.
        let _ = load(lazy::you).emit(()).await;
    });
}
