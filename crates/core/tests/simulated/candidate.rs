//! Simulated candidates: the design's people with a type of CTO, or with another role's record.
#![allow(dead_code, reason = "each test binary uses its own part")]

use rolefit_core::{
    Answer, Answers, Choice, Family, ItemIndex, Level, Question, RoleId, RoleTarget, TypeId,
};

use crate::people::{Person, Setting};
use crate::support::Random;

/// A person with a true type and an answer to every question, blocks included.
pub struct Candidate {
    /// The type whose items carry the most.
    pub kind: TypeId,
    person: Person,
    /// By place in the bank.
    blocks: Vec<Choice>,
}

/// What a person has more or less on the defining items of each type, in the order of [`TypeId::ALL`].
type Effects = [f64; TypeId::ALL.len()];

impl Candidate {
    /// One type: +1.0 on its own items, −0.8 ± 0.4 on each other type's.
    pub fn clear(random: &mut Random, setting: &Setting<'_>) -> Self {
        let mut effects: Effects = std::array::from_fn(|_| random.normal(0.4) - 0.8);
        let kind = random.below(effects.len());
        effects[kind] = 1.0;
        Self::of(random, setting, kind, effects)
    }

    /// One type with a second close by: +0.8 and +0.5, −0.5 ± 0.4 on the others.
    pub fn with_a_second(random: &mut Random, setting: &Setting<'_>) -> Self {
        let mut effects: Effects = std::array::from_fn(|_| random.normal(0.4) - 0.5);
        let kind = random.below(effects.len());
        let second = (kind + 1 + random.below(effects.len() - 1)) % effects.len();
        effects[kind] = 0.8;
        effects[second] = 0.5;
        Self::of(random, setting, kind, effects)
    }

    fn of(random: &mut Random, setting: &Setting<'_>, kind: usize, effects: Effects) -> Self {
        let bank = setting.model.bank;
        let person = Person::of_kind(random, setting, |item| {
            match bank.item(item).unwrap().family {
                Family::Type(kind) => effects[kind as usize],
                _ => 0.0,
            }
        });
        // Not in the design's recipe: a piece appeals as much as its type's effect, give or take a level, as in a pair.
        let blocks = bank.blocks().iter().map(|block| {
            let mut pieces = block
                .pieces
                .map(|kind| (effects[kind as usize] + random.normal(1.0), kind));
            pieces.sort_by(|one, two| one.0.total_cmp(&two.0));
            Choice::new(pieces[3].1, pieces[0].1).unwrap()
        });
        Self {
            kind: TypeId::ALL[kind],
            blocks: blocks.collect(),
            person,
        }
    }

    /// Every item and pair answered, every block declined: what the items say by themselves.
    pub fn items_only(&self, setting: &Setting<'_>) -> Answers {
        let mut answers = self.person.complete(setting);
        for block in setting.model.bank.block_indices() {
            answers.set_block(block, Answer::Declined);
        }
        answers
    }

    /// A random half of the items and pairs.
    pub fn half(&self, random: &mut Random, setting: &Setting<'_>) -> Answers {
        self.person.half(random, setting)
    }

    /// Answers one question.
    pub fn answer(&self, answers: &mut Answers, question: Question) {
        match question {
            Question::Block(block) => {
                answers.set_block(block, Answer::Given(self.blocks[usize::from(block.0)]));
            }
            other => self.person.answer(answers, other),
        }
    }

    /// Everything answered.
    pub fn complete(&self, setting: &Setting<'_>) -> Answers {
        let mut answers = self.person.complete(setting);
        for block in setting.model.bank.block_indices() {
            self.answer(&mut answers, Question::Block(block));
        }
        answers
    }
}

/// Every item answered one level lower, the same or one higher, at ¼, ½ and ¼.
pub fn disturbed(random: &mut Random, setting: &Setting<'_>, mut answers: Answers) -> Answers {
    for item in setting.model.bank.item_indices() {
        if let Answer::Given(level) = answers.item(item) {
            let moved = i32::from(level.get()) + random.of(&[-1, 0, 0, 1]);
            answers.set_item(item, Answer::Given(Level::ALL[moved.clamp(0, 4) as usize]));
        }
    }
    answers
}

/// Somebody of another role: +1.0 on its own items, as a type has it, and 0.8 ± 0.4 less on each side of the seat.
pub fn of_role(random: &mut Random, setting: &Setting<'_>, role: RoleId) -> Answers {
    let bank = setting.model.bank;
    let own = |target: &RoleTarget<'_>, item: &ItemIndex| target.own.contains(item);
    let target = setting.model.role(role).unwrap();
    let sides = [random.normal(0.4) - 0.8, random.normal(0.4) - 0.8];
    let person = Person::of_kind(random, setting, |item| {
        match bank.item(item).unwrap().family {
            Family::Cto => sides[0],
            Family::VpEngineering => sides[1],
            _ if own(target, &item) => 1.0,
            _ => 0.0,
        }
    });
    person.complete(setting)
}
