//! The plain words of a document, where they tell of what is asked for or was done, and the pairs in which they stand.

use std::collections::BTreeSet;

use rolefit_catalogue::lexicon::StanceKind;

use super::clauses::Clause;
use super::cues::Use;
use super::found::{Meant, of_section};
use crate::reading::Kind;

/// The shortest word that tells anything.
const LEAST_LETTERS: usize = 2;
/// What joins the words of a pair.
const JOINT: char = '_';

/// Whether a clause is about others, about the company, about what is not so or only wished for: what a sentence like that says must
/// not count by another way.
fn is_aside(clause: &Clause) -> bool {
    clause.hits.iter().any(|(_, used)| {
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
    })
}

/// Whether the plain words of a clause may bear out an answer: what is to be done, or was by the person alone.
pub(super) fn bears_out(kind: Kind, clause: &Clause) -> bool {
    let is_partial = clause
        .hits
        .iter()
        .any(|(_, used)| matches!(used, Use::Stance(StanceKind::Helped | StanceKind::Required)));
    !clause.is_heading
        && !is_aside(clause)
        && !is_partial
        && of_section(kind, clause.section) == Meant::Done
}

/// Takes in the distinct words of a clause that tells something, and each two that stand beside each other. Of a clause about others,
/// about what is not so or only wished for, the pairs alone: they hold who does it and the negation, single words do not.
pub(super) fn take_in(wordings: &mut BTreeSet<String>, kind: Kind, clause: &Clause) {
    let counts = matches!(
        of_section(kind, clause.section),
        Meant::Done | Meant::Required
    );
    if !counts || clause.is_heading {
        return;
    }
    let alone = !is_aside(clause);
    let mut before: Option<&str> = None;
    for word in plain_words(clause.folded.text()) {
        if alone && !wordings.contains(word) {
            wordings.insert(word.to_owned());
        }
        if let Some(before) = before {
            wordings.insert(format!("{before}{JOINT}{word}"));
        }
        before = Some(word);
    }
}

/// The words of a folded text: runs of the letters a to z.
pub(super) fn plain_words(folded: &str) -> impl Iterator<Item = &str> {
    folded
        .split(|letter: char| !letter.is_ascii_lowercase())
        .filter(|word| word.len() >= LEAST_LETTERS)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use crate::{Kind, Reader};

    fn wordings(kind: Kind, text: &str) -> BTreeSet<String> {
        Reader::new().features(kind, text).words
    }

    #[test]
    fn neighbours_are_taken_in_as_pairs_within_a_clause() {
        let taken = wordings(Kind::Posting, "You will run a guild of beekeepers.");
        for one in ["guild", "beekeepers", "run_guild", "of_beekeepers"] {
            assert!(taken.contains(one), "{one} is missing from {taken:?}");
        }
    }

    #[test]
    fn of_what_others_do_or_is_not_so_only_pairs_are_taken_in() {
        let taken = wordings(Kind::Posting, "You will not talk to investors.");
        assert!(taken.contains("to_investors"), "{taken:?}");
        assert!(!taken.contains("investors"), "{taken:?}");
    }

    #[test]
    fn what_a_company_says_about_itself_is_not_taken_in() {
        let taken = wordings(
            Kind::Posting,
            "About us\n\nWe keep bees on nine roofs.\n\nYour tasks\n\nYou will run a guild.",
        );
        assert!(taken.contains("guild"), "{taken:?}");
        assert!(
            !taken.contains("bees") && !taken.contains("nine_roofs"),
            "{taken:?}"
        );
    }
}
