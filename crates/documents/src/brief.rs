//! A role brief as a document: its drafted parts, and those that somebody has edited.

use rolefit_advice::brief::{Block as Drafted, Brief, Section, SectionId, joined};

pub use rolefit_advice::brief::typed;

use crate::document::{Block, Document, Level, ListKind};
use crate::prose::prose;
use crate::text::Text;

/// The document of a brief. `edited` gives the words of a part where somebody changed it, as they were typed: lines are
/// paragraphs, and lines that begin with a hyphen are a list. A part that says nothing is left out.
#[must_use]
pub fn document<'a>(
    title: &str,
    language: &str,
    brief: &Brief,
    edited: impl Fn(SectionId) -> Option<&'a str>,
) -> Document {
    let mut document = Document::new(title, language);
    for section in &brief.sections {
        let blocks = edited(section.id).map_or_else(|| drafted(section), prose);
        if !blocks.is_empty() {
            document.heading(Level::Section, section.id.title());
            document.blocks.extend(blocks);
        }
    }
    document
}

fn drafted(section: &Section) -> Vec<Block> {
    let mut document = Document::new("", "");
    for block in &section.blocks {
        match block {
            Drafted::Paragraph(sentences) => document.paragraph(joined(sentences)),
            Drafted::List { lead, entries } => {
                if let Some(lead) = lead {
                    document.paragraph(lead.as_str());
                }
                let entries = entries.iter().map(|entry| Text::from(entry.text.as_str()));
                document.list(ListKind::Bullets, entries);
            }
            Drafted::Rows(rows) => {
                document.definitions(
                    rows.iter()
                        .map(|(name, value)| (name.as_str(), value.text.as_str())),
                );
            }
        }
    }
    document.blocks
}
