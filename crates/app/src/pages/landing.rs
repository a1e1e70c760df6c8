//! The first page: one sentence and the first question. The same text stands in `index.html` until the app takes over.

use rolefit_catalogue::{candidate, seat_axis, ui};
use rolefit_core::{Answers, next_seat_question};
use rolefit_ui::{Choice, Heading, Icon, IconName, QuestionCard, figures::count};
use yew::prelude::*;

use super::sample::Sample;
use crate::components::Page;
use crate::hooks::use_app;
use crate::route::{From, Route};

/// The page, alive.
#[component]
pub fn Landing() -> Html {
    let app = use_app();
    let touched = app.state.touched_questions();
    let early = app.early;
    let on_choose = {
        let app = app.clone();
        Callback::from(move |choice| {
            if let Some(first) = first() {
                app.answer(first, choice, From::Turn);
            }
        })
    };
    {
        // Continue was pressed before the app was there.
        let (on_choose, shown) = (on_choose.clone(), app.shown.clone());
        use_effect_with((), move |()| {
            if let (true, Some(choice), 1) = (early.pressed, early.ticked, shown.get()) {
                on_choose.emit(choice);
            }
        });
    }
    let early = (app.shown.get() == 0).then_some(early);
    html! {
        <Page title={ui::landing_title()}>
            if touched == 0 {
                <LandingText
                    ticked={early.and_then(|early| early.ticked)}
                    pressed={early.is_some_and(|early| early.pressed && early.ticked.is_none())}
                    {on_choose}
                />
            } else {
                { lead() }
                <section class="welcome">
                    <h2>{ ui::landing_continue_title() }</h2>
                    <p class="actions">
                        <a class="main button" href={Route::Next.hash()}>{ ui::landing_continue(count(touched)) }</a>
                        <a href={Route::Result.hash()}>{ ui::landing_result() }</a>
                    </p>
                </section>
                <Sample />
            }
        </Page>
    }
}

/// What the text shows and does.
#[derive(Clone, PartialEq, Properties)]
pub struct LandingTextProps {
    /// The answer that is ticked already.
    #[prop_or_default]
    pub ticked: Option<Choice>,
    /// Whether Continue was pressed without one.
    #[prop_or_default]
    pub pressed: bool,
    /// Called with the answer.
    #[prop_or_default]
    pub on_choose: Callback<Choice>,
}

/// The page's text for a first visit, alive or static.
#[component]
pub fn LandingText(props: &LandingTextProps) -> Html {
    html! {
        <>
            { lead() }
            <p class="promise"><Icon name={IconName::Device} />{ ui::footer_private() }</p>
            if let Some(question) = first() {
                <QuestionCard
                    {question}
                    chosen={props.ticked}
                    heading={Heading::Section}
                    submit={ui::continue_button()}
                    on_choose={props.on_choose.clone()}
                    on_later={None::<Callback<()>>}
                    pressed={props.pressed}
                />
            }
            <Sample />
        </>
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

/// The question everyone is asked first.
fn first() -> Option<rolefit_core::Question> {
    next_seat_question(candidate(), seat_axis(), &Answers::open(&candidate()), &[])
}
