//! What the prose speaks of first.

use rolefit_advice::Work;
use rolefit_advice::brief::heaviest;
use rolefit_catalogue::{RoleId, company};
use rolefit_core::{Answer, ItemIndex, Level};

use crate::companies::{Subject, nothing_known};

/// A company to which everything on both sides of the seat is true alike.
fn torn(work: Option<Work>) -> (Subject, [Vec<ItemIndex>; 2]) {
    let axis = company::seat_axis();
    let sides = [axis.cto, axis.vpe].map(|side| side.iter().map(|it| it.question).collect());
    let mut company = nothing_known().company;
    for item in sides.iter().flat_map(|side: &Vec<_>| side) {
        company
            .answers
            .set_item(*item, Answer::Given(Level::ALL[3]));
    }
    (Subject::new("torn".to_owned(), company, work), sides)
}

fn order(subject: &Subject) -> Vec<ItemIndex> {
    let heavy = heaviest(&subject.need, &subject.company.answers, subject.work);
    heavy.iter().map(|it| it.item).collect()
}

#[test]
fn among_equals_the_tasks_of_the_work_described_come_first() {
    for (role, place) in [(RoleId::Cto, 0), (RoleId::VpEngineering, 1)] {
        let (subject, sides) = torn(Some(Work::Of(role)));
        let order = order(&subject);
        let first: Vec<_> = order.iter().take(4).collect();
        assert!(
            first.iter().all(|item| sides[place].contains(item)),
            "{role:?}: {:?}",
            first
                .iter()
                .map(|it| company::item_id(**it))
                .collect::<Vec<_>>()
        );
    }
}

#[test]
fn where_the_work_is_both_neither_side_leads() {
    let (subject, [cto, vpe]) = torn(Some(Work::Either));
    let first: Vec<_> = order(&subject).into_iter().take(7).collect();
    for side in [cto, vpe] {
        let of = first.iter().filter(|item| side.contains(item)).count();
        assert!((2..=5).contains(&of), "{of} of the first seven");
    }
}

#[test]
fn an_acute_need_comes_before_a_mild_one_of_the_same_side() {
    let (subject, [_, vpe]) = torn(Some(Work::Of(RoleId::VpEngineering)));
    for item in vpe {
        let acute = subject.with_level(item, Level::ALL[4]);
        let role = company::role_targets()
            .iter()
            .find(|of| of.role == RoleId::VpEngineering);
        let most = role
            .unwrap()
            .target
            .requirements
            .iter()
            .map(|it| it.weight)
            .max();
        let own = role
            .unwrap()
            .target
            .requirements
            .iter()
            .find(|it| it.item == item);
        if own.map(|it| it.weight) == most {
            assert_eq!(
                order(&acute).first(),
                Some(&item),
                "{}",
                company::item_id(item)
            );
        }
    }
}
