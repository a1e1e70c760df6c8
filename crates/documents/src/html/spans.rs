//! Words and their emphasis as HTML.

use crate::text::{Inline, Text};

/// The text with its emphasis, escaped.
pub(super) fn write(text: &Text) -> String {
    let pieces = text.pieces().iter().map(|piece| match piece {
        Inline::Plain(words) => escape(words),
        Inline::Strong(words) => format!("<strong>{}</strong>", escape(words)),
        Inline::Emphasis(words) => format!("<em>{}</em>", escape(words)),
    });
    pieces.collect::<String>().trim().to_owned()
}

/// `words` as the content of an element or of an attribute in quotes.
pub(super) fn escape(words: &str) -> String {
    let mut out = String::with_capacity(words.len() + 8);
    for letter in words.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            letter => out.push(letter),
        }
    }
    out
}
