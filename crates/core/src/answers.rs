//! What was answered: levels, positions, and the three ways a question can stand.

use std::collections::BTreeMap;

use crate::bank::{Bank, BlockIndex, ItemIndex, PairIndex};
use crate::ratings::Rated;
use crate::types::TypeId;

/// The level of an answer to an item: 0 (has not done this) to 4 (rare and specific).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Level(u8);

impl Level {
    /// Every level, lowest first.
    pub const ALL: [Self; 5] = [Self(0), Self(1), Self(2), Self(3), Self(4)];

    /// A level from 0..=4; `None` outside.
    #[must_use]
    pub const fn new(level: u8) -> Option<Self> {
        if level <= 4 { Some(Self(level)) } else { None }
    }

    /// The level as a number, 0..=4.
    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }
}

/// Where an answer to a pair stands: −2 and −1 towards the VP of Engineering's work, +1 and +2 towards the CTO's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position(i8);

impl Position {
    /// Every position, from the VP of Engineering's end to the CTO's.
    pub const ALL: [Self; 4] = [Self(-2), Self(-1), Self(1), Self(2)];

    /// A position from −2, −1, 1, 2; `None` for anything else, zero included.
    #[must_use]
    pub const fn new(position: i8) -> Option<Self> {
        match position {
            -2 | -1 | 1 | 2 => Some(Self(position)),
            _ => None,
        }
    }

    /// The position as a number.
    #[must_use]
    pub const fn get(self) -> i8 {
        self.0
    }

    /// The same strength towards the other end.
    #[must_use]
    pub const fn mirrored(self) -> Self {
        Self(-self.0)
    }
}

/// An answer to a block: which of its pieces of work is most, and which is least, like the person's best work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Choice {
    // INVARIANT: most ≠ least.
    most: TypeId,
    least: TypeId,
}

impl Choice {
    /// A choice of two different pieces; `None` when both are the same. Whether a block has these pieces is asked of
    /// [`Block::allows`](crate::bank::Block::allows).
    #[must_use]
    pub fn new(most: TypeId, least: TypeId) -> Option<Self> {
        (most != least).then_some(Self { most, least })
    }

    /// The type of the piece most like the person's best work.
    #[must_use]
    pub const fn most(self) -> TypeId {
        self.most
    }

    /// The type of the piece least like it.
    #[must_use]
    pub const fn least(self) -> TypeId {
        self.least
    }
}

/// How a question stands. Declined, answered at the lowest level and not asked are three different things.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Answer<T> {
    /// Not asked, or not answered yet: still open.
    #[default]
    Open,
    /// "I can't say": asked and left out. It is never filled in.
    Declined,
    /// Answered.
    Given(T),
}

impl<T: Copy> Answer<T> {
    /// The answer given, if one was.
    #[must_use]
    pub const fn given(self) -> Option<T> {
        match self {
            Self::Given(value) => Some(value),
            Self::Open | Self::Declined => None,
        }
    }
}

/// How well an answer is evidenced. The better the evidence, the less noise its answer is given.
///
/// The standard deviations are first guesses of product judgement, in levels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grade {
    /// The person's own word or own document: 0.8 level.
    #[default]
    OwnWord,
    /// A reference or one interviewer: 0.65 level.
    OneRater,
    /// Two interviewers: 0.5 level.
    TwoRaters,
    /// Three interviewers or more: 0.4 level.
    ThreeRaters,
}

impl Grade {
    /// The variance of an answer of this grade, in ten-thousandths of a squared level.
    #[must_use]
    pub const fn variance(self) -> u32 {
        match self {
            Self::OwnWord => 6_400,
            Self::OneRater => 4_225,
            Self::TwoRaters => 2_500,
            Self::ThreeRaters => 1_600,
        }
    }
}

/// One profile's answers to a bank, every question open at first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answers {
    items: Vec<(Answer<Level>, Grade)>,
    /// The levels of those raters who do not agree, by item.
    mixed: BTreeMap<u16, Vec<Level>>,
    pairs: Vec<Answer<Position>>,
    blocks: Vec<Answer<Choice>>,
}

