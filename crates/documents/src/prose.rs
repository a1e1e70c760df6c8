//! Text as people type it into one field, turned into paragraphs, lists and rows.

use rolefit_advice::brief::{LineKind, lines};

use crate::document::{Block, Definition, ListKind};
use crate::text::Text;

/// The blocks of a text typed by hand: each line is a paragraph, lines that begin with `-`, `*` or `•` and a space
/// are a list, so are lines that begin with a number and a full stop, and lines in a row that have a name and a colon are
/// names with their values.
#[must_use]
pub fn prose(text: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    for line in lines(text) {
        let words = Text::from(line.words.of(text));
        let kind = match line.kind {
            LineKind::Paragraph => {
                blocks.push(Block::Paragraph(words));
                continue;
            }
            LineKind::Row => {
                let term = Text::from(line.name.map_or("", |name| name.of(text)));
                let row = Definition {
                    term,
                    meaning: words,
                };
                match blocks.last_mut() {
                    Some(Block::Definitions(rows)) if line.goes_on => rows.push(row),
                    _ => blocks.push(Block::Definitions(vec![row])),
                }
                continue;
            }
            LineKind::Bullet => ListKind::Bullets,
            LineKind::Number => ListKind::Numbers,
        };
        match blocks.last_mut() {
            Some(Block::List(_, items)) if line.goes_on => items.push(words),
            _ => blocks.push(Block::List(kind, vec![words])),
        }
    }
    blocks
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(words: &[&str]) -> Vec<Text> {
        words.iter().map(|words| Text::from(*words)).collect()
    }

    #[test]
    fn lines_are_paragraphs_and_signs_make_lists_and_rows() {
        let blocks = prose("One.\nTwo.\n\n- a\n\u{2022} b\n\n* c\n1. d\n2) e\n2026. A year\n-no");
        let paragraph = |words: &str| Block::Paragraph(Text::from(words));
        assert_eq!(
            blocks,
            [
                paragraph("One."),
                paragraph("Two."),
                Block::List(ListKind::Bullets, texts(&["a", "b"])),
                Block::List(ListKind::Bullets, texts(&["c"])),
                Block::List(ListKind::Numbers, texts(&["d", "e"])),
                paragraph("2026. A year"),
                paragraph("-no"),
            ]
        );
        assert!(prose(" \n\n").is_empty());
        let rows = prose("Seat: CTO\nPlace: Leeds");
        let row = |term: &str, meaning: &str| Definition {
            term: term.into(),
            meaning: meaning.into(),
        };
        assert_eq!(
            rows,
            [Block::Definitions(vec![
                row("Seat", "CTO"),
                row("Place", "Leeds")
            ])]
        );
    }
}
