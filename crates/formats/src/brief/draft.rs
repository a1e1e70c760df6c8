//! Profile to brief.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use rolefit_advice::brief::{Basis, Brief, Edits, Work, title};
use rolefit_advice::diagnosis::Picture;
use rolefit_advice::invitation::MOST_WEIGHED;
use rolefit_catalogue::{company, item_id};

use crate::brief::section::{BriefSection, Weighed};
use crate::brief::{BriefFormat, RoleBrief};
use crate::hash::InputHash;
use crate::profile::{FactValue, Profile, Side};

/// What a company's brief is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The role's title.
    pub title: String,
    /// The work described, where that can be said.
    pub work: Option<Work>,
    /// The draft of every part.
    pub brief: Brief,
    /// The parts that somebody wrote in their own words.
    pub edits: Edits,
}

/// The draft of this company's brief and what was written in its place; `None` for a candidate's profile.
#[must_use]
pub fn drafted(profile: &Profile) -> Option<Draft> {
    whole(profile).map(|(draft, _)| draft)
}

/// The brief of this company; `None` for a candidate's profile.
#[must_use]
pub fn brief(profile: &Profile) -> Option<RoleBrief> {
    let (draft, weighs) = whole(profile)?;
    let parts = draft.brief.parts(&draft.edits);
    let said = |id: &str| match profile.facts.get(id) {
        Some(FactValue::Choice(said)) => said.as_str(),
        _ => "",
    };
    let confidential = said("confidential_search") == "yes";
    let company = if confidential {
        ""
    } else {
        said("company_name")
    };
    Some(RoleBrief {
        format: BriefFormat::V1,
        catalogue_version: rolefit_catalogue::VERSION.to_owned(),
        input_hash: InputHash::of(profile),
        company: company.to_owned(),
        sections: parts.map(|part| BriefSection::new(&part)).collect(),
        title: draft.title,
        weighs,
        offer: offer(profile),
    })
}

fn whole(profile: &Profile) -> Option<(Draft, Vec<Weighed>)> {
    if profile.side != Side::Company {
        return None;
    }
    let company = profile.to_company();
    let today = Picture::of_company(&company);
    let work = Work::of(today.verdict, today.seat.other_role);
    let brief = Brief::draft(&Basis {
        company: &company,
        need: &today.need,
        work,
    });
    let title = title(&company.facts, work).to_owned();
    let mut weighs: Vec<Weighed> = today
        .need
        .requirements
        .iter()
        .map(|part| Weighed {
            item: item_id(part.item).to_owned(),
            weight: part.weight,
            level: part.level.get(),
        })
        .collect();
    weighs.sort_by_key(|one| Reverse(one.weight));
    weighs.truncate(MOST_WEIGHED);
    let draft = Draft {
        title,
        work,
        brief,
        edits: profile.to_edits(),
    };
    Some((draft, weighs))
}

/// The facts that wants are held against, with those that limit them.
fn offer(profile: &Profile) -> BTreeMap<String, FactValue> {
    let supplied = company::supplies().iter().map(|supply| supply.fact);
    let limiting = company::caps()
        .iter()
        .flat_map(|cap| cap.facts.iter().copied());
    let ids: BTreeSet<&str> = supplied.chain(limiting).chain(["pay_currency"]).collect();
    let facts = profile.facts.iter();
    facts
        .filter(|(id, _)| ids.contains(id.as_str()))
        .map(|(id, value)| (id.clone(), value.clone()))
        .collect()
}
