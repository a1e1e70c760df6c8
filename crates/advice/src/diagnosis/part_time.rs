//! Whether a part-time leader is enough. Product judgement throughout: no source gives hours or costs.

use rolefit_catalogue::company::{self, Fractional, FractionalCondition};
use rolefit_core::{Answers, ItemIndex, Level, Ratio};

use crate::company::{Company, Costs};

/// This many needs have to be answered before it can be said that none is felt.
const ENOUGH_NEEDS: usize = 10;

/// What comes of the question part-time or full-time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartTime {
    /// The outcome's id in the catalogue; `None` where nobody said how many hours are needed.
    pub outcome: Option<&'static str>,
    /// The conditions that hold, whatever became of them.
    pub conditions: Vec<Held>,
    /// The hours a week needed.
    pub hours: Option<u32>,
    /// The hours a week at which both cost the same: below them part-time is cheaper. `None` where a cost is missing
    /// or the rate is zero.
    pub break_even: Option<Ratio>,
}

/// A condition that holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// Which.
    pub condition: FractionalCondition,
    /// The needs by which it holds, in the catalogue's order; empty for a condition about hours.
    pub needs: Vec<ItemIndex>,
}

impl PartTime {
    /// Whether part-time is the cheaper of the two at the hours needed; `None` where hours or costs are missing.
    #[must_use]
    pub fn part_time_is_cheaper(&self) -> Option<bool> {
        let hours = Ratio::whole(i64::from(self.hours?));
        Some(hours < self.break_even?)
    }
}

/// What comes of the question, by the catalogue's thresholds and the user's own costs.
#[must_use]
pub fn part_time(company: &Company) -> PartTime {
    let rules = company::fractional();
    let hours = company.facts.number("hours_needed");
    let conditions = conditions(rules, &company.answers, hours);
    PartTime {
        outcome: hours.and_then(|_| outcome(rules, &conditions)),
        conditions,
        hours,
        break_even: break_even(rules, company.costs),
    }
}

fn conditions(rules: &Fractional, answers: &Answers, hours: Option<u32>) -> Vec<Held> {
    use FractionalCondition as Is;
    let at_least = |(needs, level): (&[ItemIndex], Level)| -> Vec<ItemIndex> {
        let reached = |need: &ItemIndex| answers.item(*need).given() >= Some(level);
        needs.iter().copied().filter(reached).collect()
    };
    let presence = at_least(rules.needs_presence);
    let bounding = at_least(rules.bounded);
    let given: Vec<Level> = answers.items().filter_map(|it| it.given()).collect();
    let quiet = given.len() >= ENOUGH_NEEDS && given.iter().all(|level| level.get() <= 1);
    let bounded = !bounding.is_empty() && presence.is_empty();
    let hours = |holds: fn(&Fractional, u32) -> bool| hours.is_some_and(|it| holds(rules, it));
    [
        (
            Is::HoursBelowNeither,
            hours(|it, hours| hours < it.neither_below),
            Vec::new(),
        ),
        (Is::EveryNeedAtMostOne, quiet, Vec::new()),
        (
            Is::HoursFromFullTime,
            hours(|it, hours| hours >= it.full_time_least),
            Vec::new(),
        ),
        (Is::NeedsPresence, !presence.is_empty(), presence),
        (Is::Bounded, bounded, bounding),
        (
            Is::HoursToPartTime,
            hours(|it, hours| hours <= it.part_time_most),
            Vec::new(),
        ),
    ]
    .into_iter()
    .filter_map(|(condition, holds, needs)| holds.then_some(Held { condition, needs }))
    .collect()
}

/// The first outcome all of whose conditions hold, in one of its ways.
fn outcome(rules: &Fractional, conditions: &[Held]) -> Option<&'static str> {
    let holds = |wanted: &FractionalCondition| conditions.iter().any(|it| it.condition == *wanted);
    let outcome = rules
        .outcomes
        .iter()
        .find(|outcome| outcome.when.iter().any(|all| all.iter().all(holds)))?;
    Some(outcome.id)
}

/// `full_time / (part_time_rate × weeks)`, in hours a week.
fn break_even(rules: &Fractional, costs: Costs) -> Option<Ratio> {
    let weeks = costs.weeks.unwrap_or(rules.weeks);
    let a_year_of_one_hour = i128::from(costs.part_time_rate?) * i128::from(weeks);
    Ratio::new(i128::from(costs.full_time?), a_year_of_one_hour)
}
