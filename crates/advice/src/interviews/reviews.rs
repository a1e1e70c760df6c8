//! What raters say of one candidate, question by question: where they differ, what is missing, where they agree.
//!
//! Nobody's ratings are averaged. Whoever decides reads first what the raters do not agree on.

use std::collections::BTreeMap;

use rolefit_core::{Answers, ItemIndex, Level, Need};

/// What one rater saw.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Opinion {
    /// The level of the anchor that comes closest.
    pub level: Level,
    /// Who.
    pub rater: String,
}

/// A question the need demands, and what is said of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reviewed {
    /// The question.
    pub item: ItemIndex,
    /// The level the need requires.
    pub required: Level,
    /// What stands, others' word before the candidate's; `None` where nobody said anything.
    pub stands: Option<Level>,
    /// What the candidate says.
    pub own: Option<Level>,
    /// What the raters say, lowest first.
    pub opinions: Vec<Opinion>,
}

/// From so many levels between two raters on they do not agree (a first guess).
const APART: u8 = 2;

impl Reviewed {
    /// Whether two raters lie two levels apart or more, whoever of them counts.
    #[must_use]
    pub fn mixed(&self) -> bool {
        let ends = self.opinions.first().zip(self.opinions.last());
        ends.is_some_and(|(low, high)| high.level.get() - low.level.get() >= APART)
    }

    /// Whether what stands lies below what is required.
    #[must_use]
    pub fn short(&self) -> bool {
        self.stands.is_some_and(|stands| stands < self.required)
    }
}

/// What the need demands by what is said of it, each list heaviest first. Every demanded question stands in exactly one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reviews {
    /// Raters lie two levels apart or more.
    pub mixed: Vec<Reviewed>,
    /// Raters, or the only one, put it below what is required.
    pub short: Vec<Reviewed>,
    /// Two raters or more agree that it is met.
    pub agreed: Vec<Reviewed>,
    /// One rater says that it is met.
    pub once: Vec<Reviewed>,
    /// No rater has seen anything of it.
    pub unrated: Vec<Reviewed>,
}

/// Sorts what the need demands. `own` are the candidate's answers, `rated` the same with others' word in place of theirs.
#[must_use]
pub fn reviews(
    need: &Need,
    own: &Answers,
    rated: &Answers,
    heard: &BTreeMap<ItemIndex, Vec<Opinion>>,
) -> Reviews {
    let mut reviews = Reviews::default();
    let mut demanded = need.requirements.clone();
    demanded.sort_by_key(|part| (std::cmp::Reverse(part.weight), part.item));
    for part in demanded {
        let mut opinions = heard.get(&part.item).cloned().unwrap_or_default();
        opinions.sort();
        let reviewed = Reviewed {
            item: part.item,
            required: part.level,
            stands: rated.item(part.item).given(),
            own: own.item(part.item).given(),
            opinions,
        };
        let list = match reviewed.opinions.len() {
            0 => &mut reviews.unrated,
            _ if reviewed.mixed() => &mut reviews.mixed,
            _ if reviewed.short() => &mut reviews.short,
            1 => &mut reviews.once,
            _ => &mut reviews.agreed,
        };
        list.push(reviewed);
    }
    reviews
}
