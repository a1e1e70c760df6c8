//! What is known of a company: its answers, facts and what its people said, apart from any file's form.

use std::collections::{BTreeMap, BTreeSet};

use rolefit_core::{Answers, ItemIndex, Level};

/// The answer to a fact. Which kind a fact takes is in the catalogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fact {
    /// A whole number, in the fact's unit.
    Number(u32),
    /// One option's id.
    Choice(String),
    /// The ids of all options that hold; none may.
    Choices(BTreeSet<String>),
    /// Free text, or a date as year-month-day.
    Text(String),
}

/// The facts answered, by id. One that is not here was not answered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts(pub BTreeMap<String, Fact>);

impl Facts {
    /// Whether the fact was answered.
    #[must_use]
    pub fn answered(&self, id: &str) -> bool {
        self.0.contains_key(id)
    }

    /// The number answered; `None` where none was.
    #[must_use]
    pub fn number(&self, id: &str) -> Option<u32> {
        match self.0.get(id)? {
            Fact::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// The option chosen; `None` where none was.
    #[must_use]
    pub fn choice(&self, id: &str) -> Option<&str> {
        match self.0.get(id)? {
            Fact::Choice(option) => Some(option),
            _ => None,
        }
    }

    /// The options that hold, in alphabetical order; `None` where the fact was not answered.
    #[must_use]
    pub fn choices(&self, id: &str) -> Option<Vec<&str>> {
        match self.0.get(id)? {
            Fact::Choices(options) => Some(options.iter().map(String::as_str).collect()),
            _ => None,
        }
    }

    /// The text or date answered; `None` where none was.
    #[must_use]
    pub fn text(&self, id: &str) -> Option<&str> {
        match self.0.get(id)? {
            Fact::Text(text) => Some(text),
            _ => None,
        }
    }
}

/// What one stakeholder answered, apart from everybody else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Intake {
    /// Who: a name or a role, as they wrote it.
    pub label: String,
    /// Their answers to the company's bank.
    pub answers: Answers,
}

/// The user's own costs, for the break-even of a part-time mandate. None is filled in for them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Costs {
    /// A full-time leader, a year.
    pub full_time: Option<u32>,
    /// A part-time one, an hour.
    pub part_time_rate: Option<u32>,
    /// Weeks worked a year; the catalogue's default where not given.
    pub weeks: Option<u32>,
}

/// What is known of a company.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Company {
    /// The owner's answers to the company's bank: the diagnosis rests on these.
    pub answers: Answers,
    /// Facts.
    pub facts: Facts,
    /// Levels answered for "in 18 months".
    pub later: BTreeMap<ItemIndex, Level>,
    /// What others answered. They are never averaged.
    pub intakes: Vec<Intake>,
    /// The user's own weights of the need's areas, 0..=100 by area id.
    pub points: BTreeMap<String, u8>,
    /// The user's costs.
    pub costs: Costs,
}
