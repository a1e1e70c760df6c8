//! Every answer given, each with a way to change it.

use rolefit_catalogue::ui;
use rolefit_core::Question;
use rolefit_ui::{choices, figures::count};
use yew::prelude::*;

use crate::hooks::{use_app, use_arrival, use_reading};
use crate::route::{From, Route};
use crate::state::{Entry, State};

/// The page.
#[component]
pub fn Answers() -> Html {
    let app = use_app();
    let readings = use_reading(&app);
    use_arrival(&app, Some(Route::Answers), ui::answers_title().to_owned());
    let state = &app.state;
    let open = readings.now.progress.open;
    html! {
        <div class="page">
            <h1 tabindex="-1">{ ui::answers_title() }</h1>
            if state.touched_questions() == 0 {
                <p>{ ui::answers_empty() }</p>
            } else {
                <p>
                    { ui::answers_lead(count(state.answered())) }
                    if open > 0 { { " " }{ ui::answers_open(count(open)) } }
                </p>
            }
            <p class="actions">
                if open > 0 {
                    <a class="main button" href={Route::Next.hash()}>{ ui::continue_button() }</a>
                }
                <a href={Route::Result.hash()}>{ ui::see_result() }</a>
            </p>
            { list(state, ui::answers_done(), |question| matches!(question, Question::Item(_))) }
            { list(state, ui::answers_chosen(), |question| matches!(question, Question::Pair(_))) }
        </div>
    }
}

fn list(state: &State, title: &'static str, belongs: fn(&Question) -> bool) -> Html {
    let mut rows: Vec<&(Question, Entry)> = state
        .entries
        .iter()
        .filter(|(question, _)| belongs(question))
        .collect();
    if rows.is_empty() {
        return Html::default();
    }
    rows.sort_by_key(|(_, entry)| entry.place);
    html! {
        <section>
            <h2>{ title }</h2>
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
        </section>
    }
}
