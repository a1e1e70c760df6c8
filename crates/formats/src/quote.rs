//! Text from a file, made safe to show.

use std::fmt::Write as _;

/// How many characters of a quoted text are shown.
const SHOWN: usize = 60;

/// `text` in quotation marks, shortened and [`plain`].
pub(crate) fn quoted(text: &str) -> String {
    let mut short: String = text.chars().take(SHOWN).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    format!("\"{}\"", plain(&short))
}

/// `text` with characters that are not text written as `\u{…}`.
#[must_use]
pub fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        if is_text(character) {
            out.push(character);
        } else {
            // writing to a String does not fail
            let _ = write!(out, "\\u{{{:x}}}", u32::from(character));
        }
    }
    out
}

/// Whether a character is text: not a control character, not one that steers the direction or layout of the text
/// around it, not one that is never shown (tags, byte-order mark, noncharacters). Joiners stay: names need them.
#[must_use]
pub fn is_text(character: char) -> bool {
    !(character.is_control()
        || matches!(character,
            '\u{061c}' | '\u{200e}' | '\u{200f}' // direction marks
            | '\u{2028}' | '\u{2029}' // line and paragraph separators
            | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' // embeddings, overrides, isolates
            | '\u{206a}'..='\u{206f}' // deprecated format characters
            | '\u{feff}' | '\u{fff9}'..='\u{fffb}' // byte-order mark, interlinear annotation
            | '\u{fdd0}'..='\u{fdef}' // noncharacters
            | '\u{e0000}'..='\u{e007f}' // tags
        )
        || u32::from(character) & 0xfffe == 0xfffe)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_what_would_hide() {
        assert_eq!(plain("a\u{202e}b\nc\0"), "a\\u{202e}b\\u{a}c\\u{0}");
        assert_eq!(plain("Zoë 👩‍💻 – ok"), "Zoë 👩‍💻 – ok");
    }

    #[test]
    fn what_steers_or_hides_is_no_text() {
        let steering = "\0\u{1b}\u{7f}\u{9b}\u{61c}\u{200e}\u{200f}\u{2028}\u{2029}\u{202a}\u{202e}\u{2066}\u{2069}\
                        \u{206a}\u{206f}\u{feff}\u{fff9}\u{fffb}\u{fdd0}\u{fdef}\u{e0001}\u{e007f}\u{ffff}\u{1fffe}";
        for character in steering.chars() {
            assert!(!is_text(character), "{:x}", u32::from(character));
        }
        for character in "aZ \u{a0}é–“\u{200c}\u{200d}שم漢\u{fe0f}👩\u{e0100}".chars() {
            assert!(is_text(character), "{:x}", u32::from(character));
        }
    }

    #[test]
    fn shortens_by_characters() {
        assert_eq!(quoted(&"é".repeat(61)), format!("\"{}…\"", "é".repeat(60)));
        assert_eq!(quoted("x"), "\"x\"");
    }
}
