//! Which cues stand in a clause, and how they are meant.

use std::collections::BTreeSet;

use rolefit_catalogue::lexicon::{Cue, SectionKind, StanceKind};
use rolefit_catalogue::linter::NearNumber;

use super::clauses::Clause;
use super::cues::{Cues, Use};
use crate::numbers::{Number, numbers};
use crate::reading::Kind;
use rolefit_phrases::{Span, words_between};

/// The most words between a number and the phrase beside it.
const NUMBER_WITHIN: usize = 2;
/// The most words between "no" or "helped" and what it is said of.
const STANCE_WITHIN: usize = 7;

/// The longest of the words that a heading, too, writes in small letters: "of", "and", "the".
const LONGEST_SMALL_WORD: usize = 3;

/// A cue in a clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Finding {
    /// The cue.
    pub(super) cue: &'static Cue,
    /// The phrase that says it: two wordings of one phrase say a thing once.
    pub(super) phrase: usize,
    /// The words that say it.
    pub(super) words: Span,
    /// The clause.
    pub(super) clause: Span,
    /// How it is meant.
    pub(super) meant: Meant,
    /// The number that says it, where one does.
    pub(super) number: Option<u32>,
}

/// How a cue is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Meant {
    /// An ad's duty, or what a person did.
    Done,
    /// What an ad asks for in somebody's past.
    Required,
    /// What a person took part in.
    Helped,
    /// What an ad would welcome, a list of a person's skills, what is said of a company.
    Aside,
    /// What a person wishes.
    Wished,
    /// What an ad offers: facts of the company, and nothing to be done.
    Offered,
    /// What is not so, what others do, what stands under every ad.
    Nothing,
}

/// The cues of a clause, each once a phrase.
pub(super) fn findings(cues: &Cues, kind: Kind, text: &str, clause: &Clause) -> Vec<Finding> {
    if clause.is_heading && !(kind == Kind::Person && says_something(text, clause)) {
        return Vec::new();
    }
    let taken_back: BTreeSet<usize> = clause
        .hits
        .iter()
        .filter_map(|(_, used)| match used {
            Use::Unless(cue) => Some(*cue),
            _ => None,
        })
        .collect();
    let mut all: Vec<Finding> = Vec::new();
    for (hit, used) in &clause.hits {
        if let Use::Says(at) = *used
            && !taken_back.contains(&at)
            && let Some(cue) = cues.cue(at)
        {
            all.push(Finding {
                cue,
                phrase: hit.phrase,
                words: hit.span,
                clause: clause.span,
                meant: meant(kind, text, clause, cue, hit.span),
                number: None,
            });
        }
    }
    beside_numbers(cues, kind, text, clause, &taken_back, &mut all);
    // A phrase that is found twice in a clause says it once.
    all.sort_by_key(|finding| (finding.phrase, finding.words.start));
    all.dedup_by_key(|finding| (finding.phrase, finding.number));
    all
}

/// Whether a line that looks like a heading is a note: "Hired 12, let 2 go", "Still code a day a week:". A heading is one that
/// is known, or has hardly a word in small letters besides the smallest.
fn says_something(text: &str, clause: &Clause) -> bool {
    let is_known = |(_, used): &(_, Use)| matches!(used, Use::Heading(_));
    if clause.hits.iter().any(is_known) {
        return false;
    }
    let content = clause.span.of(text);
    let small = content
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| word.starts_with(char::is_lowercase) && word.len() > LONGEST_SMALL_WORD)
        .count();
    small >= 2 || small == 1 && content.contains(|letter: char| letter.is_ascii_digit())
}

/// Adds the cues that a number beside a phrase says.
fn beside_numbers(
    cues: &Cues,
    kind: Kind,
    text: &str,
    clause: &Clause,
    taken_back: &BTreeSet<usize>,
    all: &mut Vec<Finding>,
) {
    let mut read: Option<Vec<Number>> = None;
    for (hit, used) in &clause.hits {
        let (cue_at, number_first) = match *used {
            Use::BeforeNumber(cue) => (cue, false),
            Use::AfterNumber(cue) => (cue, true),
            _ => continue,
        };
        let Some((cue, near)) = cues.cue(cue_at).and_then(|cue| Some((cue, cue.number?))) else {
            continue;
        };
        if taken_back.contains(&cue_at) {
            continue;
        }
        let numbers =
            read.get_or_insert_with(|| placed(numbers(&clause.folded), clause.span.start));
        let counts = numbers.iter().filter(|number| counts(number, near));
        let beside = counts.filter(|number| {
            let (first, second) = if number_first {
                (number.span, hit.span)
            } else {
                (hit.span, number.span)
            };
            is_within(text, first, second, NUMBER_WITHIN)
        });
        all.extend(beside.map(|number| {
            let words = Span {
                start: number.span.start.min(hit.span.start),
                end: number.span.end.max(hit.span.end),
            };
            Finding {
                cue,
                phrase: hit.phrase,
                words,
                clause: clause.span,
                meant: meant(kind, text, clause, cue, words),
                number: Some(number.value),
            }
        }));
    }
}

