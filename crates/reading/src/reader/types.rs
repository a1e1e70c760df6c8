//! Which types of CTO a document really asks for or shows.

use rolefit_core::{RoleId, TypeId};

use super::found::Finding;
use super::items;
use super::seats::strength;
use super::weight::{FULL, by_cue};
use crate::reading::{Kind, Pointed, Proposal};

/// What a type's evidence must come to before it is named, in hundredths of a point.
const LEAST: i32 = 4 * FULL;
/// What it must come to where the seat is a Head of Engineering's: few such documents ask for a type of CTO, though they name
/// much of the same technology.
const LEAST_BELOW: i32 = 6 * FULL;
/// The share of the strongest type's evidence it must come to, in hundredths.
const OF_THE_STRONGEST: i32 = 30;
/// The most types that are named.
const MOST: usize = 3;

pub(super) fn types(
    kind: Kind,
    findings: &[Finding],
    proposals: &[Proposal],
    seat: Option<RoleId>,
) -> Vec<Pointed<TypeId>> {
    let mut all: Vec<(TypeId, i32)> = TypeId::ALL.into_iter().map(|id| (id, 0)).collect();
    for (cue, share) in by_cue(kind, findings) {
        for (id, weight) in cue.types {
            for (_, sum) in all.iter_mut().filter(|(other, _)| other == id) {
                *sum += i32::from(*weight) * share;
            }
        }
    }
    for (id, points) in items::for_types(kind, proposals) {
        for (_, sum) in all.iter_mut().filter(|(other, _)| *other == id) {
            *sum += points;
        }
    }
    all.sort_by_key(|(_, sum)| -sum);
    let least = match seat {
        Some(RoleId::HeadOfEngineering) => LEAST_BELOW,
        _ => LEAST,
    };
    let strongest = all.first().map_or(0, |(_, sum)| *sum);
    let named = all
        .into_iter()
        .filter(|(_, sum)| *sum >= least && sum * FULL >= strongest * OF_THE_STRONGEST);
    named
        .take(MOST)
        .map(|(id, sum)| Pointed {
            id,
            strength: strength(sum),
        })
        .collect()
}
