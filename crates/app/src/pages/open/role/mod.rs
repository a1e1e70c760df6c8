//! A role as a link tells of it: who asks and on what terms, the brief at a glance, the questions it weighs, both
//! directions, what to ask, and a file to send. Everything a candidate enters goes into their own profile.

mod both;
pub(super) mod glance;
mod send;
mod supplies;
mod wants;
mod weighed;

use std::rc::Rc;

use rolefit_advice::questions_to_ask::questions_from;
use rolefit_catalogue::{competency_name, ui};
use rolefit_core::OTHER_AREA;
use rolefit_formats::link::BriefLink;
use yew::prelude::*;

use super::ask::{self, Asked};
use crate::hooks::use_app;
use crate::side::Side;

/// What is opened.
#[derive(PartialEq, Properties)]
pub(super) struct RoleProps {
    /// What the link tells.
    pub brief: Rc<BriefLink>,
}

/// The page's title.
pub(super) fn title(brief: &BriefLink) -> String {
    match brief.company.as_str() {
        "" => ui::role_title_only(brief.title.as_str()),
        company => ui::role_title(brief.title.as_str(), company),
    }
}

/// The page below its title.
#[component]
pub(super) fn Role(props: &RoleProps) -> Html {
    let app = use_app();
    let brief = &props.brief;
    let desk = app.state.desk(Side::Candidate);
    let asked = use_memo(brief.clone(), |brief| {
        questions_from(&brief.facts(), &brief.needs(), brief.work)
    });
    html! {
        <>
            { glance::notice(brief) }
            { glance::section(brief) }
            <weighed::Weighed items={brief.items()} weights={brief.weighs.iter().map(|it| it.weight).collect::<Vec<_>>()} />
            { wants::section(&app, brief) }
            <both::Both
                brief={brief.clone()}
                answers={desk.answers(&rolefit_catalogue::candidate())}
                wanted={wants::wanted(desk)}
            />
            <section>
                <h2>{ ui::ask_title() }</h2>
                <Asked questions={ask::Questions((*asked).clone())} company={brief.company.as_str().to_owned()} />
            </section>
            <send::Send brief={brief.clone()} />
        </>
    }
}

/// What an area of a need is called.
fn area_name(id: &str) -> &'static str {
    if id == OTHER_AREA {
        ui::points_other()
    } else {
        competency_name(id).unwrap_or_default()
    }
}
