//! A text made comparable: one case, one kind of quote, dash and space, with the way back to the source.

use crate::span::Span;

/// A text in lower case in which every run of spaces and dashes is one space and curly quotes are straight.
/// Soft hyphens and characters without width are left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folded {
    text: String,
    /// For every byte of `text`, where the source's character behind it begins and ends.
    behind: Vec<Span>,
}

impl Folded {
    /// Folds `source`.
    #[must_use]
    pub fn new(source: &str) -> Self {
        let mut folded = Self {
            text: String::with_capacity(source.len()),
            behind: Vec::with_capacity(source.len()),
        };
        for (start, letter) in source.char_indices() {
            let end = start + letter.len_utf8();
            folded.push(letter, Span { start, end });
        }
        folded
    }

    fn push(&mut self, letter: char, behind: Span) {
        match letter {
            '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}' => {}
            '\u{2018}' | '\u{2019}' | '\u{201b}' | '\u{2bc}' => self.put('\'', behind),
            '\u{201c}'..='\u{201f}' => self.put('"', behind),
            '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' => self.space(behind),
            letter if letter.is_whitespace() => self.space(behind),
            letter => {
                for lower in letter.to_lowercase() {
                    self.put(lower, behind);
                }
            }
        }
    }

    fn space(&mut self, behind: Span) {
        if self.text.ends_with(' ') {
            if let Some(last) = self.behind.last_mut() {
                last.end = behind.end;
            }
        } else {
            self.put(' ', behind);
        }
    }

    fn put(&mut self, letter: char, behind: Span) {
        self.text.push(letter);
        for _ in 0..letter.len_utf8() {
            self.behind.push(behind);
        }
    }

    /// The folded text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Where the folded bytes `start..end` come from; `None` for an empty stretch or one beyond the text.
    #[must_use]
    pub fn source(&self, start: usize, end: usize) -> Option<Span> {
        let last = end.checked_sub(1).filter(|last| *last >= start)?;
        Some(Span {
            start: self.behind.get(start)?.start,
            end: self.behind.get(last)?.end,
        })
    }

    /// Whether a word begins or ends at the folded byte `at`: not both its neighbours are letters or digits.
    #[must_use]
    pub fn is_edge(&self, at: usize) -> bool {
        let before = self
            .text
            .get(..at)
            .and_then(|text| text.chars().next_back());
        let after = self.text.get(at..).and_then(|text| text.chars().next());
        !(before.is_some_and(char::is_alphanumeric) && after.is_some_and(char::is_alphanumeric))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_quotes_dashes_and_spaces_are_one() {
        assert_eq!(
            Folded::new("Hands\u{2011}ON \u{2014}\n the CEO\u{2019}s call").text(),
            "hands on the ceo's call"
        );
        assert_eq!(Folded::new("ro\u{ad}adm\u{200b}ap").text(), "roadmap");
    }

    #[test]
    fn a_stretch_leads_back_to_its_source() {
        let source = "Ein \u{201c}Größe\u{201d} - x";
        let folded = Folded::new(source);
        let at = folded.text().find("größe").unwrap();
        let span = folded.source(at, at + "größe".len()).unwrap();
        assert_eq!(span.of(source), "Größe");
        assert_eq!(folded.source(0, 0), None);
        assert_eq!(folded.source(0, 1000), None);
    }

    #[test]
    fn a_letter_that_grows_in_lower_case_keeps_its_place() {
        let source = "\u{130}stanbul";
        let folded = Folded::new(source);
        let span = folded.source(0, folded.text().len()).unwrap();
        assert_eq!(span.of(source), source);
    }
}