fn counts(number: &Number, near: NearNumber) -> bool {
    (near.least..=near.most).contains(&number.value)
}

fn placed(mut numbers: Vec<Number>, offset: usize) -> Vec<Number> {
    for number in &mut numbers {
        number.span.start += offset;
        number.span.end += offset;
    }
    numbers
}

/// Whether `second` follows `first` with at most so many words in between.
fn is_within(text: &str, first: Span, second: Span, most: usize) -> bool {
    let between = text.get(first.end..second.start);
    between.is_some_and(|between| words_between(between).is_some_and(|words| words <= most))
}

/// How words of a clause that say a cue are meant.
fn meant(kind: Kind, text: &str, clause: &Clause, cue: &Cue, words: Span) -> Meant {
    meant_at(kind, text, clause, words, shows_none(kind, cue))
}

/// How words of a clause are meant: what is said right before them, then the section they stand in. `shows_none`: all they say is
/// that somebody did not do a thing.
pub(super) fn meant_at(
    kind: Kind,
    text: &str,
    clause: &Clause,
    words: Span,
    shows_none: bool,
) -> Meant {
    let stances = clause.hits.iter().filter_map(|(hit, used)| match used {
        Use::Stance(stance) => Some((hit.span, *stance)),
        _ => None,
    });
    let mut meant = of_section(kind, clause.section);
    for (span, stance) in stances {
        let before = span.start <= words.start;
        let near =
            before && (span.end >= words.start || is_within(text, span, words, STANCE_WITHIN));
        let said = match stance {
            StanceKind::Denied if near && span.end <= words.start => Meant::Nothing,
            // That it is others' work is what a level of 0 states.
            StanceKind::Elsewhere | StanceKind::Others if shows_none => continue,
            StanceKind::Elsewhere => Meant::Nothing,
            StanceKind::Others if before => Meant::Nothing,
            // "Our help desk" helps nobody: there the word is part of what is said.
            StanceKind::Helped
                if near && kind == Kind::Person && !is_part_of_a_cue(clause, span) =>
            {
                Meant::Helped
            }
            StanceKind::Wished if before && kind == Kind::Person => Meant::Wished,
            StanceKind::Welcome if kind == Kind::Posting => Meant::Aside,
            StanceKind::Required if before && kind == Kind::Posting => Meant::Required,
            _ => continue,
        };
        meant = meant.max(said);
    }
    meant
}

/// Whether words are part of those that say a cue.
fn is_part_of_a_cue(clause: &Clause, words: Span) -> bool {
    clause.hits.iter().any(|(hit, used)| {
        matches!(used, Use::Says(_)) && hit.span.start <= words.start && words.end < hit.span.end
    })
}

/// Whether all that a cue shows is that somebody did not do a thing.
fn shows_none(kind: Kind, cue: &Cue) -> bool {
    let items = match kind {
        Kind::Posting => cue.need,
        Kind::Person => cue.record,
    };
    !items.is_empty() && items.iter().all(|(_, level)| *level == 0)
}

/// How what stands in a section is meant.
pub(super) fn of_section(kind: Kind, section: Option<SectionKind>) -> Meant {
    match (kind, section) {
        (_, Some(SectionKind::Excluded | SectionKind::Legal)) => Meant::Nothing,
        (Kind::Posting, Some(SectionKind::Required)) => Meant::Required,
        (Kind::Posting, Some(SectionKind::Welcome | SectionKind::Company))
        | (Kind::Person, Some(SectionKind::Skills | SectionKind::Company)) => Meant::Aside,
        (Kind::Posting, Some(SectionKind::Offer)) => Meant::Offered,
        (Kind::Person, Some(SectionKind::Education | SectionKind::Aside)) => Meant::Nothing,
        (Kind::Person, Some(SectionKind::Wishes)) => Meant::Wished,
        _ => Meant::Done,
    }
}
