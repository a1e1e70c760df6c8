//! Which seat a document describes.

use std::collections::BTreeMap;

use rolefit_catalogue::leanings::Fit;
use rolefit_core::RoleId;

use super::found::Finding;
use super::items;
use super::leanings::{self, EACH, Lean};
use super::weight::{FULL, by_cue};
use crate::reading::{Kind, Mark, Pointed, Proposal};
use rolefit_phrases::Span;

/// What a seat's evidence must come to before it is named, in hundredths of a point.
const LEAST: i32 = 3 * FULL;
/// What it must come to where nothing is proposed beyond a mere mention: stock words of every ad name no seat.
const LEAST_OF_STOCK_WORDS: i32 = 12 * FULL;
/// A level that shows more than a mention.
const SUBSTANTIAL: u8 = 2;
/// How far it must lead the next, in hundredths of a point.
const LEAD: i32 = FULL / 4;
/// The evidence at which strength is half of what it can come to, in hundredths of a point.
const HALF: i32 = 10 * FULL;
/// What a clause must come to for a seat before it is marked, in points.
const LEAST_MARKED: i32 = 2;

/// The seats of a document.
pub(super) struct Seats {
    /// The one it describes.
    pub(super) seat: Option<RoleId>,
    /// All it points to, strongest first.
    pub(super) all: Vec<Pointed<RoleId>>,
    /// How likely it is a CTO's, 0..=1.
    pub(super) cto: f64,
}

/// The evidence for each seat, in hundredths of a point, in the order of the roles.
pub(super) fn evidence(kind: Kind, findings: &[Finding], proposals: &[Proposal]) -> [i32; 4] {
    let mut all = RoleId::ALL.map(|role| (role, 0));
    for (cue, share) in by_cue(kind, findings) {
        for (role, weight) in cue.seats {
            for (_, sum) in all.iter_mut().filter(|(other, _)| other == role) {
                *sum += i32::from(*weight) * share;
            }
        }
    }
    for (role, points) in items::for_roles(kind, proposals) {
        for (_, sum) in all.iter_mut().filter(|(other, _)| *other == role) {
            *sum += points;
        }
    }
    all.map(|(_, sum)| sum)
}

/// The seats of a document whose plain words lean like this.
pub(super) fn seats(
    kind: Kind,
    findings: &[Finding],
    proposals: &[Proposal],
    fit: Fit,
    lean: &Lean,
) -> Seats {
    let evidence = evidence(kind, findings, proposals);
    let likely = leanings::of_roles(fit, evidence, lean);
    let mut all: Vec<(RoleId, i32)> = RoleId::ALL
        .into_iter()
        .zip(shared_out(evidence, likely))
        .collect();
    all.sort_by_key(|(_, sum)| -sum);
    let mut sums = all.iter().map(|(_, sum)| *sum);
    let first = sums.next().unwrap_or_default();
    let second = sums.next().unwrap_or_default();
    let is_substantial = proposals.iter().any(|one| one.level >= SUBSTANTIAL);
    let least = if is_substantial {
        LEAST
    } else {
        LEAST_OF_STOCK_WORDS
    };
    let named = first >= least && first - second >= LEAD;
    let seat = all.first().filter(|_| named).map(|(role, _)| *role);
    let all = all.iter().filter_map(|(role, sum)| {
        let strength = strength(*sum);
        (strength > 0).then_some(Pointed {
            id: *role,
            strength,
        })
    });
    let [cto, ..] = likely;
    Seats {
        seat,
        all: all.collect(),
        cto,
    }
}

/// The evidence of the cues shared out anew by how likely each seat is with the words: words move evidence from seat to seat
/// and add hardly any.
fn shared_out(evidence: [i32; 4], likely: [f64; 4]) -> [i32; 4] {
    let all: f64 = evidence
        .iter()
        .map(|sum| f64::from((*sum).max(0)) + EACH)
        .sum();
    // Whole hundredths: a fraction of one says nothing. Sums of a few thousand at most are far from the limits of the type.
    #[allow(
        clippy::cast_possible_truncation,
        reason = "bounded by the sum of the evidence, an i32"
    )]
    likely.map(|likely| libm::round(likely * all - EACH) as i32)
}

/// Evidence as a strength 0..=100 that grows ever more slowly.
pub(super) fn strength(sum: i32) -> u8 {
    let sum = sum.max(0);
    u8::try_from(100 * sum / (sum + HALF)).unwrap_or(100)
}

/// The clauses that point to a seat more than to any other, in order.
pub(super) fn marks(kind: Kind, findings: &[Finding]) -> Vec<Mark> {
    let mut clauses: BTreeMap<Span, Vec<Finding>> = BTreeMap::new();
    for finding in findings {
        clauses.entry(finding.clause).or_default().push(*finding);
    }
    let marks = clauses.into_iter().filter_map(|(span, findings)| {
        let evidence = evidence(kind, &findings, &[]);
        let mut all: Vec<(RoleId, i32)> = RoleId::ALL.into_iter().zip(evidence).collect();
        all.sort_by_key(|(_, sum)| -sum);
        let mut all = all.into_iter();
        let (seat, first) = all.next()?;
        let second = all.next().map_or(0, |(_, sum)| sum);
        (first >= LEAST_MARKED * FULL && first > second).then_some(Mark { span, seat })
    });
    marks.collect()
}
