//! What must not move a verdict, a share or a range.

use proptest::prelude::*;
use rolefit_core::{
    Answer, Answers, Family, Item, ItemIndex, Outlook, Pair, PairIndex, Requirement, Weighted,
};

use crate::case::{Case, any_case, settings};
use crate::support::world::{item_id, pair_id};

fn over_draws(case: &Case) -> Outlook {
    case.world.outlook(&case.answers)
}

/// The targets weigh one side of the seat each.
fn targets_of_sides(mut case: Case) -> Case {
    let target = |side: &[Weighted<ItemIndex>]| -> Vec<Requirement> {
        side.iter()
            .map(|it| Requirement {
                item: it.question,
                weight: it.weight,
                level: rolefit_core::Level::ALL[4],
            })
            .collect()
    };
    case.world.targets = vec![target(&case.world.cto), target(&case.world.vpe)];
    case
}

/// The case with an open item of `family` at `place`: whatever stood there or later moves up by one.
fn with_an_item(case: &Case, place: usize, family: Family) -> Case {
    let mut other = case.clone();
    let world = &mut other.world;
    world.items.insert(
        place,
        Item {
            id: item_id(2 * place),
            family,
        },
    );
    let moved = |index: &mut ItemIndex| {
        if usize::from(index.0) >= place {
            index.0 += 1;
        }
    };
    world
        .cto
        .iter_mut()
        .chain(&mut world.vpe)
        .for_each(|it| moved(&mut it.question));
    world
        .targets
        .iter_mut()
        .flatten()
        .for_each(|it| moved(&mut it.item));
    let mut answers = Answers::open(&world.bank());
    for mut item in case.items() {
        let (standing, grade) = (case.answers.item(item), case.answers.grade(item));
        moved(&mut item);
        answers.set_item(item, standing);
        answers.set_grade(item, grade);
    }
    for pair in case.pairs() {
        answers.set_pair(pair, case.answers.pair(pair));
    }
    other.answers = answers;
    other
}

/// The case with one more open pair at `place`, which is not on the axis.
fn with_a_pair(case: &Case, place: usize) -> Case {
    let mut other = case.clone();
    other.world.pairs.insert(
        place,
        Pair {
            id: pair_id(2 * place),
        },
    );
    let moved = |index: &mut PairIndex| {
        if usize::from(index.0) >= place {
            index.0 += 1;
        }
    };
    other
        .world
        .preferring
        .iter_mut()
        .for_each(|it| moved(&mut it.question));
    let mut answers = Answers::open(&other.world.bank());
    for item in case.items() {
        answers.set_item(item, case.answers.item(item));
        answers.set_grade(item, case.answers.grade(item));
    }
    for mut pair in case.pairs() {
        let standing = case.answers.pair(pair);
        moved(&mut pair);
        answers.set_pair(pair, standing);
    }
    other.answers = answers;
    other
}

proptest! {
    #![proptest_config(settings())]

    #[test]
    fn shuffling_the_input_changes_nothing(case in any_case()) {
        prop_assert_eq!(over_draws(&case), over_draws(&case.reversed()));
    }

    #[test]
    fn the_order_of_answering_changes_nothing(case in any_case()) {
        let mut other = case.clone();
        other.answers = Answers::open(&case.world.bank());
        for pair in case.pairs() {
            other.answers.set_pair(pair, case.answers.pair(pair));
        }
        for item in case.items().collect::<Vec<_>>().into_iter().rev() {
            // Answered, taken back, answered again.
            other.answers.set_item(item, Answer::Declined);
            other.answers.set_grade(item, case.answers.grade(item));
            other.answers.set_item(item, case.answers.item(item));
        }
        prop_assert_eq!(over_draws(&case), over_draws(&other));
    }

    #[test]
    fn removing_a_target_moves_no_other_range(case in any_case()) {
        let both = over_draws(&case);
        for (place, range) in both.groups.iter().enumerate() {
            let mut other = case.clone();
            other.world.targets = vec![case.world.targets[place].clone()];
            let alone = over_draws(&other);
            prop_assert_eq!(alone.groups[0], *range);
            prop_assert_eq!(alone.seat, both.seat);
        }
    }

    #[test]
    fn an_item_of_another_family_moves_no_range(case in any_case(), at in 0..=24_usize) {
        let case = targets_of_sides(case);
        let other = with_an_item(&case, at.min(case.world.items.len()), Family::General);
        prop_assert_eq!(over_draws(&case), over_draws(&other));
    }

    #[test]
    fn an_item_of_one_side_moves_no_range_of_the_other(case in any_case(), at in 0..=24_usize) {
        let case = targets_of_sides(case);
        let other = with_an_item(&case, at.min(case.world.items.len()), Family::Cto);
        prop_assert_eq!(over_draws(&case).groups[1], over_draws(&other).groups[1]);
    }

    #[test]
    fn another_pair_moves_no_range_of_a_target(case in any_case(), at in 0..=14_usize) {
        let other = with_a_pair(&case, at.min(case.world.pairs.len()));
        prop_assert_eq!(over_draws(&case).groups, over_draws(&other).groups);
    }

    #[test]
    fn scaling_the_weights_of_a_group_changes_nothing(
        mut case in any_case(), factors in [2..=600_u16, 2..=600_u16, 2..=600_u16, 2..=600_u16],
    ) {
        let world = &mut case.world;
        world.preferring.iter_mut().for_each(|it| it.weight %= 101);
        world.cto.iter_mut().chain(&mut world.vpe).for_each(|it| it.weight %= 101);
        world.targets[0].iter_mut().for_each(|it| it.weight %= 101);
        let mut scaled = case.clone();
        let world = &mut scaled.world;
        let [pairs, cto, vpe, target] = factors;
        world.preferring.iter_mut().for_each(|it| it.weight *= pairs);
        world.cto.iter_mut().for_each(|it| it.weight *= cto);
        world.vpe.iter_mut().for_each(|it| it.weight *= vpe);
        world.targets[0].iter_mut().for_each(|it| it.weight *= target);
        prop_assert_eq!(over_draws(&case), over_draws(&scaled));
        let limits = |case: &Case| rolefit_core::thresholds(case.world.axis(), &case.answers);
        prop_assert_eq!(limits(&case), limits(&scaled));
        let lean = |case: &Case| rolefit_core::lean(case.world.axis(), &case.answers).value;
        prop_assert_eq!(lean(&case), lean(&scaled));
    }
}
