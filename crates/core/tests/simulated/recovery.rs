//! Whether the true type comes first, and whether the ranges of types hold: on answers given, without an order of asking.
#![allow(dead_code, reason = "each test binary uses its own part")]

use rolefit_core::{Answers, TypeId, outlook, placed, score, types};

use crate::candidate::{Candidate, disturbed};
use crate::figure::{Share, holds};
use crate::people::{Setting, each};

/// How often the true type holds a first place.
pub struct Recovered {
    /// All questions answered as they are.
    pub clean: Share,
    /// With every item disturbed.
    pub noisy: Share,
    /// As they are, every block declined.
    pub items_only: Share,
    /// With every item disturbed and every block declined.
    pub noisy_items_only: Share,
}

/// People of one clear type: the true one is first, alone.
pub fn first_place(setting: &Setting<'_>, people: u64) -> Recovered {
    recovered(setting, people, Candidate::clear, 1)
}

/// People with a close second: the true type is among the first two.
pub fn first_two(setting: &Setting<'_>, people: u64) -> Recovered {
    recovered(setting, people, Candidate::with_a_second, 2)
}

fn recovered(
    setting: &Setting<'_>,
    people: u64,
    made: impl Fn(&mut crate::support::Random, &Setting<'_>) -> Candidate + Sync,
    places: usize,
) -> Recovered {
    let seen = each(people, |random| {
        let candidate = made(random, setting);
        let held = |answers: &Answers| among(setting, answers, candidate.kind, places);
        let (all, items) = (candidate.complete(setting), candidate.items_only(setting));
        let noisy = disturbed(random, setting, all.clone());
        let noisy_items = disturbed(random, setting, items.clone());
        [all, noisy, items, noisy_items].map(|answers| held(&answers))
    });
    let share = |at: usize| Share::of(&seen.iter().map(|it| it[at]).collect::<Vec<_>>());
    Recovered {
        clean: share(0),
        noisy: share(1),
        items_only: share(2),
        noisy_items_only: share(3),
    }
}

/// Whether `kind` is among the first so many types, with no more than those sharing their places.
fn among(setting: &Setting<'_>, answers: &Answers, kind: TypeId, places: usize) -> bool {
    let standings = types(&setting.model, answers);
    let order = placed(&standings);
    let own = order.iter().find(|it| it.standing.id == kind).unwrap();
    let up_to = |place: Option<usize>| order.iter().filter(|it| it.place <= place).count();
    own.place.is_some() && up_to(own.place) <= places
}

/// How often the likely range of a type's score, after a random half of the questions, holds the full score.
pub struct TypeRanges {
    /// A score on an end of its range counts.
    pub ends_included: Share,
    /// It counts half.
    pub ends_by_half: Share,
}

/// Ranges of the eight types after a random half.
pub fn ranges_hold(setting: &Setting<'_>, people: u64) -> TypeRanges {
    let seen = each(people, |random| {
        let candidate = Candidate::clear(random, setting);
        let complete = candidate.complete(setting);
        let now = outlook(&setting.model, &candidate.half(random, setting));
        let targets = setting.model.types.iter().zip(now.types);
        let held = targets.map(|(kind, now)| holds(now.range, score(kind.target, &complete).value));
        held.collect::<Vec<[bool; 2]>>()
    });
    let all = || seen.iter().flatten();
    TypeRanges {
        ends_included: Share::of(&all().map(|it| it[0]).collect::<Vec<_>>()),
        ends_by_half: Share::of(&all().flatten().copied().collect::<Vec<_>>()),
    }
}
