//! Finds many phrases in a text at once, as whole words, whatever their case, quotes and dashes.

use std::fmt;

use aho_corasick::{AhoCorasick, MatchKind};

use crate::fold::Folded;
use crate::span::Span;
use crate::variants::variants;

/// What stands in a phrase for words in between.
const GAP: &str = " .. ";
/// The most words it stands for.
const MOST_BETWEEN: usize = 6;

/// Phrases to look for.
#[derive(Clone, Debug)]
pub struct Phrases {
    automaton: AhoCorasick,
    /// The phrase behind each pattern of the automaton, and which of its parts the pattern is.
    behind: Vec<(usize, usize)>,
    /// How many parts each phrase has.
    parts: Vec<usize>,
}

/// A phrase in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hit {
    /// Where it stands in the source.
    pub span: Span,
    /// Which of the phrases it is: its place in the order they were given.
    pub phrase: usize,
}

/// What is wrong with a phrase. Holds the phrase as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PhraseError {
    /// A bracket without its partner, or one within another.
    Unbalanced(String),
    /// A variant without a word.
    Empty(String),
    /// More than 512 variants.
    TooMany(String),
    /// All phrases together are too long to be looked for at once.
    TooLarge,
}

impl fmt::Display for PhraseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unbalanced(phrase) => write!(f, "unbalanced brackets in \"{phrase}\""),
            Self::Empty(phrase) => write!(f, "a variant of \"{phrase}\" is empty"),
            Self::TooMany(phrase) => write!(f, "too many variants of \"{phrase}\""),
            Self::TooLarge => write!(f, "the phrases are too long together"),
        }
    }
}

impl std::error::Error for PhraseError {}

impl Phrases {
    /// Phrases in the notation of [`variants`]. ` .. ` stands for up to six words within a clause:
    /// `own .. roadmap` is found in "own our whole product roadmap".
    ///
    /// # Errors
    ///
    /// A phrase that is not one.
    pub fn new<'a>(phrases: impl IntoIterator<Item = &'a str>) -> Result<Self, PhraseError> {
        let mut patterns = Vec::new();
        let mut behind = Vec::new();
        let mut parts = Vec::new();
        for (number, phrase) in phrases.into_iter().enumerate() {
            let mut count = 0;
            for part in phrase.split(GAP) {
                for variant in variants(part)? {
                    let folded = Folded::new(&variant);
                    let pattern = folded.text().trim();
                    if pattern.is_empty() {
                        return Err(PhraseError::Empty(phrase.to_owned()));
                    }
                    patterns.push(pattern.to_owned());
                    behind.push((number, count));
                }
                count += 1;
            }
            parts.push(count);
        }
        let automaton = AhoCorasick::builder()
            .match_kind(MatchKind::Standard)
            .build(&patterns)
            .map_err(|_| PhraseError::TooLarge)?;
        Ok(Self {
            automaton,
            behind,
            parts,
        })
    }

    /// Every phrase in `text`, overlapping ones too, by where they begin. A phrase that is found several times from the
    /// same place on counts once, with the longest variant.
    #[must_use]
    pub fn find(&self, text: &str) -> Vec<Hit> {
        self.find_folded(&Folded::new(text))
    }

    /// The same in a text already folded. The spans are those of its source.
    #[must_use]
    pub fn find_folded(&self, text: &Folded) -> Vec<Hit> {
        let found = self.found(text);
        let firsts = found.iter().filter(|part| part.number == 0);
        let whole = firsts.filter_map(|first| self.completed(text.text(), &found, *first));
        let hits = whole.filter_map(|whole| {
            Some(Hit {
                span: text.source(whole.start, whole.end)?,
                phrase: whole.phrase,
            })
        });
        let mut hits: Vec<Hit> = hits.collect();
        hits.sort_unstable_by_key(|hit| (hit.phrase, hit.span.start, usize::MAX - hit.span.end));
        hits.dedup_by_key(|hit| (hit.phrase, hit.span.start));
        hits.sort_unstable();
        hits
    }

    /// Every part of a phrase, as whole words, by phrase, part and place.
    fn found(&self, text: &Folded) -> Vec<Part> {
        let found = self.automaton.find_overlapping_iter(text.text());
        let whole = found.filter(|found| text.is_edge(found.start()) && text.is_edge(found.end()));
        let parts = whole.filter_map(|found| {
            let (phrase, number) = *self.behind.get(found.pattern().as_usize())?;
            Some(Part {
                phrase,
                number,
                start: found.start(),
                end: found.end(),
            })
        });
        let mut parts: Vec<Part> = parts.collect();
        parts.sort_unstable();
        parts
    }

    /// The whole phrase that begins with `first`, each further part the nearest after the one before.
    fn completed(&self, text: &str, found: &[Part], first: Part) -> Option<Part> {
        let count = *self.parts.get(first.phrase)?;
        (1..count).try_fold(first, |so_far, number| {
            let from = found.partition_point(|part| {
                (part.phrase, part.number, part.start) < (first.phrase, number, so_far.end)
            });
            let next = found
                .get(from)
                .filter(|part| (part.phrase, part.number) == (first.phrase, number))?;
            let is_near = text.get(so_far.end..next.start).is_some_and(|between| {
                words_between(between).is_some_and(|words| words <= MOST_BETWEEN)
            });
            is_near.then_some(Part {
                end: next.end,
                ..so_far
            })
        })
    }
}

