//! How much evidence weighs: by how it is meant, and less the more alike what is already there.

use std::collections::BTreeMap;

use rolefit_catalogue::lexicon::Cue;

use super::found::{Finding, Meant};
use crate::reading::Kind;

/// What a cue counts in full, so that shares of it are whole numbers.
pub(super) const FULL: i32 = 100;
/// What the second, third … distinct wording of a cue adds, in hundredths. Repetition of one wording adds nothing.
const FURTHER: [i32; 2] = [30, 15];

/// What evidence counts for a seat or a type, in hundredths, by how it is meant.
fn share(kind: Kind, meant: Meant) -> i32 {
    match (kind, meant) {
        (_, Meant::Done) => FULL,
        (Kind::Posting, Meant::Required) => 60,
        (_, Meant::Required | Meant::Helped) => 35,
        (_, Meant::Aside) => 15,
        (_, Meant::Wished) => 10,
        (_, Meant::Offered | Meant::Nothing) => 0,
    }
}

/// How much each cue counts in a document, in hundredths: that of its best wording, and a part of two more.
pub(super) fn by_cue(kind: Kind, findings: &[Finding]) -> Vec<(&'static Cue, i32)> {
    let mut wordings: BTreeMap<&str, (&'static Cue, BTreeMap<usize, i32>)> = BTreeMap::new();
    for finding in findings {
        let (_, of_cue) = wordings
            .entry(finding.cue.id)
            .or_insert_with(|| (finding.cue, BTreeMap::new()));
        let best = of_cue.entry(finding.phrase).or_default();
        *best = (*best).max(share(kind, finding.meant));
    }
    let counted = wordings.into_values().map(|(cue, wordings)| {
        let mut shares: Vec<i32> = wordings.into_values().collect();
        shares.sort_unstable_by_key(|share| -share);
        let further = shares.iter().skip(1).zip(FURTHER);
        let further: i32 = further.map(|(share, part)| share * part / FULL).sum();
        (cue, shares.first().copied().unwrap_or_default() + further)
    });
    counted.filter(|(_, weight)| *weight > 0).collect()
}

/// What the weights of cues and the points of proposals come to for each of a kind of thing, in hundredths of a point, in the order
/// of `all`.
pub(super) fn summed<T: PartialEq, const N: usize>(
    all: [T; N],
    points: impl Iterator<Item = (T, i32)>,
) -> [i32; N] {
    let mut sums = [0; N];
    for (to, points) in points {
        for (sum, _) in sums.iter_mut().zip(&all).filter(|(_, one)| **one == to) {
            *sum += points;
        }
    }
    sums
}
