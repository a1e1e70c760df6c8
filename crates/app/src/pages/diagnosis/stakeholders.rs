//! What stakeholders answered, each on their own, and where they are apart. Nobody is averaged.

use rolefit_advice::diagnosis::{Diagnosis, Disagreement, Said, Who};
use rolefit_catalogue::ui;
use rolefit_ui::sentences::need;
use rolefit_ui::{COMPANY, Choice, figures::count};
use yew::prelude::*;

/// How many disagreements are shown at once.
const SHOWN: usize = 3;

/// The section; nothing without stakeholders.
pub(super) fn section(diagnosis: &Diagnosis) -> Html {
    if diagnosis.stakeholders.is_empty() {
        return Html::default();
    }
    let apart = &diagnosis.disagreements;
    let (first, rest) = apart.split_at(apart.len().min(SHOWN));
    let list = |of: &[Disagreement]| html! { <ul class="apart">{ for of.iter().map(|it| disagreement(diagnosis, it)) }</ul> };
    html! {
        <section>
            <h2>{ ui::stakeholders_title() }</h2>
            <dl class="readings">
                <div><dt>{ ui::stakeholders_you() }</dt><dd>{ need::short(diagnosis.today.verdict, &diagnosis.today.seat) }</dd></div>
                { for diagnosis.stakeholders.iter().map(|it| html! {
                    <div><dt><bdi>{ &it.label }</bdi></dt><dd>{ need::short(it.verdict, &it.seat) }</dd></div>
                }) }
            </dl>
            if apart.is_empty() {
                <p>{ ui::stakeholders_agree() }</p>
            } else {
                <p>{ ui::stakeholders_apart(count(apart.len())) }</p>
                { list(first) }
                if !rest.is_empty() {
                    <details>
                        <summary>{ ui::stakeholders_more(count(rest.len())) }</summary>
                        { list(rest) }
                    </details>
                }
            }
        </section>
    }
}

fn disagreement(diagnosis: &Diagnosis, of: &Disagreement) -> Html {
    html! {
        <li>
            <h3>{ COMPANY.name(of.question) }</h3>
            <dl>
                { for of.answers.iter().map(|(who, said)| html! {
                    <div>
                        <dt><bdi>{ name(diagnosis, *who) }</bdi></dt>
                        <dd>{ COMPANY.answer_words(of.question, choice(*said)) }</dd>
                    </div>
                }) }
            </dl>
        </li>
    }
}

fn name(diagnosis: &Diagnosis, who: Who) -> String {
    match who {
        Who::Owner => ui::stakeholders_you().to_owned(),
        Who::Intake(place) => diagnosis
            .stakeholders
            .get(place)
            .map_or_else(String::new, |it| it.label.clone()),
    }
}

fn choice(said: Said) -> Choice {
    match said {
        Said::Level(level) => Choice::Level(level),
        Said::Position(position) => Choice::Position(position),
        Said::Choice(choice) => Choice::Block(choice),
    }
}