/// A part of a phrase in a folded text.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Part {
    phrase: usize,
    number: usize,
    start: usize,
    end: usize,
}

/// How many words a stretch of a folded text holds; `None` where a clause or a sentence ends in it.
#[must_use]
pub fn words_between(text: &str) -> Option<usize> {
    let is_one_clause = !text.contains([';', ':', '!', '?']) && !text.contains(". ");
    let words = text.split(|letter: char| !letter.is_alphanumeric());
    is_one_clause.then(|| words.filter(|word| !word.is_empty()).count())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found<'a>(phrases: &[&str], text: &'a str) -> Vec<(usize, &'a str)> {
        let phrases = Phrases::new(phrases.iter().copied()).unwrap();
        let hits = phrases.find(text);
        hits.into_iter()
            .map(|hit| (hit.phrase, hit.span.of(text)))
            .collect()
    }

    #[test]
    fn whole_words_are_found_whatever_their_case_and_dashes() {
        let phrases = ["hands-on", "rock star(s)", "CEO's call"];
        assert_eq!(
            found(
                &phrases,
                "A Hands On ROCK\u{2011}STAR for the CEO\u{2019}s call"
            ),
            [
                (0, "Hands On"),
                (1, "ROCK\u{2011}STAR"),
                (2, "CEO\u{2019}s call")
            ]
        );
        assert!(found(&["man", "ninja"], "manage germane ninjas, humans").is_empty());
        assert_eq!(found(&["ninja(s)"], "(ninjas)"), [(0, "ninjas")]);
    }

    #[test]
    fn phrases_within_phrases_are_both_found_and_variants_once() {
        assert_eq!(
            found(
                &["native speaker", "native", "{native|native speaker}"],
                "native speaker"
            ),
            [(1, "native"), (0, "native speaker"), (2, "native speaker")]
        );
    }

    #[test]
    fn a_phrase_may_begin_or_end_with_a_sign() {
        assert_eq!(
            found(&["c++", "% coding"], "C++, 80% coding"),
            [(0, "C++"), (1, "% coding")]
        );
    }

    #[test]
    fn a_gap_is_a_few_words_of_one_clause() {
        let phrases = ["{own|owns} .. roadmap(s)", "a .. b .. c"];
        assert_eq!(
            found(&phrases, "Own our whole product Roadmap, own it"),
            [(0, "Own our whole product Roadmap")]
        );
        assert_eq!(found(&phrases, "own roadmaps"), [(0, "own roadmaps")]);
        assert_eq!(found(&phrases, "a x b y c"), [(1, "a x b y c")]);
        for text in [
            "own one two three four five six seven roadmap",
            "roadmap you own",
            "own it; the roadmap",
            "own it. The roadmap",
        ] {
            assert!(found(&phrases, text).is_empty(), "{text}");
        }
    }

    #[test]
    fn no_phrases_find_nothing() {
        assert!(found(&[], "anything").is_empty());
        assert!(Phrases::new(["{"]).is_err());
        assert!(Phrases::new(["\u{2013}"]).is_err());
    }
}
