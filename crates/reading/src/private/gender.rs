//! Pronouns, forms of address, and gender where it is stated.

use super::label::labelled;
use super::{Line, Private, What, note};
use rolefit_phrases::Span;

/// Pronouns of one gender, in lower case.
const PRONOUNS: [&str; 9] = [
    "he", "she", "his", "her", "him", "hers", "himself", "herself", "s/he",
];

/// Forms of address that tell a gender.
const ADDRESSES: [&str; 4] = ["Mr", "Mrs", "Ms", "Miss"];

/// Gender, where it is all that a clause says.
const STATED: [&str; 9] = [
    "male",
    "female",
    "man",
    "woman",
    "non-binary",
    "nonbinary",
    "transgender",
    "trans man",
    "trans woman",
];

/// What pronouns are joined to in "she/her", "they/them".
const JOINED: [&str; 5] = ["they", "them", "theirs", "ze", "hir"];

pub(super) fn find(line: &Line<'_>, found: &mut Vec<Private>) {
    for entry in labelled(line) {
        if matches!(
            entry.label.as_str(),
            "gender" | "sex" | "pronouns" | "preferred pronouns"
        ) {
            note(found, What::Gender, entry.value.span());
        }
    }
    for clause in line.clauses() {
        if STATED.contains(&clause.lower().as_str()) {
            note(found, What::Gender, clause.span());
        }
    }
    for (index, word) in line.words.iter().enumerate() {
        let slash = |at: usize| line.gap(at) == "/" && at > 0 && at < line.words.len();
        let joined = JOINED.contains(&&*word.lower()) && (slash(index) || slash(index + 1));
        if joined || is_pronoun(word.text) || is_address(line, index) {
            note(found, What::Gender, word.span());
            // "his or her", "(she/her)": the sign between goes with them
            if slash(index) {
                let span = Span {
                    start: word.at - 1,
                    end: word.end(),
                };
                note(found, What::Gender, span);
            }
        }
    }
}

/// In capitals it is an abbreviation: a hospital's information system.
fn is_pronoun(word: &str) -> bool {
    let word = word.strip_suffix("'s").unwrap_or(word);
    let (word, _) = word.split_once(['\'', '\u{2019}']).unwrap_or((word, ""));
    let shouted = word.len() > 1 && word.chars().all(char::is_uppercase);
    PRONOUNS.contains(&&*word.to_lowercase()) && !shouted
}

/// "Ms Doe", "Mr. Doe": with a name behind it.
fn is_address(line: &Line<'_>, index: usize) -> bool {
    let is_one = line
        .words
        .get(index)
        .is_some_and(|word| ADDRESSES.contains(&word.text));
    let next = line.words.get(index + 1);
    let close = matches!(line.gap(index + 1), " " | ". " | "." | "\u{a0}");
    is_one && close && next.is_some_and(|next| next.text.starts_with(char::is_uppercase))
}
