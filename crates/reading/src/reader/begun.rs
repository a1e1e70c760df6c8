//! A document read in parts, for who must not hold up a page.

use std::collections::BTreeSet;

use super::Reader;
use super::clauses::{Section, clauses};
use super::confidence;
use super::doubts::without_keywords;
use super::found::{Finding, findings};
use super::wording;
use crate::reading::{Kind, Warning};
use crate::sentences::sentences;
use rolefit_phrases::Span;

/// A document that is being read, sentence by sentence. Every call is about the same text.
#[derive(Clone, Debug)]
pub struct Begun {
    pub(super) kind: Kind,
    pub(super) findings: Vec<Finding>,
    pub(super) warnings: Vec<Warning>,
    /// The distinct words of what is asked for or was done, and the pairs in which they stand, joined by `_`.
    pub(super) words: BTreeSet<String>,
    /// The clauses whose plain words may bear out an answer.
    pub(super) clauses: Vec<confidence::Clause>,
    sentences: std::vec::IntoIter<Span>,
    section: Section,
}

impl Begun {
    /// A text of which nothing is read yet.
    #[must_use]
    pub fn new(kind: Kind, text: &str) -> Self {
        Self {
            kind,
            findings: Vec::new(),
            warnings: Vec::new(),
            words: BTreeSet::new(),
            clauses: Vec::new(),
            sentences: sentences(text).into_iter(),
            section: Section::default(),
        }
    }

    /// Reads at most so many sentences more; says whether the end of the text is reached.
    pub fn go_on(&mut self, reader: &Reader, text: &str, sentences: usize) -> bool {
        for sentence in self.sentences.by_ref().take(sentences) {
            for clause in clauses(&reader.cues, text, sentence, &mut self.section) {
                let mut its = findings(&reader.cues, self.kind, text, &clause);
                let stuffed = without_keywords(&clause, &mut its);
                if stuffed.is_none() {
                    wording::take_in(&mut self.words, self.kind, &clause);
                    let done = wording::done(self.kind, text, &clause).join(" ");
                    if !done.is_empty() {
                        self.clauses.push(confidence::Clause {
                            span: clause.span,
                            words: reader.cues.words.of(&done),
                            done,
                        });
                    }
                }
                self.warnings.extend(stuffed);
                self.findings.extend(its);
            }
        }
        self.sentences.len() == 0
    }
}
