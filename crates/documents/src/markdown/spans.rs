//! Emphasis as Markdown, wherever its rules let it be read back.

use super::escape;
use crate::text::{Inline, Text};

/// The text with its emphasis. Where Markdown's rules would read the signs as text, the words stand without them.
pub(super) fn write(text: &Text) -> String {
    let mut out = String::new();
    let mut before = None;
    let pieces = text.pieces();
    for (at, piece) in pieces.iter().enumerate() {
        let following: String = pieces.iter().skip(at + 1).map(Inline::words).collect();
        push(&mut out, piece, before, &following);
        before = piece.words().chars().next_back().or(before);
    }
    out.trim().to_owned()
}

/// Writes one piece after the sign `before` and in front of the words `following`.
fn push(out: &mut String, piece: &Inline, before: Option<char>, following: &str) {
    let words = piece.words();
    let core = words.trim();
    let leads = words.starts_with(' ');
    let trails = words.ends_with(' ') && !core.is_empty();
    let sign = match piece {
        Inline::Plain(_) => "",
        Inline::Strong(_) => "**",
        Inline::Emphasis(_) => "*",
    };
    let before_core = if leads { Some(' ') } else { before };
    let after_core = if trails {
        Some(' ')
    } else {
        following.chars().next()
    };
    // Two runs of signs side by side cannot be told apart.
    let is_apart = leads || !out.ends_with('*');
    let sign = if is_apart
        && stands(before_core, core.chars().next())
        && stands(after_core, core.chars().next_back())
    {
        sign
    } else {
        ""
    };
    if leads {
        out.push(' ');
    }
    let is_start = out.trim().is_empty() && sign.is_empty();
    let after = if trails { " " } else { following };
    let escaped = escape::inside(before_core, core, after);
    out.push_str(sign);
    out.push_str(&if is_start {
        escape::at_start(escaped)
    } else {
        escaped
    });
    out.push_str(sign);
    if trails {
        out.push(' ');
    }
}

/// Whether emphasis can open or close between a sign outside it and the sign inside next to it.
fn stands(outside: Option<char>, inside: Option<char>) -> bool {
    let Some(inside) = inside else { return false };
    match outside {
        None => true,
        Some(outside) if outside.is_whitespace() => true,
        Some('*' | '_') => false,
        Some(outside) => outside.is_ascii_punctuation() || inside.is_ascii_alphanumeric(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn emphasis_is_written_where_it_can_be_read_back() {
        let text = Text::new()
            .strong("Pay:")
            .plain(" 1 to 2 ")
            .emphasis("a year")
            .plain(".");
        assert_eq!(write(&text), "**Pay:** 1 to 2 *a year*.");
        let text = Text::new().strong("Pay.").plain("x");
        assert_eq!(write(&text), "Pay.x");
        let text = Text::new().strong("a").emphasis("b");
        assert_eq!(write(&text), "**a**b");
        // A letter to Unicode, a sign to Markdown.
        let text = Text::new().strong("\u{1f130}").plain("x");
        assert_eq!(write(&text), "\u{1f130}x");
        let text = Text::new().plain("1").emphasis(". x");
        assert_eq!(write(&text), "1. x");
    }
}
