//! Types: scores and order.

use proptest::prelude::*;
use proptest::sample::Index;
use rolefit_core::{
    Answer, Choice, Family, ItemIndex, Level, Outlook, Ratio, TypeId, TypeStanding, placed, types,
};

use crate::case::{Case, settings, whole_case};
use crate::support::Random;

/// How the case's types stand.
pub fn standings(case: &Case) -> Vec<TypeStanding> {
    types(&case.world.parts().model(), &case.answers)
}

/// What the draws say of the case.
pub fn over_draws(case: &Case) -> Outlook {
    case.world.outlook(&case.answers)
}

/// Two types have changed places everywhere: items, targets and blocks.
fn swapped(case: &Case, one: TypeId, two: TypeId) -> Case {
    let of = |kind: &mut TypeId| {
        *kind = match *kind {
            it if it == one => two,
            it if it == two => one,
            it => it,
        }
    };
    let mut other = case.clone();
    for item in &mut other.world.items {
        if let Family::Type(kind) = &mut item.family {
            of(kind);
        }
    }
    other.world.types.iter_mut().for_each(|it| of(&mut it.0));
    let blocks = other.world.blocks.iter_mut();
    blocks.flat_map(|it| &mut it.pieces).for_each(of);
    for block in case.world.bank().block_indices() {
        if let Answer::Given(choice) = case.answers.block(block) {
            let (mut most, mut least) = (choice.most(), choice.least());
            of(&mut most);
            of(&mut least);
            let choice = Choice::new(most, least).unwrap();
            other.answers.set_block(block, Answer::Given(choice));
        }
    }
    other
}

/// No item is open.
fn without_open_items(mut case: Case, seed: u64) -> Case {
    let mut random = Random::new(seed);
    for item in case.items() {
        if case.answers.item(item) == Answer::Open {
            case.answers
                .set_item(item, Answer::Given(random.of(&Level::ALL)));
        }
    }
    case
}

proptest! {
    #![proptest_config(settings())]

    #[test]
    fn contributions_sum_to_each_types_score_exactly(case in whole_case()) {
        for standing in standings(&case) {
            let sum: Ratio = standing.score.contributions.iter().map(|it| it.points).sum();
            if let Some(value) = standing.score.value {
                prop_assert_eq!(Ratio::whole(50) + sum, value);
            }
        }
    }

    #[test]
    fn declining_changes_no_score_and_never_ranks_a_type(case in whole_case(), pick: Index) {
        if case.world.items.is_empty() { return Ok(()) }
        let item = *pick.get(&case.items().collect::<Vec<_>>());
        let [mut open, mut declined] = [case.clone(), case];
        open.answers.set_item(item, Answer::Open);
        declined.answers.set_item(item, Answer::Declined);
        for (one, two) in standings(&open).into_iter().zip(standings(&declined)) {
            prop_assert_eq!((&one.score, one.order), (&two.score, two.order));
            prop_assert_eq!(one.ranked, two.ranked);
            let shorter = two.until_ranked.is_some_and(|two| one.until_ranked.is_none_or(|one| two < one));
            prop_assert!(!shorter);
        }
    }

    #[test]
    fn raising_an_answer_lowers_no_type(case in whole_case(), pick: Index) {
        let given: Vec<ItemIndex> =
            case.items().filter(|it| case.answers.item(*it).given().is_some()).collect();
        if given.is_empty() { return Ok(()) }
        let item = *pick.get(&given);
        let level = case.answers.item(item).given().unwrap();
        let Some(raised) = Level::new(level.get() + 1) else { return Ok(()) };
        let mut other = case.clone();
        other.answers.set_item(item, Answer::Given(raised));
        for (one, two) in standings(&case).into_iter().zip(standings(&other)) {
            prop_assert!(one.score.value <= two.score.value && one.order <= two.order);
        }
    }

    #[test]
    fn two_types_that_change_places_change_figures(case in whole_case(), picks: [Index; 2], seed: u64) {
        let case = without_open_items(case, seed);
        let [one, two] = picks.map(|pick| *pick.get(&TypeId::ALL));
        let other = swapped(&case, one, two);
        for (before, after) in standings(&case).into_iter().zip(standings(&other)) {
            let kept = TypeStanding { id: after.id, ..before };
            prop_assert_eq!(kept, after);
        }
        for (before, after) in over_draws(&case).types.into_iter().zip(over_draws(&other).types) {
            prop_assert_eq!(before.range, after.range);
            prop_assert_eq!(before.first_rank_share, after.first_rank_share);
        }
    }

    #[test]
    fn the_order_of_the_models_lists_changes_nothing(case in whole_case()) {
        let mut other = case.reversed();
        other.world.types.iter_mut().for_each(|it| it.1.reverse());
        other.world.types.reverse();
        other.world.roles.iter_mut().for_each(|it| it.target.reverse());
        other.world.roles.reverse();
        let (one, mut two) = (over_draws(&case), over_draws(&other));
        two.types.reverse();
        two.roles.reverse();
        prop_assert_eq!(one, two);
        let orders = |case: &Case| standings(case).into_iter().map(|it| (it.id, it.order));
        prop_assert!(orders(&case).rev().eq(orders(&other)));
    }

    #[test]
    fn scaling_a_types_weights_changes_nothing(mut case in whole_case(), pick: Index, factor in 2..=600_u16) {
        if case.world.types.is_empty() { return Ok(()) }
        let place = pick.index(case.world.types.len());
        case.world.types[place].1.iter_mut().for_each(|it| it.weight %= 101);
        let mut scaled = case.clone();
        scaled.world.types[place].1.iter_mut().for_each(|it| it.weight *= factor);
        prop_assert_eq!(over_draws(&case), over_draws(&scaled));
        let figures = |case: &Case| {
            let of = |it: TypeStanding| (it.order, it.ranked, it.until_ranked, it.score.coverage);
            standings(case).into_iter().map(of).collect::<Vec<_>>()
        };
        prop_assert_eq!(figures(&case), figures(&scaled));
    }

    #[test]
    fn swapping_the_seats_moves_no_type(case in whole_case()) {
        let other = case.seats_swapped();
        prop_assert_eq!(standings(&case), standings(&other));
    }

    #[test]
    fn ranked_types_stand_by_order_and_equals_share_a_place(case in whole_case()) {
        let standings = standings(&case);
        let placed = placed(&standings);
        prop_assert_eq!(placed.len(), standings.len());
        for (at, one) in placed.iter().enumerate() {
            prop_assert_eq!(one.place.is_some(), one.standing.ranked);
            let ahead = standings
                .iter()
                .filter(|it| it.ranked && it.order > one.standing.order)
                .count();
            prop_assert!(one.place.is_none_or(|place| place == 1 + ahead));
            for later in &placed[at..] {
                // A ranked one never stands after one that is not, nor a higher one after a lower.
                prop_assert!(later.place.is_none() || one.place.is_some());
                prop_assert!(later.place.is_none() || later.place >= one.place);
                let (one, later) = (one.standing, later.standing);
                let missing = |it: &TypeStanding| it.until_ranked.unwrap_or(usize::MAX);
                prop_assert!(one.ranked || missing(one) <= missing(later));
            }
        }
    }
}
