//! Need and profiles to the comparison.

use std::collections::BTreeSet;

use rolefit_advice::Facts;
use rolefit_advice::diagnosis::need_areas;
use rolefit_advice::offer::{Wanted, offered};
use rolefit_catalogue::{company, item_id, item_index};
use rolefit_core::matching::{
    AreaTargets, Basis, Standing, binding, cells, needs_met, order, standing,
};
use rolefit_core::{Answers, Area, Need, derive_need, reweighed};

use crate::hash::InputHash;
use crate::matching::order::PeopleOrder;
use crate::matching::person::{AreaMet, BindingSide, Met, Offered, Person};
use crate::matching::{Match, MatchFormat};
use crate::need::NeedArea;
use crate::profile::{Profile, Rating, Ratings, Side};

/// A company's need, prepared once for everybody who is compared with it.
#[derive(Clone, Debug)]
pub struct Target {
    hash: InputHash,
    facts: Facts,
    need: Need,
    areas: Vec<Area<'static>>,
    targets: AreaTargets,
}

impl Target {
    /// The need of this company; `None` for a candidate's profile.
    #[must_use]
    pub fn new(profile: &Profile) -> Option<Self> {
        if profile.side != Side::Company {
            return None;
        }
        let company = profile.to_company();
        let derived = derive_need(
            company::need_rules(),
            &company::need_scale(),
            &company.answers,
        );
        let (need, areas) = reweighed(&derived, &need_areas(&derived), &company.points);
        Some(Self {
            hash: InputHash::of(profile),
            facts: company.facts,
            targets: AreaTargets::new(&need, &areas),
            need,
            areas,
        })
    }

    /// One person's figures against the need, on this basis. They depend on nobody else.
    #[must_use]
    pub fn person(&self, line: u32, profile: &Profile, basis: Basis) -> (Person, Standing) {
        let answers = profile.rated_answers();
        let standing = standing(Side::Candidate.bank(), self.need.target(), &answers, basis);
        let wanted: Vec<Wanted<'_>> = profile
            .wants
            .iter()
            .map(|(id, want)| Wanted {
                id,
                option: &want.level,
                importance: want.importance.get(),
            })
            .collect();
        let needs = needs_met(&offered(&self.facts, &wanted));
        let (side, want) = BindingSide::of(binding(standing.met.value, &needs));
        let cells = cells(&self.targets, &answers);
        let person = Person {
            label: profile.label.clone(),
            line,
            input_hash: InputHash::of(profile),
            evidence: standing.grade.into(),
            raters: self.raters(&profile.ratings),
            mixed: self.mixed(&answers),
            demands: Met::new(&standing),
            supplies: Offered::new(&needs),
            binding: side,
            binding_want: want,
            areas: self
                .areas
                .iter()
                .zip(&cells)
                .map(|(area, cell)| AreaMet::new(area, cell))
                .collect(),
        };
        (person, standing)
    }

    /// How many people rated anything that the need demands.
    fn raters(&self, ratings: &Ratings) -> u32 {
        let demanded = |id: &String| {
            let item = item_index(id);
            item.is_some_and(|item| self.need.requirements.iter().any(|part| part.item == item))
        };
        let saw = |rating: &&Rating| {
            let mut levels = rating.levels.iter();
            levels.any(|(id, level)| level.is_some() && demanded(id))
        };
        let raters: BTreeSet<String> = ratings.iter().filter(saw).map(Rating::who).collect();
        u32::try_from(raters.len()).unwrap_or(u32::MAX)
    }

    /// What the need demands and the raters do not agree on.
    fn mixed(&self, answers: &Answers) -> Vec<String> {
        let demanded = self.need.requirements.iter().map(|part| part.item);
        demanded
            .filter(|item| !answers.mixed(*item).is_empty())
            .map(|item| item_id(item).to_owned())
            .collect()
    }
}

/// Compares these people, each with the line they stand in, with the need.
#[must_use]
pub fn compare(target: &Target, people: &[(u32, Profile)], basis: Basis) -> Match {
    let figures = people
        .iter()
        .map(|(line, profile)| target.person(*line, profile, basis));
    let (people, standings): (Vec<Person>, Vec<Standing>) = figures.unzip();
    Match {
        format: MatchFormat::V1,
        catalogue_version: rolefit_catalogue::VERSION.to_owned(),
        need_hash: target.hash.clone(),
        specific: target.need.specific,
        areas: target.areas.iter().map(NeedArea::new).collect(),
        order: PeopleOrder::new(&order(&standings, basis)),
        people,
    }
}
