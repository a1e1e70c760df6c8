//! The question page: one question with its stage above it and where one stands beside it; the end of a stage; what the
//! pairs alone say.

use rolefit_catalogue::{model, ui};
use rolefit_core::{Ends, Question, Stage, USUAL_SEAT, about_more};
use rolefit_ui::choices::{Asked, name};
use rolefit_ui::{BlockCard, Choice, Heading, QuestionCard, figures::count};
use yew::prelude::*;

use super::standing;
use super::{chosen, end};
use crate::browser::go;
use crate::hooks::{AppHandle, Readings, outlook_now, use_app, use_arrival, use_reading};
use crate::route::{From, Route};
use crate::state::{Action, Course, State, Turn, stage_of};

/// What the page shows.
#[derive(Clone, Copy, PartialEq)]
enum View {
    Ask(Option<Stage>, Question, From),
    End(Stage),
    Chosen,
    Done,
}

/// The page of the route's question, or of what comes next. Arrives as a module of its own.
#[component]
pub fn QuestionPage() -> Html {
    let app = use_app();
    let route = app.state.route;
    // What comes next hangs on the draws, so here they cannot follow the paint.
    let drawn = route.leads_on().then(|| outlook_now(&app)).flatten();
    let readings = use_reading(&app);
    let outlook = drawn.as_deref().or(readings.now.outlook.as_ref());
    let reached = outlook.map(|outlook| Ends::of(&model(), &app.state.answers(), outlook));
    let ends = reached.unwrap_or_default().or(app.state.ends);
    let view = view(&app.state, ends);
    let place = match view {
        View::Ask(_, question, from) => Route::Question(question, from),
        View::End(stage) => Route::End(stage),
        View::Chosen => Route::Chosen,
        View::Done => Route::Next,
    };
    // Who is asked a question of a stage is on its course, so that its end is met when it comes.
    let course = match (app.state.course, view) {
        (None, View::Ask(stage, _, From::Turn)) if route.leads_on() => Some(Course {
            stage,
            beyond: stage.is_none(),
        }),
        (course, _) => course,
    };
    {
        let (state, known) = (app.state.clone(), (app.state.ends, app.state.course));
        use_effect_with((ends, course), move |(ends, course)| {
            if known != (*ends, *course) {
                state.dispatch(Action::Turned(*ends, *course));
            }
        });
    }
    let title = match view {
        View::Ask(_, question, _) => name(question).to_owned(),
        View::End(stage) => end::title(outlook, ends, stage).to_owned(),
        View::Chosen => ui::chosen_title().to_owned(),
        View::Done => ui::all_answered_title().to_owned(),
    };
    use_arrival(&app, Some(place), title);
    match view {
        View::Ask(stage, question, from) => asking(&app, &readings, ends, (stage, question, from)),
        View::End(stage) => end::page(&app, &readings, ends, stage),
        View::Chosen => chosen::page(&app),
        View::Done => all_answered(),
    }
}

fn view(state: &State, ends: Ends) -> View {
    match state.route {
        Route::Question(question, from) => {
            let open = state.choice(question).is_none();
            let stage = state.course.filter(|_| open && from == From::Turn);
            let stage = stage.map_or(Some(stage_of(question)), |course| course.stage);
            View::Ask(stage, question, from)
        }
        Route::Choices => state
            .next_pair()
            .map_or(View::Chosen, |pair| View::Ask(None, pair, From::Choices)),
        Route::Chosen => View::Chosen,
        Route::End(stage) if state.is_over(stage, ends) => View::End(stage),
        _ => match state.turn(ends) {
            Turn::Ask(stage, question) => View::Ask(stage, question, From::Turn),
            Turn::End(stage) => View::End(stage),
            Turn::Done => View::Done,
        },
    }
}

fn asking(
    app: &AppHandle,
    readings: &Readings,
    ends: Ends,
    (stage, question, from): (Option<Stage>, Question, From),
) -> Html {
    let chosen = app.state.choice(question);
    let on_choose = {
        let app = app.clone();
        Callback::from(move |choice| app.answer(question, choice, from))
    };
    let in_turn = matches!(from, From::Turn | From::Choices);
    let on_later = (chosen.is_none() && in_turn).then(|| {
        let app = app.clone();
        Callback::from(move |()| put_off(&app, ends, question, from))
    });
    let submit = if chosen.is_some() && !in_turn {
        ui::save_change()
    } else {
        ui::continue_button()
    };
    let key = [
        Route::Question(question, from).hash(),
        chosen.map_or_else(String::new, mark),
    ]
    .concat();
    let heading = Heading::Page;
    let card = match question {
        Question::Block(block) => html! {
            <BlockCard {key} {block} {chosen} {submit} {on_choose} {on_later} />
        },
        Question::Item(item) => html! {
            <QuestionCard {key} asked={Asked::item(item)} {chosen} {heading} {submit} {on_choose} {on_later} />
        },
        Question::Pair(pair) => html! {
            <QuestionCard {key} asked={Asked::pair(pair)} {chosen} {heading} {submit} {on_choose} {on_later} />
        },
    };
    html! {
        <div class="page beside">
            <div class="asking">
                <p class="kicker">
                    <a class="back" href={back(app, question, from).hash()}>{ ui::back() }</a>
                    <span>{ kicker(app, ends, stage, from) }</span>
                </p>
                { standing::strip(app, readings, stage, from) }
                { card }
            </div>
            { standing::beside(app, readings, stage, from) }
        </div>
    }
}

