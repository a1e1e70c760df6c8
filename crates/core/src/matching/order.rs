//! The order of people against one need.

use std::cmp::Reverse;

use crate::answers::{Answers, Grade};
use crate::bank::Bank;
use crate::exact::Ratio;
use crate::matching::demands::{DemandsMet, Likely, demands_met, likely};
use crate::matching::evidence::{Basis, evidence, rested_on};
use crate::target::Target;

/// One person's figures against the need. They depend on nobody else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The grade of the evidence these figures rest on.
    pub grade: Grade,
    /// What is met.
    pub met: DemandsMet,
    /// How sure that is; `None` where everything is declined.
    pub likely: Option<Likely>,
}

/// One person's figures on this basis. `bank` is the candidate's.
#[must_use]
pub fn standing(bank: Bank<'_>, target: Target<'_>, answers: &Answers, basis: Basis) -> Standing {
    let answers = rested_on(answers, basis);
    Standing {
        grade: evidence(target, &answers),
        met: demands_met(target, &answers),
        likely: likely(bank, target, &answers),
    }
}

/// People in order, as far as there is one. People are named by their places among the standings given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ordered {
    /// What the order rests on; it has to be said wherever the order is shown.
    pub basis: Basis,
    /// An order each, best evidence first. People of two groups are not ordered against each other.
    pub groups: Vec<Group>,
    /// Who cannot be ordered: too little is known on this basis. They are shown all the same.
    pub unordered: Vec<usize>,
}

/// People with evidence of one grade, ordered among themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The grade; `None` for the one group of a self-reported order, which mixes them.
    pub grade: Option<Grade>,
    /// The places, first to last.
    pub places: Vec<Place>,
}

/// A place, shared by those who cannot be told apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// One more than the number of people before it.
    pub place: usize,
    /// Who holds it, in the order they were given in.
    pub people: Vec<usize>,
}

/// The order of people by what they meet of the need.
///
/// On interviewers' word, people are ordered only among those with evidence of the same grade. A self-reported order
/// ranks everybody who answered half of the need's weight. The rest stay unordered.
///
/// From the highest score down, everybody who cannot be told apart from the first of a place shares it: their likely
/// ranges, before they are cut off at the ends, overlap by more than half of the smaller. So does whoever has that person's score, or whose range is a single
/// point within that person's.
#[must_use]
pub fn order(standings: &[Standing], basis: Basis) -> Ordered {
    let grades = match basis {
        Basis::Interviewers => vec![
            Some(Grade::ThreeRaters),
            Some(Grade::TwoRaters),
            Some(Grade::OneRater),
        ],
        Basis::SelfReported => vec![None],
    };
    let half_known = |standing: &Standing| standing.met.coverage.times(2) >= Ratio::whole(1);
    let mut unordered: Vec<usize> = (0..standings.len()).collect();
    let mut groups = Vec::new();
    for grade in grades {
        let members: Vec<Figures> = standings
            .iter()
            .enumerate()
            .filter(|(_, it)| half_known(it) && grade.is_none_or(|grade| it.grade == grade))
            .filter_map(|(person, it)| Figures::of(person, it))
            .collect();
        unordered.retain(|person| !members.iter().any(|it| it.person == *person));
        if !members.is_empty() {
            let places = places(members);
            groups.push(Group { grade, places });
        }
    }
    Ordered {
        basis,
        groups,
        unordered,
    }
}

/// What a person's place depends on.
struct Figures {
    person: usize,
    value: Ratio,
    low: Ratio,
    high: Ratio,
}

impl Figures {
    fn of(person: usize, standing: &Standing) -> Option<Self> {
        let (low, high) = standing.likely?.spread;
        Some(Self {
            person,
            value: standing.met.value?,
            low,
            high,
        })
    }

    fn told_apart_from(&self, other: &Self) -> bool {
        let overlap = self.high.min(other.high) - self.low.max(other.low);
        let smaller = (self.high - self.low).min(other.high - other.low);
        let tied = if smaller == Ratio::ZERO {
            overlap >= Ratio::ZERO
        } else {
            overlap.times(2) > smaller
        };
        !tied && self.value != other.value
    }
}

fn places(mut members: Vec<Figures>) -> Vec<Place> {
    members.sort_by_key(|it| (Reverse((it.value, it.high, it.low)), it.person));
    let mut places: Vec<Place> = Vec::new();
    let mut first: Option<&Figures> = None;
    for (before, member) in members.iter().enumerate() {
        match (first, places.last_mut()) {
            (Some(first), Some(place)) if !member.told_apart_from(first) => {
                place.people.push(member.person);
            }
            _ => {
                first = Some(member);
                places.push(Place {
                    place: before + 1,
                    people: vec![member.person],
                });
            }
        }
    }
    for place in &mut places {
        place.people.sort_unstable();
    }
    places
}
