//! A need as 100 points over areas, and the user's own points.

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::sample::Index;
use rolefit_core::{Area, ItemIndex, MOST_AREAS, Need, OTHER_AREA, areas, reweighed};

use crate::case::settings;
use crate::need::any_needs;
use crate::support::Needs;

fn of(needs: &Needs) -> (Need, Vec<Area<'static>>) {
    let need = needs.need();
    let areas = areas(&need, |item| needs.competency(item));
    (need, areas)
}

fn points(areas: &[Area<'_>]) -> u32 {
    areas.iter().map(|area| u32::from(area.points)).sum()
}

proptest! {
    #![proptest_config(settings())]

    #[test]
    fn at_most_twelve_areas_share_a_hundred_points((_, needs) in any_needs()) {
        let (need, areas) = of(&needs);
        prop_assert!(areas.len() <= MOST_AREAS);
        prop_assert_eq!(points(&areas), if need.demands.is_empty() { 0 } else { 100 });
        let named = areas.iter().take_while(|it| it.id != OTHER_AREA).count();
        prop_assert!(named + 1 >= areas.len(), "the rest comes last");
        for two in areas[..named].windows(2) {
            prop_assert!((two[0].weight, two[1].id) > (two[1].weight, two[0].id));
            prop_assert!(two[0].points >= two[1].points);
        }
    }

    #[test]
    fn every_demanded_item_is_in_one_area_and_its_own((_, needs) in any_needs()) {
        let (need, areas) = of(&needs);
        let mut all: Vec<ItemIndex> = areas.iter().flat_map(|it| it.items.clone()).collect();
        all.sort();
        prop_assert_eq!(all, need.requirements.iter().map(|it| it.item).collect::<Vec<_>>());
        prop_assert_eq!(areas.iter().map(|it| it.weight).sum::<u64>(), need.weight());
        for area in areas.iter().filter(|it| it.id != OTHER_AREA) {
            prop_assert!(area.items.iter().all(|item| needs.competency(*item) == Some(area.id)));
        }
    }

    #[test]
    fn without_points_nothing_changes((_, needs) in any_needs()) {
        let (need, areas) = of(&needs);
        let unknown = BTreeMap::from([("no_such_area".to_owned(), 40)]);
        for points in [BTreeMap::new(), unknown] {
            prop_assert_eq!(reweighed(&need, &areas, &points), (need.clone(), areas.clone()));
        }
    }

    #[test]
    fn points_stand_as_set_and_the_others_share_the_rest_in_proportion(
        (_, needs) in any_needs(), pick: Index, set in 0..=100_u8,
    ) {
        let (need, before) = of(&needs);
        if before.is_empty() {
            return Ok(());
        }
        let chosen = pick.get(&before).clone();
        let others = u128::from(need.weight() - chosen.weight);
        let (now, after) = reweighed(&need, &before, &BTreeMap::from([(chosen.id.to_owned(), set)]));
        let find = |id: &str| after.iter().find(|area| area.id == id).unwrap();
        prop_assert_eq!(find(chosen.id).weight, 100 * u64::from(set));
        if before.len() > 1 {
            prop_assert_eq!(find(chosen.id).points, set);
        }
        for area in &before {
            let changed = find(area.id);
            prop_assert_eq!(&changed.items, &area.items);
            if area.id != chosen.id {
                // Its share of the rest in hundredths of a point, rounded up or down.
                let exact = 100 * u128::from(100 - set) * u128::from(area.weight);
                let kept = u128::from(changed.weight) * others;
                prop_assert!(kept.abs_diff(exact) < others);
            }
            let weight: u64 = now
                .demands
                .iter()
                .filter(|it| area.items.contains(&it.requirement.item))
                .map(|it| u64::from(it.requirement.weight))
                .sum();
            prop_assert_eq!(weight, changed.weight);
        }
        prop_assert_eq!(points(&after), if now.demands.is_empty() { 0 } else { 100 });
        for demand in &now.demands {
            let sum: u64 = demand.parts.iter().map(|it| u64::from(it.weight)).sum();
            prop_assert_eq!(sum, u64::from(demand.requirement.weight));
        }
        prop_assert_eq!(now.specific, now.demands.len() >= usize::from(need.fewest_items));
        if set == 0 {
            prop_assert!(now.requirements.iter().all(|it| !chosen.items.contains(&it.item)));
        }
    }

    #[test]
    fn points_of_several_areas_stand_while_they_leave_a_rest((_, needs) in any_needs(), set in 0..=50_u8) {
        let (need, before) = of(&needs);
        let [one, two, _, ..] = before.as_slice() else { return Ok(()) };
        let points = BTreeMap::from([(one.id.to_owned(), set), (two.id.to_owned(), 50)]);
        let (_, after) = reweighed(&need, &before, &points);
        for (id, set) in points {
            prop_assert_eq!(after.iter().find(|area| area.id == id).unwrap().points, set);
        }
    }

    #[test]
    fn more_than_a_hundred_points_are_brought_down_and_leave_the_others_nothing((_, needs) in any_needs()) {
        let (need, before) = of(&needs);
        let [one, two, _, ..] = before.as_slice() else { return Ok(()) };
        let points = BTreeMap::from([(one.id.to_owned(), 100), (two.id.to_owned(), 25)]);
        let (_, after) = reweighed(&need, &before, &points);
        for area in after {
            let expected = if area.id == one.id { 80 } else if area.id == two.id { 20 } else { 0 };
            prop_assert_eq!(area.points, expected);
        }
    }

    #[test]
    fn only_the_proportions_of_points_count_where_every_area_has_its_own(
        (_, needs) in any_needs(), factor in 1..=5_u8,
    ) {
        let (need, areas) = of(&needs);
        let set = |by: u8| -> BTreeMap<String, u8> {
            let points = |(place, area): (usize, &Area<'_>)| (area.id.to_owned(), by * (place as u8 + 1));
            areas.iter().enumerate().map(points).collect()
        };
        let [(_, one), (_, other)] = [1, factor].map(|by| reweighed(&need, &areas, &set(by)));
        let shown = |areas: &[Area<'_>]| -> Vec<_> {
            areas.iter().map(|it| (it.id.to_owned(), it.points, it.items.clone())).collect()
        };
        prop_assert_eq!(shown(&one), shown(&other));
    }
}
