//! Targets: what a profile is held against.

use crate::answers::Level;
use crate::bank::ItemIndex;

/// One item's part in a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Requirement {
    /// The item.
    pub item: ItemIndex,
    /// Its weight, relative to the target's other items. Zero leaves the item out.
    pub weight: u16,
    /// The level the target asks for, 1..=4. Level 0 asks for nothing and counts as level 1.
    pub level: Level,
}

impl Requirement {
    /// Attainment in twelfths, 0..=12: `min(answer, required) / required`. Twelfths are exact for every required
    /// level. What lies above the required level is surplus and does not count.
    #[must_use]
    pub fn twelfths(&self, answer: Level) -> i64 {
        let required = self.required();
        12 / required * i64::from(answer.get()).min(required)
    }

    /// The required level as a number, 1..=4.
    #[must_use]
    pub fn required(&self) -> i64 {
        i64::from(self.level.get()).max(1)
    }

    /// How many levels the answer lies above the required one.
    #[must_use]
    pub fn surplus(&self, answer: Level) -> u8 {
        answer.get().saturating_sub(self.level.get().max(1))
    }
}

/// What a profile is held against: a role, or one company's need. Borrowed, so that the catalogue's static targets and
/// targets made while running are scored by the same function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Target<'a> {
    /// The items it weighs. An item appears at most once.
    pub requirements: &'a [Requirement],
}

impl Target<'_> {
    /// The sum of all weights.
    #[must_use]
    pub fn weight(&self) -> i64 {
        self.requirements
            .iter()
            .map(|requirement| i64::from(requirement.weight))
            .sum()
    }
}
