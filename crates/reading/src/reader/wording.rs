//! The plain words of a document, where they tell of what is asked for or was done.

use std::collections::BTreeSet;

use rolefit_catalogue::lexicon::StanceKind;

use super::clauses::Clause;
use super::cues::Use;
use super::found::{Meant, of_section};
use crate::reading::Kind;

/// The shortest word that tells anything.
const LEAST_LETTERS: usize = 2;

/// Takes in the distinct words of a clause, unless it is about others, about the company, about what is not so or only
/// wished for: what a sentence like that says must not count by another way.
pub(super) fn take_in(words: &mut BTreeSet<String>, kind: Kind, clause: &Clause) {
    let tells = matches!(
        of_section(kind, clause.section),
        Meant::Done | Meant::Required
    );
    let is_aside = clause.hits.iter().any(|(_, used)| {
        matches!(
            used,
            Use::Stance(
                StanceKind::Others
                    | StanceKind::Elsewhere
                    | StanceKind::Denied
                    | StanceKind::Welcome
                    | StanceKind::Wished
            )
        )
    });
    if !tells || is_aside || clause.is_heading {
        return;
    }
    for word in plain_words(clause.folded.text()) {
        if !words.contains(word) {
            words.insert(word.to_owned());
        }
    }
}

/// The words of a folded text: runs of the letters a to z.
fn plain_words(folded: &str) -> impl Iterator<Item = &str> {
    folded
        .split(|letter: char| !letter.is_ascii_lowercase())
        .filter(|word| word.len() >= LEAST_LETTERS)
}
