//! The plain words of a document, where they tell of what is asked for or was done.

use std::collections::BTreeSet;

use rolefit_catalogue::lexicon::StanceKind;

use super::clauses::Clause;
use super::cues::Use;
use super::found::{Meant, of_section};
use crate::reading::Kind;

/// The shortest word that tells anything.
const LEAST_LETTERS: usize = 2;

/// Whether a clause tells what is asked for or was done, and not about others, about the company, about what is not so or only
/// wished for: what a sentence like that says must not count by another way.
fn tells(clause: &Clause) -> bool {
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
    !is_aside && !clause.is_heading
}

/// Whether the plain words of a clause may bear out an answer: what is to be done, or was by the person alone.
pub(super) fn bears_out(kind: Kind, clause: &Clause) -> bool {
    let is_partial = clause
        .hits
        .iter()
        .any(|(_, used)| matches!(used, Use::Stance(StanceKind::Helped | StanceKind::Required)));
    tells(clause) && !is_partial && of_section(kind, clause.section) == Meant::Done
}

/// Takes in the distinct words of a clause that tells something.
pub(super) fn take_in(words: &mut BTreeSet<String>, kind: Kind, clause: &Clause) {
    let counts = matches!(
        of_section(kind, clause.section),
        Meant::Done | Meant::Required
    );
    if !counts || !tells(clause) {
        return;
    }
    for word in plain_words(clause.folded.text()) {
        if !words.contains(word) {
            words.insert(word.to_owned());
        }
    }
}

/// The words of a folded text: runs of the letters a to z.
pub(super) fn plain_words(folded: &str) -> impl Iterator<Item = &str> {
    folded
        .split(|letter: char| !letter.is_ascii_lowercase())
        .filter(|word| word.len() >= LEAST_LETTERS)
}
