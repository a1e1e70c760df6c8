//! A phrase as it is written, in pieces.

use crate::error::PhraseError;

/// What stands in a phrase for words in between.
const GAP: &str = " .. ";

/// A piece of a phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece<'a> {
    /// One of these, literally; more than one for a group.
    OneOf(Vec<&'a str>),
    /// Any word of the class of this name.
    Class(&'a str),
}

/// The parts of a phrase between its gaps, each in pieces. No piece is an empty text.
pub(crate) fn parts(phrase: &str) -> Result<Vec<Vec<Piece<'_>>>, PhraseError> {
    let wrong = || PhraseError::Unbalanced(phrase.to_owned());
    let parts = phrase.split(GAP);
    if parts.clone().any(|part| part.contains("..")) {
        return Err(PhraseError::LooseGap(phrase.to_owned()));
    }
    parts.map(|part| pieces(part).ok_or_else(wrong)).collect()
}

fn pieces(part: &str) -> Option<Vec<Piece<'_>>> {
    let mut all = Vec::new();
    let mut rest = part;
    while let Some(at) = rest.find(['{', '(', '<', '}', ')']) {
        let (plain, from) = rest.split_at(at);
        if !plain.is_empty() {
            all.push(Piece::OneOf(vec![plain]));
        }
        let close = match from.chars().next() {
            Some('{') => '}',
            Some('(') => ')',
            Some('<') => '>',
            _ => return None,
        };
        let (group, after) = from.get(1..)?.split_once(close)?;
        if group.contains(['{', '(', '<', '}', ')']) {
            return None;
        }
        all.push(match close {
            '}' => Piece::OneOf(group.split('|').collect()),
            ')' => Piece::OneOf(vec!["", group]),
            _ => Piece::Class(group),
        });
        rest = after;
    }
    if !rest.is_empty() {
        all.push(Piece::OneOf(vec![rest]));
    }
    Some(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_ends_and_classes_are_pieces() {
        assert_eq!(
            parts("{lead|leads} <team>(s) .. x").unwrap(),
            [
                vec![
                    Piece::OneOf(vec!["lead", "leads"]),
                    Piece::OneOf(vec![" "]),
                    Piece::Class("team"),
                    Piece::OneOf(vec!["", "s"]),
                ],
                vec![Piece::OneOf(vec!["x"])],
            ]
        );
    }

    #[test]
    fn dots_within_brackets_are_no_gap() {
        for phrase in ["a {up |}.. b", "a.. b", "a {b .. c|d}"] {
            let refused = parts(phrase);
            assert!(refused.is_err(), "{phrase}");
        }
    }

    #[test]
    fn brackets_stand_in_pairs_and_none_within_another() {
        for phrase in [
            "{a|b", "a}", "a)", "(s", "{a|{b}}", "{(a)}", "<a", "{<a>|b}", "x .. {",
        ] {
            assert_eq!(
                parts(phrase),
                Err(PhraseError::Unbalanced(phrase.to_owned())),
                "{phrase}"
            );
        }
    }
}
