//! Gates: a recruiter's hard requirements. They carry no points, move nobody in any order and hide nobody.

use std::collections::{BTreeMap, BTreeSet};

use deserr::{Deserr, ValuePointerRef as Location};
use rolefit_catalogue::{Fact, FactAnswer, fact, item_index};
use rolefit_core::Level;
use rolefit_core::matching::{Gate, gate_choice, gate_choices, gate_level, gate_number};
use serde::Serialize;

use crate::code::Code;
use crate::document;
use crate::problem::Problems;
use crate::profile::{FactValue, Profile};
use crate::quote::quoted;
use crate::tree::Node;
use crate::tree::place::{place, pointer};
use crate::typed::refusals::Refusals;

/// What is required of a person at one question. At least one of the three is there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct Required {
    /// The lowest level of an item (1 to 4), or the lowest number of a fact.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::number_or_none")
    )]
    #[deserr(default)]
    pub at_least: Option<u32>,
    /// The highest number of a fact.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::number_or_none")
    )]
    #[deserr(default)]
    pub at_most: Option<u32>,
    /// The options of a fact of which one must hold.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::ids"))]
    #[deserr(default)]
    pub one_of: BTreeSet<String>,
}

/// What a gate asks about.
enum Asked {
    Item(rolefit_core::ItemIndex),
    Fact(&'static Fact),
}

/// The question that a gate's key names: `answers/<item>` or `facts/<fact>`, of the candidate's side.
fn asked(key: &str) -> Option<Asked> {
    match key.split_once('/')? {
        ("answers", id) => item_index(id).map(Asked::Item),
        ("facts", id) => fact(id).map(Asked::Fact),
        _ => None,
    }
}

impl Required {
    /// Whether a gate can ask this of the question that `key` names; the reason where it cannot.
    ///
    /// # Errors
    /// With a sentence that says what such a gate takes.
    pub fn fits(&self, key: &str) -> Result<(), String> {
        let Some(asked) = asked(key) else {
            return Err("A gate asks about answers/<item> or facts/<fact> of a candidate.".into());
        };
        let (fits, takes) = match asked {
            Asked::Item(_) => (
                self.at_most.is_none()
                    && self.one_of.is_empty()
                    && self.at_least.is_some_and(|level| (1..=4).contains(&level)),
                "It takes \"at_least\", a level from 1 to 4.".to_owned(),
            ),
            Asked::Fact(fact) => match fact.answer {
                FactAnswer::Number { min, max, .. } => {
                    let within = |one: Option<u32>| one.is_none_or(|it| (min..=max).contains(&it));
                    let (least, most) = (self.at_least, self.at_most);
                    let some = least.is_some() || most.is_some();
                    let ordered = least.zip(most).is_none_or(|(least, most)| least <= most);
                    (
                        some && ordered && within(least) && within(most) && self.one_of.is_empty(),
                        format!("It takes \"at_least\", \"at_most\" or both, from {min} to {max}."),
                    )
                }
                FactAnswer::Choice(options) | FactAnswer::Choices(options) => {
                    let ids: Vec<&str> = options.iter().map(|option| option.id).collect();
                    let known = self.one_of.iter().all(|one| ids.contains(&one.as_str()));
                    let bounds = self.at_least.is_some() || self.at_most.is_some();
                    (
                        known && !self.one_of.is_empty() && !bounds,
                        format!("It takes \"one_of\", a list of any of {}.", ids.join(", ")),
                    )
                }
                FactAnswer::Text { .. } | FactAnswer::Date => {
                    (false, "A gate cannot ask for a text or a date.".to_owned())
                }
            },
        };
        if fits { Ok(()) } else { Err(takes) }
    }

    /// The requirement as text by itself, to keep until it stands in a profile.
    #[must_use]
    pub fn to_text(&self) -> String {
        document::to_canonical(self)
    }

    /// The requirement that was kept; `None` where a newer version wrote what this one cannot read.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        document::read_part(text)
    }

    /// How a person stands at the gate that `key` names. [`Gate::Unknown`] where the gate cannot ask this.
    #[must_use]
    pub fn of(&self, key: &str, person: &Profile) -> Gate {
        match asked(key) {
            None => Gate::Unknown,
            Some(Asked::Item(item)) => {
                let least = self.at_least.and_then(|level| u8::try_from(level).ok());
                match least.and_then(Level::new) {
                    Some(least) => gate_level(&person.rated_answers(), item, least),
                    None => Gate::Unknown,
                }
            }
            Some(Asked::Fact(fact)) => self.of_fact(person.facts.get(fact.id)),
        }
    }

    fn of_fact(&self, told: Option<&FactValue>) -> Gate {
        let options: Vec<&str> = self.one_of.iter().map(String::as_str).collect();
        match told {
            None => Gate::Unknown,
            Some(FactValue::Number(number)) => {
                gate_number(Some(*number), self.at_least, self.at_most)
            }
            Some(FactValue::Choice(one)) => gate_choice(Some(one), &options),
            Some(FactValue::Choices(several)) => {
                let several: Vec<&str> = several.iter().map(String::as_str).collect();
                gate_choices(Some(&several), &options)
            }
        }
    }
}

/// How a person stands at each of these gates, by its key.
#[must_use]
pub fn gates_of(gates: &BTreeMap<String, Required>, person: &Profile) -> BTreeMap<String, Gate> {
    let each = gates.iter();
    each.map(|(key, required)| (key.clone(), required.of(key, person)))
        .collect()
}

/// Reports every gate in the object's field `gates` that asks what cannot be asked.
pub(crate) fn check(text: &str, object: &Node<'_>, problems: &mut Problems) {
    let path = Location::Origin.push_key("gates");
    let members = object
        .member("gates")
        .map_or(&[][..], |field| field.node.members());
    for member in members {
        // what could not be read itself has been reported
        let Ok(required) = deserr::deserialize::<Required, _, Refusals>(&member.node) else {
            continue;
        };
        if let Err(help) = required.fits(&member.key)
            && problems.has_room()
        {
            let at = if asked(&member.key).is_some() {
                member.node.at
            } else {
                member.at
            };
            problems.error(
                Code::BadGate,
                place(text, at, pointer(path.push_key(&member.key))),
                format!("{} is no gate that can be asked so", quoted(&member.key)),
                help,
            );
        }
    }
}
