//! Who has rated the candidate, and the way to rate.

use rolefit_advice::interviews::{Panel, Probe};
use rolefit_catalogue::{competency_name, ui};
use rolefit_core::{ItemIndex, Need};
use rolefit_documents::packet::MOST_RATED;
use rolefit_formats::{Label, Profile, RaterKind, Rating};
use rolefit_ui::figures::count;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::forms;
use super::rate::Form;
use crate::browser::focus;
use crate::hooks::{AppHandle, use_app};
use crate::pages::search::people;

/// What is rated: the questions on the sheets, competency by competency, each once.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Questions(pub Vec<(&'static str, Vec<ItemIndex>)>);

/// The questions of the panel's sheets, the need's heaviest competency first.
pub(super) fn questions(panel: &Panel, need: &Need) -> Questions {
    let mut found: Vec<(&'static str, u32, Vec<ItemIndex>)> = Vec::new();
    for asked in panel.sheets.iter().flat_map(|sheet| &sheet.competencies) {
        if found.iter().all(|(id, ..)| *id != asked.id) {
            let item = |probe: &Probe| probe.item;
            let items = asked.probes.iter().take(MOST_RATED).map(item).collect();
            found.push((asked.id, asked.weight, items));
        }
    }
    found.sort_by_key(|(id, weight, _)| (std::cmp::Reverse(*weight), *id));
    // nobody interviews: what the need demands is rated all the same
    if found.is_empty() {
        let items = need.requirements.iter().map(|part| part.item).collect();
        return Questions(vec![("", items)]);
    }
    let named = |(id, _, items)| (competency_name(id).unwrap_or(id), items);
    Questions(found.into_iter().map(named).collect())
}

/// What the list of raters shows.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct RatersProps {
    pub id: String,
    pub profile: Profile,
    pub form: UseStateSetter<Option<Form>>,
}

/// Every rater, and a new one.
#[component]
pub(super) fn Raters(props: &RatersProps) -> Html {
    let app = use_app();
    let kind = use_state_eq(|| RaterKind::Interviewer);
    let wrong = use_state_eq(|| None::<&'static str>);
    let asking = use_state_eq(|| None::<Asking>);
    {
        let asked = asking.is_some();
        use_effect_with(asked, |asked| {
            if *asked {
                focus("#rater-asked");
            }
        });
    }
    let name = use_node_ref();
    let begin = {
        let (props, kind, name, app) = (props.clone(), *kind, name.clone(), app.clone());
        let (wrong, asking) = (wrong.setter(), asking.setter());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let Some(field) = name.cast::<HtmlInputElement>() else {
                return;
            };
            let rater = Label::cleaned(field.value().trim());
            if rater.as_str().is_empty() {
                wrong.set(Some(ui::rate_name_missing()));
                let _ = field.focus();
                return;
            }
            let mut profile = props.profile.clone();
            wrong.set(None);
            if let Some(known) = profile.ratings.get(rater.as_str(), kind) {
                asking.set(Some((known.who(), kind, Ask::Open)));
                return;
            }
            if profile.ratings.is_full() {
                wrong.set(Some(ui::rate_too_many()));
                return;
            }
            let rating = Rating {
                rater: rater.clone(),
                kind,
                date: None,
                levels: std::collections::BTreeMap::new(),
            };
            profile.ratings.set(rating.clone());
            people::put(&app, &props.id, &profile);
            forms::begin(&app, &props.id, &rating);
            props.form.set(Some(Form { rater, kind }));
        })
    };
    let radio = |of: RaterKind| {
        let kind_of = kind.setter();
        html! {
            <label class="choice">
                <input
                    type="radio"
                    name="rater-kind"
                    checked={*kind == of}
                    onchange={Callback::from(move |_: Event| kind_of.set(of))}
                />
                <span>{ occasion(of) }</span>
            </label>
        }
    };
    html! {
        <section class="raters">
            <h2>{ ui::raters_title() }</h2>
            if props.profile.ratings.is_empty() {
                <p>{ ui::raters_empty() }</p>
            } else {
                <ul class="profiles">{ for props.profile.ratings.iter().map(|it| row(&app, props, it, &asking)) }</ul>
                <p class="quiet">{ ui::raters_arranged() }</p>
            }
            <form class="add" onsubmit={begin} novalidate=true>
                <h3>{ ui::rate_new() }</h3>
                <p>{ ui::rate_blind() }</p>
                <label class="field">
                    <span>{ ui::rate_name() }</span>
                    <input
                        ref={name}
                        type="text"
                        maxlength="120"
                        autocomplete="off"
                        aria-invalid={wrong.map(|_| "true")}
                        aria-describedby={wrong.map(|_| "rater-wrong")}
                    />
                </label>
                if let Some(wrong) = *wrong { <p id="rater-wrong" class="field-error" role="alert">{ wrong }</p> }
                <fieldset>
                    <legend>{ ui::rate_kind() }</legend>
                    <div class="three">{ for RaterKind::ALL.map(radio) }</div>
                </fieldset>
                <p class="actions"><button class="main" type="submit">{ ui::rate_begin() }</button></p>
            </form>
        </section>
    }
}

