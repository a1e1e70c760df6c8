//! A drafted part as somebody would type it.

use super::section::{Block, Section, Sentence};

/// The words of a drafted part as somebody would type them: lines are paragraphs, entries of a list begin with a hyphen,
/// names and their values are lines with a colon.
#[must_use]
pub fn typed(section: &Section) -> String {
    let mut parts = Vec::new();
    for block in &section.blocks {
        match block {
            Block::Paragraph(sentences) => parts.push(joined(sentences)),
            Block::List { lead, entries } => {
                parts.extend(lead.clone());
                let entries = entries.iter().map(|entry| format!("- {}", entry.text));
                parts.push(entries.collect::<Vec<_>>().join("\n"));
            }
            Block::Rows(rows) => {
                let rows = rows
                    .iter()
                    .map(|(name, value)| format!("{name}: {}", value.text));
                parts.push(rows.collect::<Vec<_>>().join("\n"));
            }
        }
    }
    parts.join("\n\n")
}

/// The sentences of a paragraph, one after another.
#[must_use]
pub fn joined(sentences: &[Sentence]) -> String {
    let texts: Vec<&str> = sentences
        .iter()
        .map(|sentence| sentence.text.as_str())
        .collect();
    texts.join(" ")
}
