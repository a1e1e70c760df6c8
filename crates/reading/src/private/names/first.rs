//! Where a name stands for certain.

use std::collections::BTreeSet;

use super::super::Line;
use super::super::label::labelled;
use super::super::part::{Part, ends_line, words};
use super::ordinary::{
    ADDRESSES, ends_letter, is_about_company, is_about_person, is_also_a_word, is_never_a_name,
    is_section, opens_about_person,
};
use super::word::{is_capitalised, is_initial, is_one_kind, may_be_name, name_at};
use crate::sentences::sentences;

/// Labels of a name in lower case.
const LABELS: [&str; 15] = [
    "name",
    "full name",
    "first name",
    "last name",
    "surname",
    "given name",
    "family name",
    "candidate",
    "candidate name",
    "applicant",
    "name of candidate",
    "speaker",
    "author",
    "presenter",
    "by",
];
/// What may stand before a name in a heading, in lower case.
const BEFORE: [&[&str]; 13] = [
    &["about"],
    &["meet"],
    &["resume", "of"],
    &["r\u{e9}sum\u{e9}", "of"],
    &["cv", "of"],
    &["curriculum", "vitae", "of"],
    &["biography", "of"],
    &["resume"],
    &["cv"],
    &["curriculum", "vitae"],
    &["dr"],
    &["prof"],
    &["bio"],
];
/// Lines of a document's beginning among which its heading is.
const HEADING_LINES: usize = 5;
/// Sentences of a document's beginning among which a biography names whom it is about.
const FIRST_SENTENCES: usize = 6;
/// Words of a sentence that tell whether it is about a person.
const TELLING_WORDS: usize = 24;

/// Every name that stands for certain, as its words.
pub(super) fn names<'t>(text: &'t str, lines: &[Line<'t>]) -> Vec<Vec<Part<'t>>> {
    let mut all = Vec::new();
    all.extend(lines.iter().flat_map(labelled_name));
    all.extend(heading(lines));
    all.extend(signatures(lines));
    all.extend(lines.iter().flat_map(introduced));
    if let Some(name) = biography(text, lines) {
        all.push(name);
    }
    all
}

/// "Name: Jane Doe", "Surname: Doe"
fn labelled_name<'t>(line: &Line<'t>) -> Vec<Vec<Part<'t>>> {
    let of = |value: Part<'t>| {
        let words = words(value);
        let named = (1..=5).contains(&words.len())
            && words
                .iter()
                .all(|word| may_be_name(*word) || is_small_name(*word))
            && is_one_kind(&words);
        named.then_some(words)
    };
    let entries = labelled(line).into_iter();
    entries
        .filter(|entry| LABELS.contains(&entry.label.as_str()))
        .filter_map(|entry| {
            let first = entry.value.text.split(',').next().unwrap_or_default().len();
            of(entry.value).or_else(|| of(entry.value.cut(0, first)))
        })
        .collect()
}

/// A name in a form that was filled in without capitals.
fn is_small_name(word: Part<'_>) -> bool {
    word.text.chars().all(char::is_lowercase) && !is_never_a_name(word.text)
}

/// The first of a document's lines that begins with a name and goes on with none of the words that names never are.
fn heading<'t>(lines: &[Line<'t>]) -> Option<Vec<Part<'t>>> {
    let filled = lines.iter().filter(|line| !line.is_blank());
    for line in filled.take(HEADING_LINES) {
        let start = start_of_name(line);
        let name = name_at(line, start);
        let ends = ends_there(line, start + name.len());
        if !name.is_empty() && ends && !are_ordinary(&name, lines) {
            return Some(name);
        }
        if let [word] = line.words.as_slice()
            && (ideographs(word.text) || word.is_masked())
        {
            return Some(line.words.clone());
        }
        let is_section =
            line.words.len() <= 3 && line.words.iter().any(|word| is_section(&word.lower()));
        if is_section {
            return None;
        }
    }
    None
}

/// The index of the word behind "Résumé of", "Dr." and the like.
fn start_of_name(line: &Line<'_>) -> usize {
    let lower = |index| line.word(index);
    BEFORE
        .iter()
        .find(|words| {
            words
                .iter()
                .enumerate()
                .all(|(index, word)| lower(index) == *word)
        })
        .map_or(0, |words| words.len())
}

/// Whether a name that ends before the word at `index` may end there: at the line's end, at a sign that parts a heading, or
/// before a word that names never are.
fn ends_there(line: &Line<'_>, index: usize) -> bool {
    match line.words.get(index) {
        None => true,
        Some(next) => {
            let gap = line.gap(index).trim();
            let parted = !gap.is_empty() && gap != "." && gap != "&" && gap != "'";
            let wide = line.gap(index).contains("  ") || line.gap(index).contains('\t');
            parted || wide || is_capitalised(next.text) && !may_be_name(*next)
        }
    }
}

/// A name in characters without case: one word of two to four of them, alone in its line.
fn ideographs(word: &str) -> bool {
    let is_one = |letter| matches!(letter, '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}');
    (2..=4).contains(&word.chars().count()) && word.chars().all(is_one)
}