/// Tells two answers to one question apart.
fn mark(choice: Choice) -> String {
    match choice {
        Choice::Block(block) => [block.most().as_str(), block.least().as_str()].concat(),
        single => single.value().to_owned(),
    }
}

/// Puts a question off. Where nothing else is open in its stage, the result says what it would still change.
fn put_off(app: &AppHandle, ends: Ends, question: Question, from: From) {
    let action = Action::PutOff {
        question,
        profile: app.new_profile(),
    };
    let mut then = (*app.state).clone();
    then.apply(action.clone());
    app.state.dispatch(action);
    let to = match from {
        From::Choices if then.next_pair() == Some(question) => Route::Chosen,
        From::Turn => match then.turn(ends) {
            Turn::Ask(_, next) if next == question => Route::Result,
            _ => Route::Next,
        },
        _ => from.after(),
    };
    go(&to.hash());
}

fn back(app: &AppHandle, question: Question, from: From) -> Route {
    match from {
        From::Turn => app
            .state
            .before(question)
            .map_or(Route::Landing, |before| Route::Question(before, From::Turn)),
        From::Choices => {
            let pair = |before: &Question| matches!(before, Question::Pair(_));
            let before = app.state.before(question).filter(pair);
            before.map_or(Route::Landing, |pair| Route::Question(pair, From::Choices))
        }
        From::Answers | From::Result => from.after(),
    }
}

/// The name of a stage; without one, of what all stages have left.
pub(super) fn stage_name(stage: Option<Stage>) -> &'static str {
    match stage {
        Some(Stage::Seat) => ui::stage_seat(),
        Some(Stage::Types) => ui::stage_types(),
        Some(Stage::Readiness) => ui::stage_readiness(),
        None => ui::stage_rest(),
    }
}

/// Which stage, and how much more of it there is.
fn kicker(app: &AppHandle, ends: Ends, stage: Option<Stage>, from: From) -> String {
    let state = &app.state;
    if from == From::Choices {
        let (given, declined, all) = state.pairs();
        return ui::stage_left(ui::chosen_title(), count(all - given - declined));
    }
    let name = stage_name(stage);
    match stage {
        _ if from != From::Turn => name.to_owned(),
        // Beyond the usual number "about three more" would stay as it is for long: the most it can be is said instead.
        Some(Stage::Seat) if seat_answered(state) >= USUAL_SEAT && seat_open(state) > 0 => {
            ui::stage_left(name, count(seat_open(state)))
        }
        Some(stage) if !state.is_over(stage, ends) => {
            let more = about_more(&model(), &state.answers(), stage).max(1);
            ui::stage_more(name, count(more))
        }
        Some(Stage::Seat) if seat_open(state) > 0 => ui::stage_left(name, count(seat_open(state))),
        Some(_) => name.to_owned(),
        None => ui::stage_left(name, count(all_open(state))),
    }
}

/// How many seat questions are open.
pub(super) fn seat_open(state: &State) -> usize {
    rolefit_core::seat_progress(model().axis, &state.answers()).open
}

/// How many seat questions are answered.
fn seat_answered(state: &State) -> usize {
    rolefit_core::seat_progress(model().axis, &state.answers()).answered
}

/// How many questions of the bank are open.
pub(super) fn all_open(state: &State) -> usize {
    let bank = model().bank;
    let all = bank.items().len() + bank.pairs().len() + bank.blocks().len();
    all.saturating_sub(state.touched_questions())
}

fn all_answered() -> Html {
    html! {
        <div class="page">
            <h1 tabindex="-1">{ ui::all_answered_title() }</h1>
            <p>{ ui::all_answered() }</p>
            <p class="actions">
                <a class="main button" href={Route::Result.hash()}>{ ui::see_result() }</a>
                <a href={Route::Answers.hash()}>{ ui::your_answers() }</a>
                <a href={Route::About.hash()}>{ ui::about_title() }</a>
            </p>
        </div>
    }
}
