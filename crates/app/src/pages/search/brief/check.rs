//! "Check and export": what stands against the brief, what it lacks, then the ways to take it along.

use std::rc::Rc;

use rolefit_advice::brief::{Edits, SectionId, Standing};
use rolefit_advice::lint::whole::gaps;
use rolefit_catalogue::ui;
use rolefit_ui::figures::count;
use yew::prelude::*;

use super::draft::Drafted;
use super::export::Export;
use super::findings::{Findings, Note, Words};
use super::notes::note_id;
use crate::browser::focus;

#[derive(Properties, PartialEq)]
pub(super) struct CheckProps {
    /// The draft.
    pub drafted: Rc<Drafted>,
    /// The parts that somebody wrote.
    pub edits: Edits,
    /// The words of every part.
    pub words: Rc<Words>,
    /// How far the linter has come.
    pub findings: Findings,
    /// Its notes with their numbers.
    pub notes: Vec<(usize, Note)>,
}

/// The section: one button first.
#[component]
pub(super) fn Check(props: &CheckProps) -> Html {
    let open = use_state_eq(|| false);
    {
        use_effect_with(*open, |open| {
            if *open {
                focus("#check");
            }
        });
    }
    if !*open {
        let open = open.setter();
        let press = move |_: MouseEvent| open.set(true);
        return html! {
            <section class="check">
                <p class="actions"><button class="main" type="button" onclick={press}>{ ui::brief_check() }</button></p>
                <p class="quiet">{ ui::brief_check_lead() }</p>
            </section>
        };
    }
    html! {
        <section class="check" aria-labelledby="check">
            <h2 id="check" tabindex="-1">{ ui::brief_check() }</h2>
            { found(props) }
            { waiting(props) }
            { outdated(props) }
            { unfilled(props) }
            <Export drafted={Rc::clone(&props.drafted)} edits={props.edits.clone()} />
        </section>
    }
}

/// Goes to a place on the page.
fn to(selector: String) -> Callback<MouseEvent> {
    Callback::from(move |_: MouseEvent| focus(&selector))
}

fn heading(part: SectionId) -> String {
    format!("#part-{}", part.as_str())
}

/// A list of places on the page, under how many they are.
fn list(head: String, lead: Option<&'static str>, entries: Vec<(String, String)>) -> Html {
    if entries.is_empty() {
        return Html::default();
    }
    html! {
        <div class="check-list">
            <h3>{ head }</h3>
            if let Some(lead) = lead { <p class="quiet">{ lead }</p> }
            <ul>
                { for entries.into_iter().map(|(words, selector)| html! {
                    <li><button class="plain" type="button" onclick={to(selector)}>{ words }</button></li>
                }) }
            </ul>
        </div>
    }
}

fn found(props: &CheckProps) -> Html {
    match &props.findings {
        Findings::Reading => html! { <p role="status">{ ui::brief_check_reading() }</p> },
        Findings::Missing => html! { <p>{ ui::brief_linter_missing() }</p> },
        Findings::Read(..) if props.notes.is_empty() => {
            html! { <p>{ ui::brief_check_findings_none() }</p> }
        }
        Findings::Read(..) => {
            let entry = |(number, note): &(usize, Note)| {
                let words = ui::brief_check_note(note.part.title(), &note.said.name);
                (words, ["#", &note_id(*number)].concat())
            };
            let entries: Vec<_> = props.notes.iter().map(entry).collect();
            list(
                ui::brief_check_findings(count(entries.len())),
                None,
                entries,
            )
        }
    }
}

fn waiting(props: &CheckProps) -> Html {
    let parts = props.drafted.brief.parts(&props.edits);
    let entries = parts
        .filter(|part| !part.needs_you().is_empty())
        .map(|part| {
            let asked = ui::brief_check_asks(count(part.needs_you().len()));
            let words = ui::brief_check_note(part.draft.id.title(), &asked);
            (words, heading(part.draft.id))
        });
    let entries: Vec<_> = entries.collect();
    if entries.is_empty() {
        return html! { <p>{ ui::brief_check_missing_none() }</p> };
    }
    list(ui::brief_check_missing(count(entries.len())), None, entries)
}

fn outdated(props: &CheckProps) -> Html {
    let parts = props.drafted.brief.parts(&props.edits);
    let parts = parts.filter(|part| part.standing() == Standing::Outdated);
    let entries = parts.map(|part| (part.draft.id.title().to_owned(), heading(part.draft.id)));
    let entries: Vec<_> = entries.collect();
    list(
        ui::brief_check_outdated(count(entries.len())),
        None,
        entries,
    )
}

fn unfilled(props: &CheckProps) -> Html {
    let all = props.words.iter().flat_map(|(part, words)| {
        let gaps = gaps(words).into_iter();
        gaps.map(|gap| {
            let words = ui::brief_check_gap(part.title(), gap.of(words));
            (words, heading(*part))
        })
    });
    let entries: Vec<_> = all.collect();
    let lead = Some(ui::brief_check_gaps_lead());
    list(ui::brief_check_gaps(count(entries.len())), lead, entries)
}
