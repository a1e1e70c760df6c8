//! Each area of a need by itself: the cells of a table of people.

use crate::answers::Answers;
use crate::distance::{Distance, distance};
use crate::exact::Ratio;
use crate::matching::demands::{DemandsMet, demands_met};
use crate::need::{Area, Need};
use crate::target::{Requirement, Target};

/// A need's areas as targets, prepared once for all people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AreaTargets {
    areas: Vec<(u8, Vec<Requirement>)>,
}

impl AreaTargets {
    /// The areas' targets, in the order of `areas`.
    #[must_use]
    pub fn new(need: &Need, areas: &[Area<'_>]) -> Self {
        let of = |area: &Area<'_>| {
            let parts = need.requirements.iter();
            let own = parts.filter(|part| area.items.contains(&part.item));
            (area.points, own.copied().collect())
        };
        Self {
            areas: areas.iter().map(of).collect(),
        }
    }

    /// Each area's points and target.
    pub(super) fn iter(&self) -> impl Iterator<Item = (u8, Target<'_>)> {
        self.areas
            .iter()
            .map(|(points, requirements)| (*points, Target { requirements }))
    }
}

/// What a cell says in a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CellReading {
    /// Less than half of the area's weight is answered: not a low score, no score.
    Unknown,
    /// Further out than the next tour.
    NotMet,
    /// Within the next tour.
    Partly,
    /// Ready now.
    Met,
}

impl CellReading {
    /// The stable id, as used on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::NotMet => "not_met",
            Self::Partly => "partly",
            Self::Met => "met",
        }
    }
}

/// One person in one area of the need.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// What is met of the area.
    pub met: DemandsMet,
    /// That in a word.
    pub reading: CellReading,
}

/// One person in every area, in the areas' order.
#[must_use]
pub fn cells(areas: &AreaTargets, answers: &Answers) -> Vec<Cell> {
    areas.iter().map(|(_, area)| cell(area, answers)).collect()
}

fn cell(area: Target<'_>, answers: &Answers) -> Cell {
    let met = demands_met(area, answers);
    let known = met.coverage.times(2) >= Ratio::whole(1);
    let reading = match met.value.filter(|_| known).map(distance) {
        None => CellReading::Unknown,
        Some(Distance::ReadyNow) => CellReading::Met,
        Some(Distance::NextTour) => CellReading::Partly,
        Some(Distance::FurtherOut) => CellReading::NotMet,
    };
    Cell { met, reading }
}
