//! Lines, pieces and words of a text, each with its place.

use rolefit_phrases::Span;

/// A stretch of the text and what it says.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part<'t> {
    /// The first byte.
    pub at: usize,
    /// What stands there.
    pub text: &'t str,
}

/// A line and its words.
#[derive(Clone, Debug)]
pub(super) struct Line<'t> {
    /// The line without its end.
    pub part: Part<'t>,
    /// Its words, in order.
    pub words: Vec<Part<'t>>,
}

impl<'t> Part<'t> {
    /// Where it stands.
    pub fn span(self) -> Span {
        Span {
            start: self.at,
            end: self.end(),
        }
    }

    /// The byte after the last.
    pub fn end(self) -> usize {
        self.at + self.text.len()
    }

    /// The part from the byte `start` of it on, up to `end`.
    pub fn cut(self, start: usize, end: usize) -> Self {
        Self {
            at: self.at + start,
            text: self.text.get(start..end).unwrap_or_default(),
        }
    }

    /// The part without these characters at its ends.
    pub fn trimmed(self, out: impl Fn(char) -> bool) -> Self {
        let from_start = self.text.trim_start_matches(&out);
        let at = self.at + (self.text.len() - from_start.len());
        Self {
            at,
            text: from_start.trim_end_matches(&out),
        }
    }

    /// In lower case.
    pub fn lower(self) -> String {
        self.text.to_lowercase()
    }

    /// Whether it has been masked before: `_` where a word was, or its part before "'s" or a hyphen.
    pub fn is_masked(self) -> bool {
        let rest = self.text.trim_start_matches('_');
        rest.len() < self.text.len()
            && (rest.is_empty() || rest.starts_with(['\'', '\u{2019}', '-']))
    }

    /// Whether it is digits only, so many of them.
    pub fn is_digits(self, least: usize, most: usize) -> bool {
        (least..=most).contains(&self.text.len())
            && self.text.bytes().all(|byte| byte.is_ascii_digit())
    }
}

impl<'t> Line<'t> {
    /// The text between two neighbouring words, the second of them at `index`.
    pub fn gap(&self, index: usize) -> &'t str {
        let before = index.checked_sub(1).and_then(|index| self.words.get(index));
        let start = before.map_or(self.part.at, |word| word.end());
        let end = self
            .words
            .get(index)
            .map_or(self.part.end(), |word| word.at);
        let within = start.saturating_sub(self.part.at)..end.saturating_sub(self.part.at);
        self.part.text.get(within).unwrap_or_default()
    }

    /// The word at `index`, in lower case; empty beyond the last.
    pub fn word(&self, index: usize) -> String {
        self.words
            .get(index)
            .map(|word| word.lower())
            .unwrap_or_default()
    }

    /// The pieces a heading is made of: what stands between bars, bullets, tabs, semicolons and wide gaps.
    pub fn pieces(&self) -> Vec<Part<'t>> {
        pieces(self.part, |letter| {
            matches!(
                letter,
                '|' | '\u{2022}' | '\u{b7}' | '\t' | ';' | '\u{25aa}' | '\u{25cf}'
            )
        })
    }

    /// The pieces, parted by commas and brackets, too.
    pub fn clauses(&self) -> Vec<Part<'t>> {
        pieces(self.part, |letter| {
            matches!(
                letter,
                '|' | '\u{2022}' | '\u{b7}' | '\t' | ';' | ',' | '(' | ')' | '[' | ']' | '/'
            )
        })
    }

    /// Whether the line holds nothing but space and signs.
    pub fn is_blank(&self) -> bool {
        self.words.is_empty()
    }
}

fn pieces<'t>(part: Part<'t>, parts: impl Fn(char) -> bool) -> Vec<Part<'t>> {
    let mut all = Vec::new();
    let mut start = 0;
    let mut spaces = 0;
    for (at, letter) in part.text.char_indices() {
        let wide = letter == ' ' && spaces == 1;
        spaces = if letter == ' ' { spaces + 1 } else { 0 };
        if parts(letter) || wide {
            all.push(part.cut(start, at));
            start = at + letter.len_utf8();
        }
    }
    all.push(part.cut(start, part.text.len()));
    all.into_iter()
        .map(|piece| piece.trimmed(|letter| letter.is_whitespace() || is_decoration(letter)))
        .filter(|piece| !piece.text.is_empty())
        .collect()
}

/// Signs that only decorate: emphasis and headings of Markdown, bullets.
pub(super) fn is_decoration(letter: char) -> bool {
    matches!(
        letter,
        '*' | '#' | '>' | '-' | '\u{2013}' | '\u{2014}' | '\u{2022}'
    )
}

/// Whether a line ends with this character.
pub(super) const fn ends_line(letter: char) -> bool {
    matches!(
        letter,
        '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}'
    )
}

/// The lines of a text, without their ends.
pub(super) fn lines(text: &str) -> Vec<Line<'_>> {
    let mut at = 0;
    text.split_inclusive(ends_line)
        .map(|line| {
            let part = Part {
                at,
                text: line.trim_end_matches(ends_line),
            };
            at += line.len();
            Line {
                part,
                words: words(part),
            }
        })
        .collect()
}

/// The words of a part: letters, digits and `_`, with apostrophes and hyphens before further letters.
pub(super) fn words(part: Part<'_>) -> Vec<Part<'_>> {
    let mut all = Vec::new();
    let mut start: Option<usize> = None;
    let mut letters = part.text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let joins = matches!(letter, '\'' | '\u{2019}' | '-' | '\u{2010}' | '\u{2011}')
            && letters.peek().is_some_and(|(_, next)| next.is_alphabetic());
        match start {
            None if is_letter(letter) => start = Some(at),
            Some(from) if !is_letter(letter) && !joins => {
                all.push(part.cut(from, at));
                start = None;
            }
            _ => {}
        }
    }
    all.extend(start.map(|from| part.cut(from, part.text.len())));
    all
}

fn is_letter(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_' || matches!(letter, '\u{300}'..='\u{36f}')
}

/// A year somebody alive may have studied or been born in.
pub(super) fn is_year(word: &str) -> bool {
    word.len() == 4
        && word
            .parse::<u32>()
            .is_ok_and(|year| (1930..2040).contains(&year))
}
