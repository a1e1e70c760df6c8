//! The proposal in hand: the question, the quote, the level it is read as, and what to do with it.

use rolefit_catalogue::ui;
use rolefit_core::{Level, Question};
use rolefit_ui::{Choice, IconName, icon};
use yew::prelude::*;

use super::Of;
use super::decided::{Decision, Standing};
use super::paper::quote_id;
use super::proposals::{About, Entry, said};
use crate::browser::focus;
use crate::hooks::use_app;

#[derive(Properties, PartialEq)]
pub(super) struct PanelProps {
    /// Whose.
    pub of: Of,
    /// The proposal.
    pub entry: Entry,
    /// Its quote.
    pub quote: AttrValue,
    /// Where it stands.
    pub standing: Standing,
    /// The how-manieth it is, from 0, of how many.
    pub place: (usize, usize),
    /// Takes another one in hand.
    pub select: Callback<usize>,
    /// Decides.
    pub decide: Callback<Decision>,
}

/// The proposal.
#[component]
pub(super) fn Panel(props: &PanelProps) -> Html {
    let app = use_app();
    let level = use_state_eq(|| None::<Level>);
    let open = use_state_eq(|| false);
    let PanelProps {
        of,
        entry,
        quote,
        standing,
        place: (now, all),
        ..
    } = props;
    let name = entry.name(of);
    // The level the person has given stands: where they confirmed it, and where the words leave theirs open.
    let stands = match standing {
        Standing::Confirmed | Standing::Answered => true,
        Standing::Refused => !entry.settled,
        _ => false,
    };
    let given = match &entry.about {
        About::Item(asked, _) if stands => match app.state.open.choice(*asked) {
            Some(Choice::Level(level)) => Some(level),
            _ => None,
        },
        _ => None,
    };
    let shown = level.or(given);
    let confirm = {
        let (app, entry, quote) = (app.clone(), entry.clone(), quote.clone());
        props.decide.reform(move |_: MouseEvent| {
            let mut decision = Decision::default();
            decision.confirm(&app.state.open, &entry, &quote, shown);
            decision
        })
    };
    let refuse = {
        let (app, entry, quote) = (app.clone(), entry.clone(), quote.clone());
        props.decide.reform(move |_: MouseEvent| {
            let mut decision = Decision::default();
            decision.refuse(&app.state.open, &entry, &quote);
            decision
        })
    };
    let toggle = {
        let (setter, now) = (open.setter(), *open);
        Callback::from(move |_: MouseEvent| setter.set(!now))
    };
    let to = |place: usize| {
        let select = props.select.clone();
        Callback::from(move |_: MouseEvent| select.emit(place))
    };
    let show = {
        let now = *now;
        Callback::from(move |_: MouseEvent| focus(&["#", &quote_id(now)].concat()))
    };
    let own = own(of, entry, &app.state.open).filter(|_| *standing != Standing::Refused);
    let (confirm_words, refuse_words) = words(standing, entry, level.is_some());
    // Where the words leave it open, the levels stand there to choose from at once.
    let asks = !entry.settled && matches!(standing, Standing::Open);
    html! {
        <section class="proposal" aria-labelledby="proposal">
            <p class="kicker"><span>{ ui::document_place(&(now + 1).to_string(), &all.to_string()) }</span><span class={state_class(standing)}>{ state(standing, entry) }</span></p>
            <h2 id="proposal" tabindex="-1">{ entry.question(of) }</h2>
            <figure class="quotation">
                <figcaption>{ icon(IconName::Quote) }{ (of.says)() }</figcaption>
                <blockquote lang="en">{ quote }</blockquote>
                <button class="plain" type="button" onclick={show} aria-label={ui::document_show_named(name)}>{ ui::document_show() }</button>
            </figure>
            if let (Some(own), Standing::Otherwise) = (&own, standing) {
                <div class="own-answer">
                    <p class="quiet">{ ui::document_answered() }</p>
                    <p>{ own }</p>
                </div>
            }
            if asks {
                <p class="quiet">{ ui::document_level_open() }</p>
            } else {
                <p class="quiet">{ read_as(standing, level.is_some()) }</p>
                <p class="proposed-level">{ entry.words_at(of, shown) }</p>
            }
            if let (About::Item(asked, proposed), true) = (&entry.about, asks || *open) {
                { levels(of, *asked, shown.unwrap_or(*proposed), &level) }
            }
            <p class="actions decide">
                if *standing != Standing::Confirmed || level.is_some() {
                    <button class="main" type="button" onclick={confirm}>{ confirm_words }</button>
                }
                if matches!(entry.about, About::Item(..)) && !asks {
                    <button type="button" onclick={toggle} aria-expanded={(*open).to_string()}>{ ui::document_change() }</button>
                }
                if *standing != Standing::Refused {
                    <button type="button" onclick={refuse}>{ refuse_words }</button>
                }
            </p>
            <p class="actions turn-pages">
                <button class="plain" type="button" onclick={to(now.saturating_sub(1))} disabled={*now == 0}>{ ui::document_previous() }</button>
                <button class="plain" type="button" onclick={to(now + 1)} disabled={now + 1 >= *all}>{ ui::document_next() }</button>
            </p>
        </section>
    }
}

