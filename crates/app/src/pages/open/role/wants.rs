//! What a candidate wants, as far as the company says what it offers of it.

use rolefit_advice::Facts;
use rolefit_advice::offer::{Wanted, offered};
use rolefit_catalogue::{ui, wants};
use rolefit_core::matching::Want;
use rolefit_formats::link::BriefLink;
use yew::prelude::*;

use crate::hooks::AppHandle;
use crate::pages::about;
use crate::state::{Desk, Value, want_key};

/// What somebody wants: the want's id, the option's id, how much it matters.
pub(super) type WantedHere = Vec<(&'static str, String, u8)>;

/// The wants of a profile, in the catalogue's order.
pub(super) fn wanted(desk: &Desk) -> WantedHere {
    let said = wants().iter().filter_map(|want| {
        let Some(Value::Wanted { level, importance }) = desk.detail(&want_key(want.id)) else {
            return None;
        };
        Some((want.id, level.clone(), *importance))
    });
    said.collect()
}

/// These wants beside what the facts say of them.
pub(super) fn beside(facts: &Facts, wanted: &WantedHere) -> Vec<Want<'static>> {
    let wanted = wanted.iter().map(|(id, option, importance)| Wanted {
        id,
        option,
        importance: *importance,
    });
    offered(facts, &wanted.collect::<Vec<_>>())
}

/// The ids of the wants of which the company supplies something.
pub(super) fn supplied(brief: &BriefLink) -> Vec<&'static str> {
    let all = wants().iter().filter_map(|want| {
        let first = want.options.first()?;
        Some((want.id, first.id.to_owned(), 1))
    });
    let beside = beside(&brief.facts(), &all.collect());
    let known = beside.iter().filter(|want| want.supply.is_some());
    known.map(|want| want.id).collect()
}

/// The section.
pub(super) fn section(app: &AppHandle, brief: &BriefLink) -> Html {
    let supplied = supplied(brief);
    let asked = wants().iter().filter(|want| supplied.contains(&want.id));
    html! {
        <section class="told">
            <h2>{ ui::role_wants_title() }</h2>
            if supplied.is_empty() {
                <p>{ ui::role_wants_none() }</p>
            } else {
                <p class="quiet">{ ui::role_wants_lead() }</p>
                { for asked.map(|want| about::want(app, want)) }
            }
        </section>
    }
}
