//! Random worlds and profiles of every awkward shape: no pairs, a missing side, zero and huge weights, many declined.

use rolefit_core::{
    Answer, Answers, Family, Grade, Item, ItemIndex, Level, Pair, PairIndex, Position, Requirement,
    Weighted,
};

use super::random::Random;
use super::world::{World, item_id, pair_id};

const GRADES: [Grade; 4] = [
    Grade::OwnWord,
    Grade::OneRater,
    Grade::TwoRaters,
    Grade::ThreeRaters,
];

/// A random world of up to 40 items and 20 pairs with up to three targets.
pub fn random_world(random: &mut Random) -> World {
    let items: Vec<_> = (0..random.below(41))
        .map(|place| Item {
            id: item_id(2 * place + random.below(2)),
            family: random.of(&Family::ALL[..3]),
        })
        .collect();
    let pairs: Vec<_> = (0..random.below(21))
        .map(|place| Pair {
            id: pair_id(2 * place + random.below(2)),
        })
        .collect();
    // Mostly the axis follows the families; now and then it does not, and a side may be missing.
    let strange = random.chance(10);
    let mut sides = [Vec::new(), Vec::new()];
    let scale = random.of(&[1, 10, 100, 65_535]);
    for (place, item) in items.iter().enumerate() {
        let side = match item.family {
            _ if strange => random.below(3),
            Family::Cto => 0,
            Family::VpEngineering => 1,
            Family::General | Family::Type(_) => 2,
        };
        if let Some(side) = sides.get_mut(side) {
            side.push(Weighted {
                question: ItemIndex(place as u16),
                weight: weight(random, scale),
            });
        }
    }
    if random.chance(3) {
        sides[random.below(2)].clear();
    }
    let [mut cto, mut vpe] = sides;
    let mut preferring: Vec<_> = some_of(random, pairs.len(), 90)
        .into_iter()
        .map(|place| Weighted {
            question: PairIndex(place),
            weight: weight(random, scale),
        })
        .collect();
    random.shuffle(&mut cto);
    random.shuffle(&mut vpe);
    random.shuffle(&mut preferring);
    let targets = (0..random.below(4))
        .map(|_| {
            let share = random.below(101);
            let mut target: Vec<_> = some_of(random, items.len(), share)
                .into_iter()
                .map(|place| Requirement {
                    item: ItemIndex(place),
                    weight: weight(random, scale),
                    level: Level::ALL[1 + random.below(4)],
                })
                .collect();
            random.shuffle(&mut target);
            target
        })
        .collect();
    World {
        version: random.of(&["0.1.0", "0.2.0", "1.0.0-rc.1"]),
        items,
        pairs,
        blocks: Vec::new(),
        preferring,
        cto,
        vpe,
        roles: Vec::new(),
        types: Vec::new(),
        targets,
        contrasts: Vec::new(),
    }
}

fn some_of(random: &mut Random, count: usize, percent: usize) -> Vec<u16> {
    (0..count as u16)
        .filter(|_| random.chance(percent))
        .collect()
}

fn weight(random: &mut Random, scale: usize) -> u16 {
    if random.chance(8) {
        0
    } else {
        1 + random.below(scale) as u16
    }
}

/// Random answers to `world`, anything from untouched to complete, from indifferent to one-sided.
pub fn random_answers(random: &mut Random, world: &World) -> Answers {
    let mut answers = Answers::open(&world.bank());
    let given = random.of(&[0, 5, 30, 60, 80, 95, 100, 100]);
    let declined = random.of(&[0, 0, 5, 15, 60]);
    // People answer alike within a side, else few of them would lean anywhere.
    let lean = random.of(&[-2_i8, -1, 0, 0, 1, 2]);
    let graded = random.chance(50);
    for (place, item) in world.items.iter().enumerate() {
        let index = ItemIndex(place as u16);
        let pull = match item.family {
            Family::Cto => lean,
            Family::VpEngineering => -lean,
            Family::General | Family::Type(_) => 0,
        };
        let level = (random.below(5) as i8 + pull).clamp(0, 4) as u8;
        answers.set_item(
            index,
            stands(random, given, declined, Level::new(level).unwrap()),
        );
        if graded {
            answers.set_grade(index, random.of(&GRADES));
        }
    }
    let said = if random.chance(20) { -lean } else { lean };
    for place in 0..world.pairs.len() {
        let at = (random.below(4) as i8 + said).clamp(0, 3) as usize;
        answers.set_pair(
            PairIndex(place as u16),
            stands(random, given, declined, Position::ALL[at]),
        );
    }
    answers
}

fn stands<T>(random: &mut Random, given: usize, declined: usize, value: T) -> Answer<T> {
    if random.chance(declined) {
        Answer::Declined
    } else if random.chance(given) {
        Answer::Given(value)
    } else {
        Answer::Open
    }
}
