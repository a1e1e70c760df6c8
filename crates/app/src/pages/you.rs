//! A person's own journey: the questions, the answers, facts and wants. One module, since they share most of what they
//! need.

use rolefit_catalogue::{model, ui};
use rolefit_core::{GroupKind, Stage};
use rolefit_ui::sentences::{self, Emptied, areas, types};
use rolefit_ui::{CANDIDATE, Room, axis};
use yew::prelude::*;

use super::about::About;
use super::copy;
use super::questions::{QuestionPage, Script, Words, answers::Answers};
use crate::hooks::{AppHandle, Readings, use_app};
use crate::route::{Place, Route};
use crate::side::Side;

/// The candidate's questions.
static SCRIPT: Script = Script {
    side: Side::Candidate,
    model,
    wording: &CANDIDATE,
    words,
    outcome,
    two_minutes: true,
};

/// The page of the route within the journey.
#[component]
pub fn You() -> Html {
    let app = use_app();
    copy::offer(&app);
    let script = &SCRIPT;
    match app.state.route {
        Route::Of(_, Place::Answers) => html! { <Answers {script} /> },
        Route::Of(_, Place::About) => html! { <About /> },
        _ => html! { <QuestionPage {script} /> },
    }
}

fn words() -> Words {
    Words {
        stages: [ui::stage_seat(), ui::stage_types(), ui::stage_readiness()],
        aside: ui::aside_label(),
        aside_empty: ui::aside_empty(),
        dot: ui::axis_now(),
        result_so_far: ui::result_so_far(),
        see_result: ui::see_result(),
        answers: ui::your_answers(),
        facts: ui::about_title(),
        end_facts: ui::end_about(),
        told: ui::answers_about,
        end_seat: [
            ui::end_seat(),
            ui::end_seat_settled(),
            ui::end_seat_so_far(),
        ],
        end_others: [ui::end_types(), ui::end_readiness(), ui::end_asked()],
        go_types: ui::end_go_types,
        go_last: ui::end_go_readiness,
        stay_seat: ui::end_stay_seat,
    }
}

/// What the stage came to.
fn outcome(app: &AppHandle, readings: &Readings, stage: Stage) -> Html {
    let reading = &readings.now;
    match stage {
        Stage::Seat => {
            let seat = reading.outlook.as_ref().map(|outlook| outlook.seat);
            let model = model();
            let emptied = Emptied::of(model.axis, &app.state.open.answers(&model.bank));
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
