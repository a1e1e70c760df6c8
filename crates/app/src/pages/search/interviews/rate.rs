//! The form of one rater: question by question on the anchors. Others' ratings are not on the page with it.
//!
//! Every choice is stored at once, so a reload loses none.

use rolefit_catalogue::{item_id, item_question, ui};
use rolefit_core::{ItemIndex, Level};
use rolefit_formats::{Label, Profile, RaterKind, Rating};
use rolefit_ui::figures::count;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::forms;
use super::rating::{Questions, occasion};
use crate::browser::focus;
use crate::hooks::{AppHandle, use_app};
use crate::pages::search::people;

/// Who rates, and where they saw it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Form {
    pub rater: Label,
    pub kind: RaterKind,
}

/// What the form shows and does.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct RateProps {
    pub id: String,
    pub profile: Profile,
    pub asked: Questions,
    pub open: Form,
    pub close: Callback<()>,
}

/// The form.
#[component]
pub(super) fn Rate(props: &RateProps) -> Html {
    let app = use_app();
    use_effect_with((), |()| focus("#rate-title"));
    let (rater, kind) = (props.open.rater.as_str(), props.open.kind);
    let rating = props.profile.ratings.get(rater, kind);
    let said = |item: ItemIndex| rating.and_then(|it| it.levels.get(item_id(item)).copied());
    let all: usize = props.asked.0.iter().map(|(_, items)| items.len()).sum();
    let done = props.asked.0.iter().flat_map(|(_, items)| items);
    let done = done.filter(|item| said(**item).is_some()).count();
    let day = {
        let (app, props) = (app.clone(), props.clone());
        Callback::from(move |event: Event| {
            let typed = event.target_unchecked_into::<HtmlInputElement>().value();
            write(&app, &props, |rating| {
                rating.date = (!typed.is_empty()).then_some(typed);
            });
        })
    };
    let close = {
        let close = props.close.clone();
        Callback::from(move |_: MouseEvent| {
            close.emit(());
            focus("main h1");
        })
    };
    let hand_in = {
        let (app, id, rating) = (app.clone(), props.id.clone(), rating.cloned());
        let close = close.clone();
        Callback::from(move |event: MouseEvent| {
            if let Some(rating) = &rating {
                forms::hand_in(&app, &id, rating);
            }
            close.emit(event);
        })
    };
    html! {
        <section class="rate">
            <h2 id="rate-title" tabindex="-1"><bdi>{ ui::rate_title(rater, props.profile.label.as_str()) }</bdi></h2>
            <p class="quiet">{ occasion(kind) }</p>
            <p>{ ui::rate_lead() }</p>
            <p>{ ui::rate_blind() }</p>
            <label class="field">
                <span>{ ui::kit_day() }</span>
                <input type="date" value={rating.and_then(|it| it.date.clone()).unwrap_or_default()} onchange={day} />
            </label>
            { for props.asked.0.iter().map(|(name, items)| html! {
                <>
                    <h3>{ *name }</h3>
                    { for items.iter().map(|item| question(&app, props, *item, said(*item))) }
                </>
            }) }
            <p role="status">{ ui::rate_done(count(done), count(all)) }</p>
            <p>{ ui::rate_hand_in_why() }</p>
            <p class="actions">
                <button class="main" type="button" onclick={hand_in}>{ ui::rate_hand_in() }</button>
                <button class="plain" type="button" onclick={close}>{ ui::rate_close() }</button>
            </p>
        </section>
    }
}

/// Changes this rater's rating and stores it.
fn write(app: &AppHandle, props: &RateProps, change: impl FnOnce(&mut Rating)) {
    let mut profile = props.profile.clone();
    let (rater, kind) = (props.open.rater.clone(), props.open.kind);
    let kept = profile.ratings.get(rater.as_str(), kind).cloned();
    let mut rating = kept.unwrap_or(Rating {
        rater,
        kind,
        date: None,
        levels: std::collections::BTreeMap::new(),
    });
    change(&mut rating);
    profile.ratings.set(rating);
    people::put(app, &props.id, &profile);
}

/// A question with its anchors as native radios, and "did not see it".
fn question(
    app: &AppHandle,
    props: &RateProps,
    item: ItemIndex,
    said: Option<Option<Level>>,
) -> Html {
    let (id, words) = (item_id(item), item_question(item));
    let radio = |level: Option<Level>, text: &'static str| {
        let (app, props) = (app.clone(), props.clone());
        let choose = Callback::from(move |_: Event| {
            write(&app, &props, |rating| {
                rating.levels.insert(id.to_owned(), level);
            });
        });
        html! {
            <label class="choice">
                <input
                    type="radio"
                    name={["rate-", id].concat()}
                    value={level.map_or("none".to_owned(), |level| level.get().to_string())}
                    checked={said == Some(level)}
                    onchange={choose}
                />
                <span>{ text }</span>
            </label>
        }
    };
    html! {
        <fieldset class="rated" key={id}>
            <legend>{ words.question }</legend>
            <div class="options">
                { for Level::ALL.into_iter().zip(words.anchors).map(|(level, anchor)| radio(Some(level), anchor)) }
                { radio(None, ui::rate_not_seen()) }
            </div>
        </fieldset>
    }
}
