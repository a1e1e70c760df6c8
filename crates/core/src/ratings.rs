//! Ratings: what others saw of one question, and what they come to together.
//!
//! The highest grade of evidence present counts: two interviewers before one, one interviewer and any number of
//! references alike. Within it the lower median of the levels stands. Where raters of that grade lie two levels apart or
//! more, the ratings are mixed: no level is more likely than another, and each draw picks one rater.

use crate::answers::{Grade, Level};

/// Who rated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rater {
    /// Somebody who worked with the person.
    Reference,
    /// Somebody who interviewed them, or watched them work on a case.
    Interviewer,
}

/// One rater's level for one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rating {
    /// Whose.
    pub rater: Rater,
    /// What they saw.
    pub level: Level,
}

/// From so many levels between the lowest and the highest on, ratings are mixed (a first guess).
const APART: u8 = 2;

/// What the ratings of one question come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rated {
    grade: Grade,
    // INVARIANT: sorted, and not empty.
    counted: Vec<Level>,
    level: Level,
}

impl Rated {
    /// What these ratings come to, in whatever order they are given; `None` without any. Each rater gives one.
    #[must_use]
    pub fn new(ratings: &[Rating]) -> Option<Self> {
        let interviewers = ratings
            .iter()
            .filter(|rating| rating.rater == Rater::Interviewer);
        let grade = match interviewers.clone().count() {
            0 | 1 => Grade::OneRater,
            2 => Grade::TwoRaters,
            _ => Grade::ThreeRaters,
        };
        let mut counted: Vec<Level> = if grade == Grade::OneRater {
            ratings.iter().map(|rating| rating.level).collect()
        } else {
            interviewers.map(|rating| rating.level).collect()
        };
        counted.sort_unstable();
        let middle = counted.len().checked_sub(1)? / 2;
        Some(Self {
            grade,
            level: *counted.get(middle)?,
            counted,
        })
    }

    /// The level that stands: the lower median of those that count.
    #[must_use]
    pub const fn level(&self) -> Level {
        self.level
    }

    /// How well it is evidenced.
    #[must_use]
    pub const fn grade(&self) -> Grade {
        self.grade
    }

    /// The levels that count, lowest first.
    #[must_use]
    pub fn counted(&self) -> &[Level] {
        &self.counted
    }

    /// Whether those lie two levels apart or more.
    #[must_use]
    pub fn mixed(&self) -> bool {
        let ends = self.counted.first().zip(self.counted.last());
        ends.is_some_and(|(lowest, highest)| highest.get() - lowest.get() >= APART)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rated(ratings: &[(Rater, u8)]) -> (u8, Grade, bool) {
        let rating = |&(rater, level): &(Rater, u8)| Rating {
            rater,
            level: Level::new(level).unwrap(),
        };
        let all: Vec<Rating> = ratings.iter().map(rating).collect();
        let rated = Rated::new(&all).unwrap();
        (rated.level().get(), rated.grade(), rated.mixed())
    }

    #[test]
    fn the_highest_grade_counts_and_within_it_the_lower_median() {
        use Rater::{Interviewer as I, Reference as R};
        assert_eq!(Rated::new(&[]), None);
        assert_eq!(rated(&[(R, 3)]), (3, Grade::OneRater, false));
        // A reference and one interviewer are evidence of one grade.
        assert_eq!(rated(&[(I, 3), (R, 2)]), (2, Grade::OneRater, false));
        assert_eq!(rated(&[(R, 4), (I, 3), (R, 2)]), (3, Grade::OneRater, true));
        // Beside two interviewers a reference does not count, however far away.
        assert_eq!(
            rated(&[(I, 3), (R, 0), (I, 2)]),
            (2, Grade::TwoRaters, false)
        );
        assert_eq!(rated(&[(I, 3), (I, 1)]), (1, Grade::TwoRaters, true));
        assert_eq!(
            rated(&[(I, 3), (I, 1), (I, 3)]),
            (3, Grade::ThreeRaters, true)
        );
        assert_eq!(
            rated(&[(I, 4), (I, 3), (I, 2), (I, 3)]),
            (3, Grade::ThreeRaters, true)
        );
    }
}
