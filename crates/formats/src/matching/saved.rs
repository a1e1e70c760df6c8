//! Gates, and what the columns of a table hold, as files of their own: for the next list of people, and for a terminal.

use std::collections::{BTreeMap, BTreeSet};

use deserr::{Deserr, ValuePointerRef};
use serde::Serialize;

use crate::code::Code;
use crate::document::{self, Document};
use crate::people::{Column, Mapping};
use crate::problem::{Problem, Problems};
use crate::profile::{Required, gates};
use crate::quote::quoted;
use crate::tree::Node;
use crate::tree::place::{place, pointer};
use crate::typed::answers::ById;
use crate::typed::refusals::Refusals;

document::format_of!(
    /// The format of gates.
    GatesFormat,
    SavedGates,
    "rolefit.gates/1"
);

document::format_of!(
    /// The format of a table's columns.
    ColumnsFormat,
    SavedColumns,
    "rolefit.columns/1"
);

/// What is required of everybody, apart from a company's profile.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct SavedGates {
    /// Always `rolefit.gates/1`.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::format::<SavedGates>")
    )]
    pub format: GatesFormat,
    /// The gates, as in a company's profile: by question, `answers/<item>` or `facts/<fact>` of the candidate's side.
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::gates"))]
    #[deserr(from(ById<Required>) = BTreeMap::from)]
    pub gates: BTreeMap<String, Required>,
}

impl Document for SavedGates {
    const FORMAT: &'static str = "rolefit.gates/1";

    fn check(text: &str, root: &Node<'_>, problems: &mut Problems) {
        gates::check(text, root, problems);
    }
}

/// What the columns of a table hold, by their headings, so that it serves the next table, too.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct SavedColumns {
    /// Always `rolefit.columns/1`.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::format::<SavedColumns>")
    )]
    pub format: ColumnsFormat,
    /// What each column holds, by its heading: `label`, `ignored`, or a field of a profile and a question's id, as
    /// `answers/technology_bets`.
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::columns"))]
    #[deserr(from(ById<String>) = BTreeMap::from)]
    pub columns: BTreeMap<String, String>,
}

impl Document for SavedColumns {
    const FORMAT: &'static str = "rolefit.columns/1";

    fn check(text: &str, root: &Node<'_>, problems: &mut Problems) {
        let path = ValuePointerRef::Origin.push_key("columns");
        let members = root
            .member("columns")
            .map_or(&[][..], |field| field.node.members());
        for member in members {
            let Some(written) = member.node.text() else {
                continue;
            };
            if Column::from_text(written).is_none() && problems.has_room() {
                problems.error(
                    Code::BadMapping,
                    place(text, member.node.at, pointer(path.push_key(&member.key))),
                    format!("{} is nothing that a column holds", quoted(written)),
                    "It is \"label\", \"ignored\", or a field and a question's id, as \"answers/technology_bets\".",
                );
            }
        }
    }
}

/// Reads gates from a file's bytes.
///
/// # Errors
/// With every problem found, in the order of their places, when the file is not one.
pub fn read_gates(bytes: &[u8]) -> Result<SavedGates, Vec<Problem>> {
    document::read(bytes)
}

/// Reads what a table's columns hold from a file's bytes.
///
/// # Errors
/// With every problem found, in the order of their places, when the file is not one.
pub fn read_columns(bytes: &[u8]) -> Result<SavedColumns, Vec<Problem>> {
    document::read(bytes)
}

impl SavedColumns {
    /// What these headings are said to hold by `mapping`. Of two columns with one heading the first counts.
    #[must_use]
    pub fn new(headings: &[String], mapping: &Mapping) -> Self {
        let mut columns = BTreeMap::new();
        for (heading, column) in headings.iter().zip(&mapping.columns) {
            columns
                .entry(heading.clone())
                .or_insert_with(|| column.to_string());
        }
        Self {
            format: ColumnsFormat::V1,
            columns,
        }
    }

    /// The mapping of a table with these headings. A heading that is not named is ignored, and so is the second of two
    /// that are the same.
    #[must_use]
    pub fn mapping(&self, headings: &[String]) -> Mapping {
        let mut seen = BTreeSet::new();
        let column = |heading: &String| {
            let named = self
                .columns
                .get(heading)
                .filter(|_| seen.insert(heading.clone()));
            let column = named.and_then(|written| Column::from_text(written));
            column.unwrap_or_default()
        };
        Mapping {
            columns: headings.iter().map(column).collect(),
        }
    }

    /// The file for people: two spaces a level, a new line at the end.
    #[must_use]
    pub fn to_json(&self) -> String {
        document::to_pretty(self)
    }
}

impl SavedGates {
    /// The file of these gates.
    #[must_use]
    pub fn new(gates: BTreeMap<String, Required>) -> Self {
        Self {
            format: GatesFormat::V1,
            gates,
        }
    }

    /// The file for people: two spaces a level, a new line at the end.
    #[must_use]
    pub fn to_json(&self) -> String {
        document::to_pretty(self)
    }
}
