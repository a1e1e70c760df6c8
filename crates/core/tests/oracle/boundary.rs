//! Readings as near to a threshold as whole answers come: there the rule shows whether it counts `>` or `≥`.

use rolefit_core::{Answer, Answers, Grade, ItemIndex, Level, PairIndex, Position};

use crate::agree_over_draws::agrees;
use crate::axis::thresholds;
use crate::support::World;

/// How many pairs, CTO items and VP items are asked; the rest is declined.
type Asked = (i64, i64, i64);

#[test]
fn the_last_lean_below_its_threshold_is_none() {
    let world = weights_of_one();
    let mut checked = 0;
    for grade in [
        Grade::OwnWord,
        Grade::OneRater,
        Grade::TwoRaters,
        Grade::ThreeRaters,
    ] {
        for pairs in 1..=16 {
            for cto in 5..=10 {
                for vpe in 5..=10 {
                    let place = format!("{grade:?}, {pairs} pairs, {cto} and {vpe} items");
                    if let Some(answers) = nearest(&world, grade, (pairs, cto, vpe)) {
                        agrees(&world, &answers, &place);
                        checked += 1;
                    }
                }
            }
        }
    }
    // Were there none, nothing would be tested.
    assert!(checked > 5, "{checked}");
}

fn weights_of_one() -> World {
    let mut world = World::even();
    world.targets.clear();
    world.preferring.iter_mut().for_each(|it| it.weight = 1);
    world
        .cto
        .iter_mut()
        .chain(&mut world.vpe)
        .for_each(|it| it.weight = 1);
    world
}

/// Complete answers whose lean is less than the rule's smallest unit below the threshold, if whole answers get there.
fn nearest(world: &World, grade: Grade, (pairs, cto, vpe): Asked) -> Option<Answers> {
    let mut answers = asked(world, (pairs, cto, vpe));
    for item in world.bank().item_indices() {
        answers.set_grade(item, grade);
    }
    // With weights of one, 3λ = 50·positions/pairs + 50·(CTO levels/cto − VP levels/vpe), and the unit of the rule is
    // one in pairs·cto·vpe.
    let limit = thresholds(world.axis(), &answers).lean * (3 * pairs * cto * vpe) / 1_000_000;
    let limit = i64::try_from(limit).unwrap();
    for at in -2 * pairs..=2 * pairs {
        for high in 0..=4 * cto {
            // VP levels that bring 3λ to the limit in whole units, with a record of zero or more
            let rest = 50 * (at * cto * vpe + high * vpe * pairs) - limit;
            let step = 50 * pairs * cto;
            let low = rest / step;
            let fits = rest % step == 0 && (0..=4 * vpe).contains(&low);
            if fits && high * vpe >= low * cto {
                return answered(answers, (pairs, cto, vpe), (at, high, low));
            }
        }
    }
    None
}

fn asked(world: &World, (pairs, cto, vpe): Asked) -> Answers {
    let mut answers = Answers::open(&world.bank());
    for place in pairs..16 {
        answers.set_pair(PairIndex(place as u16), Answer::Declined);
    }
    for place in cto..10 {
        answers.set_item(ItemIndex(2 * place as u16), Answer::Declined);
    }
    for place in vpe..10 {
        answers.set_item(ItemIndex(2 * place as u16 + 1), Answer::Declined);
    }
    answers
}

/// Answers with these sums of positions and levels; `None` where positions, which are never zero, cannot make theirs.
fn answered(
    mut answers: Answers,
    (pairs, cto, vpe): Asked,
    (mut positions, mut high, mut low): (i64, i64, i64),
) -> Option<Answers> {
    for place in 0..pairs {
        let left = pairs - place - 1;
        // What is left must be within reach of the pairs left, and no pair stands at zero.
        let position = Position::ALL.into_iter().find(|it| {
            let rest = positions - i64::from(it.get());
            rest.abs() <= 2 * left && (left != 1 || rest != 0)
        })?;
        positions -= i64::from(position.get());
        answers.set_pair(PairIndex(place as u16), Answer::Given(position));
    }
    let mut share = |sum: &mut i64, item: u16| {
        let level = (*sum).min(4);
        *sum -= level;
        answers.set_item(ItemIndex(item), Answer::Given(Level::ALL[level as usize]));
    };
    (0..cto).for_each(|place| share(&mut high, 2 * place as u16));
    (0..vpe).for_each(|place| share(&mut low, 2 * place as u16 + 1));
    Some(answers)
}
