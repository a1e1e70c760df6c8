//! The question page of either side: one question with its stage above it and where one stands beside it; the end of a
//! stage; what the pairs alone say; the list of answers.
//!
//! Which questions, read against what, and in whose words: a [`Script`] says.

pub mod answers;
mod chosen;
mod end;
mod script;
mod standing;

use rolefit_catalogue::ui;
use rolefit_core::{Ends, Question, Stage, USUAL_SEAT, about_more};
use rolefit_ui::{BlockCard, Heading, QuestionCard, figures::count};
use yew::prelude::*;

pub use script::{Script, Words};

use super::not_found;
use crate::browser::go;
use crate::hooks::{AppHandle, Readings, outlook_now, use_app, use_arrival, use_reading};
use crate::ids;
use crate::pages::quotes;
use crate::route::{From, Place, Route};
use crate::state::{Action, Course, Desk, Turn, stage_of};

/// What the page shows.
#[derive(Clone, Copy, PartialEq)]
enum View {
    Ask(Option<Stage>, Question, From),
    End(Stage),
    Chosen,
    Done,
    /// The address names no question of this side.
    Unknown,
}

/// Whose questions they are.
#[derive(PartialEq, Properties)]
pub struct QuestionPageProps {
    /// The side's.
    pub script: &'static Script,
}

/// The page of the route's question, or of what comes next. Arrives as a module of its own.
#[component]
pub fn QuestionPage(props: &QuestionPageProps) -> Html {
    let app = use_app();
    let script = props.script;
    let route = app.state.route;
    // What comes next hangs on the draws, so here they cannot follow the paint.
    let drawn = route
        .leads_on()
        .then(|| outlook_now(&app, &(script.model)()));
    let drawn = drawn.flatten();
    let readings = use_reading(&app, script.model);
    let outlook = drawn.as_deref().or(readings.now.outlook.as_ref());
    let ends = script.ends(&app, outlook);
    let view = view(script, route, &app.state.open, ends);
    let side = script.side;
    let place = match view {
        View::Ask(_, question, from) => ids::page(side, question, from),
        View::End(stage) => side.at(Place::End(stage)),
        View::Chosen => side.at(Place::Chosen),
        View::Done => side.at(Place::Next),
        View::Unknown => Route::Unknown,
    };
    // Who is asked a question of a stage is on its course, so that its end is met when it comes.
    let course = match (app.state.open.course, view) {
        (None, View::Ask(stage, _, From::Turn)) if route.leads_on() => Some(Course {
            stage,
            beyond: stage.is_none(),
        }),
        (course, _) => course,
    };
    {
        let (state, known) = (
            app.state.clone(),
            (app.state.open.ends, app.state.open.course),
        );
        use_effect_with((ends, course), move |(ends, course)| {
            if known != (*ends, *course) {
                state.dispatch(Action::Turned(*ends, *course));
            }
        });
    }
    let title = match view {
        View::Ask(_, question, _) => script.wording.name(question).to_owned(),
        View::End(stage) => end::title(script, outlook, ends, stage).to_owned(),
        View::Chosen => ui::chosen_title().to_owned(),
        View::Done => ui::all_answered_title().to_owned(),
        View::Unknown => ui::not_found_title().to_owned(),
    };
    use_arrival(&app, Some(place), title);
    match view {
        View::Ask(stage, question, from) => {
            asking(script, &app, &readings, ends, (stage, question, from))
        }
        View::End(stage) => end::page(script, &app, &readings, ends, stage),
        View::Chosen => chosen::page(script, &app),
        View::Done => all_answered(script),
        View::Unknown => not_found(),
    }
}

fn view(script: &Script, route: Route, desk: &Desk, ends: Ends) -> View {
    let Route::Of(_, place) = route else {
        return View::Unknown;
    };
    let model = (script.model)();
    match place {
        Place::Choices | Place::Chosen | Place::Question(_, From::Choices)
            if !script.two_minutes =>
        {
            View::Unknown
        }
        Place::Question(id, from) => {
            let question = ids::question(script.side, &id.text());
            let pairs_only = from == From::Choices;
            let question = question.filter(|of| !pairs_only || matches!(of, Question::Pair(_)));
            let Some(question) = question else {
                return View::Unknown;
            };
            let open = desk.choice(question).is_none();
            let stage = desk.course.filter(|_| open && from == From::Turn);
            let stage = stage.map_or(Some(stage_of(&model, question)), |course| course.stage);
            View::Ask(stage, question, from)
        }
        Place::Choices => desk
            .next_pair(&model)
            .map_or(View::Chosen, |pair| View::Ask(None, pair, From::Choices)),
        Place::Chosen => View::Chosen,
        Place::End(stage) if desk.is_over(&model, stage, ends) => View::End(stage),
        _ => match desk.turn(&model, ends) {
            Turn::Ask(stage, question) => View::Ask(stage, question, From::Turn),
            Turn::End(stage) => View::End(stage),
            Turn::Done => View::Done,
        },
    }
}

