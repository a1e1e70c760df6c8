//! Every answer given, stage by stage, each with a way to change it.

use rolefit_catalogue::ui;
use rolefit_core::{Question, Stage};
use rolefit_ui::figures::count;
use yew::prelude::*;

use super::{QuestionPageProps, Script};
use crate::hooks::{use_app, use_arrival};
use crate::ids;
use crate::pages::quotes;
use crate::route::{From, Place};
use crate::state::{Desk, Entry, stage_of};

/// The page.
#[component]
pub fn Answers(props: &QuestionPageProps) -> Html {
    let app = use_app();
    let script = props.script;
    let (words, at) = ((script.words)(), |place| script.side.at(place).hash());
    let place = script.side.at(Place::Answers);
    use_arrival(&app, Some(place), words.answers.to_owned());
    let desk = &app.state.open;
    let open = super::all_open(script, desk);
    let told = desk
        .details
        .iter()
        .filter(|(key, it)| it.value.is_some() && is_told(key));
    html! {
        <div class="page">
            <h1 tabindex="-1">{ words.answers }</h1>
            if desk.touched_questions() == 0 {
                <p>{ ui::answers_empty() }</p>
            } else {
                <p>{ ui::answers_lead(count(desk.answered())) }</p>
            }
            <p class="actions">
                if open > 0 {
                    <a class="main button" href={at(Place::Next)}>{ ui::continue_button() }</a>
                }
                <a href={at(Place::Result)}>{ words.see_result }</a>
            </p>
            { for Stage::ALL.map(|stage| list(script, desk, stage)) }
            <section>
                <h2>{ words.facts }</h2>
                <p><a href={at(Place::About)}>{ (words.told)(count(told.count())) }</a></p>
            </section>
        </div>
    }
}

/// Whether a key is one of those asked for on the page of facts.
fn is_told(key: &str) -> bool {
    key.starts_with("fact:") || key.starts_with("want:")
}

/// The answers of a stage, folded; the stage of the latest answer is open, so that a change is seen at once.
fn list(script: &Script, desk: &Desk, stage: Stage) -> Html {
    let (model, wording) = ((script.model)(), script.wording);
    let entries = desk.entries.iter();
    let mut rows: Vec<&(Question, Entry)> = entries
        .filter(|(question, _)| stage_of(&model, *question) == stage)
        .collect();
    if rows.is_empty() {
        return Html::default();
    }
    rows.sort_by_key(|(_, entry)| entry.place);
    let latest = desk.entries.iter().max_by_key(|(_, entry)| entry.stamp);
    let open = latest.is_some_and(|(question, _)| stage_of(&model, *question) == stage);
    html! {
        <section>
            <details class="stage" {open}>
                <summary><h2>{ (script.words)().stage(Some(stage)) }</h2><span class="quiet">{ ui::answers_of_stage(count(rows.len())) }</span></summary>
                <dl class="review">
                    { for rows.into_iter().map(|(question, entry)| html! {
                        <div>
                            <dt>{ wording.name(*question) }</dt>
                            <dd>
                                { wording.answer_words(*question, entry.choice) }
                                { quotes::line(script.side, quotes::of(script.side, desk, *question)) }
                            </dd>
                            <dd class="change">
                                <a href={ids::page(script.side, *question, From::Answers).hash()} aria-label={ui::change_named(wording.name(*question))}>
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