/// Where a rater saw it.
pub(super) fn occasion(kind: RaterKind) -> &'static str {
    match kind {
        RaterKind::Interviewer => ui::rate_interviewer(),
        RaterKind::Reference => ui::rate_reference(),
        RaterKind::Case => ui::rate_case(),
    }
}

/// What is asked before it is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ask {
    Open,
    Remove,
}

/// About whose form, and what.
type Asking = (String, RaterKind, Ask);

fn row(
    app: &AppHandle,
    props: &RatersProps,
    rating: &Rating,
    asking: &UseStateHandle<Option<Asking>>,
) -> Html {
    let name = rating.rater.as_str();
    let begun = forms::is_begun(&app.state.open, &props.id, rating);
    let asked = asking
        .as_ref()
        .filter(|(who, kind, _)| *who == rating.who() && *kind == rating.kind);
    let ask = |ask: Ask| {
        let (asking, about) = (asking.setter(), (rating.who(), rating.kind, ask));
        Callback::from(move |_: MouseEvent| asking.set(Some(about.clone())))
    };
    let seen = rating.levels.values().flatten().count();
    html! {
        <li key={format!("{}{}", rating.who(), rating.kind.as_str())} class="company">
            <p>
                <strong><bdi>{ name }</bdi></strong>
                <span class="quiet">
                    { " · " }{ occasion(rating.kind) }
                    if let Some(day) = &rating.date { { " · " }{ day } }
                    { " · " }{ if begun { ui::raters_begun().to_owned() } else { ui::raters_count(count(seen)) } }
                </span>
            </p>
            if let Some((_, _, what)) = asked {
                { sure(app, props, rating, *what, asking) }
            } else {
                <p class="actions">
                    <button class="plain" type="button" onclick={ask(Ask::Open)} aria-label={ui::raters_change_named(name)}>{ ui::raters_change() }</button>
                    <button class="plain" type="button" onclick={ask(Ask::Remove)} aria-label={ui::raters_remove_named(name)}>{ ui::raters_remove() }</button>
                </p>
            }
        </li>
    }
}

/// The question before a form is opened or removed, and what each answer does.
fn sure(
    app: &AppHandle,
    props: &RatersProps,
    rating: &Rating,
    what: Ask,
    asking: &UseStateHandle<Option<Asking>>,
) -> Html {
    let name = rating.rater.as_str();
    let stop = {
        let asking = asking.setter();
        Callback::from(move |_: MouseEvent| asking.set(None))
    };
    let go = {
        let (app, props, rating, asking) =
            (app.clone(), props.clone(), rating.clone(), asking.setter());
        Callback::from(move |_: MouseEvent| {
            asking.set(None);
            match what {
                Ask::Open => {
                    forms::begin(&app, &props.id, &rating);
                    let (rater, kind) = (rating.rater.clone(), rating.kind);
                    props.form.set(Some(Form { rater, kind }));
                }
                Ask::Remove => {
                    let mut profile = props.profile.clone();
                    profile.ratings.remove(rating.rater.as_str(), rating.kind);
                    people::put(&app, &props.id, &profile);
                    forms::hand_in(&app, &props.id, &rating);
                }
            }
        })
    };
    let levels = count(rating.levels.values().flatten().count());
    let (title, text, button, class) = match what {
        Ask::Open => (
            ui::raters_change_named(name),
            ui::raters_open_sure(name),
            ui::raters_open_go(name),
            "main",
        ),
        Ask::Remove => (
            ui::raters_remove_named(name),
            ui::raters_remove_sure(levels, name),
            ui::raters_remove().to_owned(),
            "alarm",
        ),
    };
    html! {
        <div role="group" aria-label={title}>
            <p id="rater-asked" tabindex="-1"><bdi>{ text }</bdi></p>
            <p class="actions">
                <button {class} type="button" onclick={go}>{ button }</button>
                <button class="plain" type="button" onclick={stop}>{ ui::cancel() }</button>
            </p>
        </div>
    }
}
