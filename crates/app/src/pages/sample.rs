//! The landing page's sample: an invented person's answers, read by the engine like anyone else's.

use rolefit_catalogue::{candidate, model, ui};
use rolefit_core::Answers;
use rolefit_ui::{Choice, Reading, Room, axis, figures::count, sentences};
use yew::prelude::*;

use crate::ids::question;
use crate::route::Route;
use crate::side::Side;
use crate::state;

/// The answers of the person in `fixtures/people/cto_partial.json`, as a form would send them.
pub const ANSWERS: [(&str, &str); 15] = [
    ("architecture_direction", "4"),
    ("customers_and_market", "3"),
    ("delivery_predictability", "1"),
    ("developing_managers", "1"),
    ("hiring_loop", "2"),
    ("investors_and_board", "2"),
    ("pair_ceo_call", "1"),
    ("pair_core_system", "-1"),
    ("pair_hard_call", "1"),
    ("pair_look_back", "1"),
    ("pair_reputation", "2"),
    ("platform_decisions", "3"),
    ("process_for_many", "1"),
    ("strategy_with_ceo", "4"),
    ("technology_bets", "4"),
];

/// The sample's answers for the engine.
#[must_use]
pub fn answers() -> Answers {
    let choices = ANSWERS.into_iter().filter_map(|(id, value)| {
        let question = question(Side::Candidate, id)?;
        Some((question, Choice::from_value(question, value)?))
    });
    state::answers(&candidate(), choices)
}

/// The sample: verdict, axis, how sure.
#[component]
pub fn Sample() -> Html {
    let reading = use_memo((), |()| Reading::in_full(&model(), &answers()));
    let seat = reading.outlook.as_ref().map(|outlook| outlook.seat);
    html! {
        <section class="sample">
            <h2>{ ui::landing_sample_title() }</h2>
            <p class="quiet">{ ui::landing_sample_note(count(reading.progress.answered)) }</p>
            <p class="verdict">{ sentences::verdict(seat.as_ref(), reading.progress, sentences::Emptied::default()) }</p>
            { axis(reading.lean.value, seat.and_then(|seat| seat.range), ui::axis_person_now(), Room::Full) }
            <p>{ sentences::sureness(seat.as_ref(), reading.progress) }</p>
            <p><a href={Route::Sample.hash()}>{ ui::landing_sample_whole() }</a></p>
        </section>
    }
}
