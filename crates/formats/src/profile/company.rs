//! What only a company's profile has: its intakes, its own weights and costs, its gates, its own words in the brief.

use deserr::ValuePointerRef as Location;
use rolefit_advice::{self as advice, Company, Fact, Facts};
use rolefit_catalogue::{FactAnswer, company};
use rolefit_core::Circumstances;

use crate::code::Code;
use crate::problem::Problems;
use crate::profile::questions::{self, ANSWERED, Field};
use crate::profile::{FactValue, Profile, Side, edited, fits, gates};
use crate::tree::place::{place, pointer};
use crate::tree::{Node, Value};

/// The most points an area can have: all of them.
const MOST_POINTS: u32 = 100;

/// Reports what is wrong with these fields.
pub(crate) fn check(text: &str, profile: &Node<'_>, problems: &mut Problems) {
    let path = Location::Origin;
    edited::check(text, profile, problems);
    if let Some(intakes) = profile.member("intakes") {
        let path = path.push_key("intakes");
        for (place, entry) in intakes.node.entries().iter().enumerate() {
            intake(text, entry, path.push_index(place), problems);
        }
    }
    let mut number = |field: &str, key: &str, node: &Node<'_>, (min, max): (u32, u32)| {
        let Value::Number(written) = node.value else {
            return;
        };
        let Ok(number) = written.parse::<u32>() else {
            return;
        };
        if !(min..=max).contains(&number) && problems.has_room() {
            let path = path.push_key(field);
            problems.error(
                Code::BadFigure,
                place(text, node.at, pointer(path.push_key(key))),
                format!("{number} lies beyond what {key} can be"),
                format!("It is a whole number from {min} to {max}."),
            );
        }
    };
    let members = |field: &str| {
        profile
            .member(field)
            .map_or(&[][..], |one| one.node.members())
    };
    for area in members("points") {
        number("points", &area.key, &area.node, (0, MOST_POINTS));
    }
    for cost in members("costs") {
        let inputs = company::fractional().inputs.iter();
        for input in inputs.filter(|input| input.id == cost.key) {
            number("costs", &cost.key, &cost.node, (input.min, input.max));
        }
    }
    gates::check(text, profile, problems);
}

/// Reports what is wrong with the intake at `path`.
pub(crate) fn intake(text: &str, node: &Node<'_>, path: Location<'_>, problems: &mut Problems) {
    let fields: Vec<&Field> = ANSWERED.iter().collect();
    questions::ids(text, node, path, Side::Company, &fields, problems);
    fits::blocks(text, node, path, Side::Company, problems);
}

/// A fact, as advice takes it.
pub(crate) fn fact((id, value): (&String, &FactValue)) -> (String, Fact) {
    let asked = company::fact(id);
    let text =
        asked.is_some_and(|fact| matches!(fact.answer, FactAnswer::Text { .. } | FactAnswer::Date));
    let value = match value {
        FactValue::Number(number) => Fact::Number(*number),
        FactValue::Choice(said) if text => Fact::Text(said.clone()),
        FactValue::Choice(option) => Fact::Choice(option.clone()),
        FactValue::Choices(options) => Fact::Choices(options.clone()),
    };
    (id.clone(), value)
}

impl Profile {
    /// The company, as advice takes it. What a candidate's profile holds is not in it.
    #[must_use]
    pub fn to_company(&self) -> Company {
        let later = self.later.iter();
        let intakes = self.intakes.iter();
        Company {
            answers: self.to_answers(),
            facts: Facts(self.facts.iter().map(fact).collect()),
            later: later
                .filter_map(|(id, level)| Some((company::item_index(id)?, *level)))
                .collect(),
            intakes: intakes
                .map(|intake| advice::Intake {
                    label: intake.label.as_str().to_owned(),
                    answers: intake.to_answers(),
                })
                .collect(),
            points: self.points.clone(),
            costs: advice::Costs {
                full_time: self.costs.full_time_cost,
                part_time_rate: self.costs.part_time_rate,
                weeks: self.costs.weeks_a_year,
            },
        }
    }

    /// Hands on the facts that a company's verdict rests on.
    pub(crate) fn with_circumstances<T>(&self, then: impl FnOnce(&Circumstances<'_>) -> T) -> T {
        let filled: Option<Vec<&str>> = match self.facts.get("at_the_table") {
            Some(FactValue::Choices(filled)) => Some(filled.iter().map(String::as_str).collect()),
            _ => None,
        };
        then(&Circumstances {
            stage: match self.facts.get("stage") {
                Some(FactValue::Choice(stage)) => Some(stage),
                _ => None,
            },
            engineers: match self.facts.get("engineers") {
                Some(FactValue::Number(engineers)) => Some(*engineers),
                _ => None,
            },
            at_the_table: filled.as_deref(),
        })
    }
}
