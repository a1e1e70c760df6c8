//! Later occurrences of a name's words.

use std::collections::BTreeSet;

use super::super::part::Part;
use super::super::{Line, Private, What, note};
use super::ordinary::{is_also_a_word, is_particle, opens_about_person};
use super::word::{is_capitalised, is_initial};

/// Notes every word of the names, as it is written and in capitals. A name that is an ordinary word as well counts only
/// where it cannot be that: beside another of the words, before what is said of a person, or within a sentence.
pub(super) fn find(lines: &[Line<'_>], names: &[Vec<Part<'_>>], found: &mut Vec<Private>) {
    let known = words(names);
    if known.is_empty() {
        return;
    }
    for line in lines {
        for (index, word) in line.words.iter().enumerate() {
            let Some(part) = name_in(*word, &known) else {
                continue;
            };
            if is_meant(line, index, &known) {
                note(found, What::Name, part.span());
                let initial = index.checked_sub(1).and_then(|index| line.words.get(index));
                let joined = matches!(line.gap(index), ". " | " " | ".");
                if let Some(initial) = initial.filter(|word| is_initial(**word) && joined) {
                    note(found, What::Name, initial.span());
                }
            }
        }
    }
}

/// The words to look for: as written, and in capitals.
fn words(names: &[Vec<Part<'_>>]) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for word in names.iter().flatten() {
        let caseless = word.text.chars().all(|letter| !letter.is_ascii());
        let long = word.text.chars().count() >= 2 || caseless;
        if word.is_masked() || !long || is_particle(&word.lower()) {
            continue;
        }
        let parts = word.text.split(['-', '\u{2010}', '\u{2011}']);
        let parts = parts.filter(|part| part.chars().count() >= 3);
        for written in parts.chain([word.text]) {
            all.insert(written.to_uppercase());
            all.insert(titled(written));
            // "mark" of a form filled in without capitals stands for Mark alone
            if !is_also_a_word(written) {
                all.insert(written.to_owned());
            }
        }
    }
    all
}

/// The word with its first letter alone in upper case.
fn titled(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string());
    first.unwrap_or_default() + &letters.as_str().to_lowercase()
}

/// The part of the word that is one of those known: all of it, or what stands before "'s" or a hyphen.
fn name_in<'t>(word: Part<'t>, known: &BTreeSet<String>) -> Option<Part<'t>> {
    if known.contains(word.text) {
        return Some(word);
    }
    let end = word.text.find(['\'', '\u{2019}', '-'])?;
    let part = word.cut(0, end);
    known.contains(part.text).then_some(part)
}

/// Whether the word is a name where it stands.
fn is_meant(line: &Line<'_>, index: usize, known: &BTreeSet<String>) -> bool {
    let Some(word) = line.words.get(index) else {
        return false;
    };
    let base = word
        .text
        .split(['\'', '\u{2019}'])
        .next()
        .unwrap_or_default();
    if !is_also_a_word(&base.to_lowercase()) {
        return true;
    }
    let before = before(line, index);
    let after = line.words.get(index + 1).copied();
    let after = after.filter(|_| line.gap(index + 1) == " ");
    let is_part = |other: Part<'_>| other.is_masked() || name_in(other, known).is_some();
    if before.is_some_and(is_part) || after.is_some_and(is_part) {
        return true;
    }
    let is_lower = |other: Part<'_>| !is_capitalised(other.text);
    let owned = word.text.len() > base.len();
    let told = after.is_some_and(|after| opens_about_person(&after.lower()));
    // behind the first word of a sentence, too, which has a capital letter of its own
    let within = before
        .is_some_and(|other| is_lower(other) || self::before(line, index - 1).is_none())
        && after.is_none_or(is_lower);
    owned || told || within
}

/// The word before that at `index` in the same sentence: only a space stands between, or the full stop of an initial.
fn before<'t>(line: &Line<'t>, index: usize) -> Option<Part<'t>> {
    let before = line.words.get(index.checked_sub(1)?).copied()?;
    let close = line.gap(index) == " " || is_initial(before) && line.gap(index) == ". ";
    close.then_some(before)
}
