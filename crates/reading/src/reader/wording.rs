//! The plain words of a document, where they tell of what is asked for or was done, and the pairs in which they stand.

use std::collections::BTreeSet;

use rolefit_catalogue::lexicon::StanceKind;
use rolefit_phrases::Span;

use super::clauses::Clause;
use super::cues::Use;
use super::found::{Meant, meant_at, of_section};
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

/// Takes in the distinct words of a clause that tells something, and each two that stand beside each other. Of a clause about others,
/// about what is not so or only wished for, the pairs alone: they hold who does it and the negation, single words do not. (Leaving out
/// only the words behind "not" or "their" was tried: it tells more of invented documents and less of real ones.)
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

/// The plain words of a clause that may bear out an answer: what is to be done, or was by the person alone. Of "chose the stack rather
/// than rented one" the stack was chosen, and nothing was rented.
pub(super) fn done<'a>(kind: Kind, text: &str, clause: &'a Clause) -> Vec<&'a str> {
    if clause.is_heading || of_section(kind, clause.section) != Meant::Done {
        return Vec::new();
    }
    let has_stance = clause
        .hits
        .iter()
        .any(|(_, used)| matches!(used, Use::Stance(_)));
    let is_done = |at: usize, word: &str| {
        let place = clause.folded.source(at, at + word.len());
        place.is_none_or(|place| {
            let place = Span {
                start: clause.span.start + place.start,
                end: clause.span.start + place.end,
            };
            meant_at(kind, text, clause, place, false) == Meant::Done
        })
    };
    let all = placed_words(clause.folded.text());
    all.filter(|(at, word)| !has_stance || is_done(*at, word))
        .map(|(_, word)| word)
        .collect()
}

/// The words of a folded text: runs of the letters a to z.
pub(super) fn plain_words(folded: &str) -> impl Iterator<Item = &str> {
    placed_words(folded).map(|(_, word)| word)
}

/// The same, each with where it begins.
fn placed_words(folded: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut end = 0;
    let is_other = |letter: char| !letter.is_ascii_lowercase();
    let words = folded.split_inclusive(is_other).map(move |word| {
        let start = end;
        end += word.len();
        (start, word.trim_end_matches(is_other))
    });
    words.filter(|(_, word)| word.len() >= LEAST_LETTERS)
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
    fn a_word_bears_out_an_answer_unless_what_stands_before_it_says_otherwise() {
        let text = "Chose the stack with care rather than rented a garden.";
        let features = Reader::new().features(Kind::Person, text);
        let done: Vec<&str> = features
            .clauses
            .iter()
            .map(|(_, done)| done.as_str())
            .collect();
        assert_eq!(done, ["chose the stack with care rather than"]);
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
