//! What a company offers of what a candidate wants, when a part-time leader is enough, and what a wrong title costs.

use rolefit_core::{ItemIndex, Level, Reading, RoleId};

use super::rules::{NamedText, said};
use crate::generated::company::part_time::FRACTIONAL;
use crate::generated::company::rule_texts::{ASK, INPUTS, MISMATCHES, OUTCOMES, SENTENCES};
use crate::generated::company::rules::{CAPS, SUPPLIES};

/// Which fact about a company supplies a want of a candidate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Supply {
    /// The want's id.
    pub want: &'static str,
    /// The company's fact.
    pub fact: &'static str,
    /// How supply and want compare.
    pub reading: Reading,
    /// How the fact is read.
    pub by: SuppliedBy,
    /// The currencies (codes of the fact `pay_currency`) the number compares in; in any other the want stays open.
    /// Empty where it is not about money.
    pub currencies: &'static [&'static str],
}

/// How a fact says which place of a want's options it supplies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SuppliedBy {
    /// The option chosen, and the place it supplies; every option of the fact is here.
    Options(&'static [(&'static str, u8)]),
    /// The smallest number that supplies each place, ascending.
    Numbers(&'static [u32]),
}

/// What decisions elsewhere limit a supply to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cap {
    /// The want's id.
    pub want: &'static str,
    /// The facts that are asked; those answered count, and with none answered there is no limit.
    pub facts: &'static [&'static str],
    /// The option that lifts the limit, where any of the facts has it.
    pub unless: &'static str,
    /// The greatest place that is supplied otherwise.
    pub most: u8,
}

/// When a part-time leader is enough. Product judgement throughout.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fractional {
    /// Below this many hours a week there is too little to hand over.
    pub neither_below: u32,
    /// Up to this many a part-time mandate is the rule, where it is bounded.
    pub part_time_most: u32,
    /// From this many on it is a full-time job, whatever it costs.
    pub full_time_least: u32,
    /// Needs of which one at that level or above bounds a mandate.
    pub bounded: (&'static [ItemIndex], Level),
    /// Needs of which one at that level or above asks for somebody who is there every day.
    pub needs_presence: (&'static [ItemIndex], Level),
    /// The working weeks of a year, where the user enters none.
    pub weeks: u32,
    /// What the user may enter. Nothing else is filled in for them.
    pub inputs: &'static [CostInput],
    /// The first of these whose conditions hold is the outcome; the last always does.
    pub outcomes: &'static [FractionalOutcome],
}

/// Something the user may enter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CostInput {
    /// Stable id: `full_time_cost`, `part_time_rate` or `weeks_a_year`.
    pub id: &'static str,
    /// The id of its unit.
    pub unit: &'static str,
    /// The least that can be entered.
    pub min: u32,
    /// The greatest.
    pub max: u32,
}

/// What comes of the question part-time or full-time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FractionalOutcome {
    /// Stable id: `neither`, `full_time`, `part_time`, `cost_decides` or `full_time_or_narrow`.
    pub id: &'static str,
    /// It holds where all conditions of any of these hold; an empty one always does.
    pub when: &'static [&'static [FractionalCondition]],
}

/// A condition of an outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FractionalCondition {
    /// Fewer hours than [`Fractional::neither_below`].
    HoursBelowNeither,
    /// Ten needs or more are answered, none of them above level 1.
    EveryNeedAtMostOne,
    /// As many hours as [`Fractional::full_time_least`], or more.
    HoursFromFullTime,
    /// One of [`Fractional::needs_presence`] is at its level or above.
    NeedsPresence,
    /// One of [`Fractional::bounded`] is at its level or above, and nothing asks for presence.
    Bounded,
    /// As many hours as [`Fractional::part_time_most`], or fewer.
    HoursToPartTime,
}

/// What an input says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CostText {
    /// A short noun phrase.
    pub name: &'static str,
    /// The question.
    pub question: &'static str,
}

/// A title that is not the work, and what it costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mismatch {
    /// Stable id.
    pub id: &'static str,
    /// The title intended.
    pub title: RoleId,
    /// The work described.
    pub verdict: RoleId,
    /// Both in a heading.
    pub name: &'static str,
    /// What it costs the person.
    pub person: &'static str,
    /// What it costs the company.
    pub company: &'static str,
    /// What to do about it.
    pub remedy: &'static str,
    /// What is said while the verdict is open.
    pub possible: &'static str,
}

impl Supply {
    /// The place that an option of the fact supplies; `None` for one it does not have, and for a number.
    #[must_use]
    pub fn of_option(&self, option: &str) -> Option<u8> {
        let SuppliedBy::Options(options) = self.by else {
            return None;
        };
        let found = options.iter().find(|(id, _)| *id == option);
        found.map(|(_, place)| *place)
    }

    /// The place that a number supplies; `None` below the first, and for a choice.
    #[must_use]
    pub fn of_number(&self, number: u32) -> Option<u8> {
        let SuppliedBy::Numbers(numbers) = self.by else {
            return None;
        };
        let reached = numbers.iter().take_while(|least| **least <= number).count();
        reached.checked_sub(1)?.try_into().ok()
    }
}

/// Which fact supplies each want; every want of the candidate's has one.
#[must_use]
pub fn supplies() -> &'static [Supply] {
    &SUPPLIES
}

/// Which fact supplies the want `id`; `None` for an id this catalogue does not have.
#[must_use]
pub fn supply(want: &str) -> Option<&'static Supply> {
    SUPPLIES.iter().find(|supply| supply.want == want)
}

/// What decisions elsewhere limit a supply to. Of several for one want the lowest counts.
#[must_use]
pub fn caps() -> &'static [Cap] {
    &CAPS
}

/// When a part-time leader is enough.
#[must_use]
pub fn fractional() -> &'static Fractional {
    &FRACTIONAL
}

/// The texts of an outcome; blank for an id this catalogue does not have.
#[must_use]
pub fn fractional_text(outcome: &str) -> NamedText {
    said(&OUTCOMES, outcome)
}

/// What stands in the place of the summary of `cost_decides` where a cost is missing.
#[must_use]
pub fn fractional_ask() -> &'static str {
    ASK
}

/// What the sources say of part-time leaders, and what they do not say.
#[must_use]
pub fn fractional_sentences() -> &'static [&'static str] {
    &SENTENCES
}

/// The texts of an input; blank for an id this catalogue does not have.
#[must_use]
pub fn cost_text(input: &str) -> CostText {
    said(&INPUTS, input)
}

/// Titles that are not the work, with what each costs.
#[must_use]
pub fn mismatches() -> &'static [Mismatch] {
    &MISMATCHES
}
