//! The verdict that leads the draws.

use crate::role::RoleId;
use crate::seat::verdict::{Ruling, Verdict};

/// The verdict most draws give, and in how many it holds. Among equals `either`, also when others are equal.
pub(crate) fn leading(rulings: &[Ruling]) -> ((Verdict, Option<RoleId>), usize) {
    let count = |named| rulings.iter().filter(|it| it.named() == named).count();
    let either = (Verdict::Either, None);
    let mut best = (either, count(either));
    let mut alone = true;
    for named in [
        (Verdict::Cto, None),
        (Verdict::VpEngineering, None),
        (Verdict::OtherRole, Some(RoleId::Cio)),
        (Verdict::OtherRole, Some(RoleId::HeadOfEngineering)),
    ] {
        let held = count(named);
        if held > best.1 {
            (best, alone) = ((named, held), true);
        } else if held == best.1 {
            alone = best.0 == either;
        }
    }
    if alone { best } else { (either, count(either)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(cto: usize, vpe: usize, either: usize, cio: usize) -> (Verdict, usize) {
        let seat = |verdict| Ruling {
            verdict,
            other_role: None,
            says_and_does_differ: false,
            record_shows: false,
        };
        let rulings: Vec<_> = [
            (seat(Verdict::Cto), cto),
            (seat(Verdict::VpEngineering), vpe),
            (seat(Verdict::Either), either),
            (Ruling::other(RoleId::Cio), cio),
        ]
        .into_iter()
        .flat_map(|(ruling, count)| std::iter::repeat_n(ruling, count))
        .collect();
        let ((verdict, role), held) = leading(&rulings);
        assert_eq!(role.is_some(), verdict == Verdict::OtherRole);
        (verdict, held)
    }

    #[test]
    fn either_leads_among_equals() {
        assert_eq!(of(3, 2, 2, 0), (Verdict::Cto, 3));
        assert_eq!(of(2, 3, 2, 0), (Verdict::VpEngineering, 3));
        assert_eq!(of(3, 1, 3, 0), (Verdict::Either, 3));
        assert_eq!(of(1, 3, 3, 0), (Verdict::Either, 3));
        assert_eq!(of(3, 3, 1, 0), (Verdict::Either, 1));
        assert_eq!(of(2, 0, 1, 3), (Verdict::OtherRole, 3));
        assert_eq!(of(3, 0, 1, 3), (Verdict::Either, 1));
        assert_eq!(of(0, 0, 3, 3), (Verdict::Either, 3));
        assert_eq!(of(3, 3, 1, 4), (Verdict::OtherRole, 4));
    }
}
