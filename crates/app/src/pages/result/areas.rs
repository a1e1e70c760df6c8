//! Readiness, owned areas, skills, AI: folded, each a list of rows with the level asked for and the gap.

use rolefit_catalogue::{GroupText, group_text, ui};
use rolefit_core::{GroupKind, GroupStanding};
use rolefit_ui::figures::whole_text;
use rolefit_ui::sentences::{areas, roles};
use rolefit_ui::{Bar, Row, Rows, rows};
use yew::prelude::*;

use super::{Facts, explain};

/// A folded section: its title, a sentence that says the most of it, and the rest inside.
pub(in crate::pages) fn folded(title: &'static str, headline: &str, inside: Html) -> Html {
    html! {
        <section class="folded">
            <details>
                <summary>
                    <h2>{ title }</h2>
                    <span class="quiet">{ headline }</span>
                </summary>
                { inside }
            </details>
        </section>
    }
}

pub(super) fn section(facts: &Facts<'_>, kind: GroupKind) -> Html {
    let sorted = areas::sorted(facts.reading, kind);
    let list = rows(&Rows {
        caption: areas::title(kind),
        extra: ui::table_short(),
        rows: sorted.into_iter().map(|area| row(facts, area)).collect(),
        tied: 0,
    });
    folded(
        areas::title(kind),
        &areas::headline(facts.reading, kind),
        list,
    )
}

fn row(facts: &Facts<'_>, area: &GroupStanding<'static>) -> Row {
    let name = areas::name(area);
    let (Some(value), Some(gap)) = (area.value, areas::gap(area)) else {
        return Row {
            name,
            bar: None,
            figure: areas::missing(area),
            note: None,
            inside: Html::default(),
            extra: String::new(),
        };
    };
    let range = facts.reading.area_range(area.kind, area.id);
    let text = group_text(area.kind, area.id);
    Row {
        name,
        bar: Some(Bar {
            score: value,
            range,
            asked: Some(gap.required),
        }),
        figure: areas::short(&gap),
        note: None,
        inside: html! {
            <>
                { for text.map(|text| said(text, &areas::gap_words(&gap))) }
                if let Some(range) = range { <p class="quiet">{ roles::spread(range) }</p> }
                { explain::area(facts, area, value) }
            </>
        },
        extra: whole_text(gap.points),
    }
}

/// What an area takes in, how far it falls short, its next step and its open question.
fn said(text: GroupText, gap: &str) -> Html {
    html! {
        <>
            <p>{ text.summary }</p>
            <p>{ gap }</p>
            if let Some(step) = text.next_step { <p>{ ui::area_next(step) }</p> }
            if let Some(question) = text.question { <p>{ ui::area_question(question) }</p> }
        </>
    }
}
