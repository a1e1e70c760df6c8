//! Which types of CTO a document really asks for or shows.

use rolefit_catalogue::leanings::Fit;
use rolefit_core::TypeId;

use super::found::Finding;
use super::items;
use super::leanings::{self, Lean};
use super::weight::{by_cue, summed};
use crate::reading::{Kind, Pointed, Proposal};

/// The most types that are named.
const MOST: usize = 3;

/// The evidence for each type, in hundredths of a point, in the order of the types.
pub(super) fn evidence(kind: Kind, findings: &[Finding], proposals: &[Proposal]) -> [i32; 8] {
    let cues = by_cue(kind, findings).into_iter();
    let of_cues = cues.flat_map(|(cue, share)| {
        cue.types
            .iter()
            .map(move |(id, weight)| (*id, i32::from(*weight) * share))
    });
    summed(
        TypeId::ALL,
        of_cues.chain(items::for_types(kind, proposals)),
    )
}

/// The types of a document whose plain words lean like this; `cto` is how likely the seat is a CTO's, 0..=1.
pub(super) fn types(
    kind: Kind,
    findings: &[Finding],
    proposals: &[Proposal],
    fit: Fit,
    lean: &Lean,
    cto: f64,
) -> Vec<Pointed<TypeId>> {
    let sure = leanings::of_types(fit, evidence(kind, findings, proposals), lean, cto);
    let least = leanings::least_of_a_type(fit);
    let mut named: Vec<Pointed<TypeId>> = TypeId::ALL
        .into_iter()
        .zip(sure)
        .filter(|(_, sure)| *sure >= least)
        .map(|(id, sure)| Pointed {
            id,
            strength: in_hundredths(sure),
        })
        .collect();
    named.sort_by_key(|one| 100 - one.strength);
    named.truncate(MOST);
    named
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a share of one, in hundredths"
)]
fn in_hundredths(sure: f64) -> u8 {
    libm::round(sure.clamp(0.0, 1.0) * 100.0) as u8
}
