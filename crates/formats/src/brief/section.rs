//! A part of a brief on the wire.

use deserr::Deserr;
use rolefit_advice::brief::{Block, Input, LineKind, Part, Sentence, lines};
use serde::Serialize;

use crate::profile::EditedPart;
use crate::typed::refusals::Refusals;

/// A part of a brief.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct BriefSection {
    /// Which part: `glance`, `why_open`, `company` and so on.
    pub id: String,
    /// What it says: the draft, or somebody's own words where `edited` says so.
    pub blocks: Vec<BriefBlock>,
    /// What is missing for it, as questions to whoever drafts it. None of a part in somebody's own words.
    pub needs_you: Vec<String>,
    /// Changes where an answer or a fact behind the part does: 16 hexadecimal digits.
    pub drafted_from: String,
    /// The words somebody wrote in the place of the draft, as they typed them; `null` where it stands as drafted. Where
    /// `written_against` differs from `drafted_from`, what the draft rests on has changed since.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::edited_part_or_null")
    )]
    pub edited: Option<EditedPart>,
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
    pub(crate) fn new(part: &Part<'_>) -> Self {
        let draft = part.draft;
        let needs_you = part.needs_you().iter();
        Self {
            id: draft.id.as_str().to_owned(),
            blocks: match part.edit {
                Some(edit) => written(&edit.text),
                None => draft.blocks.iter().map(BriefBlock::new).collect(),
            },
            needs_you: needs_you.map(|one| one.words()).collect(),
            drafted_from: draft.hash.to_string(),
            edited: part.edit.map(EditedPart::new),
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

/// The blocks of somebody's own words. They rest on nothing but those.
fn written(text: &str) -> Vec<BriefBlock> {
    let mut blocks: Vec<BriefBlock> = Vec::new();
    for line in lines(text) {
        let kind = match line.kind {
            LineKind::Paragraph => "paragraph",
            LineKind::Bullet | LineKind::Number => "list",
            LineKind::Row => "rows",
        };
        let entry = BriefEntry {
            name: line.name.map(|name| name.of(text).to_owned()),
            text: line.words.of(text).to_owned(),
            from: Vec::new(),
        };
        match blocks.last_mut() {
            Some(block) if line.goes_on => block.entries.push(entry),
            _ => blocks.push(BriefBlock {
                kind: kind.to_owned(),
                lead: None,
                entries: vec![entry],
            }),
        }
    }
    blocks
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
