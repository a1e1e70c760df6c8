//! The model: what a document holds, apart from how it is written.

use crate::text::Text;

/// A document: a title and what follows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// What it is called. It stands at the top and in the file's properties.
    pub title: Text,
    /// The language of its words, as a BCP 47 tag: "en", "en-GB".
    pub language: String,
    /// What it holds, in order.
    pub blocks: Vec<Block>,
}

/// A part of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading.
    Heading(Level, Text),
    /// A paragraph.
    Paragraph(Text),
    /// A list.
    List(ListKind, Vec<Text>),
    /// A table.
    Table(Table),
    /// Terms with what they mean, or labels with their values.
    Definitions(Vec<Definition>),
    /// Paragraphs set apart: a notice, a caveat.
    Note(Vec<Text>),
    /// So many empty lines to write on by hand.
    Lines(u8),
    /// What follows begins on a new page.
    PageBreak,
}

/// How deep a heading stands below the title.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Directly below the title.
    Section,
    /// Within a section.
    Part,
    /// Within a part.
    Detail,
}

/// Whether a list's order tells something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListKind {
    /// It does not.
    Bullets,
    /// It does: 1, 2, 3.
    Numbers,
}

/// A table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// What it shows.
    pub caption: Option<Text>,
    /// The heads of its columns.
    pub head: Vec<Text>,
    /// Its rows. One that is shorter than others has empty cells at its end.
    pub rows: Vec<Vec<Text>>,
    /// Whether the first cell of each row is that row's head.
    pub row_heads: bool,
}

impl Table {
    /// How many columns: those of the longest row, the head included.
    #[must_use]
    pub fn columns(&self) -> usize {
        let rows = self.rows.iter().map(Vec::len);
        rows.chain([self.head.len()]).max().unwrap_or(0)
    }
}

/// A term with its meaning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Definition {
    /// The term or label.
    pub term: Text,
    /// What it means or what its value is.
    pub meaning: Text,
}

impl Document {
    /// A document without content.
    #[must_use]
    pub fn new(title: impl Into<Text>, language: &str) -> Self {
        Self {
            title: title.into(),
            language: language.to_owned(),
            blocks: Vec::new(),
        }
    }

    /// Adds a heading.
    pub fn heading(&mut self, level: Level, text: impl Into<Text>) {
        self.blocks.push(Block::Heading(level, text.into()));
    }

    /// Adds a paragraph.
    pub fn paragraph(&mut self, text: impl Into<Text>) {
        self.blocks.push(Block::Paragraph(text.into()));
    }

    /// Adds a list; nothing where it is empty.
    pub fn list<T: Into<Text>>(&mut self, kind: ListKind, items: impl IntoIterator<Item = T>) {
        let items: Vec<Text> = items.into_iter().map(Into::into).collect();
        if !items.is_empty() {
            self.blocks.push(Block::List(kind, items));
        }
    }

    /// Adds terms with their meanings; nothing where there are none.
    pub fn definitions<T: Into<Text>, M: Into<Text>>(
        &mut self,
        entries: impl IntoIterator<Item = (T, M)>,
    ) {
        let entries = entries.into_iter().map(|(term, meaning)| Definition {
            term: term.into(),
            meaning: meaning.into(),
        });
        let entries: Vec<Definition> = entries.collect();
        if !entries.is_empty() {
            self.blocks.push(Block::Definitions(entries));
        }
    }
}
