//! A company's need: demands with the needs behind them, held under a ceiling.

use proptest::prelude::*;
use proptest::sample::Index;
use rolefit_core::{Answer, ItemIndex, Level, Need, NeedRule, derive_need};

use crate::case::settings;
use crate::support::world::World;
use crate::support::{Needs, Random, random_needs, random_world};

/// Random needs; they come from a seed and do not shrink.
pub fn any_needs() -> impl Strategy<Value = (World, Needs)> {
    any::<u64>().prop_map(|seed| {
        let mut random = Random::new(seed);
        let world = random_world(&mut random);
        let needs = random_needs(&mut random, &world);
        (world, needs)
    })
}

/// The weights as they were before the ceiling.
fn uncut(needs: &Needs) -> Need {
    let mut free = needs.clone();
    free.scale.most_of_whole = 0;
    free.need()
}

fn weights(need: &Need) -> Vec<u64> {
    need.demands
        .iter()
        .map(|demand| u64::from(demand.requirement.weight))
        .collect()
}

proptest! {
    #![proptest_config(settings())]

    #[test]
    fn no_item_is_above_the_ceiling_once_all_are_cut((_, needs) in any_needs()) {
        let (need, before) = (needs.need(), weights(&uncut(&needs)));
        let (all, percent) = (weights(&need), u64::from(needs.scale.most_of_whole));
        let count = all.len() as u64;
        if need.specific && count * percent >= 100 {
            let whole: u64 = all.iter().sum();
            prop_assert!(all.iter().all(|weight| 100 * weight <= percent * whole));
        } else {
            prop_assert_eq!(&all, &before);
        }
        for (demand, before) in need.demands.iter().zip(&before) {
            prop_assert_eq!(demand.cut, u64::from(demand.requirement.weight) < *before);
        }
        prop_assert_eq!(all.len(), before.len());
    }

    #[test]
    fn no_more_is_cut_than_the_ceiling_asks_for((_, needs) in any_needs()) {
        let (need, before) = (needs.need(), weights(&uncut(&needs)));
        let Some(most) = need.demands.iter().find(|it| it.cut).map(|it| u64::from(it.requirement.weight)) else {
            return Ok(());
        };
        let cut_to = |most: u64| -> Vec<u64> { before.iter().map(|it| *it.min(&most)).collect() };
        prop_assert_eq!(weights(&need), cut_to(most));
        let whole: u64 = cut_to(most + 1).iter().sum();
        prop_assert!(100 * (most + 1) > u64::from(needs.scale.most_of_whole) * whole);
    }

    #[test]
    fn every_demand_is_the_sum_of_the_needs_behind_it((_, needs) in any_needs()) {
        for demand in needs.need().demands {
            let sum: u64 = demand.parts.iter().map(|part| u64::from(part.weight)).sum();
            prop_assert_eq!(sum, u64::from(demand.requirement.weight));
            prop_assert!(sum > 0);
            let highest = demand.parts.iter().map(|part| part.required).max();
            prop_assert_eq!(highest, Some(demand.requirement.level));
            for part in &demand.parts {
                prop_assert_eq!(needs.answers.item(part.need), Answer::Given(part.level));
                prop_assert!(part.level.get() >= 2);
            }
            prop_assert!(demand.parts.windows(2).all(|two| two[0].need < two[1].need));
        }
    }

    #[test]
    fn a_need_is_specific_from_so_many_items_on((_, needs) in any_needs()) {
        let need = needs.need();
        prop_assert_eq!(need.specific, need.demands.len() >= usize::from(needs.scale.fewest_items));
        prop_assert_eq!(need.target().weight(), weights(&need).iter().sum::<u64>() as i64);
        prop_assert!(need.requirements.windows(2).all(|two| two[0].item < two[1].item));
    }

    #[test]
    fn the_order_of_rules_and_demands_does_not_matter((_, needs) in any_needs()) {
        let mut other = needs.clone();
        other.rules.reverse();
        other.rules.iter_mut().for_each(|(_, demands)| demands.reverse());
        prop_assert_eq!(other.need(), needs.need());
    }

    #[test]
    fn what_is_not_answered_at_two_or_above_demands_nothing((_, needs) in any_needs(), other in 0..3_usize) {
        let mut same = needs.clone();
        for (need, _) in &needs.rules {
            if needs.answers.item(*need).given().is_none_or(|level| level.get() < 2) {
                let standing = [Answer::Open, Answer::Declined, Answer::Given(Level::ALL[1])][other];
                same.answers.set_item(*need, standing);
            }
        }
        prop_assert_eq!(same.need(), needs.need());
    }

    #[test]
    fn a_more_acute_need_takes_no_item_out_and_asks_for_no_less(
        (_, mut needs) in any_needs(), pick: Index,
    ) {
        needs.scale.share = [0, 0, 2, 3, 4];
        needs.rules.iter_mut().flat_map(|it| &mut it.1).for_each(|demand| demand.levels.sort());
        let acute: Vec<ItemIndex> = needs
            .rules
            .iter()
            .map(|rule| rule.0)
            .filter(|need| needs.answers.item(*need).given().is_some_and(|level| level.get() < 4))
            .collect();
        if acute.is_empty() {
            return Ok(());
        }
        let (before, before_uncut) = (needs.need(), uncut(&needs));
        let need = *pick.get(&acute);
        let level = needs.answers.item(need).given().unwrap();
        let raised = Level::ALL[usize::from(level.get()) + 1];
        needs.answers.set_item(need, Answer::Given(raised));
        for (earlier, free) in before.demands.iter().zip(&before_uncut.demands) {
            let item = earlier.requirement.item;
            let find = |need: &Need| need.requirements.iter().find(|it| it.item == item).copied();
            let (now, now_uncut) = (find(&needs.need()).unwrap(), find(&uncut(&needs)).unwrap());
            prop_assert!(now.level >= earlier.requirement.level);
            prop_assert!(now_uncut.weight >= free.requirement.weight);
        }
    }
}

#[test]
fn the_documented_example_of_two_needs_on_one_item() {
    let (cto, hiring) = (ItemIndex(0), ItemIndex(1));
    let demand = |weight, levels: [usize; 3]| rolefit_core::Demand {
        item: ItemIndex(7),
        weight,
        levels: levels.map(|level| Level::ALL[level]),
    };
    let [one, other] = [[demand(9, [2, 3, 4])], [demand(5, [2, 3, 3])]];
    let rules = [(cto, &one), (hiring, &other)].map(|(need, demands)| NeedRule { need, demands });
    let mut world = World::even();
    world.version = "1";
    let mut answers = rolefit_core::Answers::open(&world.bank());
    answers.set_item(cto, Answer::Given(Level::ALL[2]));
    answers.set_item(hiring, Answer::Given(Level::ALL[4]));
    let scale = rolefit_core::NeedScale {
        share: [0, 0, 2, 3, 4],
        most_of_whole: 15,
        fewest_items: 8,
    };
    let need = derive_need(&rules, &scale, &answers);
    let [demanded] = &need.demands[..] else {
        panic!("one item is demanded")
    };
    assert_eq!(demanded.requirement.weight, 9 * 2 + 5 * 4);
    assert_eq!(demanded.requirement.level, Level::ALL[3]);
    let parts: Vec<_> = demanded.parts.iter().map(|it| it.weight).collect();
    assert_eq!(parts, [18, 20]);
    assert!(!need.specific && !demanded.cut);
}
