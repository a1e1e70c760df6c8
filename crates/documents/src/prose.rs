//! Text as people type it into one field, turned into paragraphs and lists.

use crate::document::{Block, ListKind};
use crate::text::Text;

/// The blocks of a text typed by hand: each line is a paragraph, lines that begin with `-`, `*` or `•` and a space
/// are a list, and so are lines that begin with a number and a full stop.
#[must_use]
pub fn prose(text: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut after_gap = true;
    for line in text.lines() {
        let line = line.trim();
        if line.is_empty() {
            after_gap = true;
            continue;
        }
        let (kind, words) = entry(line);
        let words = Text::from(words);
        match (kind, blocks.last_mut()) {
            (Some(kind), Some(Block::List(open, items))) if *open == kind && !after_gap => {
                items.push(words)
            }
            (Some(kind), _) => blocks.push(Block::List(kind, vec![words])),
            (None, _) => blocks.push(Block::Paragraph(words)),
        }
        after_gap = false;
    }
    blocks
}

/// Which list a line is an entry of, and its words without the sign.
fn entry(line: &str) -> (Option<ListKind>, &str) {
    let bullet = ["- ", "* ", "\u{2022} ", "\u{2022}\t"];
    if let Some(words) = bullet.iter().find_map(|sign| line.strip_prefix(sign)) {
        return (Some(ListKind::Bullets), words.trim());
    }
    let words = line.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let digits = line.len() - words.len();
    match words
        .strip_prefix(". ")
        .or_else(|| words.strip_prefix(") "))
    {
        Some(words) if (1..=2).contains(&digits) => (Some(ListKind::Numbers), words.trim()),
        _ => (None, line),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(words: &[&str]) -> Vec<Text> {
        words.iter().map(|words| Text::from(*words)).collect()
    }

    #[test]
    fn lines_are_paragraphs_and_signs_make_lists() {
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
    }
}
