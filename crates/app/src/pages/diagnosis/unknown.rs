//! What is not known yet: how sure the verdict is, the open questions that weigh most, the facts that are missing.

use rolefit_catalogue::company::fact;
use rolefit_catalogue::ui;
use rolefit_core::Question;
use rolefit_ui::sentences;
use rolefit_ui::{COMPANY, figures::count};
use yew::prelude::*;

use super::facts::Facts;
use crate::ids::page;
use crate::route::{From, Place};
use crate::side::Side;

/// The facts that a diagnosis rests on.
const RESTS_ON: [&str; 6] = [
    "title_intended",
    "stage",
    "engineers",
    "at_the_table",
    "hours_needed",
    "growth_step",
];

/// The names of the facts it rests on and does not have.
pub(super) fn missing(facts: &Facts<'_>) -> Vec<&'static str> {
    let open = RESTS_ON.iter().filter(|id| facts.desk.fact(id).is_none());
    open.filter_map(|id| Some(fact(id)?.name)).collect()
}

pub(super) fn section(facts: &Facts<'_>) -> Html {
    let progress = facts.reading.progress;
    let missing = missing(facts);
    let about = Side::Company.at(Place::About).hash();
    html! {
        <section>
            <h2>{ ui::diagnosis_unknown_title() }</h2>
            <p>{ sentences::sureness(facts.seat.as_ref(), progress) }</p>
            if progress.declined > 0 { <p class="quiet">{ ui::sure_declined(count(progress.declined)) }</p> }
            if facts.open.is_empty() && missing.is_empty() {
                <p>{ ui::diagnosis_unknown_none() }</p>
            }
            if !facts.open.is_empty() {
                <h3>{ ui::diagnosis_unknown_questions() }</h3>
                <ul class="open-questions">{ for facts.open.iter().map(|question| row(*question)) }</ul>
            }
            if !missing.is_empty() {
                <h3>{ ui::diagnosis_unknown_facts() }</h3>
                <ul class="missing-facts">{ for missing.iter().map(|name| html! { <li>{ *name }</li> }) }</ul>
                <p><a href={about}>{ ui::diagnosis_unknown_facts_add() }</a></p>
            }
        </section>
    }
}

fn row(question: Question) -> Html {
    // Blocks all ask the same: their names tell them apart.
    let words = COMPANY.question_words(question);
    let words = match question {
        Question::Block(_) => [COMPANY.name(question), &words].join(": "),
        _ => words,
    };
    let to = page(Side::Company, question, From::Result).hash();
    html! {
        <li>
            <p>{ words.clone() }</p>
            <a href={to} aria-label={ui::answer_named(&words)}>{ ui::answer_now() }</a>
        </li>
    }
}
