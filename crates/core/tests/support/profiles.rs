//! Random profiles, from untouched to complete, from indifferent to one-sided, many declined.

use rolefit_core::{
    Answer, Answers, BlockIndex, Choice, Family, Grade, ItemIndex, Level, PairIndex, Position,
    TypeId,
};

use super::random::Random;
use super::world::World;

const GRADES: [Grade; 4] = [
    Grade::OwnWord,
    Grade::OneRater,
    Grade::TwoRaters,
    Grade::ThreeRaters,
];

/// Random answers to `world`, anything from untouched to complete, from indifferent to one-sided.
pub fn random_answers(random: &mut Random, world: &World) -> Answers {
    let mut answers = Answers::open(&world.bank());
    let given = random.of(&[0, 5, 30, 60, 80, 95, 100, 100]);
    let declined = random.of(&[0, 0, 5, 15, 60]);
    // People answer alike within a side, else few of them would lean anywhere.
    let lean = random.of(&[-2_i8, -1, 0, 0, 1, 2]);
    // Now and then somebody is better at everything else, or at one type.
    let other = random.of(&[0, 0, 0, 2]);
    // Half of these know little of either seat's work.
    let seat = if other > 0 { random.of(&[0, -2]) } else { 0 };
    let own = random.of(&TypeId::ALL);
    let graded = random.chance(50);
    for (place, item) in world.items.iter().enumerate() {
        let index = ItemIndex(place as u16);
        let pull = match item.family {
            Family::Cto => lean + seat,
            Family::VpEngineering => seat - lean,
            Family::General => other,
            Family::Type(kind) if kind == own => 2,
            Family::Type(_) => 0,
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
    for (place, block) in world.blocks.iter().enumerate() {
        // A choice the block does not offer counts for nothing; imports refuse it, the core need not.
        let pieces = if random.chance(95) {
            block.pieces.to_vec()
        } else {
            TypeId::ALL.to_vec()
        };
        let chosen = random.shuffled(&pieces);
        let choice = Choice::new(chosen[0], chosen[1]).unwrap();
        answers.set_block(
            BlockIndex(place as u16),
            stands(random, given, declined, choice),
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
