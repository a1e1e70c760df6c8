//! Words with emphasis: what a paragraph, a heading or a cell holds.

/// Words with emphasis. Holds no line break and no sign that a format forbids.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    pieces: Vec<Inline>,
}

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline {
    /// Plain words.
    Plain(String),
    /// Words of weight.
    Strong(String),
    /// Words with stress.
    Emphasis(String),
}

impl Inline {
    /// The words.
    #[must_use]
    pub fn words(&self) -> &str {
        match self {
            Self::Plain(words) | Self::Strong(words) | Self::Emphasis(words) => words,
        }
    }
}

impl Text {
    /// No words yet.
    #[must_use]
    pub const fn new() -> Self {
        Self { pieces: Vec::new() }
    }

    /// Adds plain words. Here and below, runs of white space become one space, and control signs go.
    #[must_use]
    pub fn plain(self, words: &str) -> Self {
        self.with(Inline::Plain, words)
    }

    /// Adds words of weight.
    #[must_use]
    pub fn strong(self, words: &str) -> Self {
        self.with(Inline::Strong, words)
    }

    /// Adds words with stress.
    #[must_use]
    pub fn emphasis(self, words: &str) -> Self {
        self.with(Inline::Emphasis, words)
    }

    fn with(mut self, kind: fn(String) -> Inline, words: &str) -> Self {
        let after_space = self
            .pieces
            .last()
            .is_none_or(|last| last.words().ends_with(' '));
        let words = clean(words, after_space);
        if !words.is_empty() {
            self.pieces.push(kind(words));
        }
        self
    }

    /// Adds pieces of another text.
    #[must_use]
    pub fn and(self, pieces: &[Inline]) -> Self {
        pieces.iter().fold(self, |text, piece| match piece {
            Inline::Plain(words) => text.plain(words),
            Inline::Strong(words) => text.strong(words),
            Inline::Emphasis(words) => text.emphasis(words),
        })
    }

    /// The pieces in order; none is empty.
    #[must_use]
    pub fn pieces(&self) -> &[Inline] {
        &self.pieces
    }

    /// Whether there are no words.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.pieces
            .iter()
            .all(|piece| piece.words().trim().is_empty())
    }

    /// The words alone.
    #[must_use]
    pub fn words(&self) -> String {
        self.pieces.iter().map(Inline::words).collect()
    }
}

impl From<&str> for Text {
    fn from(words: &str) -> Self {
        Self::new().plain(words)
    }
}

impl From<String> for Text {
    fn from(words: String) -> Self {
        Self::from(words.as_str())
    }
}

/// One space for each run of white space, none at the beginning after a space; control signs and characters that XML
/// forbids are left out.
fn clean(words: &str, after_space: bool) -> String {
    let mut out = String::with_capacity(words.len());
    let mut spaced = after_space;
    for letter in words.chars() {
        let is_space = letter.is_whitespace();
        if is_space && !spaced {
            out.push(' ');
        } else if !is_space && !is_forbidden(letter) {
            out.push(letter);
        } else {
            continue;
        }
        spaced = is_space;
    }
    out
}

/// Control signs, and signs that turn the reading direction of what follows: a name must not reorder its neighbours.
fn is_forbidden(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{fffe}' | '\u{ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_and_control_signs_are_cleaned() {
        let text = Text::from(" a\u{0}b\r\n\tc\u{202e}d \u{a0} e");
        assert_eq!(text.words(), "ab cd e");
        let text = Text::new().strong("Term: ").plain("  of it").plain("\n");
        assert_eq!(text.words(), "Term: of it ");
        assert!(Text::from(" \n\u{7}").is_empty());
        assert!(Text::new().plain("").pieces().is_empty());
    }
}
