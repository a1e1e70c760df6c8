//! The question page: one question, the axis beside it, and the result once it is likely settled.

use rolefit_catalogue::ui;
use rolefit_core::{Question, State as Openness, Verdict};
use rolefit_ui::{Axis, Heading, QuestionCard, figures::out_of_hundred, sentences};
use yew::prelude::*;

use crate::browser::rename_here;
use crate::components::Page;
use crate::hooks::{AppHandle, use_app};
use crate::route::{From, Route};

/// Which question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Properties)]
pub struct QuestionPageProps {
    /// The question; `None` for the next one in turn.
    pub question: Option<Question>,
    /// Where it was opened from.
    pub from: From,
}

/// The page.
#[component]
pub fn QuestionPage(props: &QuestionPageProps) -> Html {
    let app = use_app();
    let question = props.question.or_else(|| app.state.next());
    {
        // The address names the question, so that Back and reload come to it.
        let in_turn = question.filter(|_| props.question.is_none());
        use_effect_with(in_turn, |in_turn| {
            if let Some(question) = in_turn {
                rename_here(&Route::Question(*question, From::Turn).hash());
            }
        });
    }
    let Some(question) = question else {
        return all_answered();
    };
    let from = props.from;
    let chosen = app.state.choice(question);
    let on_choose = {
        let app = app.clone();
        Callback::from(move |choice| app.answer(question, choice, from))
    };
    let on_later = (chosen.is_none() && from == From::Turn).then(|| {
        let app = app.clone();
        Callback::from(move |()| app.put_off(question))
    });
    let submit = if chosen.is_some() && from != From::Turn {
        ui::save_change()
    } else {
        ui::continue_button()
    };
    let key = format!("{question:?}{}", chosen.map_or("", |choice| choice.value()));
    html! {
        <Page key={Route::Question(question, from).hash()} title={rolefit_ui::choices::name(question)} class="beside">
            <div class="asking">
                <p class="kicker">
                    <a class="back" href={back(&app, question, from)}>{ ui::back() }</a>
                    <span>{ sentences::about_more(app.readings.now.progress) }</span>
                </p>
                { strip(&app) }
                <QuestionCard {key} {question} {chosen} heading={Heading::Page} {submit} {on_choose} {on_later} />
            </div>
            <aside aria-label={ui::aside_label()}>{ offer(&app) }{ standing(&app) }</aside>
        </Page>
    }
}

fn back(app: &AppHandle, question: Question, from: From) -> String {
    let route = match from {
        From::Turn => app
            .state
            .before(question)
            .map_or(Route::Landing, |before| Route::Question(before, From::Turn)),
        From::Answers => Route::Answers,
        From::Result => Route::Result,
    };
    route.hash()
}

fn strip(app: &AppHandle) -> Html {
    let lean = app.readings.now.lean.value;
    if lean.is_none() {
        return Html::default();
    }
    let range = app
        .readings
        .latest
        .as_ref()
        .and_then(|outlook| outlook.seat.range);
    html! { <div class="narrow-only"><Axis {lean} {range} dot={ui::axis_now()} strip=true /></div> }
}

fn standing(app: &AppHandle) -> Html {
    let lean = app.readings.now.lean.value;
    let range = app
        .readings
        .latest
        .as_ref()
        .and_then(|outlook| outlook.seat.range)
        .filter(|_| lean.is_some());
    html! {
        <div class="standing">
            <h2>{ ui::aside_label() }</h2>
            if lean.is_none() {
                <p class="quiet">{ ui::aside_empty() }</p>
            } else {
                <div class="wide-only"><Axis {lean} {range} dot={ui::axis_now()} /></div>
            }
            if app.state.touched_questions() > 0 {
                <ul class="links">
                    <li><a href={Route::Result.hash()}>{ ui::result_so_far() }</a></li>
                    <li><a href={Route::Answers.hash()}>{ ui::your_answers() }</a></li>
                </ul>
            }
        </div>
    }
}

/// Offers the result once the rest is unlikely to change it.
fn offer(app: &AppHandle) -> Html {
    let Some(seat) = app
        .readings
        .now
        .outlook
        .as_ref()
        .map(|outlook| outlook.seat)
    else {
        return Html::default();
    };
    let text = match seat.state {
        _ if seat.verdict == Verdict::Insufficient => return Html::default(),
        Openness::Open => return Html::default(),
        Openness::LikelySettled => ui::settled_offer_likely(out_of_hundred(seat.share)),
        Openness::Settled => ui::settled_offer_sure().to_owned(),
    };
    html! {
        <section class="offer">
            <h2>{ ui::settled_offer_title() }</h2>
            <p>{ text }</p>
            <p><a class="main button" href={Route::Result.hash()}>{ ui::see_result() }</a></p>
            <p class="quiet">{ ui::go_on() }</p>
        </section>
    }
}

fn all_answered() -> Html {
    html! {
        <Page title={ui::all_answered_title()}>
            <h1 tabindex="-1">{ ui::all_answered_title() }</h1>
            <p>{ ui::all_answered() }</p>
            <p class="actions">
                <a class="main button" href={Route::Result.hash()}>{ ui::see_result() }</a>
                <a href={Route::Answers.hash()}>{ ui::your_answers() }</a>
            </p>
        </Page>
    }
}
