//! Every answer given, stage by stage, each with a way to change it.

use rolefit_catalogue::ui;
use rolefit_core::{Question, Stage};
use rolefit_ui::{choices, figures::count};
use yew::prelude::*;

use super::question::stage_name;
use crate::hooks::{use_app, use_arrival};
use crate::route::{From, Route};
use crate::state::{Entry, State, stage_of};

/// The page.
#[component]
pub fn Answers() -> Html {
    let app = use_app();
    use_arrival(&app, Some(Route::Answers), ui::answers_title().to_owned());
    let state = &app.state;
    let open = super::question::all_open(state);
    let told = state.details.iter().filter(|(_, it)| it.value.is_some());
    html! {
        <div class="page">
            <h1 tabindex="-1">{ ui::answers_title() }</h1>
            if state.touched_questions() == 0 {
                <p>{ ui::answers_empty() }</p>
            } else {
                <p>{ ui::answers_lead(count(state.answered())) }</p>
            }
            <p class="actions">
                if open > 0 {
                    <a class="main button" href={Route::Next.hash()}>{ ui::continue_button() }</a>
                }
                <a href={Route::Result.hash()}>{ ui::see_result() }</a>
            </p>
            { for Stage::ALL.map(|stage| list(state, stage)) }
            <section>
                <h2>{ ui::about_title() }</h2>
                <p><a href={Route::About.hash()}>{ ui::answers_about(count(told.count())) }</a></p>
            </section>
        </div>
    }
}

/// The answers of a stage, folded; the stage of the latest answer is open, so that a change is seen at once.
fn list(state: &State, stage: Stage) -> Html {
    let entries = state.entries.iter();
    let mut rows: Vec<&(Question, Entry)> = entries
        .filter(|(question, _)| stage_of(*question) == stage)
        .collect();
    if rows.is_empty() {
        return Html::default();
    }
    rows.sort_by_key(|(_, entry)| entry.place);
    let latest = state.entries.iter().max_by_key(|(_, entry)| entry.stamp);
    let open = latest.is_some_and(|(question, _)| stage_of(*question) == stage);
    html! {
        <section>
            <details class="stage" {open}>
                <summary><h2>{ stage_name(Some(stage)) }</h2><span class="quiet">{ ui::answers_of_stage(count(rows.len())) }</span></summary>
                <dl class="review">
                    { for rows.into_iter().map(|(question, entry)| html! {
                        <div>
                            <dt>{ choices::name(*question) }</dt>
                            <dd>{ choices::answer_words(*question, entry.choice) }</dd>
                            <dd class="change">
                                <a href={Route::Question(*question, From::Answers).hash()} aria-label={ui::change_named(choices::name(*question))}>
                                    { ui::change_answer() }
                                </a>
                            </dd>
                        </div>
                    }) }
                </dl>
            </details>
        </section>
    }
}
