//! A part of `#/hiring`: a link that asks somebody else the same questions, or the one that sends their answers back.

use rolefit_catalogue::company::bank;
use rolefit_catalogue::ui;
use rolefit_formats::Label;
use rolefit_formats::link::{IntakeRequest, Link};
use rolefit_ui::figures::count;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{ASKED, BEFORE};
use crate::browser::{copy_text, page_address};
use crate::hooks::use_app;
use crate::lazy::{self, Journey, load};
use crate::side::Side;
use crate::state::{Desk, Value};

/// The section.
#[component]
pub fn Links() -> Html {
    let app = use_app();
    let desk = app.state.desk(Side::Company);
    let asked = match desk.detail(ASKED) {
        Some(Value::One(text)) => Link::open(text).ok(),
        _ => None,
    };
    match asked {
        Some(Link::Intake(request)) => answer(desk, &request),
        _ => html! { <><Tell /><Ask /></> },
    }
}

/// The way back to whoever asked.
fn answer(desk: &Desk, request: &IntakeRequest) -> Html {
    let reply = request.reply(&desk.answers(&bank()));
    let all = request.answers.len() + request.pairs.len() + request.blocks.len();
    let given = reply.intake.answers.len() + reply.intake.pairs.len() + reply.intake.blocks.len();
    let link = Link::IntakeReply(reply).to_text();
    html! {
        <section>
            <h2>{ ui::links_reply_title() }</h2>
            <p>{ ui::links_reply_lead(count(given), count(all)) }</p>
            if given > 0 {
                { match link {
                    Ok(text) => html! { <Copy {text} label={ui::links_reply_link()} /> },
                    Err(_) => html! { <p class="field-error" role="alert">{ ui::links_too_long() }</p> },
                } }
            }
        </section>
    }
}

/// Tells a candidate of the role. What a link would tell is drafted with the search's own means, once it is asked for.
#[component]
fn Tell() -> Html {
    let shown = use_state_eq(|| false);
    let show = {
        let shown = shown.setter();
        Callback::from(move |_: MouseEvent| shown.set(true))
    };
    html! {
        <section>
            <h2>{ ui::invite_title() }</h2>
            <p>{ ui::invite_lead() }</p>
            if *shown {
                <Journey load={load(lazy::invite)} />
            } else {
                <p class="actions"><button type="button" onclick={show}>{ ui::invite_show() }</button></p>
            }
        </section>
    }
}

/// Asks somebody else.
#[component]
fn Ask() -> Html {
    let app = use_app();
    let made = use_state_eq(|| None::<Option<String>>);
    let field = use_node_ref();
    let desk = app.state.desk(Side::Company);
    let company = match desk.fact("company_name") {
        Some(Value::One(name)) => name.clone(),
        _ => desk
            .current
            .as_ref()
            .map_or_else(String::new, |open| open.label.clone()),
    };
    let make = {
        let (made, field) = (made.setter(), field.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let typed = field.cast::<HtmlInputElement>();
            let typed = typed.map(|field| field.value()).unwrap_or_default();
            let (company, label) = (Label::cleaned(&company), Label::cleaned(&typed));
            let request = IntakeRequest::about_the_seat(company, label);
            made.set(Some(Link::Intake(request).to_text().ok()));
        })
    };
    html! {
        <section>
            <h2>{ ui::links_ask_title() }</h2>
            <p>{ ui::links_ask_lead() }</p>
            <form onsubmit={make}>
                <label class="field">
                    <span>{ ui::links_ask_who() }</span>
                    <input ref={field} type="text" maxlength="120" required=true autocomplete="off" />
                </label>
                <p class="actions"><button type="submit">{ ui::links_ask_make() }</button></p>
            </form>
            { match &*made {
                None => Html::default(),
                Some(Some(text)) => html! { <Copy text={text.clone()} label={ui::links_ask_link()} /> },
                Some(None) => html! { <p class="field-error" role="alert">{ ui::links_too_long() }</p> },
            } }
        </section>
    }
}

/// A link to be copied.
#[derive(PartialEq, Properties)]
pub(super) struct CopyProps {
    /// The link's text.
    pub text: String,
    /// Names the field.
    pub label: &'static str,
}

/// A link in a field, and the button that copies it.
#[component]
pub(super) fn Copy(props: &CopyProps) -> Html {
    let copied = use_state_eq(|| false);
    let address = [page_address(), BEFORE.to_owned(), props.text.clone()].concat();
    {
        let copied = copied.setter();
        use_effect_with(props.text.clone(), move |_| copied.set(false));
    }
    let copy = {
        let (copied, address) = (copied.setter(), address.clone());
        Callback::from(move |_: MouseEvent| {
            copy_text(&address);
            copied.set(true);
        })
    };
    html! {
        <div class="link-made">
            <label class="field">
                <span>{ props.label }</span>
                <input type="text" readonly=true value={address} />
            </label>
            <p class="actions">
                <button class="main" type="button" onclick={copy}>{ ui::links_copy() }</button>
                <span role="status">{ if *copied { ui::links_copied() } else { "" } }</span>
            </p>
        </div>
    }
}
