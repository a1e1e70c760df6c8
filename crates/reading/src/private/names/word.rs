//! What may be part of a name.

use super::super::Line;
use super::super::part::Part;
use super::ordinary::{is_never_a_name, is_particle};

/// A name is at most this many words.
const MOST: usize = 4;
/// A word of a name is at most this many bytes.
const WORD_BYTES: usize = 40;

/// Whether the word may be part of a name: one that was masked before counts as one.
pub(super) fn may_be_name(word: Part<'_>) -> bool {
    word.is_masked()
        || word.text.len() <= WORD_BYTES
            && word.text.chars().all(|letter| {
                letter.is_alphabetic()
                    || matches!(letter, '\'' | '\u{2019}' | '-' | '\u{2010}' | '\u{2011}')
                    || matches!(letter, '\u{300}'..='\u{36f}')
            })
            && is_capitalised(word.text)
            && !is_never_a_name(&word.lower())
}

/// Begins with a capital letter, or with one of an alphabet that has none.
pub(super) fn is_capitalised(word: &str) -> bool {
    word.chars()
        .next()
        .is_some_and(|first| first.is_alphabetic() && !first.is_lowercase())
}

/// One capital letter.
pub(super) fn is_initial(word: Part<'_>) -> bool {
    word.text.chars().count() == 1 && is_capitalised(word.text) && word.text.is_ascii()
}

/// The name that begins with the word at `index`: two to four words, two of them more than an initial (or one of them
/// behind an initial). Empty where none does.
pub(super) fn name_at<'t>(line: &Line<'t>, index: usize) -> Vec<Part<'t>> {
    let mut name: Vec<Part<'t>> = Vec::new();
    for (at, word) in line.words.iter().enumerate().skip(index) {
        if at > index && !is_close(line.gap(at), name.last().copied()) {
            break;
        }
        let middle = at > index && is_particle(&word.lower());
        // "A." is an initial anywhere, "A" within a name
        let initial = is_initial(*word) && (at > index || line.gap(at + 1).starts_with('.'));
        if !(middle || initial || may_be_name(*word)) {
            break;
        }
        if name.len() == MOST {
            // too long for a name
            return Vec::new();
        }
        name.push(*word);
    }
    while name
        .last()
        .is_some_and(|last| !last.is_masked() && !is_capitalised(last.text))
    {
        name.pop();
    }
    if is_name(&name) { name } else { Vec::new() }
}

/// Whether words that may be part of a name are one together.
fn is_name(words: &[Part<'_>]) -> bool {
    let full = words.iter().filter(|word| !is_initial(**word)).count();
    let ends_full = words.last().is_some_and(|word| !is_initial(*word));
    words.len() >= 2 && full >= 1 && ends_full && is_one_kind(words)
}

/// Whether all of the words have been masked before, or none. What is left beside a masked word is no name.
pub(super) fn is_one_kind(words: &[Part<'_>]) -> bool {
    let masked = words.iter().filter(|word| word.is_masked()).count();
    masked == 0 || masked == words.len()
}

/// Whether only a space stands between two words of a name, a full stop behind an initial, or quotes around a nickname.
fn is_close(gap: &str, before: Option<Part<'_>>) -> bool {
    let stop = before.is_some_and(is_initial);
    matches!(
        gap,
        " " | "\u{a0}" | " \"" | "\" " | " \u{201c}" | "\u{201d} " | " '" | "' "
    ) || stop && matches!(gap, ". " | ".")
}
