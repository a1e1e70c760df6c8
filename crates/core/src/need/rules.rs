//! The form of the rules about a company's need. A catalogue holds them as static data; the core knows none of its own.

use crate::answers::Level;
use crate::bank::ItemIndex;

/// What one need asks of one item of the candidate's bank.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Demand {
    /// The candidate's item.
    pub item: ItemIndex,
    /// Its weight within the rule, before the share of the need's level.
    pub weight: u16,
    /// The level required of the person where the need is answered 2, 3 and 4.
    pub levels: [Level; 3],
}

impl Demand {
    /// The level required of the person at a need's level; `None` below 2, where nothing is demanded.
    #[must_use]
    pub fn required(&self, need: Level) -> Option<Level> {
        let place = usize::from(need.get()).checked_sub(2)?;
        self.levels.get(place).copied()
    }
}

/// What one need asks of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NeedRule<'a> {
    /// The company's item. At most one rule speaks for it.
    pub need: ItemIndex,
    /// What it demands; no candidate's item twice.
    pub demands: &'a [Demand],
}

/// How need answers become weights.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NeedScale {
    /// The factor of a rule's weights at each level of its need, 0..=4. Below level 2 nothing is demanded, whatever
    /// stands here.
    pub share: [u16; 5],
    /// The most one item may carry of the whole weight, in percent.
    pub most_of_whole: u16,
    /// A need that demands fewer items is too unspecific to compare people with, and its weights are not cut.
    pub fewest_items: u16,
}

/// A step a company plans, and which needs it raises within 18 months.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GrowthStep<'a> {
    /// The stable id.
    pub id: &'a str,
    /// The company's items it raises, each by so many levels; none twice.
    pub raises: &'a [(ItemIndex, u8)],
}

/// When one person is needed for both seats. Every condition must hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BothRule<'a> {
    /// The stable id.
    pub id: &'a str,
    /// The stages it speaks for, as options of the fact `stage`.
    pub stages: &'a [&'a str],
    /// The most engineers, that number included.
    pub engineers_most: u32,
    /// Seats that must not be filled yet, as options of the fact `at_the_table`.
    pub absent: &'a [&'a str],
}

/// How an offer is held against what somebody wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reading {
    /// More than wanted is as good as what is wanted: `min(supply, want) / want`.
    AtLeast,
    /// Both ways are off: `1 − |supply − want| / (options − 1)`.
    Near,
}

impl Reading {
    /// The stable id, as used in data.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AtLeast => "at_least",
            Self::Near => "near",
        }
    }
}
