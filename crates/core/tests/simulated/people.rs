//! Simulated people, by the design's recipe: an answer is the person's level, a deviation of the person, one of the
//! competency, one of the item, and half a level for or against by the seat; rounded and clipped.
#![allow(dead_code, reason = "each test binary uses its own part")]

use rolefit_core::{Answer, Answers, ItemIndex, Level, Model, PairIndex, Position, Question};

use crate::support::Random;

/// What people are asked, and which items go together.
pub struct Setting<'a> {
    pub model: Model<'a>,
    /// The number of each item's competency.
    pub competencies: Vec<usize>,
}

/// Runs `study` for each of the seeds below `count`, on two threads; results in the order of the seeds.
pub fn each<T: Send>(count: u64, study: impl Fn(&mut Random) -> T + Sync) -> Vec<T> {
    let run = |seeds: std::ops::Range<u64>| -> Vec<T> {
        seeds.map(|seed| study(&mut Random::new(seed))).collect()
    };
    std::thread::scope(|scope| {
        let first = scope.spawn(|| run(0..count / 2));
        let second = run(count / 2..count);
        let mut all = first.join().unwrap();
        all.extend(second);
        all
    })
}

/// A person with an answer to everything.
pub struct Person {
    levels: Vec<Level>,
    positions: Vec<Position>,
}

impl Person {
    /// Anyone: a seat at 40 % each, else neither; a fifth answer the pairs as another person would.
    pub fn anyone(random: &mut Random, setting: &Setting<'_>) -> Self {
        Self::of_kind(random, setting, |_| 0.0)
    }

    /// Anyone, with this much more or less on each item.
    pub fn of_kind(
        random: &mut Random,
        setting: &Setting<'_>,
        effect: impl Fn(ItemIndex) -> f64,
    ) -> Self {
        let record = any_seat(random);
        let wish = if random.chance(20) {
            any_seat(random)
        } else {
            record
        };
        Self::made(random, setting, (record, wish), effect)
    }

    /// Whose record is of the seat `record` and whose pairs are of the seat `wish`: −1 VP of Engineering, 1 CTO.
    pub fn with(random: &mut Random, setting: &Setting<'_>, record: i8, wish: i8) -> Self {
        Self::made(random, setting, (record, wish), |_| 0.0)
    }

    fn made(
        random: &mut Random,
        setting: &Setting<'_>,
        (record, wish): (i8, i8),
        effect: impl Fn(ItemIndex) -> f64,
    ) -> Self {
        let level = random.between(2.4, 3.5) + random.normal(0.35);
        let competencies: Vec<f64> = (0..=setting.competencies.iter().copied().max().unwrap_or(0))
            .map(|_| random.normal(0.3))
            .collect();
        let half = 0.5 * f64::from(record);
        let levels = setting
            .model
            .bank
            .item_indices()
            .zip(&setting.competencies)
            .map(|(item, competency)| {
                let on = |side: &[rolefit_core::Weighted<ItemIndex>]| {
                    side.iter().any(|it| it.question == item)
                };
                let by_seat = match (on(setting.model.axis.cto), on(setting.model.axis.vpe)) {
                    (true, _) => half,
                    (_, true) => -half,
                    _ => 0.0,
                };
                let drawn = level + competencies[*competency] + random.normal(0.5);
                let answer = drawn + by_seat + effect(item);
                Level::ALL[answer.round().clamp(0.0, 4.0) as usize]
            })
            .collect();
        let taste = 1.1 * f64::from(wish) + random.normal(0.45);
        let positions = setting
            .model
            .bank
            .pair_indices()
            .map(|_| {
                let at = taste + random.normal(1.0);
                let kind = [-1.0, 0.0, 1.0].iter().filter(|cut| at > **cut).count();
                Position::ALL[kind]
            })
            .collect();
        Self { levels, positions }
    }

    /// The same person answering every pair for the CTO.
    pub fn pushing(mut self) -> Self {
        self.positions.fill(Position::ALL[3]);
        self
    }

    /// Every answer.
    pub fn complete(&self, setting: &Setting<'_>) -> Answers {
        let mut answers = Answers::open(&setting.model.bank);
        for item in setting.model.bank.item_indices() {
            self.answer(&mut answers, Question::Item(item));
        }
        for pair in setting.model.bank.pair_indices() {
            self.answer(&mut answers, Question::Pair(pair));
        }
        answers
    }

    /// A random half of the items and pairs answered.
    pub fn half(&self, random: &mut Random, setting: &Setting<'_>) -> Answers {
        let bank = &setting.model.bank;
        let items = bank.item_indices().map(Question::Item);
        let mut questions: Vec<_> = items
            .chain(bank.pair_indices().map(Question::Pair))
            .collect();
        random.shuffle(&mut questions);
        let mut half = Answers::open(bank);
        for question in &questions[..questions.len() / 2] {
            self.answer(&mut half, *question);
        }
        half
    }

    /// Answers one question.
    pub fn answer(&self, answers: &mut Answers, question: Question) {
        match question {
            Question::Item(item) => answers.set_item(item, Answer::Given(self.level(item))),
            Question::Pair(pair) => answers.set_pair(pair, Answer::Given(self.position(pair))),
            Question::Block(block) => answers.set_block(block, Answer::Declined),
        }
    }

    fn level(&self, item: ItemIndex) -> Level {
        self.levels[usize::from(item.0)]
    }

    fn position(&self, pair: PairIndex) -> Position {
        self.positions[usize::from(pair.0)]
    }
}

fn any_seat(random: &mut Random) -> i8 {
    match random.below(10) {
        0..4 => -1,
        4..8 => 1,
        _ => 0,
    }
}
