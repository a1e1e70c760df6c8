//! Profile to brief.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use rolefit_advice::brief::{Basis, Brief, Work};
use rolefit_advice::diagnosis::diagnose;
use rolefit_advice::invitation::{MOST_WEIGHED, title};
use rolefit_catalogue::{company, item_id};

use crate::brief::section::{BriefSection, Weighed};
use crate::brief::{BriefFormat, RoleBrief};
use crate::hash::InputHash;
use crate::profile::{FactValue, Profile, Side};

/// The title and the draft of this company's brief; `None` for a candidate's profile.
#[must_use]
pub fn drafted(profile: &Profile) -> Option<(String, Brief)> {
    whole(profile).map(|(title, brief, _)| (title, brief))
}

/// The brief of this company; `None` for a candidate's profile.
#[must_use]
pub fn brief(profile: &Profile) -> Option<RoleBrief> {
    let (title, brief, weighs) = whole(profile)?;
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
        title,
        company: company.to_owned(),
        sections: brief.sections.iter().map(BriefSection::new).collect(),
        weighs,
        offer: offer(profile),
    })
}

fn whole(profile: &Profile) -> Option<(String, Brief, Vec<Weighed>)> {
    if profile.side != Side::Company {
        return None;
    }
    let company = profile.to_company();
    let today = diagnose(&company).today;
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
    Some((title, brief, weighs))
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
