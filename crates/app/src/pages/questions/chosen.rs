//! The two-minute mode's end: what somebody would choose, from the pairs alone, and no verdict.

use rolefit_catalogue::ui;
use rolefit_core::{Stage, about_more};
use rolefit_ui::{Preference, Room, axis, figures::count, sentences::place};
use yew::prelude::*;

use super::Script;
use crate::hooks::AppHandle;
use crate::route::Place;

/// The page.
pub(super) fn page(script: &Script, app: &AppHandle) -> Html {
    let (model, words) = ((script.model)(), (script.words)());
    let at = |place| script.side.at(place).hash();
    let answers = app.state.open.answers(&model.bank);
    let read = Preference::of(model.axis, &answers);
    let (given, declined, all) = app.state.open.pairs(&model);
    let open = all - given - declined;
    let more = about_more(&model, &answers, Stage::Seat);
    html! {
        <div class="page">
            <p class="kicker">{ ui::chosen_kicker(count(given), count(all)) }</p>
            <h1 tabindex="-1">{ ui::chosen_title() }</h1>
            if let Some(read) = read {
                <p class="verdict">{ read.sentence() }</p>
                { axis(Some(read.place), None, ui::chosen_dot(), Room::Full) }
                <dl class="readings">
                    <div><dt>{ ui::chosen_place() }</dt><dd>{ place(Some(read.place)) }</dd></div>
                    <div><dt>{ ui::chosen_span() }</dt><dd>{ read.span() }</dd></div>
                </dl>
                <p class="quiet">{ ui::chosen_span_why() }</p>
            } else {
                <p>{ ui::chosen_empty() }</p>
            }
            <section>
                if more > 0 {
                    <h2>{ ui::chosen_missing() }</h2>
                    <p>{ ui::chosen_missing_why() }</p>
                } else {
                    <h2>{ ui::chosen_verdict() }</h2>
                    <p>{ ui::chosen_verdict_why() }</p>
                }
                <p class="actions">
                    if more > 0 {
                        <a class="main button" href={at(Place::Stage(Some(Stage::Seat)))}>{ ui::chosen_go_on(count(more)) }</a>
                    } else {
                        <a class="main button" href={at(Place::Result)}>{ words.see_result }</a>
                    }
                    if open > 0 { <a href={at(Place::Choices)}>{ ui::chosen_more(count(open)) }</a> }
                    <a href={at(Place::Answers)}>{ words.answers }</a>
                </p>
            </section>
        </div>
    }
}
