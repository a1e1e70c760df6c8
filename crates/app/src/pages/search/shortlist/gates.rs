//! Gates: set, counted, removed. Each is stored as soon as it is set.

use std::rc::Rc;

use rolefit_catalogue::{FactAnswer, candidate, fact, facts, item_id, item_name, ui};
use rolefit_core::matching::Gate;
use rolefit_formats::Required;
use rolefit_formats::profile::gates_of;
use rolefit_ui::figures::count;
use yew::prelude::*;

use super::figures::Figure;
use super::{company, words};
use crate::hooks::{AppHandle, use_app};
use crate::state::{Value, keys};

/// Everybody who can stand at a gate.
#[derive(Properties)]
pub struct GatesProps {
    /// Their figures.
    pub profiles: Vec<Rc<Figure>>,
}

impl PartialEq for GatesProps {
    fn eq(&self, other: &Self) -> bool {
        let (mine, theirs) = (&self.profiles, &other.profiles);
        mine.len() == theirs.len() && mine.iter().zip(theirs).all(|(a, b)| Rc::ptr_eq(a, b))
    }
}

/// A gate as it is being made.
#[derive(Clone, Default, PartialEq)]
struct Draft {
    question: String,
    required: Required,
    refused: bool,
}

/// The section.
#[component]
pub fn Gates(props: &GatesProps) -> Html {
    let app = use_app();
    let draft = use_state_eq(Draft::default);
    let gates = company::gates(&app.state.open);
    let counted = use_memo(
        (gates.clone(), Everybody(props.profiles.clone())),
        |(gates, everybody)| {
            let mut counts = vec![[0_usize; 3]; gates.len()];
            for figure in &everybody.0 {
                let states = gates_of(gates, &figure.profile);
                for (count, state) in counts.iter_mut().zip(states.values()) {
                    let [pass, unknown, fail] = count;
                    *match state {
                        Gate::Pass => pass,
                        Gate::Unknown => unknown,
                        Gate::Fail => fail,
                    } += 1;
                }
            }
            counts
        },
    );
    let row = |((key, required), counts): ((&String, &Required), &[usize; 3])| {
        let name = words::gate(key, required);
        let [pass, unknown, fail] = counts.map(count);
        let remove = {
            let (app, key) = (app.clone(), [keys::GATE, key].concat());
            Callback::from(move |_: MouseEvent| app.tell(key.clone(), None))
        };
        html! {
            <li key={key.as_str()} class="company">
                <p><strong>{ &name }</strong><br /><span class="quiet">{ ui::gate_counts(pass, unknown, fail) }</span></p>
                <button class="plain" type="button" onclick={remove} aria-label={ui::gates_remove_named(&name)}>{ ui::gates_remove() }</button>
            </li>
        }
    };
    html! {
        <section class="gates">
            <h2>{ ui::gates_title() }</h2>
            <p>{ ui::gates_lead() }</p>
            if gates.is_empty() {
                <p class="quiet">{ ui::gates_none() }</p>
            } else {
                <ul class="plain-list">{ for gates.iter().zip(counted.iter()).map(row) }</ul>
            }
            <details>
                <summary>{ ui::gates_add() }</summary>
                { form(&app, &draft) }
            </details>
        </section>
    }
}

/// Figures told apart by which they are.
struct Everybody(Vec<Rc<Figure>>);

impl PartialEq for Everybody {
    fn eq(&self, other: &Self) -> bool {
        self.0.len() == other.0.len() && self.0.iter().zip(&other.0).all(|(a, b)| Rc::ptr_eq(a, b))
    }
}

fn form(app: &AppHandle, draft: &UseStateHandle<Draft>) -> Html {
    let onquestion = {
        let draft = draft.clone();
        Callback::from(move |event: Event| {
            draft.set(Draft {
                question: words::typed(&event),
                ..Draft::default()
            });
        })
    };
    let onsubmit = {
        let (app, draft) = (app.clone(), draft.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if draft.required.fits(&draft.question).is_ok() {
                let key = [keys::GATE, &draft.question].concat();
                app.tell(key, Some(Value::One(draft.required.to_text())));
                draft.set(Draft::default());
            } else {
                draft.set(Draft {
                    refused: true,
                    ..(*draft).clone()
                });
            }
        })
    };
    let items = candidate().item_indices();
    let chosen = |key: &str| draft.question == key;
    let asked = facts()
        .iter()
        .filter(|fact| !matches!(fact.answer, FactAnswer::Text { .. } | FactAnswer::Date));
    html! {
        <form class="gate-form" {onsubmit}>
            <label class="field">
                <span>{ ui::gates_question() }</span>
                <select onchange={onquestion}>
                    <option value="" selected={draft.question.is_empty()}></option>
                    <optgroup label={ui::gates_facts()}>
                        { for asked.map(|fact| {
                            let key = ["facts/", fact.id].concat();
                            html! { <option selected={chosen(&key)} value={key.clone()}>{ fact.name }</option> }
                        }) }
                    </optgroup>
                    <optgroup label={ui::gates_items()}>
                        { for items.map(|item| {
                            let key = ["answers/", item_id(item)].concat();
                            html! { <option selected={chosen(&key)} value={key.clone()}>{ item_name(item) }</option> }
                        }) }
                    </optgroup>
                </select>
            </label>
            { limits(draft) }
            if draft.refused { <p class="field-error" role="alert">{ ui::gates_bad() }</p> }
            <p class="actions"><button type="submit">{ ui::gates_keep() }</button></p>
        </form>
    }
}

/// What can be required at the question chosen.
fn limits(draft: &UseStateHandle<Draft>) -> Html {
    let (field, id) = draft.question.split_once('/').unwrap_or(("", ""));
    let number = |name: &'static str,
                  (min, max): (u32, u32),
                  set: fn(&mut Required, Option<u32>)| {
        let draft = draft.clone();
        let onchange = Callback::from(move |event: Event| {
            let mut next = (*draft).clone();
            set(&mut next.required, words::typed(&event).trim().parse().ok());
            draft.set(next);
        });
        html! {
            <label class="field">
                <span>{ name }</span>
                <input type="number" inputmode="numeric" min={min.to_string()} max={max.to_string()} step="1" {onchange} />
            </label>
        }
    };
    if field == "answers" {
        return number(ui::gates_least(), (1, 4), |it, value| it.at_least = value);
    }
    match fact(id).map(|fact| fact.answer) {
        Some(FactAnswer::Number { min, max, .. }) => html! {
            <div class="two-fields">
                { number(ui::gates_least(), (min, max), |it, value| it.at_least = value) }
                { number(ui::gates_most(), (min, max), |it, value| it.at_most = value) }
            </div>
        },
        Some(FactAnswer::Choice(options) | FactAnswer::Choices(options)) => html! {
            <fieldset>
                <legend>{ ui::gates_one_of() }</legend>
                { for options.iter().map(|one| {
                    let draft_of = draft.clone();
                    let ticked = draft.required.one_of.contains(one.id);
                    let onchange = Callback::from(move |_: Event| {
                        let mut next = (*draft_of).clone();
                        if !next.required.one_of.remove(one.id) {
                            next.required.one_of.insert(one.id.to_owned());
                        }
                        draft_of.set(next);
                    });
                    html! {
                        <label class="tick">
                            <input type="checkbox" checked={ticked} {onchange} />
                            { one.text }
                        </label>
                    }
                }) }
            </fieldset>
        },
        _ => Html::default(),
    }
}
