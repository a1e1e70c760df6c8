//! How cases are drawn.

use proptest::prelude::*;
use rolefit_core::{
    Answer, Answers, Family, Grade, Item, ItemIndex, Level, Pair, PairIndex, Position, Requirement,
    Weighted,
};

use crate::case::Case;
use crate::support::ideal::ideal;
use crate::support::world::{item_id, pair_id};
use crate::support::{Random, World, random_answers, random_world};

/// An item: family, weight on the axis, standing, grade, and its part in each of two targets.
type ItemSeed = (usize, u16, Answer<u8>, Grade, [Option<(u16, u8)>; 2]);

/// Any case at all.
pub fn any_case() -> impl Strategy<Value = Case> {
    cases(0..24, 0..14, 1)
}

/// A case with everything a model has: roles, types, blocks, areas. These come from a seed and do not shrink.
pub fn whole_case() -> impl Strategy<Value = Case> {
    any::<u64>().prop_map(|seed| {
        let mut random = Random::new(seed);
        let world = if random.chance(30) {
            ideal()
        } else {
            random_world(&mut random)
        };
        let answers = random_answers(&mut random, &world);
        Case { world, answers }
    })
}

/// A case with ten seat questions or more on each side and among the pairs, most of them answered.
pub fn full_case() -> impl Strategy<Value = Case> {
    cases(20..36, 8..16, 8).prop_filter("both sides have weight", |case| {
        case.world.cto.iter().any(|item| item.weight > 0)
            && case.world.vpe.iter().any(|item| item.weight > 0)
    })
}

/// A case in which no question is open.
pub fn complete_case() -> impl Strategy<Value = Case> {
    full_case().prop_map(|mut case| {
        for place in 0..case.world.items.len() {
            let index = ItemIndex(place as u16);
            if case.answers.item(index) == Answer::Open {
                let level = Level::ALL[place * 7 % 5];
                case.answers.set_item(index, Answer::Given(level));
            }
        }
        for place in 0..case.world.pairs.len() {
            let index = PairIndex(place as u16);
            if case.answers.pair(index) == Answer::Open {
                let position = Position::ALL[place * 7 % 4];
                case.answers.set_pair(index, Answer::Given(position));
            }
        }
        case
    })
}

/// `answered` out of `answered + 2` questions have an answer.
fn cases(
    items: std::ops::Range<usize>,
    pairs: std::ops::Range<usize>,
    answered: u32,
) -> impl Strategy<Value = Case> {
    let weight = || prop_oneof![1 => Just(0_u16), 12 => 1..=100_u16, 1 => 1..=u16::MAX];
    let grade = prop_oneof![
        3 => Just(Grade::OwnWord),
        1 => Just(Grade::OneRater),
        1 => Just(Grade::TwoRaters),
        1 => Just(Grade::ThreeRaters)
    ];
    let part = move || prop::option::weighted(0.6, (weight(), 1..=4_u8));
    let item = (
        0..3_usize,
        weight(),
        standing(0..5_u8, answered),
        grade,
        [part(), part()],
    );
    let pair = (weight(), standing(0..4_u8, answered));
    // What the person leans to, so that verdicts other than `either` are common too.
    let pull = prop_oneof![Just(-2_i8), Just(-1), Just(0), Just(1), Just(2)];
    (
        prop::collection::vec(item, items),
        prop::collection::vec(pair, pairs),
        pull.clone(),
        pull,
        // Where all weights are 0, 1 or 2, halves and ties are met exactly.
        prop::bool::weighted(0.3),
    )
        .prop_map(|(mut items, mut pairs, done, said, small)| {
            if small {
                let parts = items.iter_mut().flat_map(|it| it.4.iter_mut().flatten());
                parts.for_each(|part| part.0 %= 3);
                items.iter_mut().for_each(|it| it.1 %= 3);
                pairs.iter_mut().for_each(|it| it.0 %= 3);
            }
            build(&items, &pairs, done, said)
        })
}

fn standing<S>(value: S, answered: u32) -> impl Strategy<Value = Answer<u8>>
where
    S: Strategy<Value = u8>,
{
    prop_oneof![
        1 => Just(Answer::Open),
        1 => Just(Answer::Declined),
        answered => value.prop_map(Answer::Given)
    ]
}

fn build(items: &[ItemSeed], pairs: &[(u16, Answer<u8>)], done: i8, said: i8) -> Case {
    let mut world = World {
        version: "0.1.0",
        items: Vec::new(),
        pairs: Vec::new(),
        blocks: Vec::new(),
        preferring: Vec::new(),
        cto: Vec::new(),
        vpe: Vec::new(),
        roles: Vec::new(),
        types: Vec::new(),
        contrasts: Vec::new(),
        targets: vec![Vec::new(); 2],
    };
    for (place, (family, weight, _, _, parts)) in items.iter().enumerate() {
        let index = ItemIndex(place as u16);
        world.items.push(Item {
            // Gaps between the ids leave room for other questions.
            id: item_id(2 * place + 1),
            family: Family::ALL[*family],
        });
        let weighted = Weighted {
            question: index,
            weight: *weight,
        };
        match family {
            0 => world.cto.push(weighted),
            1 => world.vpe.push(weighted),
            _ => {}
        }
        for (target, part) in world.targets.iter_mut().zip(parts) {
            target.extend(part.map(|(weight, level)| Requirement {
                item: index,
                weight,
                level: Level::new(level).unwrap(),
            }));
        }
    }
    for (place, (weight, _)) in pairs.iter().enumerate() {
        world.pairs.push(Pair {
            id: pair_id(2 * place + 1),
        });
        world.preferring.push(Weighted {
            question: PairIndex(place as u16),
            weight: *weight,
        });
    }
    let mut answers = Answers::open(&world.bank());
    for (place, (family, _, standing, grade, _)) in items.iter().enumerate() {
        let pull = [done, -done, 0][*family];
        let index = ItemIndex(place as u16);
        let level = |at: u8| Level::ALL[(at as i8 + pull).clamp(0, 4) as usize];
        answers.set_item(index, given(*standing, level));
        answers.set_grade(index, *grade);
    }
    for (place, (_, standing)) in pairs.iter().enumerate() {
        let position = |at: u8| Position::ALL[(at as i8 + said).clamp(0, 3) as usize];
        answers.set_pair(PairIndex(place as u16), given(*standing, position));
    }
    Case { world, answers }
}

fn given<T>(standing: Answer<u8>, value: impl Fn(u8) -> T) -> Answer<T> {
    match standing {
        Answer::Open => Answer::Open,
        Answer::Declined => Answer::Declined,
        Answer::Given(at) => Answer::Given(value(at)),
    }
}
