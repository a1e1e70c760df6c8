//! Random profiles, the same ones every time: thin and full, high and low, one-sided, full of refusals.

use rolefit_catalogue::candidate;
use rolefit_core::{Answer, Answers, Choice, Family, Level, Position, TypeId};

/// A stream of numbers from a seed (splitmix64).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit
    }

    fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        all[usize::try_from(self.below(all.len() as u64)).unwrap()]
    }
}

/// The profile of a seed.
pub fn profile(seed: u64) -> Answers {
    let bank = candidate();
    let mut chance = Chance(seed);
    // In percent: how much is answered, how much of that is refused.
    let asked = chance.one_of(&[0, 5, 15, 30, 60, 90, 100]);
    let refused = chance.one_of(&[0, 0, 0, 5, 20, 60, 95]);
    let middle = chance.one_of(&[0, 1, 2, 2, 3, 4]);
    let favoured = chance.one_of(&Family::ALL);
    let second = chance.one_of(&Family::ALL);
    let lean = chance.one_of(&[-2_i64, -1, 0, 0, 1, 2]);
    let mut answers = Answers::open(&bank);
    let stands = |chance: &mut Chance| {
        let roll = |chance: &mut Chance, percent| chance.below(100) < percent;
        roll(chance, asked).then(|| !roll(chance, refused))
    };
    for index in bank.item_indices() {
        let family = bank.item(index).unwrap().family;
        let spread = chance.one_of(&[-1_i64, 0, 0, 0, 1]);
        let liked = i64::from(family == favoured || family == second) * 2;
        let side = match family {
            Family::Cto => lean,
            Family::VpEngineering => -lean,
            Family::General => 0,
            Family::Type(_) => -1,
        };
        let level = (middle + spread + liked + side).clamp(0, 4);
        match stands(&mut chance) {
            Some(true) => answers.set_item(
                index,
                Answer::Given(Level::new(u8::try_from(level).unwrap()).unwrap()),
            ),
            Some(false) => answers.set_item(index, Answer::Declined),
            None => {}
        }
    }
    for index in bank.pair_indices() {
        let position = Position::new(
            i8::try_from((lean + chance.one_of(&[-2_i64, -1, 1, 2])).clamp(-2, 2)).unwrap(),
        );
        match (stands(&mut chance), position) {
            (Some(true), Some(position)) => answers.set_pair(index, Answer::Given(position)),
            (Some(false), _) => answers.set_pair(index, Answer::Declined),
            _ => {}
        }
    }
    for index in bank.block_indices() {
        let pieces = bank.block(index).unwrap().pieces;
        let like = |kind: &TypeId| Family::Type(*kind) == favoured;
        let most = pieces
            .iter()
            .copied()
            .find(like)
            .unwrap_or_else(|| chance.one_of(&pieces));
        let choice = Choice::new(most, chance.one_of(&pieces));
        match (stands(&mut chance), choice) {
            (Some(true), Some(choice)) => answers.set_block(index, Answer::Given(choice)),
            (Some(false), _) => answers.set_block(index, Answer::Declined),
            _ => {}
        }
    }
    answers
}