/// Whether more than half of the words stand in the text in lower case, too: then it is a headline.
fn are_ordinary(name: &[Part<'_>], lines: &[Line<'_>]) -> bool {
    let full: Vec<_> = name
        .iter()
        .filter(|word| !is_initial(**word) && !word.is_masked() && is_capitalised(word.text))
        .map(|word| word.lower())
        .collect();
    // a name that is a word as well may stand there as that word
    let sought: BTreeSet<&String> = full.iter().filter(|word| !is_also_a_word(word)).collect();
    let ordinary: BTreeSet<&str> = lines
        .iter()
        // what stands by itself: an e-mail address holds the name in lower case
        .flat_map(|line| line.part.text.split_whitespace())
        .map(|word| word.trim_matches(|letter: char| !letter.is_alphanumeric()))
        .filter(|word| sought.iter().any(|sought| *sought == word) && !is_capitalised(word))
        .collect();
    2 * ordinary.len() > full.len()
}

/// The line behind "Kind regards,", or what stands behind it in the same line.
fn signatures<'t>(lines: &[Line<'t>]) -> Vec<Vec<Part<'t>>> {
    let mut all = Vec::new();
    let mut filled = lines.iter().filter(|line| !line.is_blank()).peekable();
    while let Some(line) = filled.next() {
        let closing = line
            .words
            .iter()
            .take(4)
            .take_while(|word| !word.is_masked());
        let closing: Vec<String> = closing.map(|word| word.lower()).collect();
        let Some(length) = ends_letter(&closing) else {
            continue;
        };
        let (line, start) = match filled.peek() {
            _ if line.words.len() > length => (line, length),
            Some(next) => (*next, 0),
            None => continue,
        };
        let rest = line.words.get(start..).unwrap_or_default();
        let name: Vec<_> = rest
            .iter()
            .take_while(|word| may_be_name(**word))
            .copied()
            .collect();
        // a signature is a line of its own, but for what follows a comma
        if (1..=4).contains(&name.len())
            && is_one_kind(&name)
            && ends_there(line, start + name.len())
        {
            all.push(name);
        }
    }
    all
}

/// "My name is Jane Doe", "I am Jane Doe", "Ms Doe"
fn introduced<'t>(line: &Line<'t>) -> Vec<Vec<Part<'t>>> {
    let mut all = Vec::new();
    for (index, word) in line.words.iter().enumerate() {
        let next = || line.word(index + 1);
        match word.text {
            "name" | "Name" if next() == "is" => all.push(name_at(line, index + 2)),
            "I" if next() == "am" => all.push(name_at(line, index + 2)),
            "I'm" | "I\u{2019}m" => all.push(name_at(line, index + 1)),
            text if ADDRESSES.contains(&text) && matches!(line.gap(index + 1), " " | ". ") => {
                let rest = line.words.iter().enumerate().skip(index + 1).take(3);
                let named = rest.take_while(|(at, word)| {
                    let close = *at == index + 1 || matches!(line.gap(*at), " ");
                    close && may_be_name(**word)
                });
                let named: Vec<_> = named.map(|(_, word)| *word).collect();
                all.extend(Some(named).filter(|named| is_one_kind(named)));
            }
            _ => {}
        }
    }
    all.retain(|name| !name.is_empty());
    all
}

/// Whom the first sentences are about: "Jane Doe is …", "As CTO, Jane Doe leads …".
fn biography<'t>(text: &'t str, lines: &[Line<'t>]) -> Option<Vec<Part<'t>>> {
    let has_pronoun = || {
        lines
            .iter()
            .flat_map(|line| &line.words)
            .any(|word| matches!(&*word.lower(), "he" | "she" | "his" | "her"))
    };
    for span in sentences(text).into_iter().take(FIRST_SENTENCES) {
        // a name stands in one line
        let line = span.of(text).split(ends_line).next().unwrap_or_default();
        let part = Part {
            at: span.start,
            text: line,
        };
        let line = Line {
            part,
            words: words(part),
        };
        let telling: Vec<String> = line
            .words
            .iter()
            .take(TELLING_WORDS)
            .map(|word| word.lower())
            .collect();
        let starts =
            (1..line.words.len().min(TELLING_WORDS)).filter(|index| line.gap(*index).trim() == ",");
        for start in std::iter::once(start_of_name(&line)).chain(starts) {
            let name = name_at(&line, start);
            let end = start + name.len();
            let next = line.word(end);
            let said = opens_about_person(&next) && line.gap(end).trim().is_empty();
            let apposed = start == 0
                && line.gap(end).starts_with([',', ' '])
                && line.gap(end).trim_end().ends_with([',', '(']);
            let told = telling.get(end..).unwrap_or_default();
            let about_person = told.iter().any(|word| is_about_person(word));
            let about_company = told.iter().any(|word| is_about_company(word)) && !about_person;
            let sure = if start == 0 {
                about_person || has_pronoun()
            } else {
                has_pronoun()
            };
            let known = !name.is_empty() && (said || apposed) && sure && !about_company;
            if known && !are_ordinary(&name, lines) {
                return Some(name);
            }
        }
    }
    None
}
