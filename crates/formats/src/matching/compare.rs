//! Need and profiles to the comparison.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

use rolefit_advice::Facts;
use rolefit_advice::diagnosis::need_areas;
use rolefit_advice::offer::{Wanted, offered};
use rolefit_catalogue::{company, item_id, item_index};
use rolefit_core::matching::{
    AreaTargets, Basis, Cell, PointsSwap, Standing, Step, best_pairs, binding, cells,
    fewest_points, fewest_points_in, fewest_steps, needs_met, order, rested_on, standing, together,
};
use rolefit_core::{Answers, Area, Need, derive_need, reweighed};

use crate::hash::InputHash;
use crate::matching::order::PeopleOrder;
use crate::matching::person::{AreaMet, BindingSide, Met, Offered, Person};
use crate::matching::together::{PAIRS, Pair};
use crate::matching::turn::{self, Turn};
use crate::matching::{Match, MatchFormat};
use crate::need::NeedArea;
use crate::profile::{Profile, Rating, Ratings, Required, Side, gates_of};

/// A company's need, prepared once for everybody who is compared with it.
#[derive(Clone, Debug, PartialEq)]
pub struct Target {
    hash: InputHash,
    facts: Facts,
    /// As derived, before the user's own points.
    derived: (Need, Vec<Area<'static>>),
    points: BTreeMap<String, u8>,
    need: Need,
    areas: Vec<Area<'static>>,
    targets: AreaTargets,
    gates: BTreeMap<String, Required>,
}

/// One person compared with a need: what is passed on, and what orders and pairs are made from.
#[derive(Clone, Debug, PartialEq)]
pub struct Compared {
    /// The figures as they are passed on.
    pub person: Person,
    /// What a place depends on.
    pub standing: Standing,
    /// Each area of the need.
    pub cells: Vec<Cell>,
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
        let derived_areas = need_areas(&derived);
        let (need, areas) = reweighed(&derived, &derived_areas, &company.points);
        Some(Self {
            hash: InputHash::of(profile),
            facts: company.facts,
            derived: (derived, derived_areas),
            points: company.points,
            targets: AreaTargets::new(&need, &areas),
            need,
            areas,
            gates: profile.gates.clone(),
        })
    }

    /// The same need with other gates than the company's own.
    #[must_use]
    pub fn with_gates(self, gates: BTreeMap<String, Required>) -> Self {
        Self { gates, ..self }
    }

    /// SHA-256 of what the need follows from.
    #[must_use]
    pub fn hash(&self) -> &InputHash {
        &self.hash
    }

    /// Whether the need demands enough to compare people with it.
    #[must_use]
    pub fn is_specific(&self) -> bool {
        self.need.specific
    }

    /// Its areas, the heaviest first.
    #[must_use]
    pub fn areas(&self) -> &[Area<'static>] {
        &self.areas
    }

    /// Its areas as targets of their own.
    #[must_use]
    pub fn area_targets(&self) -> &AreaTargets {
        &self.targets
    }

    /// What it demands of a person, with the user's own points.
    #[must_use]
    pub fn need(&self) -> &Need {
        &self.need
    }

    /// One person's figures against the need, on this basis. They depend on nobody else.
    #[must_use]
    pub fn person(&self, line: u32, profile: &Profile, basis: Basis) -> Compared {
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
        let cells = cells(&self.targets, &rested_on(&answers, basis));
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
            gates: gates_of(&self.gates, profile),
        };
        Compared {
            person,
            standing,
            cells,
        }
    }

    /// The fewest answers that put `below` before `above`; `None` where none can.
    #[must_use]
    pub fn steps(&self, above: &Answers, below: &Answers) -> Option<Vec<Step>> {
        fewest_steps(self.need.target(), above, below)
    }

    /// The smallest of these moves of this area's points that puts `below` before `above`.
    #[must_use]
    pub fn points_between(
        &self,
        area: &str,
        moves: RangeInclusive<u8>,
        (above, below): (&Answers, &Answers),
    ) -> Option<PointsSwap<'static>> {
        let (need, areas) = &self.derived;
        let area = areas.iter().find(|one| one.id == area)?;
        fewest_points_in(need, areas, &self.points, area, moves, above, below)
    }

    fn turn(
        &self,
        (above, below): (usize, usize),
        people: &[(u32, Profile)],
        basis: Basis,
    ) -> Option<Turn> {
        let answers = |place: usize| Some(rested_on(&people.get(place)?.1.rated_answers(), basis));
        let (first, second) = (answers(above)?, answers(below)?);
        let (need, areas) = &self.derived;
        Some(Turn::new(
            (above, below),
            self.steps(&first, &second),
            fewest_points(need, areas, &self.points, &first, &second),
        ))
    }

    fn pairs(&self, everybody: &[Compared]) -> Vec<Pair> {
        let cells: Vec<&[Cell]> = everybody.iter().map(|one| one.cells.as_slice()).collect();
        let best = best_pairs(&self.targets, &cells, &[], PAIRS).into_iter();
        best.filter_map(|(one, other)| {
            let both = [*cells.get(one)?, *cells.get(other)?];
            let covered = together(&self.targets, &both);
            Some(Pair::new((one, other), &covered, &self.areas))
        })
        .collect()
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
    let figures = people.iter();
    let everybody: Vec<Compared> = figures
        .map(|(line, profile)| target.person(*line, profile, basis))
        .collect();
    let standings: Vec<Standing> = everybody.iter().map(|one| one.standing).collect();
    let ordered = order(&standings, basis);
    let turns = turn::neighbours(&ordered);
    Match {
        format: MatchFormat::V1,
        catalogue_version: rolefit_catalogue::VERSION.to_owned(),
        need_hash: target.hash.clone(),
        specific: target.need.specific,
        areas: target.areas.iter().map(NeedArea::new).collect(),
        gates: target.gates.clone(),
        order: PeopleOrder::new(&ordered),
        turns: turns
            .filter_map(|two| target.turn(two, people, basis))
            .collect(),
        pairs: target.pairs(&everybody),
        people: everybody.into_iter().map(|one| one.person).collect(),
    }
}
