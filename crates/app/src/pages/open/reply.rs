//! A stakeholder's answers, shown beside what is stored and taken in beside it when a person says so.

use rolefit_catalogue::company::model;
use rolefit_catalogue::ui;
use rolefit_formats::link::IntakeReply;
use rolefit_ui::sentences::{Emptied, need};
use rolefit_ui::{Reading, figures::count};
use yew::prelude::*;

use crate::hooks::{AppHandle, use_app};
use crate::pages::files::company::said;
use crate::route::Place;
use crate::side::Side;
use crate::state::keys::INTAKE;
use crate::state::{Desk, Value};

/// What was answered.
#[derive(PartialEq, Properties)]
pub(super) struct ReplyProps {
    /// The reply.
    pub reply: IntakeReply,
}

/// The preview.
#[component]
pub(super) fn Reply(props: &ReplyProps) -> Html {
    let app = use_app();
    let taken = use_state_eq(|| false);
    let intake = &props.reply.intake;
    let read = use_memo(intake.clone(), |intake| {
        let model = model();
        let answers = intake.to_answers();
        let reading = Reading::in_full(&model, &answers);
        let emptied = Emptied::of(model.axis, &answers);
        let seat = reading.outlook.as_ref().map(|outlook| outlook.seat);
        need::verdict(seat.as_ref(), false, reading.progress, emptied)
    });
    let answered = intake.answers.values().flatten().count()
        + intake.pairs.values().flatten().count()
        + intake.blocks.values().flatten().count();
    let desk = app.state.desk(Side::Company);
    let mine = desk.current.as_ref().map(|open| open.label.clone());
    let again = labels(desk).any(|label| label == intake.label.as_str());
    let take = {
        let (app, taken, reply) = (app.clone(), taken.setter(), props.reply.clone());
        Callback::from(move |_: MouseEvent| {
            take_in(&app, &reply);
            taken.set(true);
        })
    };
    html! {
        <>
            <div class="preview">
                <dl>
                    <dt>{ ui::open_company() }</dt>
                    <dd><bdi>{ props.reply.company.as_str() }</bdi></dd>
                    <dt>{ ui::open_reply_from() }</dt>
                    <dd><bdi>{ intake.label.as_str() }</bdi></dd>
                    <dt>{ ui::open_questions() }</dt>
                    <dd>{ ui::open_reply_count(count(answered)) }</dd>
                    <dt>{ ui::open_reply_verdict() }</dt>
                    <dd>{ (*read).clone() }</dd>
                    <dt>{ ui::open_reply_into() }</dt>
                    <dd><bdi>{ mine.unwrap_or_else(|| ui::open_reply_new().to_owned()) }</bdi></dd>
                </dl>
            </div>
            if *taken {
                <p class="outcome" role="status">{ ui::open_reply_taken() }</p>
                <p class="actions"><a class="main button" href={Side::Company.at(Place::Result).hash()}>{ ui::hiring_see() }</a></p>
            } else {
                <p>{ ui::open_reply_apart() }</p>
                if again { <p class="quiet">{ ui::open_reply_again(intake.label.as_str()) }</p> }
                <p class="actions"><button class="main" type="button" onclick={take}>{ ui::open_reply_take() }</button></p>
            }
        </>
    }
}

/// The names of those who have answered so far.
fn labels(desk: &Desk) -> impl Iterator<Item = &str> {
    desk.details.iter().filter_map(|(key, it)| match &it.value {
        Some(Value::One(label)) if !key.strip_prefix(INTAKE)?.contains(':') => Some(label.as_str()),
        _ => None,
    })
}

/// Puts the answers beside the company's own, under a number of their own.
fn take_in(app: &AppHandle, reply: &IntakeReply) {
    let desk = app.state.desk(Side::Company);
    let numbers = desk.details.iter().filter_map(|(key, _)| {
        let rest = key.strip_prefix(INTAKE)?;
        rest.split(':').next()?.parse::<u32>().ok()
    });
    let number = numbers.max().map_or(1, |last| last.saturating_add(1));
    for (key, value) in said(number, &reply.intake) {
        app.tell(key, Some(value));
    }
}
