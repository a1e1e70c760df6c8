//! The types in order.

use std::cmp::Reverse;

use crate::types::standing::TypeStanding;

/// A type with its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placed<'a> {
    /// 1 for the first; types of equal order share a place, and the next one's counts them all (1, 1, 3). `None` for a
    /// type that is not ranked yet.
    pub place: Option<usize>,
    /// How the type stands.
    pub standing: &'a TypeStanding,
}

/// The ranked types by `S + B/10`, highest first, equals in the order of [`TypeId`](crate::TypeId); then those not
/// ranked yet, the one that lacks the fewest answers first and those that cannot be ranked any more last.
#[must_use]
pub fn placed(standings: &[TypeStanding]) -> Vec<Placed<'_>> {
    let (mut ranked, mut waiting): (Vec<_>, Vec<_>) =
        standings.iter().partition(|standing| standing.ranked);
    ranked.sort_by_key(|standing| (Reverse(standing.order), standing.id));
    waiting.sort_by_key(|standing| {
        let until = standing.until_ranked;
        (until.is_none(), until, standing.id)
    });
    let place_of =
        |standing: &TypeStanding| 1 + ranked.iter().filter(|it| it.order > standing.order).count();
    let ranked = ranked.iter().map(|standing| Placed {
        place: Some(place_of(standing)),
        standing,
    });
    let waiting = waiting.iter().map(|standing| Placed {
        place: None,
        standing,
    });
    ranked.chain(waiting).collect()
}
