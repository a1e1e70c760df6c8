//! Blocks: they move the order of types, and nothing else.

use proptest::prelude::*;
use proptest::sample::Index;
use rolefit_core::{Answer, BlockIndex, Choice, Ratio};

use crate::case::{Case, settings, whole_case};
use crate::types::{over_draws, standings};

/// The case with the block answered anew.
fn with_block(case: &Case, block: BlockIndex, answer: Answer<Choice>) -> Case {
    let mut other = case.clone();
    other.answers.set_block(block, answer);
    other
}

fn any_block(case: &Case, pick: Index) -> Option<BlockIndex> {
    let all: Vec<_> = case.world.bank().block_indices().collect();
    (!all.is_empty()).then(|| *pick.get(&all))
}

proptest! {
    #![proptest_config(settings())]

    #[test]
    fn a_block_moves_nothing_but_the_order_of_types(
        case in whole_case(), pick: Index, pieces: [Index; 2],
    ) {
        let Some(block) = any_block(&case, pick) else { return Ok(()) };
        let offered = case.world.blocks[usize::from(block.0)].pieces;
        let [most, least] = pieces.map(|piece| *piece.get(&offered));
        let Some(choice) = Choice::new(most, least) else { return Ok(()) };
        let other = with_block(&case, block, Answer::Given(choice));
        for (one, two) in standings(&case).iter().zip(standings(&other)) {
            prop_assert_eq!(&one.score, &two.score);
            prop_assert_eq!((one.ranked, one.until_ranked), (two.ranked, two.until_ranked));
            if !offered.contains(&one.id) {
                prop_assert_eq!(one, &two);
            }
        }
        let (one, two) = (over_draws(&case), over_draws(&other));
        prop_assert_eq!((one.seat, one.roles, one.groups), (two.seat, two.roles, two.groups));
        for (one, two) in one.types.iter().zip(two.types) {
            prop_assert_eq!(one.range, two.range);
        }
    }

    #[test]
    fn blocks_move_the_order_by_ten_points_at_most(case in whole_case()) {
        for standing in standings(&case) {
            let Some(value) = standing.score.value else {
                prop_assert_eq!(standing.order, None);
                continue;
            };
            let moved = (standing.order.unwrap() - value).times(10);
            prop_assert_eq!(moved, standing.block_points.unwrap_or(Ratio::ZERO));
            prop_assert!(Ratio::whole(-100) <= moved && moved <= Ratio::whole(100));
        }
    }

    #[test]
    fn choosing_a_type_as_most_lifts_it_over_choosing_it_as_least(
        case in whole_case(), pick: Index, pieces: [Index; 2],
    ) {
        let Some(block) = any_block(&case, pick) else { return Ok(()) };
        let offered = case.world.blocks[usize::from(block.0)].pieces;
        let [one, two] = pieces.map(|piece| *piece.get(&offered));
        let Some(choice) = Choice::new(one, two) else { return Ok(()) };
        let mirrored = Choice::new(two, one).unwrap();
        let for_one = with_block(&case, block, Answer::Given(choice));
        let for_two = with_block(&case, block, Answer::Given(mirrored));
        let share = |case: &Case, kind| {
            let found = over_draws(case).types.into_iter().find(|it| it.id == kind);
            found.map(|it| it.first_rank_share)
        };
        for (lifted, standing) in standings(&for_one).into_iter().zip(standings(&for_two)) {
            if lifted.id == one && lifted.order.is_some() {
                prop_assert!(lifted.order > standing.order);
            }
        }
        prop_assert!(share(&for_one, one) >= share(&for_two, one));
    }

    #[test]
    fn a_declined_block_counts_as_if_it_were_not_asked(case in whole_case(), pick: Index) {
        let Some(block) = any_block(&case, pick) else { return Ok(()) };
        let [open, declined] = [Answer::Open, Answer::Declined].map(|it| with_block(&case, block, it));
        prop_assert_eq!(standings(&open), standings(&declined));
        prop_assert_eq!(over_draws(&open), over_draws(&declined));
    }
}
