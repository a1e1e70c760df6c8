//! The company's questions: what they are read against, and the words around them.

use rolefit_catalogue::company::model;
use rolefit_catalogue::ui;
use rolefit_core::Stage;
use rolefit_ui::sentences::{self, Emptied, need, types};
use rolefit_ui::{COMPANY, Room, axis};
use yew::prelude::*;

use crate::hooks::{AppHandle, Readings};
use crate::pages::questions::{Script, Words};
use crate::side::Side;

/// The company's questions.
pub(in crate::pages) static SCRIPT: Script = Script {
    side: Side::Company,
    model,
    wording: &COMPANY,
    words,
    outcome,
    two_minutes: false,
};

fn words() -> Words {
    Words {
        stages: [
            ui::need_stage_seat(),
            ui::need_stage_types(),
            ui::need_stage_last(),
        ],
        aside: ui::need_aside(),
        aside_empty: ui::need_aside_empty(),
        dot: ui::need_dot(),
        result_so_far: ui::need_result_so_far(),
        see_result: ui::hiring_see(),
        answers: ui::need_answers(),
        facts: ui::need_facts(),
        end_facts: ui::need_end_facts(),
        told: ui::need_told,
        end_seat: [
            ui::need_end_seat(),
            ui::need_end_seat_settled(),
            ui::need_end_seat_so_far(),
        ],
        end_others: [ui::need_end_types(), ui::need_end_last(), ui::end_asked()],
        go_types: ui::need_go_types,
        go_last: ui::need_go_last,
        stay_seat: ui::need_stay_seat,
    }
}

/// What the stage came to.
fn outcome(app: &AppHandle, readings: &Readings, stage: Stage) -> Html {
    let (reading, model, desk) = (&readings.now, model(), &app.state.open);
    match stage {
        Stage::Seat => {
            let seat = reading.outlook.as_ref().map(|outlook| outlook.seat);
            let seat = seat.as_ref();
            let emptied = Emptied::of(model.axis, &desk.answers(&model.bank));
            let range = readings
                .latest
                .as_ref()
                .and_then(|outlook| outlook.seat.range);
            let lean = reading.lean.value;
            html! {
                <>
                    <p class="verdict">{ need::verdict(seat, false, reading.progress, emptied) }</p>
                    { axis(lean, range.filter(|_| lean.is_some()), ui::need_dot(), Room::Full) }
                    <p>{ sentences::sureness(seat, reading.progress) }</p>
                </>
            }
        }
        Stage::Types => {
            let leading = types::leading(reading);
            html! {
                <>
                    <p class="verdict">{ need::kinds(leading.as_ref(), reading) }</p>
                    if let Some(often) = types::frequency(leading.as_ref(), reading) { <p>{ often }</p> }
                </>
            }
        }
        Stage::Readiness => html! { <p>{ ui::need_end_last_lead() }</p> },
    }
}
