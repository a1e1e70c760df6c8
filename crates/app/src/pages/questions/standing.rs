//! Where one stands, beside a question: the seat axis, in the types' stage the types that lead so far, in the two-minute
//! mode the choices alone.

use rolefit_catalogue::{type_text, ui};
use rolefit_core::{Ratio, Stage, TypeOutlook};
use rolefit_ui::sentences::joins;
use rolefit_ui::{Preference, Room, axis, figures::out_of_hundred};
use yew::prelude::*;

use super::Script;
use crate::hooks::{AppHandle, Readings};
use crate::route::{From, Place};

/// How many types are named.
const NAMED: usize = 3;

/// One line above the question, for a narrow screen.
pub(super) fn strip(
    script: &Script,
    app: &AppHandle,
    readings: &Readings,
    stage: Option<Stage>,
    from: From,
) -> Html {
    if from == From::Choices {
        let read = chosen_so_far(script, app);
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
    html! { <div class="narrow-only">{ axis(lean, range, (script.words)().dot, Room::Strip) }</div> }
}

/// Beside the question.
pub(super) fn beside(
    script: &Script,
    app: &AppHandle,
    readings: &Readings,
    stage: Option<Stage>,
    from: From,
) -> Html {
    let inside = if from == From::Choices {
        choices(script, app)
    } else {
        standing(script, app, readings, stage)
    };
    html! { <aside aria-label={(script.words)().aside}><div class="standing">{ inside }</div></aside> }
}

/// What the pairs alone say so far.
fn chosen_so_far(script: &Script, app: &AppHandle) -> Option<Preference> {
    let model = (script.model)();
    Preference::of(model.axis, &app.state.open.answers(&model.bank))
}

fn choices(script: &Script, app: &AppHandle) -> Html {
    let read = chosen_so_far(script, app);
    html! {
        <>
            <h2>{ ui::chosen_title() }</h2>
            if let Some(read) = read {
                <div class="wide-only">{ axis(Some(read.place), None, ui::chosen_dot(), Room::Full) }</div>
                <ul class="links"><li><a href={script.side.at(Place::Chosen).hash()}>{ ui::chosen_so_far() }</a></li></ul>
            } else {
                <p class="quiet">{ ui::chosen_empty() }</p>
            }
        </>
    }
}

fn standing(script: &Script, app: &AppHandle, readings: &Readings, stage: Option<Stage>) -> Html {
    let (words, at) = ((script.words)(), |place| script.side.at(place).hash());
    let lean = readings.now.lean.value;
    let range = readings
        .latest
        .as_ref()
        .and_then(|outlook| outlook.seat.range)
        .filter(|_| lean.is_some());
    html! {
        <>
            <h2>{ words.aside }</h2>
            if lean.is_none() {
                <p class="quiet">{ words.aside_empty }</p>
            } else {
                <div class="wide-only">{ axis(lean, range, words.dot, Room::Full) }</div>
            }
            if stage == Some(Stage::Types) { { types(readings) } }
            if app.state.open.touched_questions() > 0 {
                <ul class="links">
                    <li><a href={at(Place::Result)}>{ words.result_so_far }</a></li>
                    <li><a href={at(Place::Answers)}>{ words.answers }</a></li>
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