fn asking(
    script: &'static Script,
    app: &AppHandle,
    readings: &Readings,
    ends: Ends,
    (stage, question, from): (Option<Stage>, Question, From),
) -> Html {
    let chosen = app.state.open.choice(question);
    let on_choose = {
        let app = app.clone();
        Callback::from(move |choice| app.answer(question, choice, from))
    };
    let in_turn = matches!(from, From::Turn | From::Choices);
    let on_later = (chosen.is_none() && in_turn).then(|| {
        let app = app.clone();
        Callback::from(move |()| put_off(script, &app, ends, question, from))
    });
    let submit = if chosen.is_some() && !in_turn {
        ui::save_change()
    } else {
        ui::continue_button()
    };
    let key = ids::page(script.side, question, from).hash();
    let (heading, wording) = (Heading::Page, script.wording);
    let card = match question {
        Question::Block(block) => html! {
            <BlockCard {key} pieces={wording.pieces(block)} phrases={(wording.phrases)()} {chosen} {submit} {on_choose} {on_later} />
        },
        Question::Item(item) => html! {
            <QuestionCard {key} asked={wording.item(item)} {chosen} {heading} {submit} {on_choose} {on_later} />
        },
        Question::Pair(pair) => html! {
            <QuestionCard {key} asked={wording.pair(pair)} {chosen} {heading} {submit} {on_choose} {on_later} />
        },
    };
    html! {
        <div class="page beside">
            <div class="asking">
                <p class="kicker">
                    <a class="back" href={back(script, app, question, from).hash()}>{ ui::back() }</a>
                    <span>{ kicker(script, app, ends, stage, from) }</span>
                </p>
                { standing::strip(script, app, readings, stage, from) }
                { rests(script, app, question) }
                { card }
            </div>
            { standing::beside(script, app, readings, stage, from) }
        </div>
    }
}

/// What the answer rests on, and that another answer does not.
fn rests(script: &Script, app: &AppHandle, question: Question) -> Html {
    let Some(quote) = quotes::of(script.side, &app.state.open, question) else {
        return Html::default();
    };
    html! {
        <div class="rests">
            { quotes::line(script.side, Some(quote)) }
            <p class="quiet">{ ui::rests_change() }</p>
        </div>
    }
}

/// Puts a question off. Where nothing else is open in its stage, the result says what it would still change.
fn put_off(script: &Script, app: &AppHandle, ends: Ends, question: Question, from: From) {
    let action = Action::PutOff {
        question,
        profile: app.new_profile(),
    };
    let model = (script.model)();
    let mut then = (*app.state).clone();
    then.apply(action.clone());
    app.state.dispatch(action);
    let to = match from {
        From::Choices if then.open.next_pair(&model) == Some(question) => Place::Chosen,
        From::Turn => match then.open.turn(&model, ends) {
            Turn::Ask(_, next) if next == question => Place::Result,
            _ => Place::Next,
        },
        _ => from.after(),
    };
    go(&script.side.at(to).hash());
}

fn back(script: &Script, app: &AppHandle, question: Question, from: From) -> Route {
    let side = script.side;
    let before = app.state.open.before(question);
    let before = match from {
        From::Turn => before,
        From::Choices => before.filter(|before| matches!(before, Question::Pair(_))),
        From::Answers | From::Result => return side.at(from.after()),
    };
    before.map_or(side.home(), |before| ids::page(side, before, from))
}

/// Which stage, and how much more of it there is.
fn kicker(
    script: &Script,
    app: &AppHandle,
    ends: Ends,
    stage: Option<Stage>,
    from: From,
) -> String {
    let (model, desk) = ((script.model)(), &app.state.open);
    if from == From::Choices {
        let (given, declined, all) = desk.pairs(&model);
        return ui::stage_left(ui::chosen_title(), count(all - given - declined));
    }
    let name = (script.words)().stage(stage);
    let seat = rolefit_core::seat_progress(model.axis, &desk.answers(&model.bank));
    match stage {
        _ if from != From::Turn => name.to_owned(),
        // Beyond the usual number "about three more" would stay as it is for long: the most it can be is said instead.
        Some(Stage::Seat) if seat.answered >= USUAL_SEAT && seat.open > 0 => {
            ui::stage_left(name, count(seat.open))
        }
        Some(stage) if !desk.is_over(&model, stage, ends) => {
            let more = about_more(&model, &desk.answers(&model.bank), stage).max(1);
            ui::stage_more(name, count(more))
        }
        Some(Stage::Seat) if seat.open > 0 => ui::stage_left(name, count(seat.open)),
        Some(_) => name.to_owned(),
        None => ui::stage_left(name, count(all_open(script, desk))),
    }
}

/// How many questions of the bank are open.
fn all_open(script: &Script, desk: &Desk) -> usize {
    let bank = (script.wording.bank)();
    let all = bank.items().len() + bank.pairs().len() + bank.blocks().len();
    all.saturating_sub(desk.touched_questions())
}

fn all_answered(script: &Script) -> Html {
    let (words, at) = ((script.words)(), |place| script.side.at(place).hash());
    html! {
        <div class="page">
            <h1 tabindex="-1">{ ui::all_answered_title() }</h1>
            <p>{ ui::all_answered() }</p>
            <p class="actions">
                <a class="main button" href={at(Place::Result)}>{ words.see_result }</a>
                <a href={at(Place::Answers)}>{ words.answers }</a>
                <a href={at(Place::About)}>{ words.facts }</a>
            </p>
        </div>
    }
}
