//! The sources, and where they disagree.

use rolefit_catalogue::provenance::{self, Disagreement};
use rolefit_catalogue::ui;
use yew::prelude::*;

use crate::pages::citations::lines;

pub(super) fn disagreements() -> Html {
    html! {
        <section>
            <h2>{ ui::method_disagree_title() }</h2>
            { for provenance::disagreements().iter().map(disagreement) }
        </section>
    }
}

fn disagreement(of: &Disagreement) -> Html {
    html! {
        <div class="disagreement">
            <h3>{ of.question }</h3>
            <ul>{ for of.sides.iter().map(|side| html! { <li>{ *side }</li> }) }</ul>
            <p><strong>{ ui::method_disagree_choice() }</strong>{ " " }{ of.choice }</p>
            <ul class="cited">{ for lines(of.citations).into_iter().map(|line| html! { <li>{ line }</li> }) }</ul>
        </div>
    }
}

pub(super) fn section() -> Html {
    html! {
        <section>
            <h2>{ ui::method_sources_title() }</h2>
            <p>{ ui::method_sources_lead() }</p>
            <dl class="source-list">
                { for provenance::sources().iter().map(|source| html! {
                    <div>
                        <dt>{ source.id }</dt>
                        <dd>
                            { source.title }
                            if let Some(reference) = source.reference { <span class="answer quiet">{ reference }</span> }
                            if let Some(file) = source.file { <span class="answer quiet">{ file }</span> }
                        </dd>
                    </div>
                }) }
            </dl>
        </section>
    }
}
