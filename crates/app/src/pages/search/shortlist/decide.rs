//! A decision about one person: what, who, why, when. It is kept with what stood on the screen.

use std::rc::Rc;

use rolefit_catalogue::ui;
use rolefit_formats::profile::gates_of;
use rolefit_formats::record::{AreaShown, Day, Decided, Decision, OrderShown, Reason, Shown, Who};
use rolefit_formats::{InputHash, Profile};
use yew::prelude::*;

use super::figures::Figure;
use super::matrix::COLUMNS;
use super::record::{next_number, today};
use super::{company, words};
use crate::hooks::{AppHandle, use_app};
use crate::pages::files::export::profile;
use crate::pages::search::people;
use crate::state::{Value, keys};

/// About whom, and what stands on the screen.
#[derive(Clone, Properties)]
pub struct DecideProps {
    /// The person's id.
    pub id: AttrValue,
    /// What they are called on the screen.
    pub name: AttrValue,
    /// Their figures.
    pub figure: Rc<Figure>,
    /// Their place in the order.
    pub place: Option<u32>,
    /// The order.
    pub order: OrderShown,
    /// How many people are on the list.
    pub everybody: u32,
    /// Whether names are hidden.
    pub hidden: bool,
}

impl PartialEq for DecideProps {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
            && self.name == other.name
            && Rc::ptr_eq(&self.figure, &other.figure)
            && (self.place, self.order, self.everybody, self.hidden)
                == (other.place, other.order, other.everybody, other.hidden)
    }
}

/// The decision as it is typed.
#[derive(Clone, PartialEq)]
struct Draft {
    decided: Decided,
    by: String,
    reason: String,
    date: String,
    refused: bool,
}

/// The form, and the way off the list.
#[component]
pub fn Decide(props: &DecideProps) -> Html {
    let app = use_app();
    let fresh = || Draft {
        decided: Decided::Invite,
        by: String::new(),
        reason: String::new(),
        date: today(),
        refused: false,
    };
    let draft = use_state_eq(fresh);
    let leaving = use_state_eq(|| false);
    let set = |change: fn(&mut Draft, String)| {
        let draft = draft.clone();
        Callback::from(move |event: Event| {
            let mut next = (*draft).clone();
            change(&mut next, words::typed(&event));
            draft.set(next);
        })
    };
    let onsubmit = {
        let (app, draft, props) = (app.clone(), draft.clone(), props.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            match decision(&app, &props, &draft) {
                Some(decision) => {
                    let number = next_number(&app.state.open, &props.id);
                    let key = format!("{}{}:{number:04}", keys::DECISION, props.id);
                    app.tell(key, Some(Value::One(decision.to_text())));
                    draft.set(Draft {
                        reason: String::new(),
                        refused: false,
                        ..(*draft).clone()
                    });
                }
                None => draft.set(Draft {
                    refused: true,
                    ..(*draft).clone()
                }),
            }
        })
    };
    let invalid = |missing: bool| (draft.refused && missing).then_some("true");
    html! {
        <>
            <details class="decide">
                <summary>{ ui::decide_title(&props.name) }</summary>
                <form {onsubmit}>
                    <label class="field">
                        <span>{ ui::decide_what() }</span>
                        <select onchange={set(|it, id| it.decided = Decided::from_id(&id).unwrap_or(Decided::Hold))}>
                            { for Decided::ALL.map(|one| html! {
                                <option value={one.as_str()} selected={one == draft.decided}>{ words::decided(one) }</option>
                            }) }
                        </select>
                    </label>
                    <label class="field">
                        <span>{ ui::decide_who() }</span>
                        <input
                            type="text"
                            maxlength="120"
                            autocomplete="off"
                            value={draft.by.clone()}
                            aria-invalid={invalid(Who::typed(&draft.by).is_none())}
                            onchange={set(|it, text| it.by = text)}
                        />
                    </label>
                    <label class="field">
                        <span>{ ui::decide_why() }</span>
                        <textarea
                            rows="4"
                            maxlength="2000"
                            value={draft.reason.clone()}
                            aria-invalid={invalid(Reason::typed(&draft.reason).is_none())}
                            onchange={set(|it, text| it.reason = text)}
                        />
                        <span class="quiet">{ ui::decide_why_hint() }</span>
                    </label>
                    <label class="field">
                        <span>{ ui::decide_when() }</span>
                        <input
                            type="date"
                            value={draft.date.clone()}
                            aria-invalid={invalid(Day::typed(&draft.date).is_none())}
                            onchange={set(|it, text| it.date = text)}
                        />
                    </label>
                    if draft.refused { <p class="field-error" role="alert">{ ui::decide_missing() }</p> }
                    <p class="actions"><button class="main" type="submit">{ ui::decide_keep() }</button></p>
                </form>
            </details>
            { leave(&app, props, &leaving) }
        </>
    }
}

/// Off the list: asked once more, since a profile may be kept nowhere else.
fn leave(app: &AppHandle, props: &DecideProps, leaving: &UseStateHandle<bool>) -> Html {
    let ask = |next: bool| {
        let leaving = leaving.setter();
        Callback::from(move |_: MouseEvent| leaving.set(next))
    };
    if !**leaving {
        return html! {
            <p class="actions">
                <button class="plain" type="button" onclick={ask(true)} aria-label={ui::shortlist_remove_named(&props.name)}>
                    { ui::shortlist_remove() }
                </button>
            </p>
        };
    }
    let sure = {
        let (app, id) = (app.clone(), props.id.clone());
        Callback::from(move |_: MouseEvent| people::remove(&app, &id))
    };
    html! {
        <div role="group" aria-label={ui::shortlist_remove_named(&props.name)}>
            <p>{ ui::shortlist_remove_sure(&props.name) }</p>
            <p class="actions">
                <button class="alarm" type="button" onclick={sure}>{ ui::shortlist_remove_yes(&props.name) }</button>
                <button class="plain" type="button" onclick={ask(false)}>{ ui::cancel() }</button>
            </p>
        </div>
    }
}

/// The decision as it is kept; `None` where something is missing.
fn decision(app: &AppHandle, props: &DecideProps, draft: &Draft) -> Option<Decision> {
    let gates = company::gates(&app.state.open);
    let company: Profile = profile(&app.state);
    let person = &props.figure.compared.person;
    let areas = person.areas.iter().take(COLUMNS);
    Some(Decision {
        person: props.figure.profile.label.clone(),
        decided: draft.decided,
        by: Who::typed(&draft.by)?,
        reason: Reason::typed(&draft.reason)?,
        date: Day::typed(&draft.date)?,
        catalogue_version: rolefit_catalogue::VERSION.to_owned(),
        need_hash: InputHash::of(&company),
        person_hash: person.input_hash.clone(),
        shown: Shown {
            order: props.order,
            place: props.place,
            people: props.everybody,
            names_hidden: props.hidden,
            evidence: person.evidence,
            demands: person.demands.score,
            low: person.demands.low,
            high: person.demands.high,
            supplies: person.supplies.score,
            binding: person.binding,
            binding_want: person.binding_want.clone(),
            areas: areas
                .map(|area| AreaShown {
                    id: area.id.clone(),
                    reading: area.reading,
                })
                .collect(),
            gates: gates_of(&gates, &props.figure.profile),
        },
    })
}
