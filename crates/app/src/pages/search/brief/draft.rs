//! The draft of the open company's brief, made anew only when something it rests on has changed.

use std::rc::Rc;

use rolefit_advice::brief::title;
use rolefit_advice::diagnosis::Picture;
use rolefit_advice::{Basis, Brief, Facts, Work};
use rolefit_core::Answers;
use yew::prelude::*;

use crate::hooks::AppHandle;
use crate::pages::diagnosis::company;
use crate::state::{Desk, Value, keys};

/// The draft and what stands around it.
#[derive(Debug, PartialEq)]
pub(super) struct Drafted {
    /// The role's title.
    pub title: &'static str,
    /// The work described, where that can be said.
    pub work: Option<Work>,
    /// The company's facts.
    pub facts: Facts,
    /// Every part as drafted.
    pub brief: Brief,
}

/// The kinds of detail that a draft rests on. Somebody's own words are none of them: typing drafts nothing anew.
const RESTS_ON: [&str; 3] = ["fact:", keys::LATER, keys::POINTS];

/// What a draft rests on.
type Ground = (Answers, Vec<(String, Value)>);

/// The draft of the open company.
#[hook]
pub(super) fn use_draft(app: &AppHandle) -> Rc<Drafted> {
    let desk = &app.state.open;
    use_memo(ground(desk), |_| drafted(desk))
}

fn ground(desk: &Desk) -> Ground {
    let answers = desk.answers(&rolefit_catalogue::company::bank());
    let details = desk.details.iter();
    let told = details.filter_map(|(key, detail)| {
        let rests = RESTS_ON.iter().any(|kind| key.starts_with(kind));
        Some((key.clone(), detail.value.clone().filter(|_| rests)?))
    });
    (answers, told.collect())
}

fn drafted(desk: &Desk) -> Drafted {
    let company = company::of(desk);
    let today = Picture::of_company(&company);
    let work = Work::of(today.verdict, today.seat.other_role);
    let brief = Brief::draft(&Basis {
        company: &company,
        need: &today.need,
        work,
    });
    Drafted {
        title: title(&company.facts, work),
        work,
        facts: company.facts,
        brief,
    }
}
