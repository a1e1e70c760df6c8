//! The seat's rule on rational numbers, and whether it says the same everywhere in a rectangle.

use std::collections::BTreeSet;

use num_rational::BigRational;
use rolefit_core::Verdict;

use crate::axis::Thresholds;
use crate::fraction::whole;

/// The thresholds in points.
pub struct Doubt {
    pub lean: BigRational,
    pub preference: BigRational,
    pub record: BigRational,
}

impl Doubt {
    pub fn of(thresholds: &Thresholds) -> Self {
        Self {
            lean: Thresholds::points(&thresholds.lean),
            preference: Thresholds::points(&thresholds.preference),
            record: Thresholds::points(&thresholds.record),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    pub verdict: Verdict,
    pub differ: bool,
    pub record_shows: bool,
}

/// The rule: a lean is "|λ| > e and R not on the other side (λ·R ≥ 0); else `either`; where |P| > eP and |R| > eR on
/// opposite sides, `either`". `preference` is `None` where no pair is asked.
pub fn read(preference: Option<&BigRational>, record: &BigRational, doubt: &Doubt) -> Reading {
    let zero = whole(0);
    let lean = match preference {
        Some(preference) => (preference + whole(2) * record) / whole(3),
        None => record.clone(),
    };
    let record_is_clear = absolute(record) > doubt.record;
    let differ = preference.is_some_and(|preference| {
        absolute(preference) > doubt.preference && record_is_clear && preference * record < zero
    });
    let leans = absolute(&lean) > doubt.lean && &lean * record >= zero;
    let verdict = match (leans && !differ, lean > zero) {
        (true, true) => Verdict::Cto,
        (true, false) => Verdict::VpEngineering,
        (false, _) => Verdict::Either,
    };
    Reading {
        verdict,
        differ,
        record_shows: verdict != Verdict::Either && record_is_clear,
    }
}

fn absolute(value: &BigRational) -> BigRational {
    if *value < whole(0) {
        -value
    } else {
        value.clone()
    }
}

/// The verdicts the rule gives somewhere in the rectangle.
///
/// The rule changes only across the lines P = ±eP, R = ±eR, R = 0 and λ = ±e. They cut the rectangle into polygons.
/// Every polygon, edge and corner is visited: upright cuts at each place where two lines may meet and halfway between
/// those, and on each cut the points where it meets a line and those halfway between.
pub fn everywhere(
    preference: Option<(BigRational, BigRational)>,
    record: (BigRational, BigRational),
    doubt: &Doubt,
) -> BTreeSet<Verdict> {
    let levels = [
        record.0.clone(),
        record.1.clone(),
        whole(0),
        doubt.record.clone(),
        -&doubt.record,
    ];
    let mut found = Vec::new();
    match preference {
        None => {
            let mut cuts = levels.to_vec();
            cuts.extend([doubt.lean.clone(), -&doubt.lean]);
            for record in visited(cuts, &record) {
                found.push(read(None, &record, doubt).verdict);
            }
        }
        Some(span) => {
            let mut cuts = vec![
                span.0.clone(),
                span.1.clone(),
                doubt.preference.clone(),
                -&doubt.preference,
            ];
            for edge in [whole(3) * &doubt.lean, whole(-3) * &doubt.lean] {
                cuts.extend(levels.iter().map(|record| &edge - whole(2) * record));
            }
            for preference in visited(cuts, &span) {
                let mut across = levels.to_vec();
                for edge in [whole(3) * &doubt.lean, whole(-3) * &doubt.lean] {
                    across.push((edge - &preference) / whole(2));
                }
                for record in visited(across, &record) {
                    found.push(read(Some(&preference), &record, doubt).verdict);
                }
            }
        }
    }
    found.into_iter().collect()
}

/// The points within the span, and the middles between neighbours.
fn visited(
    mut points: Vec<BigRational>,
    (low, high): &(BigRational, BigRational),
) -> Vec<BigRational> {
    points.retain(|point| low <= point && point <= high);
    points.sort();
    points.dedup();
    let middles: Vec<_> = points
        .windows(2)
        .map(|pair| (&pair[0] + &pair[1]) / whole(2))
        .collect();
    points.extend(middles);
    points
}

#[test]
fn a_single_corner_that_reads_otherwise_is_found() {
    let doubt = Doubt {
        lean: whole(12),
        preference: whole(20),
        record: whole(15),
    };
    let all = |low: i64, high: i64, from: i64, to: i64| {
        let span = Some((whole(low), whole(high)));
        let found = everywhere(span, (whole(from), whole(to)), &doubt);
        (found.len() == 1).then(|| *found.first().unwrap())
    };
    assert_eq!(all(10, 60, 20, 30), Some(Verdict::Cto));
    // (−21, 30) has a lean of 13 and a clear record, but says and does differ.
    assert_eq!(all(-20, 60, 29, 30), Some(Verdict::Cto));
    assert_eq!(all(-21, 60, 29, 30), None);
    assert_eq!(all(-60, -30, -1, 40), None);
    assert_eq!(all(-60, -30, 20, 40), Some(Verdict::Either));
}
