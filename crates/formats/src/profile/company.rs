//! What only a company's profile has: its intakes, its own weights and costs.

use deserr::ValuePointerRef as Location;
use rolefit_core::Circumstances;

use crate::code::Code;
use crate::problem::Problems;
use crate::profile::questions::{self, ANSWERED, Field};
use crate::profile::{FactValue, Profile, Side, fits};
use crate::tree::place::{place, pointer};
use crate::tree::{Node, Value};

/// The most points an area can have: all of them.
const MOST_POINTS: u32 = 100;

/// Reports what is wrong with these fields.
pub(crate) fn check(text: &str, profile: &Node<'_>, problems: &mut Problems) {
    let path = Location::Origin;
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
}

/// Reports what is wrong with the intake at `path`.
pub(crate) fn intake(text: &str, node: &Node<'_>, path: Location<'_>, problems: &mut Problems) {
    let fields: Vec<&Field> = ANSWERED.iter().collect();
    questions::ids(text, node, path, Side::Company, &fields, problems);
    fits::blocks(text, node, path, Side::Company, problems);
}

impl Profile {
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
