//! The page of a document: its text, the proposal in hand, and all of them in groups.

use std::rc::Rc;

use rolefit_catalogue::ui;
use rolefit_ui::figures::count;
use web_sys::{ScrollBehavior, ScrollIntoViewOptions, ScrollLogicalPosition};
use yew::prelude::*;

use super::Of;
use super::decided::{Decision, Standing, standing};
use super::doubts::doubts;
use super::left_out::chips;
use super::list::list;
use super::panel::Panel;
use super::paper::paper;
use super::proposals::{Entry, entries};
use super::source::Source;
use super::taken::{Document, Taken, use_document, use_read};
use crate::browser::{document as page_document, focus};
use crate::hooks::{AppHandle, use_app, use_arrival};
use crate::route::Place;

/// From this width on, in CSS pixels, the document stands beside the proposals.
const BESIDE: f64 = 960.0;

#[derive(Properties, PartialEq)]
pub(super) struct PageProps {
    /// Whose.
    pub of: Of,
}

/// The page.
#[component]
pub(super) fn Page(props: &PageProps) -> Html {
    let app = use_app();
    let of = props.of;
    let here = of.side.at(Place::Document);
    use_arrival(&app, Some(here), (of.title)().to_owned());
    let document = use_document(of.side);
    let read = use_read(&document, "#proposed");
    html! {
        if let Some(taken) = read {
            <Beside {of} {taken} {document} />
        } else {
            <div class="page">
                <h1 tabindex="-1">{ (of.title)() }</h1>
                <p class="lead">{ (of.lead)() }</p>
                <Source {document} words={(of.source)()} />
            </div>
        }
    }
}

#[derive(Properties, PartialEq)]
struct BesideProps {
    of: Of,
    taken: Rc<Taken>,
    document: Document,
}

/// The document beside its proposals.
#[component]
fn Beside(props: &BesideProps) -> Html {
    let app = use_app();
    let (of, taken) = (props.of, &props.taken);
    let entries = use_memo(Rc::clone(taken), |taken| entries(&of, taken));
    let now = use_state_eq(|| 0_usize);
    let standings: Vec<Standing> = entries
        .iter()
        .map(|entry| standing(of.side, &app.state.open, entry, entry.quote.of(&taken.text)))
        .collect();
    // Whether the proposal that comes next takes the focus: not while somebody turns the pages.
    let moves = use_mut_ref(|| false);
    {
        let (first, moves) = (use_mut_ref(|| true), Rc::clone(&moves));
        use_effect_with(*now, move |_| {
            if !first.replace(false) {
                show_quote();
            }
            if moves.replace(false) {
                focus("#proposal");
            }
        });
    }
    let select = {
        let now = now.setter();
        Callback::from(move |to: usize| now.set(to))
    };
    let pick = {
        let (select, here) = (select.clone(), *now);
        Callback::from(move |to: usize| {
            if to == here {
                focus("#proposal");
            } else {
                moves.replace(true);
                select.emit(to);
            }
        })
    };
    let decide = {
        let (app, pick, standings, now) = (app.clone(), pick.clone(), standings.clone(), *now);
        Callback::from(move |decision: Decision| {
            app.confirm(decision.choices, decision.told);
            pick.emit(next_open(&standings, now).unwrap_or(now));
        })
    };
    let confirm_group = {
        let (app, entries, standings, text) = (
            app.clone(),
            Rc::clone(&entries),
            standings.clone(),
            taken.text.clone(),
        );
        Callback::from(move |(group, settled): (usize, bool)| {
            let mut decision = Decision::default();
            let open = entries.iter().zip(&standings).filter(|(entry, standing)| {
                entry.group == group && entry.settled == settled && **standing == Standing::Open
            });
            for (entry, _) in open {
                decision.confirm(&app.state.open, entry, entry.quote.of(&text), None);
            }
            app.confirm(decision.choices, decision.told);
        })
    };
    let decided = !entries.is_empty() && !standings.iter().any(Standing::waits);
    // The end of the list is far from the way on.
    {
        let before = use_mut_ref(|| decided);
        use_effect_with(decided, move |decided| {
            if *decided && !before.replace(*decided) {
                focus("#all-decided");
            }
        });
    }
    html! {
        <div class="page reading document">
            <div class="reading-head">
                <h1 tabindex="-1">{ (of.title)() }</h1>
                if !decided {
                    <p class="unconfirmed">{ (of.unconfirmed)() }</p>
                }
                { counted(&entries, &standings) }
                { doubts(&taken.reading) }
                { chips(&taken.left_out) }
            </div>
            <div class="reading-what">
                if let (Some(entry), Some(standing)) = (entries.get(*now), standings.get(*now)) {
                    <Panel
                        key={*now}
                        {of}
                        entry={entry.clone()}
                        quote={AttrValue::from(entry.quote.of(&taken.text).to_owned())}
                        standing={standing.clone()}
                        place={(*now, entries.len())}
                        select={select}
                        decide={decide}
                    />
                }
                { after(&app, of, entries.is_empty(), decided, &props.document) }
                { list(of, &entries, &standings, *now, &pick, &confirm_group) }
            </div>
            { paper(of, taken, &entries, &standings, *now, &pick) }
        </div>
    }
}

/// How many are proposed and decided on.
fn counted(entries: &[Entry], standings: &[Standing]) -> Html {
    let of = |which: Standing| {
        let all = standings.iter().filter(|it| **it == which);
        all.count().to_string()
    };
    html! {
        <p class="verdict" id="proposed" tabindex="-1">
            if entries.is_empty() {
                { ui::document_none() }
            } else {
                { ui::document_counted(count(entries.len())) }
                <span class="quiet counts" role="status">{ ui::document_counts(&of(Standing::Confirmed), &of(Standing::Refused)) }</span>
            }
        </p>
    }
}

/// The next proposal that waits for a decision, round the end.
fn next_open(standings: &[Standing], now: usize) -> Option<usize> {
    let after = (now + 1)..standings.len();
    after
        .chain(0..now)
        .find(|at| standings.get(*at).is_some_and(Standing::waits))
}

/// Where to go from here: with nothing proposed, or all of it decided on, onwards first of all.
fn after(app: &AppHandle, of: Of, empty: bool, decided: bool, document: &Document) -> Html {
    let at = |place| of.side.at(place).hash();
    html! {
        <div class="after">
            if decided { <p id="all-decided" tabindex="-1">{ ui::document_all_decided() }</p> }
            if empty { <p>{ ui::document_none_then() }</p> }
            <p class="actions">
                <a class={classes!("button", (decided || empty).then_some("main"))} href={at(Place::Next)}>{ (of.go_on)() }</a>
                if app.state.open.touched_questions() > 0 { <a href={at(Place::Result)}>{ (of.result)() }</a> }
                <button class="plain" type="button" onclick={document.forget.clone()}>{ ui::document_another() }</button>
            </p>
            <p class="quiet">{ ui::document_kept() }</p>
        </div>
    }
}

/// Brings the quote in hand into view, where the document stands beside the proposal.
fn show_quote() {
    let width = web_sys::window().and_then(|window| window.inner_width().ok()?.as_f64());
    if width.is_none_or(|width| width < BESIDE) {
        return;
    }
    let quote = page_document().and_then(|page| page.query_selector(".quoted.now").ok().flatten());
    if let Some(quote) = quote {
        let options = ScrollIntoViewOptions::new();
        options.set_behavior(ScrollBehavior::Instant);
        options.set_block(ScrollLogicalPosition::Center);
        quote.scroll_into_view_with_scroll_into_view_options(&options);
    }
}
