//! Which seat a document describes.

use std::collections::BTreeMap;

use rolefit_catalogue::leanings::Fit;
use rolefit_core::RoleId;

use super::found::Finding;
use super::items;
use super::leanings::{self, EACH, Lean, MANY_WORDS, Telling};
use super::weight::{FULL, by_cue, summed};
use crate::reading::{Kind, Mark, Pointed, Proposal};
use rolefit_phrases::Span;

/// What the cues and answers of a seat must come to before it is named, in hundredths of a point, in a text with few plain words
/// that lean anywhere: a title alone names none. From many on they may name one by themselves.
const LEAST: i32 = 3 * FULL;
/// The evidence at which strength is half of what it can come to, in hundredths of a point.
const HALF: i32 = 10 * FULL;
/// What a clause must come to for a seat before it is marked, in points.
const LEAST_MARKED: i32 = 2;

/// The seats of a document.
pub(super) struct Seats {
    /// What speaks for each.
    pub(super) evidence: Evidence,
    /// The one it describes.
    pub(super) seat: Option<RoleId>,
    /// All it points to, strongest first.
    pub(super) all: Vec<Pointed<RoleId>>,
    /// How likely each is, 0..=1, in the order of the roles.
    pub(super) likely: [f64; 4],
}

impl Seats {
    /// How likely it is a CTO's, 0..=1.
    pub(super) fn cto(&self) -> f64 {
        let [cto, ..] = self.likely;
        cto
    }
}

/// What speaks for each seat and for none of them, in hundredths of a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Evidence {
    /// For each seat, in the order of the roles.
    pub(super) roles: [i32; 4],
    /// For none of them: other work, or that of several alike.
    pub(super) none: i32,
}

/// What speaks for each seat and for none of them.
fn evidence(kind: Kind, findings: &[Finding], proposals: &[Proposal]) -> Evidence {
    let cues = by_cue(kind, findings).into_iter();
    let of_cues = cues.flat_map(|(cue, share)| {
        cue.seats
            .iter()
            .map(move |(id, weight)| (*id, i32::from(*weight) * share))
    });
    let of_items = items::for_roles(kind, proposals);
    let of_items = of_items.into_iter().map(|(id, points)| (Some(id), points));
    let all = [
        Some(RoleId::Cto),
        Some(RoleId::Cio),
        Some(RoleId::VpEngineering),
        Some(RoleId::HeadOfEngineering),
        None,
    ];
    let [roles @ .., none] = summed(all, of_cues.chain(of_items));
    Evidence { roles, none }
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
    let likely = leanings::of_roles(fit, &evidence, lean);
    let mut all: Vec<(RoleId, i32)> = RoleId::ALL
        .into_iter()
        .zip(shared_out(&evidence, likely))
        .collect();
    all.sort_by_key(|(_, sum)| -sum);
    let first = all.first().map(|(role, _)| *role);
    let mut by_role = RoleId::ALL.into_iter().zip(evidence.roles);
    let cues = by_role
        .find(|(role, _)| Some(*role) == first)
        .map_or(0, |(_, sum)| sum);
    let telling = Telling {
        none: evidence.none,
        away: lean.none,
        cues,
    };
    let seat = first.filter(|_| {
        leanings::tells_a_seat(fit, telling) && (cues >= LEAST || lean.words >= MANY_WORDS)
    });
    let all = all.iter().filter_map(|(role, sum)| {
        let strength = strength(*sum);
        (strength > 0).then_some(Pointed {
            id: *role,
            strength,
        })
    });
    Seats {
        evidence,
        seat,
        all: all.collect(),
        likely,
    }
}

/// The evidence of the cues shared out anew by how likely each seat is with the words: words move evidence from seat to seat
/// and add hardly any.
fn shared_out(evidence: &Evidence, likely: [f64; 4]) -> [i32; 4] {
    let all = leanings::total(evidence);
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
        let evidence = evidence(kind, &findings, &[]).roles;
        let mut all: Vec<(RoleId, i32)> = RoleId::ALL.into_iter().zip(evidence).collect();
        all.sort_by_key(|(_, sum)| -sum);
        let mut all = all.into_iter();
        let (seat, first) = all.next()?;
        let second = all.next().map_or(0, |(_, sum)| sum);
        (first >= LEAST_MARKED * FULL && first > second).then_some(Mark { span, seat })
    });
    marks.collect()
}