impl Answers {
    /// No question answered yet.
    #[must_use]
    pub fn open(bank: &Bank<'_>) -> Self {
        Self {
            items: vec![(Answer::Open, Grade::OwnWord); bank.items().len()],
            mixed: BTreeMap::new(),
            pairs: vec![Answer::Open; bank.pairs().len()],
            blocks: vec![Answer::Open; bank.blocks().len()],
        }
    }

    /// How the item stands. An index outside the bank is open.
    #[must_use]
    pub fn item(&self, index: ItemIndex) -> Answer<Level> {
        self.items
            .get(usize::from(index.0))
            .map_or(Answer::Open, |slot| slot.0)
    }

    /// How the pair stands. An index outside the bank is open.
    #[must_use]
    pub fn pair(&self, index: PairIndex) -> Answer<Position> {
        self.pairs
            .get(usize::from(index.0))
            .copied()
            .unwrap_or_default()
    }

    /// How the block stands. An index outside the bank is open.
    #[must_use]
    pub fn block(&self, index: BlockIndex) -> Answer<Choice> {
        self.blocks
            .get(usize::from(index.0))
            .copied()
            .unwrap_or_default()
    }

    /// The grade of evidence behind the item's answer.
    #[must_use]
    pub fn grade(&self, index: ItemIndex) -> Grade {
        self.items
            .get(usize::from(index.0))
            .map_or(Grade::OwnWord, |slot| slot.1)
    }

    /// The levels that raters who do not agree gave the item, lowest first; empty where they agree.
    #[must_use]
    pub fn mixed(&self, index: ItemIndex) -> &[Level] {
        self.mixed.get(&index.0).map_or(&[], Vec::as_slice)
    }

    /// Sets how the item stands; what raters did not agree on is forgotten. An index outside the bank names no question
    /// and changes nothing.
    pub fn set_item(&mut self, index: ItemIndex, answer: Answer<Level>) {
        self.mixed.remove(&index.0);
        if let Some(slot) = self.items.get_mut(usize::from(index.0)) {
            slot.0 = answer;
        }
    }

    /// Sets how the pair stands. An index outside the bank names no question and changes nothing.
    pub fn set_pair(&mut self, index: PairIndex, answer: Answer<Position>) {
        if let Some(slot) = self.pairs.get_mut(usize::from(index.0)) {
            *slot = answer;
        }
    }

    /// Sets how the block stands. An index outside the bank names no question and changes nothing. A piece the block
    /// does not offer counts for nothing.
    pub fn set_block(&mut self, index: BlockIndex, answer: Answer<Choice>) {
        if let Some(slot) = self.blocks.get_mut(usize::from(index.0)) {
            *slot = answer;
        }
    }

    /// Sets the item to what its raters say together, whatever the person said. An index outside the bank names no
    /// question and changes nothing.
    pub fn set_rated(&mut self, index: ItemIndex, rated: &Rated) {
        self.set_item(index, Answer::Given(rated.level()));
        self.set_grade(index, rated.grade());
        if rated.mixed() && usize::from(index.0) < self.items.len() {
            self.mixed.insert(index.0, rated.counted().to_vec());
        }
    }

    /// Sets the grade of evidence behind the item's answer.
    pub fn set_grade(&mut self, index: ItemIndex, grade: Grade) {
        if let Some(slot) = self.items.get_mut(usize::from(index.0)) {
            slot.1 = grade;
        }
    }

    /// Every item's standing, in bank order.
    pub fn items(&self) -> impl Iterator<Item = Answer<Level>> + '_ {
        self.items.iter().map(|slot| slot.0)
    }

    /// Every pair's standing, in bank order.
    pub fn pairs(&self) -> impl Iterator<Item = Answer<Position>> + '_ {
        self.pairs.iter().copied()
    }

    /// Every block's standing, in bank order.
    pub fn blocks(&self) -> impl Iterator<Item = Answer<Choice>> + '_ {
        self.blocks.iter().copied()
    }
}
