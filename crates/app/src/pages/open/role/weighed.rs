//! The questions a brief weighs: one at a time, those answered before counting already.

use rolefit_catalogue::ui;
use rolefit_core::{ItemIndex, Question, Ratio};
use rolefit_ui::figures::{count, whole_text};
use rolefit_ui::{CANDIDATE, Choice, Heading, QuestionCard};
use yew::prelude::*;

use crate::browser::{focus, now};
use crate::hooks::use_app;
use crate::side::Side;
use crate::state::{Action, Desk};

/// Which questions.
#[derive(PartialEq, Properties)]
pub(super) struct WeighedProps {
    /// The items, the heaviest first.
    pub items: Vec<ItemIndex>,
    /// Their weights, in the same order.
    pub weights: Vec<u16>,
}

/// The element that focus moves to with each new question.
const PLACE: &str = "brief-question";

fn choice(desk: &Desk, item: ItemIndex) -> Option<Choice> {
    desk.choice(Question::Item(item))
}

/// The section.
#[component]
pub(super) fn Weighed(props: &WeighedProps) -> Html {
    let app = use_app();
    let put_off = use_state_eq(Vec::<ItemIndex>::new);
    let opened = use_state_eq(|| None::<ItemIndex>);
    let desk = app.state.desk(Side::Candidate);
    let items = &props.items;
    let open = |item: &&ItemIndex| choice(desk, **item).is_none();
    let left = items.iter().filter(open).count();
    let next = items.iter().filter(open);
    let next = next.clone().find(|item| !put_off.contains(item)).copied();
    let at = opened.or(next);
    {
        let first = use_mut_ref(|| true);
        // Whoever answered stands at the next question, or at the word that there is none.
        use_effect_with(at, move |_| {
            if !std::mem::replace(&mut *first.borrow_mut(), false) {
                focus(&["#", PLACE].concat());
            }
        });
    }
    let whole: u64 = props.weights.iter().map(|weight| u64::from(*weight)).sum();
    html! {
        <section>
            <h2>{ ui::role_weighed_title() }</h2>
            <p>{ ui::role_weighed_lead() }</p>
            <p class="quiet">{ ui::role_weighed_state(count(items.len() - left), count(items.len())) }</p>
            <div id={PLACE} tabindex="-1" role="group" aria-label={place_of(items, at)}>
                { match at {
                    Some(item) => {
                        let chosen = choice(desk, item);
                        let on_choose = {
                            let (app, opened) = (app.clone(), opened.setter());
                            Callback::from(move |choice: Choice| {
                                app.state.dispatch(Action::Answered {
                                    question: Question::Item(item),
                                    choice,
                                    now: now(),
                                    profile: app.new_profile_of(Side::Candidate),
                                });
                                opened.set(None);
                            })
                        };
                        let on_later = {
                            let (put_off, opened) = (put_off.clone(), opened.setter());
                            Callback::from(move |()| {
                                let mut all = (*put_off).clone();
                                all.retain(|other| *other != item);
                                all.push(item);
                                put_off.set(all);
                                opened.set(None);
                            })
                        };
                        let key = [CANDIDATE.name(Question::Item(item)), chosen.map_or("", Choice::value)].concat();
                        html! {
                            <>
                                <p class="kicker">{ place_of(items, at) }</p>
                                <QuestionCard
                                    {key}
                                    asked={CANDIDATE.item(item)}
                                    {chosen}
                                    heading={Heading::Section}
                                    submit={if chosen.is_some() { ui::role_weighed_keep() } else { ui::continue_button() }}
                                    {on_choose}
                                    on_later={Some(on_later)}
                                />
                            </>
                        }
                    }
                    None if left > 0 => html! { <p class="outcome">{ ui::role_weighed_put_off(count(left)) }</p> },
                    None => html! { <p class="outcome">{ ui::role_weighed_done() }</p> },
                } }
            </div>
            <details class="weighed">
                <summary>{ ui::role_weighed_list() }</summary>
                <ol>
                    { for items.iter().zip(&props.weights).map(|(item, weight)| {
                        let question = Question::Item(*item);
                        let chosen = choice(desk, *item);
                        let name = CANDIDATE.name(question);
                        let share = Ratio::new(100 * i128::from(*weight), i128::from(whole)).map(whole_text);
                        let (opened, item) = (opened.setter(), *item);
                        let ask = Callback::from(move |_: MouseEvent| opened.set(Some(item)));
                        let words = if chosen.is_some() { ui::role_weighed_change() } else { ui::role_weighed_answer() };
                        html! {
                            <li key={name}>
                                <p class="weighed-name">
                                    <strong>{ name }</strong>
                                    if let Some(share) = share { <span class="quiet">{ " · " }{ ui::role_weighed_weight(&share) }</span> }
                                </p>
                                <p class="quiet">{ chosen.map_or_else(
                                    || ui::role_weighed_open().to_owned(),
                                    |choice| CANDIDATE.answer_words(question, choice),
                                ) }</p>
                                <button class="plain" type="button" onclick={ask} aria-label={[words, ": ", name].concat()}>{ words }</button>
                            </li>
                        }
                    }) }
                </ol>
            </details>
        </section>
    }
}

/// "Question 3 of 20"; what the section is called when none is open.
fn place_of(items: &[ItemIndex], at: Option<ItemIndex>) -> String {
    let place = at.and_then(|at| items.iter().position(|item| *item == at));
    place.map_or_else(
        || ui::role_weighed_title().to_owned(),
        |place| ui::role_weighed_question(count(place + 1), count(items.len())),
    )
}