/// The five levels as native radios.
fn levels(of: &Of, asked: Question, chosen: Level, level: &UseStateHandle<Option<Level>>) -> Html {
    let Question::Item(item) = asked else {
        return Html::default();
    };
    let text = (of.wording.item_question)(item);
    html! {
        <fieldset class="levels">
            <legend class="hidden">{ ui::document_change() }</legend>
            <div class="anchors">
                { for Level::ALL.into_iter().zip(text.anchors).map(|(of, anchor)| {
                    let level = level.setter();
                    html! {
                        <label class="choice">
                            <input type="radio" name="proposed-level" value={of.get().to_string()} checked={of == chosen} onchange={move |_: Event| level.set(Some(of))} />
                            <span>{ anchor }</span>
                        </label>
                    }
                }) }
            </div>
        </fieldset>
    }
}

/// What the person has answered, in words.
fn own(of: &Of, entry: &Entry, desk: &crate::state::Desk) -> Option<String> {
    match &entry.about {
        About::Item(asked, _) => {
            let choice = desk.choice(*asked)?;
            Some(of.wording.answer_words(*asked, choice))
        }
        About::Fact(fact, _) => desk.fact(entry.id).map(|value| said(fact, value)),
    }
}

/// What confirming and refusing are called.
fn words(standing: &Standing, entry: &Entry, changed: bool) -> (&'static str, &'static str) {
    match standing {
        Standing::Confirmed if matches!(entry.about, About::Fact(..)) => {
            (ui::document_confirm(), ui::document_refuse())
        }
        Standing::Otherwise => (ui::document_take_instead(), ui::document_keep_mine()),
        Standing::Same | Standing::Answered => (ui::document_add_quote(), ui::document_refuse()),
        Standing::Open | Standing::Refused if changed => {
            (ui::document_confirm_changed(), ui::document_refuse())
        }
        Standing::Confirmed if changed => {
            (ui::document_confirm_changed(), ui::document_drop_quote())
        }
        Standing::Open if !entry.settled => (ui::document_confirm_level(), ui::document_refuse()),
        Standing::Confirmed => (ui::document_confirm(), ui::document_drop_quote()),
        Standing::Open | Standing::Refused => (ui::document_confirm(), ui::document_refuse()),
    }
}

fn read_as(standing: &Standing, changed: bool) -> &'static str {
    match standing {
        _ if changed => ui::document_your_level(),
        Standing::Confirmed => ui::document_confirmed_as(),
        Standing::Answered => ui::document_answered(),
        _ => ui::document_read_as(),
    }
}

/// Where it stands, in a word or two.
pub(super) fn state(standing: &Standing, entry: &Entry) -> &'static str {
    match standing {
        Standing::Open if !entry.settled => ui::document_state_level(),
        Standing::Open => ui::document_state_open(),
        Standing::Same => ui::document_state_same(),
        Standing::Answered => ui::document_state_answered(),
        Standing::Otherwise => ui::document_state_otherwise(),
        Standing::Confirmed => ui::document_state_confirmed(),
        Standing::Refused => ui::document_state_refused(),
    }
}

/// The class of that word.
pub(super) fn state_class(standing: &Standing) -> &'static str {
    match standing {
        Standing::Confirmed => "state confirmed",
        Standing::Refused => "state refused",
        _ => "state",
    }
}
