//! What would change the verdict: the open questions that weigh most.

use rolefit_catalogue::ui;
use rolefit_core::{Question, State as Openness};
use rolefit_ui::choices::question_words;
use yew::prelude::*;

use super::Facts;
use crate::route::{From, Route};

pub(super) fn section(facts: &Facts<'_>) -> Html {
    let settled = facts
        .seat
        .is_some_and(|seat| seat.state == Openness::Settled);
    let open = &facts.open;
    html! {
        <section>
            <h2>{ ui::change_title() }</h2>
            if open.is_empty() {
                <p>{ ui::change_all_done() }</p>
            } else {
                if settled { <p>{ ui::change_none() }{ " " }{ ui::change_types() }</p> } else { <p>{ ui::change_open() }</p> }
                <ul class="open-questions">
                    { for open.iter().map(|question| row(*question, facts.own)) }
                </ul>
            }
        </section>
    }
}

fn row(question: Question, linked: bool) -> Html {
    let words = question_words(question);
    let to = Route::Question(question, From::Result).hash();
    html! {
        <li>
            <p>{ words.clone() }</p>
            if linked { <a href={to} aria-label={ui::answer_named(&words)}>{ ui::answer_now() }</a> }
        </li>
    }
}
