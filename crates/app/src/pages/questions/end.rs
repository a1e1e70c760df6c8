//! The end of a stage: what it came to, and three ways on. The visitor can stop at each end or go on.

use rolefit_catalogue::ui;
use rolefit_core::{Ends, Outlook, Stage, State, Verdict, about_more, seat_progress};
use rolefit_ui::figures::count;
use yew::prelude::*;

use super::{Script, all_open};
use crate::hooks::{AppHandle, Readings};
use crate::route::{Place, Route};

/// The page's heading. What it says of the seat holds now: an answer since may have opened the seat again.
pub(super) fn title(
    script: &Script,
    outlook: Option<&Outlook>,
    ends: Ends,
    stage: Stage,
) -> &'static str {
    let words = (script.words)();
    let [types, last, asked] = words.end_others;
    match stage {
        Stage::Seat if ends.seat => seat_title(words.end_seat, outlook),
        Stage::Types if ends.types => types,
        Stage::Readiness if ends.readiness => last,
        _ => asked,
    }
}

fn seat_title(
    [likely, settled, so_far]: [&'static str; 3],
    outlook: Option<&Outlook>,
) -> &'static str {
    let seat = outlook.map(|outlook| outlook.seat);
    match seat.map(|seat| (seat.verdict, seat.state)) {
        Some((Verdict::Insufficient, _) | (_, State::Open)) => so_far,
        Some((_, State::Settled)) => settled,
        // The draws have not run yet, but the end was reached.
        Some((_, State::LikelySettled)) | None => likely,
    }
}

/// The page.
pub(super) fn page(
    script: &Script,
    app: &AppHandle,
    readings: &Readings,
    ends: Ends,
    stage: Stage,
) -> Html {
    let (words, at) = ((script.words)(), |place| script.side.at(place).hash());
    let result = at(Place::Result);
    let next = onward(script, app, ends, stage);
    let model = (script.model)();
    let seat = seat_progress(model.axis, &app.state.open.answers(&model.bank));
    let stays = (stage == Stage::Seat && seat.open > 0).then_some(seat.open);
    html! {
        <div class="page">
            <p class="kicker">{ words.stage(Some(stage)) }</p>
            <h1 tabindex="-1">{ title(script, readings.now.outlook.as_ref(), ends, stage) }</h1>
            { (script.outcome)(app, readings, stage) }
            <p class="actions">
                if let Some((to, onward)) = next {
                    <a class="main button" href={to.hash()}>{ onward }</a>
                    <a class="button" href={result}>{ words.see_result }</a>
                } else {
                    <a class="main button" href={result}>{ words.see_result }</a>
                }
            </p>
            <ul class="links ways">
                if let Some(open) = stays {
                    <li><a href={at(Place::Stage(Some(Stage::Seat)))}>{ (words.stay_seat)(count(open)) }</a></li>
                }
                <li><a href={at(Place::About)}>{ words.end_facts }</a></li>
                <li><a href={at(Place::Answers)}>{ words.answers }</a></li>
            </ul>
        </div>
    }
}

/// The next stage that still has something to ask, else what all stages have left.
fn onward(script: &Script, app: &AppHandle, ends: Ends, stage: Stage) -> Option<(Route, String)> {
    let (model, desk, words) = ((script.model)(), &app.state.open, (script.words)());
    let to = |stage| script.side.at(Place::Stage(stage));
    let mut after = Stage::ALL.into_iter().filter(|next| *next > stage);
    if let Some(next) = after.find(|next| !desk.is_over(&model, *next, ends)) {
        let more = count(about_more(&model, &desk.answers(&model.bank), next).max(1));
        let words = match next {
            Stage::Readiness => (words.go_last)(more),
            Stage::Types | Stage::Seat => (words.go_types)(more),
        };
        return Some((to(Some(next)), words));
    }
    let left = all_open(script, desk);
    (left > 0).then(|| (to(None), ui::end_go_rest(count(left))))
}
