//! One question: its options as native radios in a fieldset, "I can't say", Continue, Later and Back.
//!
//! Nothing advances by itself and no key is taken over; arrow keys move within the radios as the browser has it.

use rolefit_catalogue::ui;
use rolefit_core::Question;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement};
use yew::prelude::*;

use crate::choices::{Asked, Choice, Group};
use crate::icons::{IconName, icon};

/// The id of the radio that the error summary leads to.
pub(crate) const FIRST: &str = "answer-first";

/// How high the question stands in the page's outline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heading {
    /// It is the page's heading; focus moves to it.
    Page,
    /// It stands below the page's heading.
    Section,
}

/// What the card shows and does.
#[derive(Clone, PartialEq, Properties)]
pub struct QuestionCardProps {
    /// The question.
    pub asked: Asked,
    /// The answer it has now.
    pub chosen: Option<Choice>,
    /// How high its heading stands.
    pub heading: Heading,
    /// What the main button says.
    pub submit: AttrValue,
    /// Called with the choice when the main button is pressed.
    pub on_choose: Callback<Choice>,
    /// Called as soon as anything is ticked.
    #[prop_or_default]
    pub on_tick: Callback<()>,
    /// Puts the question off; without it there is no "Later". Whoever has none leaves it out: naming it with `None`
    /// lets the compiler fold in the one callback there is, and the module of the questions lands in the first load.
    #[prop_or_default]
    pub on_later: Option<Callback<()>>,
    /// Starts with the complaint that nothing is chosen: the button was pressed before the page was alive.
    #[prop_or_default]
    pub pressed: bool,
}

/// The card.
#[component]
pub fn QuestionCard(props: &QuestionCardProps) -> Html {
    // What was ticked here, which stands whatever arrives from elsewhere; and how often the button was pressed without.
    let form = use_state(|| (None, u32::from(props.pressed && props.chosen.is_none())));
    let (ticked, complaints) = *form;
    // What stood here at first stays too: on the first page it was ticked before the program was there.
    let first = use_state(|| props.chosen);
    let chosen = ticked.or(props.chosen).or(*first);
    let missing = complaints > 0;
    let summary = use_node_ref();
    {
        let summary = summary.clone();
        use_effect_with(complaints, move |complaints| {
            if let Some(summary) = summary.cast::<HtmlElement>().filter(|_| *complaints > 0) {
                let _ = summary.focus();
            }
        });
    }
    let choose = {
        let (form, on_tick) = (form.setter(), props.on_tick.clone());
        Callback::from(move |choice| {
            on_tick.emit(());
            form.set((Some(choice), 0));
        })
    };
    let submit = {
        let on_choose = props.on_choose.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            match chosen {
                Some(choice) => on_choose.emit(choice),
                None => form.set((None, complaints.saturating_add(1))),
            }
        })
    };
    let pick = Pick { chosen, choose };
    let asked = &props.asked;
    html! {
        <form class="question" onsubmit={submit} novalidate=true>
            if missing { { error_summary(summary, ui::choose_error_title(), ui::choose_error()) } }
            <fieldset class={missing.then_some("wrong")} aria-describedby="question-hint">
                <legend>{ heading(props.heading, asked.wording) }</legend>
                <p id="question-hint" class="hint">{ asked.hint }</p>
                if missing {
                    <p class="field-error"><span class="hidden">{ ui::error_prefix() }{ " " }</span>{ ui::choose_error() }</p>
                }
                { options(asked, &pick) }
                <p class="divider" aria-hidden="true">{ ui::or_divider() }</p>
                { pick.radio(None, Choice::Declined, None, Some("question-declined"), ui::cannot_say()) }
                <p id="question-declined" class="hint under">{ asked.declining }</p>
            </fieldset>
            <div class="actions">
                <button class="main" type="submit" data-early="">{ props.submit.clone() }</button>
                if let Some(later) = props.on_later.clone() {
                    <button class="plain" type="button" onclick={later.reform(|_: MouseEvent| ())}>{ ui::later() }</button>
                }
            </div>
        </form>
    }
}

/// The question's words as a heading.
pub(crate) fn heading(level: Heading, text: &str) -> Html {
    match level {
        Heading::Page => html! { <h1 tabindex="-1">{ text }</h1> },
        Heading::Section => html! { <h2>{ text }</h2> },
    }
}

/// What is wrong, and a link to the radio that mends it.
pub(crate) fn error_summary(reference: NodeRef, title: &str, error: &str) -> Html {
    let lead = Callback::from(|event: MouseEvent| {
        event.prevent_default();
        let first = event
            .target_unchecked_into::<HtmlElement>()
            .owner_document()
            .and_then(|page| page.get_element_by_id(FIRST));
        if let Some(first) = first.and_then(|first| first.dyn_into::<HtmlElement>().ok()) {
            let _ = first.focus();
        }
    });
    html! {
        <div ref={reference} class="error-summary" role="alert" tabindex="-1">
            <h2>{ icon(IconName::Alarm) }{ title }</h2>
            <p><a href={format!("#{FIRST}")} onclick={lead}>{ error }</a></p>
        </div>
    }
}

/// The choice made so far and the way to make another.
struct Pick {
    chosen: Option<Choice>,
    choose: Callback<Choice>,
}

impl Pick {
    /// A radio with its words; `whole` is its name where the words alone do not say what is chosen.
    fn radio(
        &self,
        id: Option<&'static str>,
        choice: Choice,
        whole: Option<String>,
        described_by: Option<&'static str>,
        words: &'static str,
    ) -> Html {
        let onchange = self.choose.reform(move |_: Event| choice);
        html! {
            <label class="choice">
                <input
                    type="radio"
                    name="answer"
                    {id}
                    value={choice.value()}
                    checked={self.chosen == Some(choice)}
                    aria-label={whole}
                    aria-describedby={described_by}
                    {onchange}
                />
                <span>{ words }</span>
            </label>
        }
    }
}

fn options(asked: &Asked, pick: &Pick) -> Html {
    let mut groups = Vec::new();
    for (place, group) in asked.groups.iter().enumerate() {
        if place > 0 {
            groups.push(html! { <p class="divider" aria-hidden="true">{ ui::pair_or() }</p> });
        }
        groups.push(self::group(group, pick, place == 0));
    }
    html! { <div class="groups">{ for groups }</div> }
}

fn group(group: &Group, pick: &Pick, is_first: bool) -> Html {
    let radios = group
        .options
        .iter()
        .enumerate()
        .map(|(place, (choice, words))| {
            let id = (is_first && place == 0).then_some(FIRST);
            let whole = group.statement.map(|text| [*words, ": ", text].concat());
            pick.radio(id, *choice, whole, None, words)
        });
    let radios: Html = radios.collect();
    match group.statement {
        Some(text) => html! {
            <div class="statement">
                <p>{ text }</p>
                <div class="two">{ radios }</div>
            </div>
        },
        None => html! { <div class="anchors">{ radios }</div> },
    }
}

/// The choice that is ticked in a form of this page that was there before the app: what a person did while it loaded.
#[must_use]
pub fn ticked_before(page: &web_sys::Document, question: Question) -> Option<Choice> {
    let ticked = page
        .query_selector("input[name=answer]:checked")
        .ok()
        .flatten()?;
    let ticked: HtmlInputElement = ticked.dyn_into().ok()?;
    Choice::from_value(question, &ticked.value())
}
