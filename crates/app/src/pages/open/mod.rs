//! Links: `#/open/…` shows what one carries beside what is stored here, and never puts it over anything; `#/hiring` makes
//! them. Both bring the wire formats along.
//!
//! - [`invite`], [`role`]: telling a candidate of a role, and what the candidate makes of it; [`ask`], [`check`]: what to
//!   ask a company, from its brief or without one

mod ask;
mod check;
mod invite;
mod links;
mod reply;
mod request;
mod role;

use std::rc::Rc;

use rolefit_catalogue::ui;
use rolefit_formats::link::Link;
use web_sys::HtmlInputElement;
use yew::prelude::*;

pub use invite::Invite;
pub use links::Links;

use super::files::problems::{Refused, refusal};
use crate::browser::{go, hash};
use crate::hooks::{use_app, use_arrival};
use crate::pages::copy;
use crate::route::Route;
use crate::side::Side;
use crate::state::Action;

/// What stands before a link's text in the address.
pub(super) const BEFORE: &str = "#/open/";
/// The address of the page that says what to ask a company.
pub(super) const CHECK: &str = "#/open/questions";
/// The key of the request that a stakeholder's profile answers.
pub(super) const ASKED: &str = "asked:link";

/// The page of a link.
#[component]
pub fn Open() -> Html {
    let app = use_app();
    copy::offer(&app);
    // A place within the page, such as its main part, takes the link out of the address and not off the screen.
    let kept = use_mut_ref(String::new);
    let address = hash();
    if Route::parse(&address).is_some() {
        *kept.borrow_mut() = address.strip_prefix(BEFORE).unwrap_or_default().to_owned();
    }
    let text = kept.borrow().clone();
    let link = use_memo(text.clone(), |text| Link::open(text));
    let check = CHECK.strip_prefix(BEFORE) == Some(text.as_str());
    let title = match &*link {
        _ if check => ui::check_title().to_owned(),
        Ok(Link::Intake(_)) => ui::open_request_title().to_owned(),
        Ok(Link::IntakeReply(reply)) => ui::open_reply_title(reply.intake.label.as_str()),
        Ok(Link::Brief(brief)) => role::title(brief),
        Err(_) if text.is_empty() => ui::open_title().to_owned(),
        Err(_) => ui::open_failed_title().to_owned(),
    };
    // Which side it is for stands in the link alone. The desk of that side is laid open before anything is answered.
    let side = match &*link {
        _ if check => Side::Candidate,
        Ok(Link::Brief(_)) => Side::Candidate,
        _ => Side::Company,
    };
    let here = Route::Open(side);
    use_arrival(&app, Some(here), title.clone());
    let at_hand = app.state.route == here;
    {
        let state = app.state.clone();
        use_effect_with((here, at_hand), move |(here, at_hand)| {
            if !*at_hand && matches!(state.route, Route::Open(_)) {
                state.dispatch(Action::Went(*here));
            }
        });
    }
    html! {
        <div class="page">
            <h1 tabindex="-1">{ title }</h1>
            { match &*link {
                Ok(Link::Intake(asked)) => html! { <request::Request key={text.clone()} asked={asked.clone()} text={text.clone()} /> },
                _ if !at_hand => Html::default(),
                _ if check => html! { <check::Check /> },
                Ok(Link::IntakeReply(reply)) => html! { <reply::Reply key={text.clone()} reply={reply.clone()} /> },
                Ok(Link::Brief(brief)) => html! { <role::Role key={text.clone()} brief={Rc::new((**brief).clone())} /> },
                Err(_) if text.is_empty() => paste(),
                Err(problems) => html! {
                    <>
                        { refusal(ui::open_failed(), &Refused::Problems(problems.clone())) }
                        <p>{ ui::open_failed_do() }</p>
                        { paste() }
                    </>
                },
            } }
            <p class="actions after">
                if side == Side::Company { <a href={Route::Hiring.hash()}>{ ui::open_to_hiring() }</a> }
                if !check { <a href={CHECK}>{ ui::check_link() }</a> }
                <a href={Route::Landing.hash()}>{ ui::to_first_page() }</a>
            </p>
        </div>
    }
}

/// A field for a link that a mail programme broke, or that was sent as text.
fn paste() -> Html {
    let field = NodeRef::default();
    let submit = {
        let field = field.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let typed = field.cast::<HtmlInputElement>();
            let typed = typed.map(|field| field.value()).unwrap_or_default();
            let text = typed
                .split_once(BEFORE)
                .map_or(typed.as_str(), |(_, text)| text);
            // Mail programmes break lines.
            let text: String = text.split_whitespace().collect();
            go(&[BEFORE, &text].concat());
        })
    };
    html! {
        <form onsubmit={submit}>
            <label class="field">
                <span>{ ui::open_paste() }</span>
                <input ref={field} type="text" required=true autocomplete="off" spellcheck="false" />
            </label>
            <p class="actions"><button type="submit">{ ui::open_paste_open() }</button></p>
        </form>
    }
}
