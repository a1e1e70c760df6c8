//! What the sentences of a text say: the catalogue's signals, each with the words that say it.

use std::collections::{BTreeMap, BTreeSet};

use rolefit_catalogue::linter::{self as catalogue, NearNumber, signals};
use rolefit_reading::{
    Folded, Hit, Number, Phrases, Span, is_heading, numbers, sentences, words_between,
};

/// The most words between a number and the phrase beside it.
const MOST_BETWEEN: usize = 2;

/// Looks for every signal at once.
#[derive(Clone, Debug)]
pub(super) struct Reader {
    phrases: Phrases,
    /// What each phrase is for, by its number.
    uses: Vec<Use>,
}

/// What a phrase is for.
#[derive(Clone, Copy, Debug)]
struct Use {
    signal: usize,
    part: Part,
}

/// Which of a signal's phrases it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Says,
    BeforeNumber,
    AfterNumber,
    Unless,
}

/// What a text says.
#[derive(Debug, Default)]
pub(super) struct Said {
    /// The signals of each sentence that says any, in order.
    pub(super) sentences: Vec<Sentence>,
    /// The signals of the title.
    pub(super) title: BTreeSet<usize>,
}

/// What a sentence says.
#[derive(Debug)]
pub(super) struct Sentence {
    /// Where it stands.
    pub(super) span: Span,
    /// Its signals with the words that say them.
    pub(super) signals: BTreeMap<usize, Vec<Words>>,
}

/// Words that say something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Words {
    /// Where they stand in the text.
    pub(super) span: Span,
    /// The phrase they are, by its number: two wordings of one phrase say a thing once.
    pub(super) phrase: usize,
}

impl Reader {
    pub(super) fn new() -> Self {
        let mut uses = Vec::new();
        for (signal, entry) in signals().iter().enumerate() {
            let counts = entry.phrases;
            for (part, count) in [
                (Part::Says, counts.says),
                (Part::Unless, counts.unless),
                (Part::BeforeNumber, counts.before),
                (Part::AfterNumber, counts.after),
            ] {
                uses.extend(std::iter::repeat_n(Use { signal, part }, count.into()));
            }
        }
        Self {
            phrases: Phrases::unpack(catalogue::phrases()),
            uses,
        }
    }

    /// What a title and a text say. `headings` are those that do not stand in the text itself, in order, each with the
    /// byte from which it holds.
    pub(super) fn read(&self, title: &str, text: &str, headings: &[(usize, &str)]) -> Said {
        let said_by = |heading: &str| -> BTreeSet<usize> {
            let signals = self.sentence(heading, 0);
            signals.into_keys().collect()
        };
        let mut outside = headings.iter().peekable();
        let mut above = BTreeSet::new();
        let mut all = Vec::new();
        for span in sentences(text) {
            while let Some((_, heading)) = outside.next_if(|(from, _)| *from <= span.start) {
                above = said_by(heading);
            }
            let mut signals = self.sentence(span.of(text), span.start);
            if is_heading(text, span) {
                above = signals.keys().copied().collect();
            } else {
                signals.retain(|signal, _| {
                    let signal = catalogue::signals().get(*signal);
                    let not_under = signal.and_then(|signal| signal.not_under);
                    !not_under.is_some_and(|heading| above.contains(&heading.into()))
                });
            }
            if !signals.is_empty() {
                all.push(Sentence { span, signals });
            }
        }
        Said {
            sentences: all,
            title: said_by(title),
        }
    }

    /// The signals of one sentence that begins at byte `offset` of its text.
    fn sentence(&self, sentence: &str, offset: usize) -> BTreeMap<usize, Vec<Words>> {
        let folded = Folded::new(sentence);
        let mut found: BTreeMap<usize, Found> = BTreeMap::new();
        for hit in self.phrases.find_folded(&folded) {
            let Some(used) = self.uses.get(hit.phrase) else {
                continue;
            };
            let found = found.entry(used.signal).or_default();
            match used.part {
                Part::Says => found.says.push(hit),
                Part::BeforeNumber => found.before.push(hit),
                Part::AfterNumber => found.after.push(hit),
                Part::Unless => found.unless = true,
            }
        }
        let numbers = numbers(&folded);
        let said = found.into_iter().filter(|(_, found)| !found.unless);
        let said = said.map(|(signal, found)| {
            let near = signals().get(signal).and_then(|signal| signal.number);
            let beside = near.map(|near| found.beside(sentence, &numbers, near));
            let mut words: Vec<Words> = found
                .says
                .iter()
                .map(|hit| words_at(hit.span, hit.phrase, offset))
                .collect();
            words.extend(
                beside
                    .into_iter()
                    .flatten()
                    .map(|(span, phrase)| words_at(span, phrase, offset)),
            );
            words.sort_unstable();
            (signal, words)
        });
        said.filter(|(_, words)| !words.is_empty()).collect()
    }
}

/// What was found of one signal.
#[derive(Default)]
struct Found {
    says: Vec<Hit>,
    before: Vec<Hit>,
    after: Vec<Hit>,
    unless: bool,
}

impl Found {
    /// The numbers that count, each with the phrase beside it.
    fn beside(&self, sentence: &str, numbers: &[Number], near: NearNumber) -> Vec<(Span, usize)> {
        let counts = numbers
            .iter()
            .filter(|number| (near.least..=near.most).contains(&number.value));
        let found = counts.filter_map(|number| {
            let after = self
                .after
                .iter()
                .filter(|hit| is_near(sentence, number.span, hit.span));
            let before = self
                .before
                .iter()
                .filter(|hit| is_near(sentence, hit.span, number.span));
            let hit = after.chain(before).next()?;
            let span = Span {
                start: number.span.start.min(hit.span.start),
                end: number.span.end.max(hit.span.end),
            };
            Some((span, hit.phrase))
        });
        found.collect()
    }
}

/// Whether `second` follows `first` with few words in between.
fn is_near(sentence: &str, first: Span, second: Span) -> bool {
    let between = sentence.get(first.end..second.start);
    between.is_some_and(|between| words_between(between).is_some_and(|words| words <= MOST_BETWEEN))
}

/// Words of a sentence as words of its text.
fn words_at(span: Span, phrase: usize, offset: usize) -> Words {
    Words {
        span: Span {
            start: span.start + offset,
            end: span.end + offset,
        },
        phrase,
    }
}
