//! What the catalogue asks and what it reads from the answers, as a list.

use rolefit_catalogue::{self as catalogue, FactAnswer, company};
use rolefit_core::{Block, Family, GroupKind, RoleId, TypeId};
use serde::Serialize;

use crate::document::to_pretty;
use crate::typed::words::{word, word_list};

/// The catalogue compiled in, by id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Listing {
    /// The catalogue's version.
    pub catalogue_version: String,
    /// The items.
    pub items: Vec<ListedItem>,
    /// The pairs.
    pub pairs: Vec<Listed>,
    /// The blocks.
    pub blocks: Vec<ListedBlock>,
    /// The facts.
    pub facts: Vec<ListedFact>,
    /// The wants.
    pub wants: Vec<ListedWant>,
    /// The roles.
    pub roles: Vec<ListedRole>,
    /// The types.
    pub types: Vec<ListedType>,
    /// The areas.
    pub groups: Vec<ListedArea>,
    /// What a company is asked.
    pub company: ListedCompany,
}

/// What a company is asked. Its answers are read against the same roles and types.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ListedCompany {
    /// The items: needs.
    pub items: Vec<ListedItem>,
    /// The pairs.
    pub pairs: Vec<Listed>,
    /// The blocks.
    pub blocks: Vec<ListedBlock>,
    /// The facts.
    pub facts: Vec<ListedFact>,
}

/// An entry that has nothing but a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Listed {
    /// The stable id.
    pub id: String,
    /// A short name.
    pub name: String,
}

/// An item of the catalogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ListedItem {
    /// The stable id.
    pub id: String,
    /// What the item tells about.
    #[serde(serialize_with = "word")]
    pub family: Family,
    /// The group of items it belongs to.
    pub competency: String,
    /// A short name.
    pub name: String,
}

/// A block of the catalogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ListedBlock {
    /// The stable id.
    pub id: String,
    /// The types its pieces of work stand for.
    #[serde(serialize_with = "word_list")]
    pub pieces: Vec<TypeId>,
}

/// A fact of the catalogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ListedFact {
    /// The stable id.
    pub id: String,
    /// What its answer is: `number`, `choice` (one option's id), `choices` (a list of such ids), and of a company
    /// `text` or `date` (year-month-day).
    pub kind: &'static str,
    /// The least number, for a number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min: Option<u32>,
    /// The greatest number, for a number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<u32>,
    /// What is counted, for a number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// The most characters, for a text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_characters: Option<u32>,
    /// The ids of the options; empty where there is nothing to choose.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<String>,
    /// A short name.
    pub name: String,
}

/// A want of the catalogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ListedWant {
    /// The stable id.
    pub id: String,
    /// The ids of the options, least to most.
    pub options: Vec<String>,
    /// A short name.
    pub name: String,
}

/// A role of the catalogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ListedRole {
    /// The role.
    #[serde(serialize_with = "word")]
    pub id: RoleId,
    /// Its name.
    pub name: String,
}

/// A type of the catalogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ListedType {
    /// The type.
    #[serde(serialize_with = "word")]
    pub id: TypeId,
    /// Its name.
    pub name: String,
}

/// An area of the catalogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ListedArea {
    /// What kind of area.
    #[serde(serialize_with = "word")]
    pub kind: GroupKind,
    /// The id, unique within its kind.
    pub id: String,
    /// A short name.
    pub name: String,
}

impl Listing {
    /// The list of the catalogue compiled in.
    #[must_use]
    pub fn new() -> Self {
        let model = catalogue::model();
        let bank = model.bank;
        let items = bank.items().iter().zip(bank.item_indices());
        let pairs = bank.pairs().iter().zip(bank.pair_indices());
        Self {
            catalogue_version: catalogue::VERSION.to_owned(),
            items: items
                .map(|(item, index)| ListedItem {
                    id: item.id.to_owned(),
                    family: item.family,
                    competency: catalogue::item_competency(index).to_owned(),
                    name: catalogue::item_name(index).to_owned(),
                })
                .collect(),
            pairs: pairs
                .map(|(pair, index)| Listed {
                    id: pair.id.to_owned(),
                    name: catalogue::pair_text(index).name.to_owned(),
                })
                .collect(),
            blocks: all(bank.blocks(), listed_block),
            facts: all(catalogue::facts(), listed_fact),
            wants: all(catalogue::wants(), |want| ListedWant {
                id: want.id.to_owned(),
                options: ids(want.options),
                name: want.name.to_owned(),
            }),
            roles: all(model.roles, |role| ListedRole {
                id: role.role,
                name: catalogue::role_text(role.role).name.to_owned(),
            }),
            types: all(model.types, |kind| ListedType {
                id: kind.id,
                name: catalogue::type_text(kind.id).name.to_owned(),
            }),
            groups: all(model.groups, |area| ListedArea {
                kind: area.kind,
                id: area.id.to_owned(),
                name: catalogue::group_text(area.kind, area.id)
                    .map_or(area.id, |text| text.name)
                    .to_owned(),
            }),
            company: ListedCompany::new(),
        }
    }

    /// The list as JSON, for people: two spaces a level, a new line at the end.
    #[must_use]
    pub fn to_json(&self) -> String {
        to_pretty(self)
    }
}

impl ListedCompany {
    fn new() -> Self {
        let bank = company::bank();
        let items = bank.items().iter().zip(bank.item_indices());
        let pairs = bank.pairs().iter().zip(bank.pair_indices());
        Self {
            items: items
                .map(|(item, index)| ListedItem {
                    id: item.id.to_owned(),
                    family: item.family,
                    competency: company::item_competency(index).to_owned(),
                    name: company::item_name(index).to_owned(),
                })
                .collect(),
            pairs: pairs
                .map(|(pair, index)| Listed {
                    id: pair.id.to_owned(),
                    name: company::pair_text(index).name.to_owned(),
                })
                .collect(),
            blocks: all(bank.blocks(), listed_block),
            facts: all(company::facts(), listed_fact),
        }
    }
}

impl Default for Listing {
    fn default() -> Self {
        Self::new()
    }
}

fn all<T, L>(entries: &[T], listed: impl FnMut(&T) -> L) -> Vec<L> {
    entries.iter().map(listed).collect()
}

fn ids(options: &[catalogue::Choice]) -> Vec<String> {
    all(options, |option| option.id.to_owned())
}

fn listed_block(block: &Block<'_>) -> ListedBlock {
    ListedBlock {
        id: block.id.to_owned(),
        pieces: block.pieces.to_vec(),
    }
}

fn listed_fact(fact: &catalogue::Fact) -> ListedFact {
    let plain = ListedFact {
        id: fact.id.to_owned(),
        kind: "",
        min: None,
        max: None,
        unit: None,
        max_characters: None,
        options: Vec::new(),
        name: fact.name.to_owned(),
    };
    match fact.answer {
        FactAnswer::Number { min, max, unit } => ListedFact {
            kind: "number",
            min: Some(min),
            max: Some(max),
            unit: Some(unit.to_owned()),
            ..plain
        },
        FactAnswer::Choice(options) => ListedFact {
            kind: "choice",
            options: ids(options),
            ..plain
        },
        FactAnswer::Choices(options) => ListedFact {
            kind: "choices",
            options: ids(options),
            ..plain
        },
        FactAnswer::Text { max_characters } => ListedFact {
            kind: "text",
            max_characters: Some(max_characters),
            ..plain
        },
        FactAnswer::Date => ListedFact {
            kind: "date",
            ..plain
        },
    }
}
