//! Random need rules of every awkward shape: shared items, huge weights, ceilings that bind and that cannot.

use rolefit_core::{
    Answer, Answers, Demand, GrowthStep, ItemIndex, Level, Need, NeedRule, NeedScale, derive_need,
};

use super::random::Random;
use super::world::World;

/// A company's answers and the rules that turn them into demands on `world`'s items, owned.
#[derive(Clone, Debug)]
pub struct Needs {
    pub rules: Vec<(ItemIndex, Vec<Demand>)>,
    pub scale: NeedScale,
    /// The company's answers; its bank is as large as the candidate's.
    pub answers: Answers,
    /// What each step raises.
    pub steps: Vec<Vec<(ItemIndex, u8)>>,
    /// The competency of each of the candidate's items, if it has one.
    pub competencies: Vec<Option<&'static str>>,
}

const STEPS: [&str; 4] = ["one", "two", "three", "four"];

impl Needs {
    pub fn rules(&self) -> Vec<NeedRule<'_>> {
        self.rules
            .iter()
            .map(|(need, demands)| NeedRule {
                need: *need,
                demands,
            })
            .collect()
    }

    pub fn steps(&self) -> Vec<GrowthStep<'_>> {
        self.steps
            .iter()
            .zip(STEPS)
            .map(|(raises, id)| GrowthStep { id, raises })
            .collect()
    }

    pub fn need(&self) -> Need {
        derive_need(&self.rules(), &self.scale, &self.answers)
    }

    pub fn competency(&self, item: ItemIndex) -> Option<&'static str> {
        self.competencies[usize::from(item.0)]
    }
}

/// Random needs over a world's items, answered at random.
pub fn random_needs(random: &mut Random, world: &World) -> Needs {
    let items = world.items.len();
    let scale = random.of(&[1, 9, 9, 300, 65_535]);
    let width = random.of(&[1, 3, 5, 8]);
    let mut needs = all_in_order(items);
    random.shuffle(&mut needs);
    needs.truncate(random.below(items + 1));
    let rules = needs
        .into_iter()
        .map(|need| {
            let mut demanded = all_in_order(items);
            random.shuffle(&mut demanded);
            demanded.truncate(1 + random.below(width));
            let demands = demanded
                .into_iter()
                .map(|item| Demand {
                    item,
                    weight: random.below(scale + 1) as u16,
                    levels: [(); 3].map(|()| Level::ALL[1 + random.below(4)]),
                })
                .collect();
            (need, demands)
        })
        .collect();
    let mut answers = Answers::open(&world.bank());
    let given = random.of(&[20, 60, 100]);
    for item in all_in_order(items) {
        if random.chance(given) {
            answers.set_item(item, Answer::Given(random.of(&Level::ALL)));
        } else if random.chance(30) {
            answers.set_item(item, Answer::Declined);
        }
    }
    let steps = (0..random.below(5))
        .map(|_| {
            let mut raised = all_in_order(items);
            random.shuffle(&mut raised);
            raised.truncate(random.below(8));
            raised
                .into_iter()
                .map(|need| (need, random.below(4) as u8))
                .collect()
        })
        .collect();
    let areas = 1 + random.below(20);
    Needs {
        rules,
        scale: NeedScale {
            share: random.of(&[[0, 0, 2, 3, 4], [0, 0, 2, 3, 4], [1, 1, 0, 1, 7]]),
            most_of_whole: random.of(&[15, 15, 10, 40, 100]),
            fewest_items: random.of(&[8, 8, 0, 3, 20]),
        },
        answers,
        steps,
        competencies: (0..items)
            .map(|_| {
                let place = random.below(areas);
                random.chance(95).then(|| super::world::item_id(place))
            })
            .collect(),
    }
}

fn all_in_order(items: usize) -> Vec<ItemIndex> {
    (0..items as u16).map(ItemIndex).collect()
}
