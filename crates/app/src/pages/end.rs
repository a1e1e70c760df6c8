//! The end of a stage: what it came to, and three ways on. The visitor can stop at each end or go on.

use rolefit_catalogue::{model, ui};
use rolefit_core::{Ends, GroupKind, Outlook, Stage, State, Verdict, about_more};
use rolefit_ui::sentences::{self, Emptied, areas, types};
use rolefit_ui::{Room, axis, figures::count};
use yew::prelude::*;

use super::question::{all_open, seat_open, stage_name};
use crate::hooks::{AppHandle, Readings};
use crate::route::Route;

/// The page's heading. What it says of the seat holds now: an answer since may have opened the seat again.
pub(super) fn title(outlook: Option<&Outlook>, ends: Ends, stage: Stage) -> &'static str {
    match stage {
        Stage::Seat if ends.seat => seat_title(outlook),
        Stage::Types if ends.types => ui::end_types(),
        Stage::Readiness if ends.readiness => ui::end_readiness(),
        _ => ui::end_asked(),
    }
}

fn seat_title(outlook: Option<&Outlook>) -> &'static str {
    let seat = outlook.map(|outlook| outlook.seat);
    match seat.map(|seat| (seat.verdict, seat.state)) {
        Some((Verdict::Insufficient, _) | (_, State::Open)) => ui::end_seat_so_far(),
        Some((_, State::Settled)) => ui::end_seat_settled(),
        // The draws have not run yet, but the end was reached.
        Some((_, State::LikelySettled)) | None => ui::end_seat(),
    }
}

/// The page.
pub(super) fn page(app: &AppHandle, readings: &Readings, ends: Ends, stage: Stage) -> Html {
    let result = Route::Result.hash();
    let next = onward(app, ends, stage);
    let stays = (stage == Stage::Seat)
        .then(|| seat_open(&app.state))
        .filter(|open| *open > 0);
    html! {
        <div class="page">
            <p class="kicker">{ stage_name(Some(stage)) }</p>
            <h1 tabindex="-1">{ title(readings.now.outlook.as_ref(), ends, stage) }</h1>
            { outcome(app, readings, stage) }
            <p class="actions">
                if let Some((to, words)) = next {
                    <a class="main button" href={to.hash()}>{ words }</a>
                    <a class="button" href={result}>{ ui::see_result() }</a>
                } else {
                    <a class="main button" href={result}>{ ui::see_result() }</a>
                }
            </p>
            <ul class="links ways">
                if let Some(open) = stays {
                    <li><a href={Route::Stage(Some(Stage::Seat)).hash()}>{ ui::end_stay_seat(count(open)) }</a></li>
                }
                <li><a href={Route::About.hash()}>{ ui::end_about() }</a></li>
                <li><a href={Route::Answers.hash()}>{ ui::your_answers() }</a></li>
            </ul>
        </div>
    }
}

/// What the stage came to.
fn outcome(app: &AppHandle, readings: &Readings, stage: Stage) -> Html {
    let reading = &readings.now;
    match stage {
        Stage::Seat => {
            let seat = reading.outlook.as_ref().map(|outlook| outlook.seat);
            let emptied = Emptied::of(&app.state.answers());
            let range = readings
                .latest
                .as_ref()
                .and_then(|outlook| outlook.seat.range);
            html! {
                <>
                    <p class="verdict">{ sentences::verdict(seat.as_ref(), reading.progress, emptied) }</p>
                    { axis(reading.lean.value, range.filter(|_| reading.lean.value.is_some()), ui::axis_now(), Room::Full) }
                    <p>{ sentences::sureness(seat.as_ref(), reading.progress) }</p>
                </>
            }
        }
        Stage::Types => {
            let leading = types::leading(reading);
            html! {
                <>
                    <p class="verdict">{ types::headline(leading.as_ref(), reading) }</p>
                    if let Some(often) = types::frequency(leading.as_ref(), reading) { <p>{ often }</p> }
                </>
            }
        }
        Stage::Readiness => html! {
            <>
                <p class="verdict">{ areas::headline(reading, GroupKind::Readiness) }</p>
                <p>{ ui::end_readiness_lead() }</p>
            </>
        },
    }
}

/// The next stage that still has something to ask, else what all stages have left.
fn onward(app: &AppHandle, ends: Ends, stage: Stage) -> Option<(Route, String)> {
    let state = &app.state;
    let mut after = Stage::ALL.into_iter().filter(|next| *next > stage);
    if let Some(next) = after.find(|next| !state.is_over(*next, ends)) {
        let more = count(about_more(&model(), &state.answers(), next).max(1));
        let words = match next {
            Stage::Readiness => ui::end_go_readiness(more),
            Stage::Types | Stage::Seat => ui::end_go_types(more),
        };
        return Some((Route::Stage(Some(next)), words));
    }
    let left = all_open(state);
    (left > 0).then(|| (Route::Stage(None), ui::end_go_rest(count(left))))
}
