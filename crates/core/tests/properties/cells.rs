//! Areas of a need by themselves, people together, what would change the order, and gates.

use std::collections::BTreeMap;

use proptest::prelude::*;
use rolefit_core::matching::{
    AreaTargets, Cell, CellReading, Gate, best_pairs, cells, fewest_points, fewest_steps,
    gate_choice, gate_choices, gate_level, gate_number, together,
};
use rolefit_core::{
    Answer, Answers, Area, Distance, ItemIndex, Level, Ratio, areas, distance, reweighed,
    score_between_people,
};

use crate::case::settings;
use crate::people::{People, any_people};

fn of(people: &People) -> (Vec<Area<'static>>, AreaTargets, Vec<Vec<Cell>>) {
    let areas = areas(&people.need, |item| people.needs.competency(item));
    let targets = AreaTargets::new(&people.need, &areas);
    let all = people.people.iter().map(|it| cells(&targets, it)).collect();
    (areas, targets, all)
}

fn borrowed(all: &[Vec<Cell>]) -> Vec<&[Cell]> {
    all.iter().map(Vec::as_slice).collect()
}

/// The score between people on the need.
fn value(people: &People, answers: &Answers) -> Option<Ratio> {
    score_between_people(people.need.target(), answers)
}

/// The levels by which some answers would have to rise, without knowing which: every set of raises is tried, one more
/// level at a time.
fn fewest_by_trying(
    people: &People,
    above: &Answers,
    below: &Answers,
    most: usize,
) -> Option<usize> {
    let goal = value(people, above)?;
    let mut tried = vec![below.clone()];
    for levels in 0..=most {
        if tried
            .iter()
            .any(|answers| value(people, answers) > Some(goal))
        {
            return Some(levels);
        }
        let mut next: Vec<Answers> = Vec::new();
        for answers in &tried {
            for part in &people.need.requirements {
                let raised = answers
                    .item(part.item)
                    .given()
                    .and_then(|it| Level::new(it.get() + 1));
                if let Some(level) = raised {
                    let mut answers = answers.clone();
                    answers.set_item(part.item, Answer::Given(level));
                    if !next.contains(&answers) {
                        next.push(answers);
                    }
                }
            }
        }
        tried = next;
    }
    None
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, ..settings() })]

    #[test]
    fn a_cell_is_unknown_until_half_of_its_area_is_answered(people in any_people()) {
        let (areas, _, all) = of(&people);
        for (answers, row) in people.people.iter().zip(&all) {
            prop_assert_eq!(row.len(), areas.len());
            for (area, cell) in areas.iter().zip(row) {
                let known = |item: &&ItemIndex| answers.item(**item).given().is_some();
                let weight = |item: &ItemIndex| {
                    let part = people.need.requirements.iter().find(|it| it.item == *item);
                    u64::from(part.unwrap().weight)
                };
                let answered: u64 = area.items.iter().filter(known).map(weight).sum();
                let unknown = 2 * answered < area.weight;
                prop_assert_eq!(cell.reading == CellReading::Unknown, unknown);
                let said = match cell.reading {
                    CellReading::Unknown => continue,
                    CellReading::NotMet => Distance::FurtherOut,
                    CellReading::Partly => Distance::NextTour,
                    CellReading::Met => Distance::ReadyNow,
                };
                prop_assert_eq!(distance(cell.met.value.unwrap()), said);
            }
        }
    }

    #[test]
    fn together_is_the_better_of_them_in_each_area(people in any_people()) {
        let (_, targets, all) = of(&people);
        let whole = together(&targets, &borrowed(&all));
        for (place, covered) in whole.areas.iter().enumerate() {
            let known = |cells: &&Vec<Cell>| cells[place].reading != CellReading::Unknown;
            let best = all.iter().filter(known).map(|cells| cells[place].met.value).max();
            match covered.by {
                None => prop_assert!(best.is_none() && covered.reading == CellReading::Unknown),
                Some(by) => {
                    let hundredths = |value: Option<Ratio>| value.unwrap().hundredths();
                    prop_assert_eq!(hundredths(all[by][place].met.value), hundredths(best.unwrap()));
                    prop_assert_eq!(all[by][place].reading, covered.reading);
                }
            }
            prop_assert_eq!(whole.uncovered().any(|it| it == place), covered.reading != CellReading::Met);
        }
        prop_assert!((0..=10_000).contains(&whole.hundredths));
        for cells in &all {
            prop_assert!(together(&targets, &[cells]).hundredths <= whole.hundredths);
        }
    }

    #[test]
    fn the_best_pairs_are_those_that_cover_most_beside_the_table(people in any_people(), count in 0..4_usize) {
        let (_, targets, all) = of(&people);
        let (table, people) = all.split_at(all.len().min(1));
        let found = best_pairs(&targets, &borrowed(people), &borrowed(table), count);
        let worth = |one: usize, other: usize| {
            let mut team = borrowed(table);
            team.extend([people[one].as_slice(), people[other].as_slice()]);
            together(&targets, &team).hundredths
        };
        let mut every: Vec<(usize, usize)> = (0..people.len())
            .flat_map(|one| (one + 1..people.len()).map(move |other| (one, other)))
            .collect();
        every.sort_by_key(|(one, other)| std::cmp::Reverse(worth(*one, *other)));
        prop_assert_eq!(found.len(), count.min(every.len()));
        for (found, best) in found.iter().zip(&every) {
            prop_assert_eq!(worth(found.0, found.1), worth(best.0, best.1));
            prop_assert!(found.0 < found.1);
        }
    }

    #[test]
    fn the_fewest_levels_turn_the_order_and_one_less_does_not(people in any_people()) {
        let Some([above, below]) = people.people.first_chunk::<2>() else { return Ok(()) };
        let Some(steps) = fewest_steps(people.need.target(), above, below) else {
            // Even with everything answered at the top it stays below, or one of them has no score.
            let mut top = below.clone();
            for part in &people.need.requirements {
                if top.item(part.item).given().is_some() {
                    top.set_item(part.item, Answer::Given(Level::ALL[4]));
                }
            }
            prop_assert!(value(&people, above).is_none() || value(&people, &top) <= value(&people, above));
            return Ok(());
        };
        let mut raised = below.clone();
        for step in &steps {
            prop_assert_eq!(below.item(step.item), Answer::Given(step.from));
            prop_assert!(step.to > step.from);
            raised.set_item(step.item, Answer::Given(step.to));
        }
        prop_assert!(value(&people, &raised) > value(&people, above));
        let levels: usize = steps.iter().map(|it| usize::from(it.to.get() - it.from.get())).sum();
        if levels <= 2 {
            prop_assert_eq!(fewest_by_trying(&people, above, below, levels), Some(levels));
        } else {
            prop_assert_eq!(fewest_by_trying(&people, above, below, 2), None);
        }
    }

    #[test]
    fn the_smallest_move_of_points_turns_the_order_and_no_smaller_does(people in any_people()) {
        let Some([above, below]) = people.people.first_chunk::<2>() else { return Ok(()) };
        let (areas, ..) = of(&people);
        let turned = |id: &str, to: u8| {
            let (need, _) = reweighed(&people.need, &areas, &BTreeMap::from([(id.to_owned(), to)]));
            let value = |answers| score_between_people(need.target(), answers);
            value(above).is_some() && value(below) > value(above)
        };
        let found = fewest_points(&people.need, &areas, &BTreeMap::new(), above, below);
        let by = found.map_or(101, |it| it.from.abs_diff(it.to));
        if let Some(swap) = found {
            prop_assert!(turned(swap.area, swap.to) && swap.from != swap.to);
        }
        for area in &areas {
            for to in (0..=100_u8).filter(|to| *to != area.points && to.abs_diff(area.points) < by) {
                prop_assert!(!turned(area.id, to));
            }
        }
    }
}

