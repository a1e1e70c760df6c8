//! Where one stands, beside a question: the seat axis, in the types' stage the types that lead so far, in the two-minute
//! mode the choices alone.

use rolefit_catalogue::{type_text, ui};
use rolefit_core::{Ratio, Stage, TypeOutlook};
use rolefit_ui::sentences::joins;
use rolefit_ui::{Preference, Room, axis, figures::out_of_hundred};
use yew::prelude::*;

use crate::hooks::{AppHandle, Readings};
use crate::route::{From, Route};

/// How many types are named.
const NAMED: usize = 3;

/// One line above the question, for a narrow screen.
pub(super) fn strip(
    app: &AppHandle,
    readings: &Readings,
    stage: Option<Stage>,
    from: From,
) -> Html {
    if from == From::Choices {
        let read = Preference::of(&app.state.answers());
        let line = |read: Preference| axis(Some(read.place), None, ui::chosen_dot(), Room::Strip);
        return read.map_or_else(Html::default, |read| {
            html! { <div class="narrow-only">{ line(read) }</div> }
        });
    }
    if stage == Some(Stage::Types) {
        let names: Vec<&str> = so_far(readings)
            .iter()
            .map(|it| type_text(it.id).short)
            .collect();
        let names = joins::list(&names);
        return names.map_or_else(Html::default, |names| {
            html! { <p class="narrow-only so-far">{ ui::types_so_far(&names) }</p> }
        });
    }
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

/// Beside the question.
pub(super) fn beside(
    app: &AppHandle,
    readings: &Readings,
    stage: Option<Stage>,
    from: From,
) -> Html {
    let inside = if from == From::Choices {
        choices(app)
    } else {
        standing(app, readings, stage)
    };
    html! { <aside aria-label={ui::aside_label()}><div class="standing">{ inside }</div></aside> }
}

fn choices(app: &AppHandle) -> Html {
    let read = Preference::of(&app.state.answers());
    html! {
        <>
            <h2>{ ui::chosen_title() }</h2>
            if let Some(read) = read {
                <div class="wide-only">{ axis(Some(read.place), None, ui::chosen_dot(), Room::Full) }</div>
                <ul class="links"><li><a href={Route::Chosen.hash()}>{ ui::chosen_so_far() }</a></li></ul>
            } else {
                <p class="quiet">{ ui::chosen_empty() }</p>
            }
        </>
    }
}

fn standing(app: &AppHandle, readings: &Readings, stage: Option<Stage>) -> Html {
    let lean = readings.now.lean.value;
    let range = readings
        .latest
        .as_ref()
        .and_then(|outlook| outlook.seat.range)
        .filter(|_| lean.is_some());
    html! {
        <>
            <h2>{ ui::aside_label() }</h2>
            if lean.is_none() {
                <p class="quiet">{ ui::aside_empty() }</p>
            } else {
                <div class="wide-only">{ axis(lean, range, ui::axis_now(), Room::Full) }</div>
            }
            if stage == Some(Stage::Types) { { types(readings) } }
            if app.state.touched_questions() > 0 {
                <ul class="links">
                    <li><a href={Route::Result.hash()}>{ ui::result_so_far() }</a></li>
                    <li><a href={Route::Answers.hash()}>{ ui::your_answers() }</a></li>
                </ul>
            }
        </>
    }
}

fn types(readings: &Readings) -> Html {
    let first = so_far(readings);
    html! {
        <div class="wide-only so-far">
            <h2>{ ui::types_so_far_title() }</h2>
            if first.is_empty() {
                <p class="quiet">{ ui::types_so_far_none() }</p>
            } else {
                <ol>
                    { for first.iter().map(|it| html! {
                        <li>
                            <span>{ type_text(it.id).name }</span>
                            <span class="quiet">{ ui::types_so_far_share(out_of_hundred(it.first_rank_share)) }</span>
                        </li>
                    }) }
                </ol>
            }
        </div>
    }
}

/// The types that come first most often in the draws, once anything about types is answered.
fn so_far(readings: &Readings) -> Vec<TypeOutlook> {
    let known =
        |it: &rolefit_core::TypeStanding| it.block_points.is_some() || it.defining_answered > 0;
    let Some(outlook) = readings
        .latest
        .as_ref()
        .filter(|_| readings.now.types.iter().any(known))
    else {
        return Vec::new();
    };
    let mut types: Vec<TypeOutlook> = outlook.types.clone();
    types.retain(|it| it.first_rank_share > Ratio::ZERO);
    types.sort_by_key(|it| (std::cmp::Reverse(it.first_rank_share), it.id));
    types.truncate(NAMED);
    types
}
