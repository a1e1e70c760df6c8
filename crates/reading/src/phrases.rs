//! Finds many phrases in a text at once, as whole words, whatever their case, quotes and dashes.

use std::collections::BTreeMap;
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
///
/// The parts of all phrases are looked for at once, each wording once however many phrases use it; a phrase is looked
/// into only where its last part was found.
#[derive(Clone, Debug)]
pub struct Phrases {
    automaton: AhoCorasick,
    /// The parts each pattern of the automaton is a wording of.
    parts_of: Vec<Vec<usize>>,
    /// The parts each phrase has, in order.
    phrases: Vec<Vec<usize>>,
    /// The phrases that end in each part.
    ending: Vec<Vec<usize>>,
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
    /// A class of words that is not there.
    UnknownClass(String),
    /// All phrases together are too long to be looked for at once.
    TooLarge,
}

impl fmt::Display for PhraseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unbalanced(phrase) => write!(f, "unbalanced brackets in \"{phrase}\""),
            Self::Empty(phrase) => write!(f, "a variant of \"{phrase}\" is empty"),
            Self::TooMany(phrase) => write!(f, "too many variants of \"{phrase}\""),
            Self::UnknownClass(phrase) => {
                write!(f, "\"{phrase}\" names a class of words that is not there")
            }
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
        Self::with_classes(phrases, &[])
    }

    /// The same, with classes of words: `<own>` stands for any word of the class `own`. A class is a name and its words,
    /// parted by `|`; the classes are sorted by name.
    ///
    /// # Errors
    ///
    /// A phrase that is not one, or that names a class that is not there.
    pub fn with_classes<'a>(
        phrases: impl IntoIterator<Item = &'a str>,
        classes: &[(&str, &str)],
    ) -> Result<Self, PhraseError> {
        let mut parts: BTreeMap<&'a str, usize> = BTreeMap::new();
        let mut patterns: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        let mut all = Vec::new();
        let mut ending: Vec<Vec<usize>> = Vec::new();
        for (number, phrase) in phrases.into_iter().enumerate() {
            let mut its = Vec::new();
            for part in phrase.split(GAP) {
                let known = parts.get(part).copied();
                let id = known.unwrap_or(parts.len());
                its.push(id);
                if known.is_some() {
                    continue;
                }
                parts.insert(part, id);
                ending.push(Vec::new());
                for variant in variants(&spelled_out(part, classes)?)? {
                    let folded = Folded::new(&variant);
                    let pattern = folded.text().trim();
                    if pattern.is_empty() {
                        return Err(PhraseError::Empty(phrase.to_owned()));
                    }
                    let of = patterns.entry(pattern.to_owned()).or_default();
                    if of.last() != Some(&id) {
                        of.push(id);
                    }
                }
            }
            if let Some(list) = its.last().and_then(|last| ending.get_mut(*last)) {
                list.push(number);
            }
            all.push(its);
        }
        let automaton = AhoCorasick::builder()
            .match_kind(MatchKind::Standard)
            .build(patterns.keys())
            .map_err(|_| PhraseError::TooLarge)?;
        Ok(Self {
            automaton,
            parts_of: patterns.into_values().collect(),
            phrases: all,
            ending,
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
        let mut hits: Vec<Hit> = Vec::new();
        let mut last = None;
        for part in &found {
            if last.replace(part.id) == Some(part.id) {
                continue;
            }
            let ending = self.ending.get(part.id).map_or(&[][..], Vec::as_slice);
            for phrase in ending {
                self.add_hits(*phrase, text, &found, &mut hits);
            }
        }
        hits.sort_unstable_by_key(|hit| (hit.phrase, hit.span.start, usize::MAX - hit.span.end));
        hits.dedup_by_key(|hit| (hit.phrase, hit.span.start));
        hits.sort_unstable();
        hits
    }

    /// Every part of a phrase, as whole words, by part and place.
    fn found(&self, text: &Folded) -> Vec<Part> {
        let found = self.automaton.find_overlapping_iter(text.text());
        let whole = found.filter(|found| text.is_edge(found.start()) && text.is_edge(found.end()));
        let parts = whole.flat_map(|found| {
            let of = self.parts_of.get(found.pattern().as_usize());
            of.into_iter().flatten().map(move |id| Part {
                id: *id,
                start: found.start(),
                end: found.end(),
            })
        });
        let mut parts: Vec<Part> = parts.collect();
        parts.sort_unstable();
        parts
    }

    /// Adds every place where the whole phrase stands.
    fn add_hits(&self, phrase: usize, text: &Folded, found: &[Part], hits: &mut Vec<Hit>) {
        let Some((first, rest)) = self
            .phrases
            .get(phrase)
            .and_then(|parts| parts.split_first())
        else {
            return;
        };
        let from = found.partition_point(|part| part.id < *first);
        let firsts = found.iter().skip(from).take_while(|part| part.id == *first);
        hits.extend(firsts.filter_map(|part| {
            let end = completed(text.text(), found, rest, part.end)?;
            let span = text.source(part.start, end)?;
            Some(Hit { span, phrase })
        }));
    }
}

/// Where a phrase ends whose first part ends at `end`, each further part the nearest after the one before.
fn completed(text: &str, found: &[Part], rest: &[usize], end: usize) -> Option<usize> {
    rest.iter().try_fold(end, |so_far, id| {
        let from = found.partition_point(|part| (part.id, part.start) < (*id, so_far));
        let next = found.get(from).filter(|part| part.id == *id)?;
        let between = text.get(so_far..next.start)?;
        let is_near = words_between(between).is_some_and(|words| words <= MOST_BETWEEN);
        is_near.then_some(next.end)
    })
}

/// A part of phrases in a folded text.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Part {
    id: usize,
    start: usize,
    end: usize,
}

/// The phrase with each class it names spelled out as a group.
fn spelled_out(phrase: &str, classes: &[(&str, &str)]) -> Result<String, PhraseError> {
    let mut spelled = String::with_capacity(phrase.len());
    let mut rest = phrase;
    while let Some((before, from)) = rest.split_once('<') {
        let named = from.split_once('>').and_then(|(name, after)| {
            let at = classes.binary_search_by_key(&name, |(name, _)| name).ok()?;
            Some((classes.get(at)?.1, after))
        });
        let (words, after) = named.ok_or_else(|| PhraseError::UnknownClass(phrase.to_owned()))?;
        spelled.push_str(before);
        spelled.push('{');
        spelled.push_str(words);
        spelled.push('}');
        rest = after;
    }
    spelled.push_str(rest);
    Ok(spelled)
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
    fn a_class_stands_for_any_of_its_words() {
        let classes = [("own", "own|owning|answer for"), ("team", "team|squad")];
        let mut sorted = classes;
        sorted.sort_unstable();
        let phrases =
            Phrases::with_classes(["<own> .. <team>(s)", "<own> it", "own"], &sorted).unwrap();
        let text = "You answer for two squads, own it.";
        let hits: Vec<_> = phrases
            .find(text)
            .iter()
            .map(|hit| (hit.phrase, hit.span.of(text)))
            .collect();
        assert_eq!(
            hits,
            [(0, "answer for two squads"), (2, "own"), (1, "own it")]
        );
        assert_eq!(
            Phrases::with_classes(["<none>"], &sorted).unwrap_err(),
            PhraseError::UnknownClass("<none>".to_owned())
        );
    }

    #[test]
    fn no_phrases_find_nothing() {
        assert!(found(&[], "anything").is_empty());
        assert!(Phrases::new(["{"]).is_err());
        assert!(Phrases::new(["\u{2013}"]).is_err());
    }
}
