//! What each column of a table holds.

use std::collections::BTreeSet;
use std::fmt;

use rolefit_catalogue as catalogue;

use crate::code::Code;
use crate::people::of_file;
use crate::problem::Problem;

/// What a column holds. Each question is one of the candidate's.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Column {
    /// Nothing that is read.
    #[default]
    Ignored,
    /// The person's label.
    Label,
    /// Answers to the item with this id.
    Item(String),
    /// Answers to the pair with this id.
    Pair(String),
    /// Answers to the block with this id.
    Block(String),
    /// The fact with this id.
    Fact(String),
    /// The want with this id.
    Want(String),
}

impl Column {
    /// The column that its written form names; `None` for a form that is none or a question that the catalogue does
    /// not have.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        let known = |known: bool, column: Self| known.then_some(column);
        match text.split_once('/') {
            None if text == "ignored" => Some(Self::Ignored),
            None if text == "label" => Some(Self::Label),
            Some(("answers", id)) => known(
                catalogue::item_index(id).is_some(),
                Self::Item(id.to_owned()),
            ),
            Some(("pairs", id)) => known(
                catalogue::pair_index(id).is_some(),
                Self::Pair(id.to_owned()),
            ),
            Some(("blocks", id)) => known(
                catalogue::block_index(id).is_some(),
                Self::Block(id.to_owned()),
            ),
            Some(("facts", id)) => known(catalogue::fact(id).is_some(), Self::Fact(id.to_owned())),
            Some(("wants", id)) => known(catalogue::want(id).is_some(), Self::Want(id.to_owned())),
            _ => None,
        }
    }

    /// Every column there can be, the label first, then the questions in the order of the catalogue.
    pub fn all() -> impl Iterator<Item = Self> {
        let facts = catalogue::facts().iter();
        let wants = catalogue::wants().iter();
        std::iter::once(Self::Label)
            .chain(catalogue::item_ids().map(|id| Self::Item(id.to_owned())))
            .chain(catalogue::pair_ids().map(|id| Self::Pair(id.to_owned())))
            .chain(catalogue::block_ids().map(|id| Self::Block(id.to_owned())))
            .chain(facts.map(|fact| Self::Fact(fact.id.to_owned())))
            .chain(wants.map(|want| Self::Want(want.id.to_owned())))
    }

    /// The field of a profile that it fills, and the question's id where there is one.
    #[must_use]
    pub fn field(&self) -> Option<(&'static str, Option<&str>)> {
        match self {
            Self::Ignored => None,
            Self::Label => Some(("label", None)),
            Self::Item(id) => Some(("answers", Some(id))),
            Self::Pair(id) => Some(("pairs", Some(id))),
            Self::Block(id) => Some(("blocks", Some(id))),
            Self::Fact(id) => Some(("facts", Some(id))),
            Self::Want(id) => Some(("wants", Some(id))),
        }
    }

    /// What a heading may call it: its id, and the name that people see.
    fn names(&self) -> Vec<String> {
        let named = |id: &str, name: Option<&str>| {
            let written = self.to_string();
            [Some(id), name, Some(written.as_str())]
                .into_iter()
                .flatten()
                .map(plain)
                .collect()
        };
        match self {
            Self::Ignored => Vec::new(),
            Self::Label => LABELS.iter().map(|name| plain(name)).collect(),
            Self::Item(id) => named(id, catalogue::item_index(id).map(catalogue::item_name)),
            Self::Pair(id) => {
                let text = catalogue::pair_index(id).map(catalogue::pair_text);
                named(id, text.map(|text| text.name))
            }
            Self::Block(id) => named(id, None),
            Self::Fact(id) => named(id, catalogue::fact(id).map(|fact| fact.name)),
            Self::Want(id) => named(id, catalogue::want(id).map(|want| want.name)),
        }
    }
}

/// Headings of the column with the people's labels.
const LABELS: [&str; 6] = [
    "label",
    "name",
    "candidate",
    "person",
    "full name",
    "applicant",
];

impl fmt::Display for Column {
    /// `ignored`, `label`, or the field and the question's id: `answers/technology_bets`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.field() {
            None => f.write_str("ignored"),
            Some((field, None)) => f.write_str(field),
            Some((field, Some(id))) => write!(f, "{field}/{id}"),
        }
    }
}

/// What each column of a table holds, in the order of the columns. It is data: shown, changed and handed back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping {
    /// One entry a column.
    pub columns: Vec<Column>,
}

impl Mapping {
    /// What these headings seem to say. A heading that names no question exactly, by its id or its name, is ignored, and
    /// so is one whose question an earlier column has. Case, blanks and marks do not matter.
    #[must_use]
    pub fn guess(headings: &[String]) -> Self {
        let known: Vec<(Column, Vec<String>)> = Column::all()
            .map(|column| {
                let names = column.names();
                (column, names)
            })
            .collect();
        let mut taken = BTreeSet::new();
        let guess = |heading: &String| {
            let heading = plain(heading);
            let named = known.iter().find(|(_, names)| names.contains(&heading));
            let column = named.map(|(column, _)| column.clone());
            let new = column.filter(|column| taken.insert(column.clone()));
            new.unwrap_or_default()
        };
        Self {
            columns: headings.iter().map(guess).collect(),
        }
    }

    /// Checks that it fits a table of so many columns and reads something, nothing twice.
    pub(crate) fn check(&self, columns: usize) -> Result<(), Vec<Problem>> {
        let refused = |message: String, help: &str| Err(of_file(Code::BadMapping, message, help));
        if self.columns.len() != columns {
            let given = self.columns.len();
            return refused(
                format!("the mapping speaks of {given} columns, the table has {columns}"),
                "Say for each column what it holds.",
            );
        }
        let mut seen = BTreeSet::new();
        for column in self.columns.iter().filter(|one| **one != Column::Ignored) {
            if Column::from_text(&column.to_string()).is_none() {
                let message = format!("the catalogue has no {column}");
                return refused(message, "Choose another question, or ignore the column.");
            }
            if !seen.insert(column) {
                return refused(
                    format!("two columns hold {column}"),
                    "Keep one, and ignore the other.",
                );
            }
        }
        if seen.iter().all(|column| **column == Column::Label) {
            return refused(
                "no column holds answers".to_owned(),
                "Say which columns hold which questions.",
            );
        }
        Ok(())
    }
}

/// A heading without case, and with every run of blanks and marks as one underscore.
pub(crate) fn plain(heading: &str) -> String {
    let lower = heading.to_lowercase();
    let words = lower.split(|character: char| !character.is_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join("_")
}
