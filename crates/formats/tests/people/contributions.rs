//! What each answer adds.

use crate::{assessed, support};

/// 50 and the points of a role, type or area are its score, the points of the seat are the lean: in the figures as written.
#[test]
fn contributions_sum_to_what_they_explain() {
    for (name, bytes, _) in support::people() {
        let assessment = assessed(&bytes).1;
        let sum = |target: &str| -> i64 {
            let all = assessment.contributions.iter();
            all.filter(|one| one.target.to_string() == target)
                .map(|one| one.points.hundredths())
                .sum()
        };
        if let Some(lean) = assessment.seat.lean {
            assert_eq!(sum("seat"), lean.hundredths(), "{name}");
        } else {
            assert_eq!(sum("seat"), 0, "{name}");
        }
        let roles = assessment.roles.iter();
        let roles = roles.map(|role| (role.id.as_str().to_owned(), role.score));
        let types = assessment.types.iter();
        let types = types.map(|kind| (kind.id.as_str().to_owned(), kind.score));
        let groups = assessment.groups.iter();
        let groups = groups.map(|area| (format!("{}/{}", area.kind.as_str(), area.id), area.score));
        for (target, score) in roles.chain(types).chain(groups) {
            let score = score.map_or(0, |score| score.hundredths() - 5_000);
            assert_eq!(sum(&target), score, "{name} {target}");
        }
    }
}
