//! A part of a brief on the wire.

use deserr::Deserr;
use rolefit_advice::brief::{Block, Input, Section, Sentence};
use serde::Serialize;

use crate::typed::refusals::Refusals;

/// A part of a brief.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct BriefSection {
    /// Which part: `glance`, `why_open`, `company` and so on.
    pub id: String,
    /// What it says.
    pub blocks: Vec<BriefBlock>,
    /// What is missing for it, as questions to whoever drafts it.
    pub needs_you: Vec<String>,
    /// Changes where an answer or a fact behind the part does: 16 hexadecimal digits.
    pub drafted_from: String,
}

/// A paragraph, a list or rows of names and values.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct BriefBlock {
    /// `paragraph`, `list` or `rows`.
    pub kind: String,
    /// What stands above a list; `null` where nothing does.
    pub lead: Option<String>,
    /// The sentences, entries or values.
    pub entries: Vec<BriefEntry>,
}

/// A sentence, an entry or a value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct BriefEntry {
    /// The name of a row; `null` elsewhere.
    pub name: Option<String>,
    /// The words.
    pub text: String,
    /// What it rests on: `need/need_hiring`, `fact/stage`, `work`.
    pub from: Vec<String>,
}

/// One of the candidate's items, and what the need asks of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct Weighed {
    /// The item's id.
    pub item: String,
    /// Its weight.
    pub weight: u16,
    /// The level asked for, 1 to 4.
    pub level: u8,
}

impl BriefSection {
    pub(crate) fn new(section: &Section) -> Self {
        Self {
            id: section.id.as_str().to_owned(),
            blocks: section.blocks.iter().map(BriefBlock::new).collect(),
            needs_you: section.needs_you.iter().map(|one| one.words()).collect(),
            drafted_from: section.hash.to_string(),
        }
    }
}

impl BriefBlock {
    fn new(block: &Block) -> Self {
        let plain = |sentences: &[Sentence]| sentences.iter().map(|one| entry(None, one)).collect();
        let (kind, lead, entries) = match block {
            Block::Paragraph(sentences) => ("paragraph", None, plain(sentences)),
            Block::List { lead, entries } => ("list", lead.clone(), plain(entries)),
            Block::Rows(rows) => {
                let rows = rows.iter();
                let rows = rows.map(|(name, value)| entry(Some(name.clone()), value));
                ("rows", None, rows.collect())
            }
        };
        Self {
            kind: kind.to_owned(),
            lead,
            entries,
        }
    }
}

fn entry(name: Option<String>, sentence: &Sentence) -> BriefEntry {
    let written = |input: &Input| match input.id() {
        "" => input.kind().to_owned(),
        id => format!("{}/{id}", input.kind()),
    };
    BriefEntry {
        name,
        text: sentence.text.clone(),
        from: sentence.from.iter().map(written).collect(),
    }
}