#[test]
fn gates_pass_fail_or_are_unknown() {
    let world = crate::support::World::even();
    let mut answers = Answers::open(&world.bank());
    let (hiring, open, declined) = (ItemIndex(0), ItemIndex(1), ItemIndex(2));
    answers.set_item(hiring, Answer::Given(Level::ALL[3]));
    answers.set_item(declined, Answer::Declined);
    let at_level = |item, least: usize| gate_level(&answers, item, Level::ALL[least]);
    assert_eq!(at_level(hiring, 3), Gate::Pass);
    assert_eq!(at_level(hiring, 4), Gate::Fail);
    assert_eq!(
        [open, declined].map(|item| at_level(item, 1)),
        [Gate::Unknown; 2]
    );
    assert_eq!(gate_number(Some(5), Some(5), Some(5)), Gate::Pass);
    assert_eq!(gate_number(Some(4), Some(5), None), Gate::Fail);
    assert_eq!(gate_number(Some(6), None, Some(5)), Gate::Fail);
    assert_eq!(gate_number(None, None, None), Gate::Unknown);
    assert_eq!(gate_choice(Some("here"), &["here", "there"]), Gate::Pass);
    assert_eq!(gate_choice(Some("else"), &["here"]), Gate::Fail);
    assert_eq!(gate_choice(None, &["here"]), Gate::Unknown);
    assert_eq!(gate_choices(Some(&["a", "b"]), &["b"]), Gate::Pass);
    assert_eq!(gate_choices(Some(&[]), &["b"]), Gate::Fail);
    assert_eq!(gate_choices(None, &["b"]), Gate::Unknown);
}
