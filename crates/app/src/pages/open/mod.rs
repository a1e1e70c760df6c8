//! Links: `#/open/…` shows what one carries beside what is stored here, and never puts it over anything; `#/hiring` makes
//! them. Both bring the wire formats along.

mod links;
mod reply;
mod request;

use rolefit_catalogue::ui;
use rolefit_formats::link::Link;
use web_sys::HtmlInputElement;
use yew::prelude::*;

pub use links::Links;

use super::files::problems::{Refused, refusal};
use crate::browser::{go, hash};
use crate::hooks::{use_app, use_arrival};
use crate::route::Route;

/// What stands before a link's text in the address.
pub(super) const BEFORE: &str = "#/open/";
/// The key of the request that a stakeholder's profile answers.
pub(super) const ASKED: &str = "asked:link";

/// The page of a link.
#[component]
pub fn Open() -> Html {
    let app = use_app();
    let address = hash();
    let text = address.strip_prefix(BEFORE).unwrap_or_default().to_owned();
    let link = use_memo(text.clone(), |text| Link::open(text));
    let title = match &*link {
        Ok(Link::Intake(_)) => ui::open_request_title().to_owned(),
        Ok(Link::IntakeReply(reply)) => ui::open_reply_title(reply.intake.label.as_str()),
        Err(_) if text.is_empty() => ui::open_title().to_owned(),
        Err(_) => ui::open_failed_title().to_owned(),
    };
    use_arrival(&app, Some(Route::Open), title.clone());
    html! {
        <div class="page">
            <h1 tabindex="-1">{ title }</h1>
            { match &*link {
                Ok(Link::Intake(asked)) => html! { <request::Request key={text.clone()} asked={asked.clone()} text={text.clone()} /> },
                Ok(Link::IntakeReply(reply)) => html! { <reply::Reply key={text.clone()} reply={reply.clone()} /> },
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
                <a href={Route::Hiring.hash()}>{ ui::open_to_hiring() }</a>
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
