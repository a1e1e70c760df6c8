//! What would change the verdict: the open questions that weigh most.

use rolefit_catalogue::ui;
use rolefit_core::Question;
use rolefit_ui::CANDIDATE;
use rolefit_ui::sentences::change;
use yew::prelude::*;

use super::Facts;
use crate::ids::page;
use crate::route::From;
use crate::side::Side;

pub(super) fn section(facts: &Facts<'_>) -> Html {
    let open = &facts.open;
    html! {
        <section>
            <h2>{ ui::change_title() }</h2>
            <p>{ change(facts.seat.as_ref(), facts.reading.progress, open.len()) }</p>
            if !open.is_empty() {
                <ul class="open-questions">
                    { for open.iter().map(|question| row(*question, facts.own)) }
                </ul>
            }
        </section>
    }
}

fn row(question: Question, linked: bool) -> Html {
    // Blocks all ask the same: their names tell them apart.
    let words = match question {
        Question::Block(_) => [
            CANDIDATE.name(question),
            CANDIDATE.question_words(question).as_str(),
        ]
        .join(": "),
        _ => CANDIDATE.question_words(question),
    };
    let to = page(Side::Candidate, question, From::Result).hash();
    html! {
        <li>
            <p>{ words.clone() }</p>
            if linked { <a href={to} aria-label={ui::answer_named(&words)}>{ ui::answer_now() }</a> }
        </li>
    }
}
