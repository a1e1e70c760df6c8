//! Which types of CTO a document really asks for or shows.

use rolefit_core::{RoleId, TypeId};

use super::found::Finding;
use super::items;
use super::seats::strength;
use super::weight::{FULL, by_cue};
use crate::reading::{Kind, Pointed, Proposal};

/// What a type's evidence must come to before it is named, in hundredths of a point. Estates, platforms and changes are spoken
/// of in ads of every kind, founding hardly anywhere else. Product judgement, set on the development documents.
const fn least(id: TypeId) -> i32 {
    match id {
        TypeId::Startup => 3 * FULL,
        TypeId::Platform | TypeId::Transformation => 4 * FULL + FULL / 2,
        TypeId::Enterprise => 5 * FULL,
        _ => 4 * FULL,
    }
}

/// The same where the seat is a Head of Engineering's: few such documents ask for a type of CTO, though they name much of
/// the same technology.
const fn least_below(id: TypeId) -> i32 {
    least(id) + least(id) / 2
}

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
        Some(RoleId::HeadOfEngineering) => least_below,
        _ => least,
    };
    let strongest = all.first().map_or(0, |(_, sum)| *sum);
    let named = all
        .into_iter()
        .filter(|(id, sum)| *sum >= least(*id) && sum * FULL >= strongest * OF_THE_STRONGEST);
    named
        .take(MOST)
        .map(|(id, sum)| Pointed {
            id,
            strength: strength(sum),
        })
        .collect()
}
