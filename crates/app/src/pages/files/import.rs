//! Import: a profile file is shown beside what is stored, and kept as a profile of its own when a person says so.

use rolefit_catalogue::{model, ui};
use rolefit_core::{Answer, Answers, Question};
use rolefit_formats::{FactValue, Profile, Side, limits};
use rolefit_ui::sentences::{self, Emptied, need};
use rolefit_ui::{Choice, Reading, figures::count};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::company;
use super::copied::{self, Held};
use super::picked::on_picked_within;
use super::problems::{Refused, refusal};
use super::profiles::unsaved;
use super::ratings;
use crate::browser::focus;
use crate::hooks::{AppHandle, use_app};
use crate::ids::bank;
use crate::pages::quotes;
use crate::side::Side as AppSide;
use crate::state::{Action, Value, fact_key, want_key};

/// What became of the file that was picked.
enum Outcome {
    Nothing,
    Refused(Refused),
    Preview(Box<Held>),
    Kept,
    /// What is open could not be stored, so it stays open.
    Unsaved,
}

/// The section.
#[component]
pub(super) fn Import() -> Html {
    let app = use_app();
    let outcome = use_state(|| Outcome::Nothing);
    let picked = {
        let outcome = outcome.setter();
        // A copy may hold a shortlist.
        on_picked_within(
            limits::PEOPLE_BYTES,
            Callback::from(move |bytes: Result<Vec<u8>, _>| {
                outcome.set(match bytes.map(|bytes| copied::read(&bytes)) {
                    Err(unread) => Outcome::Refused(Refused::Unread(unread)),
                    Ok(Err(problems)) => Outcome::Refused(Refused::Problems(problems)),
                    Ok(Ok(held)) => Outcome::Preview(Box::new(held)),
                });
            }),
        )
    };
    let close = {
        let outcome = outcome.setter();
        Callback::from(move |next| {
            outcome.set(next);
            focus("#import");
        })
    };
    html! {
        <section>
            <h2 id="import-title">{ ui::import_title() }</h2>
            <p>{ ui::import_lead() }</p>
            <label class="field">
                <span>{ ui::import_choose() }</span>
                <input id="import" type="file" accept=".json,application/json" onchange={picked} />
            </label>
            { match &*outcome {
                Outcome::Nothing => Html::default(),
                Outcome::Refused(refused) => refusal(ui::import_failed(), refused),
                Outcome::Preview(held) => preview(&app, held, close),
                Outcome::Unsaved => unsaved(),
                Outcome::Kept => html! { <p class="outcome" role="status">{ ui::import_kept() }</p> },
            } }
        </section>
    }
}

fn preview(app: &AppHandle, held: &Held, close: Callback<Outcome>) -> Html {
    let profile = &held.profile;
    let answers = profile.to_answers();
    let (side, verdict) = match profile.side {
        Side::Company => (AppSide::Company, company_verdict(&answers)),
        _ => (AppSide::Candidate, verdict(&answers)),
    };
    let label = profile.label.as_str().to_owned();
    let given = profile.answers.len() + profile.pairs.len() + profile.blocks.len();
    let told = [told(profile), held.beside.clone()].concat();
    let (people, decisions) = copied::people_and_decisions(&held.beside);
    let keep = {
        let (app, label, close) = (app.clone(), label.clone(), close.clone());
        Callback::from(move |_: MouseEvent| {
            let mut profile = app.new_profile_of(side);
            if !label.trim().is_empty() {
                profile.label.clone_from(&label);
            }
            let (choices, told) = (choices(side, &answers), told.clone());
            let (app, close) = (app.clone(), close.clone());
            spawn_local(async move {
                let kept = app.keep().await;
                app.state.dispatch(Action::BroughtIn {
                    profile,
                    choices,
                    told,
                });
                close.emit(if kept {
                    Outcome::Kept
                } else {
                    Outcome::Unsaved
                });
            });
        })
    };
    let drop = close.reform(|_: MouseEvent| Outcome::Nothing);
    html! {
        <div class="preview">
            <h3>{ ui::import_preview() }</h3>
            <dl>
                <dt>{ ui::import_label() }</dt>
                <dd><bdi>{ label }</bdi></dd>
                <dt>{ ui::answers_title() }</dt>
                <dd>{ ui::import_count(count(given)) }</dd>
                if people > 0 {
                    <dt>{ ui::import_people() }</dt>
                    <dd>{ ui::import_people_count(count(people)) }{ ", " }{ ui::import_decisions_count(count(decisions)) }</dd>
                }
                <dt>{ ui::import_verdict() }</dt>
                <dd>{ verdict }</dd>
            </dl>
            <p class="actions">
                <button class="main" type="button" onclick={keep}>{ ui::import_keep() }</button>
                <button class="plain" type="button" onclick={drop}>{ ui::import_drop() }</button>
            </p>
        </div>
    }
}

/// What a person's answers come to.
fn verdict(answers: &Answers) -> String {
    let model = model();
    let reading = Reading::in_full(&model, answers);
    let seat = reading.outlook.as_ref().map(|outlook| outlook.seat);
    let emptied = Emptied::of(model.axis, answers);
    sentences::verdict(seat.as_ref(), reading.progress, emptied)
}

/// What a company's answers come to.
fn company_verdict(answers: &Answers) -> String {
    let model = rolefit_catalogue::company::model();
    let reading = Reading::in_full(&model, answers);
    let seat = reading.outlook.as_ref().map(|outlook| outlook.seat);
    let emptied = Emptied::of(model.axis, answers);
    need::verdict(seat.as_ref(), false, reading.progress, emptied)
}

/// The answers one by one, items, then pairs, then blocks, each in the order of the bank.
fn choices(side: AppSide, answers: &Answers) -> Vec<(Question, Choice)> {
    fn choice<T>(answer: Answer<T>, given: fn(T) -> Choice) -> Option<Choice> {
        match answer {
            Answer::Open => None,
            Answer::Declined => Some(Choice::Declined),
            Answer::Given(value) => Some(given(value)),
        }
    }
    let bank = bank(side);
    let items = bank.item_indices().zip(answers.items());
    let items = items
        .filter_map(|(item, answer)| Some((Question::Item(item), choice(answer, Choice::Level)?)));
    let pairs = bank.pair_indices().zip(answers.pairs());
    let pairs = pairs.filter_map(|(pair, answer)| {
        Some((Question::Pair(pair), choice(answer, Choice::Position)?))
    });
    let blocks = bank.block_indices().zip(answers.blocks());
    let blocks = blocks.filter_map(|(block, answer)| {
        Some((Question::Block(block), choice(answer, Choice::Block)?))
    });
    items.chain(pairs).chain(blocks).collect()
}

/// Facts and wants by key.
fn told(profile: &Profile) -> Vec<(String, Value)> {
    let facts = profile.facts.iter().map(|(id, value)| {
        let value = match value {
            FactValue::Number(number) => Value::Number(*number),
            FactValue::Choice(id) => Value::One(id.clone()),
            FactValue::Choices(ids) => Value::Several(ids.iter().cloned().collect()),
        };
        (fact_key(id), value)
    });
    let wants = profile.wants.iter().map(|(id, wanted)| {
        let (level, importance) = (wanted.level.clone(), wanted.importance.get());
        (want_key(id), Value::Wanted { level, importance })
    });
    facts
        .chain(wants)
        .chain(company::told(profile))
        .chain(ratings::told(profile))
        .chain(quotes::told(profile))
        .collect()
}
