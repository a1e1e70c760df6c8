//! The question page: one question, the axis beside it, and the result once it is likely settled.

use rolefit_catalogue::ui;
use rolefit_core::{Question, State as Openness, Verdict};
use rolefit_ui::choices::{Asked, name};
use rolefit_ui::{Choice, Heading, QuestionCard, Room, axis, figures::out_of_hundred, sentences};
use yew::prelude::*;

use crate::hooks::{AppHandle, Readings, use_app, use_arrival, use_reading};
use crate::route::{From, Route};

/// The page of the route's question, or of the next one in turn. Arrives as a module of its own.
#[component]
pub fn QuestionPage() -> Html {
    let app = use_app();
    let readings = use_reading(&app);
    let (question, from) = match app.state.route {
        Route::Question(question, from) => (Some(question), from),
        _ => (app.state.next(), From::Turn),
    };
    let (place, title) = match question {
        Some(question) => (Route::Question(question, from), name(question)),
        None => (Route::Next, ui::all_answered_title()),
    };
    use_arrival(&app, Some(place), title.to_owned());
    let Some(question) = question else {
        return all_answered();
    };
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
    let asked = match question {
        Question::Item(item) => Asked::item(item),
        Question::Pair(pair) => Asked::pair(pair),
    };
    let key = format!("{}{}", place.hash(), chosen.map_or("", Choice::value));
    html! {
        <div class="page beside">
            <div class="asking">
                <p class="kicker">
                    <a class="back" href={back(&app, question, from)}>{ ui::back() }</a>
                    <span>{ sentences::about_more(readings.now.progress) }</span>
                </p>
                { strip(&readings) }
                <QuestionCard {key} asked={asked} {chosen} heading={Heading::Page} {submit} {on_choose} {on_later} />
            </div>
            <aside aria-label={ui::aside_label()}>{ offer(&readings) }{ standing(&app, &readings) }</aside>
        </div>
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

fn strip(readings: &Readings) -> Html {
    let lean = readings.now.lean.value;
    if lean.is_none() {
        return Html::default();
    }
    let range = readings
        .latest
        .as_ref()
        .and_then(|outlook| outlook.seat.range);
    html! { <div class="narrow-only">{ axis(lean, range, ui::axis_now(), Room::Strip) }</div> }
}

fn standing(app: &AppHandle, readings: &Readings) -> Html {
    let lean = readings.now.lean.value;
    let range = readings
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
                <div class="wide-only">{ axis(lean, range, ui::axis_now(), Room::Full) }</div>
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
fn offer(readings: &Readings) -> Html {
    let Some(seat) = readings.now.outlook.as_ref().map(|outlook| outlook.seat) else {
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
        <div class="page">
            <h1 tabindex="-1">{ ui::all_answered_title() }</h1>
            <p>{ ui::all_answered() }</p>
            <p class="actions">
                <a class="main button" href={Route::Result.hash()}>{ ui::see_result() }</a>
                <a href={Route::Answers.hash()}>{ ui::your_answers() }</a>
            </p>
        </div>
    }
}
