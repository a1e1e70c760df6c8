//! A document beside what was read in it: each proposed answer with its quote, to be confirmed, changed or refused. Nothing
//! counts before that.

mod apart;
mod decided;
pub mod doubts;
pub mod kept;
pub mod left_out;
mod list;
pub mod opened;
mod page;
mod panel;
mod paper;
mod pause;
mod proposals;
pub mod reader;
pub mod shown;
pub mod source;
pub mod taken;

use rolefit_catalogue::{Fact, company, fact, model, ui};
use rolefit_core::Model;
use rolefit_ui::{CANDIDATE, COMPANY, Wording};
use yew::prelude::*;

use crate::hooks::use_app;
use crate::pages::copy;
use crate::pages::search::ad::AdCheck;
use crate::route::Route;
use crate::side::Side;
use page::Page;
use source::Words;

/// What tells one side's document from the other's.
#[derive(Clone, Copy)]
struct Of {
    side: Side,
    model: fn() -> Model<'static>,
    wording: &'static Wording,
    fact: fn(&str) -> Option<&'static Fact>,
    /// The stages that proposals are grouped by, and the facts after them.
    groups: fn() -> [&'static str; 4],
    title: fn() -> &'static str,
    lead: fn() -> &'static str,
    source: fn() -> Words,
    /// Marks what was read as nobody's answer yet.
    unconfirmed: fn() -> &'static str,
    /// Names the document in front of a quote, and above its text.
    says: fn() -> &'static str,
    own: fn() -> &'static str,
    /// Leads on to the questions, and to what they come to.
    go_on: fn() -> &'static str,
    result: fn() -> &'static str,
}

impl PartialEq for Of {
    /// Each side has one.
    fn eq(&self, other: &Self) -> bool {
        self.side == other.side
    }
}

/// The page of the route: a document to confirm, or the check of an ad.
#[component]
pub fn Documents() -> Html {
    let app = use_app();
    copy::offer(&app);
    match app.state.route {
        Route::Of(Side::Candidate, _) => html! { <Page of={person()} /> },
        Route::Of(Side::Company, _) => html! { <Page of={company()} /> },
        _ => html! { <AdCheck /> },
    }
}

/// A person's.
fn person() -> Of {
    Of {
        side: Side::Candidate,
        model,
        wording: &CANDIDATE,
        fact,
        groups: || {
            [
                ui::stage_seat(),
                ui::stage_types(),
                ui::stage_readiness(),
                ui::facts_title(),
            ]
        },
        title: ui::document_title,
        lead: ui::document_lead,
        source: || Words {
            paste: ui::document_paste(),
            hint: ui::document_paste_hint(),
            read: ui::document_read(),
            file: ui::document_file(),
        },
        unconfirmed: ui::document_unconfirmed,
        says: ui::document_says,
        own: ui::document_own,
        go_on: ui::document_go_on,
        result: ui::see_result,
    }
}

/// A company's: its ad.
fn company() -> Of {
    Of {
        side: Side::Company,
        model: company::model,
        wording: &COMPANY,
        fact: company::fact,
        groups: || {
            [
                ui::need_stage_seat(),
                ui::need_stage_types(),
                ui::need_stage_last(),
                ui::need_facts(),
            ]
        },
        title: ui::ad_take_title,
        lead: ui::ad_take_lead,
        source: || Words {
            paste: ui::ad_paste(),
            hint: ui::ad_paste_hint(),
            read: ui::ad_read(),
            file: ui::ad_file(),
        },
        unconfirmed: ui::ad_unconfirmed,
        says: ui::ad_says,
        own: ui::ad_paper_title,
        go_on: ui::ad_take_go_on,
        result: ui::hiring_see,
    }
}
