//! The variants of a phrase: inflection and wording as data.
//!
//! `{lead|leads|leading} by example` is three phrases, `rock star(s)` two, `{very |}senior` two. Groups do not nest.

use crate::phrases::PhraseError;

/// The most variants a phrase may have.
pub(crate) const MOST: usize = 4096;

/// Every variant of `phrase`, in the order it names them.
///
/// # Errors
///
/// A bracket without its partner, a group within a group, a phrase that can be empty, or more than 4,096 variants.
pub fn variants(phrase: &str) -> Result<Vec<String>, PhraseError> {
    let wrong = || PhraseError::Unbalanced(phrase.to_owned());
    let mut all = vec![String::new()];
    let mut rest = phrase;
    while let Some(at) = rest.find(['{', '(', '}', ')']) {
        let (plain, from) = rest.split_at(at);
        append(&mut all, &[plain]);
        let close = match from.chars().next() {
            Some('{') => '}',
            Some('(') => ')',
            _ => return Err(wrong()),
        };
        let inside = from.get(1..).unwrap_or_default();
        let (group, after) = inside.split_once(close).ok_or_else(wrong)?;
        if group.contains(['{', '(', '}', ')']) {
            return Err(wrong());
        }
        let choices: Vec<&str> = if close == '}' {
            group.split('|').collect()
        } else {
            vec!["", group]
        };
        append(&mut all, &choices);
        if all.len() > MOST {
            return Err(PhraseError::TooMany(phrase.to_owned()));
        }
        rest = after;
    }
    append(&mut all, &[rest]);
    if all.iter().any(|variant| variant.trim().is_empty()) {
        return Err(PhraseError::Empty(phrase.to_owned()));
    }
    Ok(all)
}

/// Each of `all` followed by each of `ends`.
fn append(all: &mut Vec<String>, ends: &[&str]) {
    let longer = all
        .iter()
        .flat_map(|start| ends.iter().map(move |end| format!("{start}{end}")));
    *all = longer.collect();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_and_optional_ends_are_written_out() {
        assert_eq!(variants("ninja").unwrap(), ["ninja"]);
        assert_eq!(variants("ninja(s)").unwrap(), ["ninja", "ninjas"]);
        assert_eq!(variants("{lead|leads} {a|the} team(s)").unwrap().len(), 8);
        assert_eq!(
            variants("{very |}senior").unwrap(),
            ["very senior", "senior"]
        );
    }

    #[test]
    fn what_is_not_a_phrase_is_refused() {
        for phrase in ["{a|b", "a}", "a)", "(s", "{a|{b}}", "{(a)}"] {
            assert_eq!(
                variants(phrase),
                Err(PhraseError::Unbalanced(phrase.to_owned())),
                "{phrase}"
            );
        }
        assert!(matches!(variants("{a|}"), Err(PhraseError::Empty(_))));
        assert!(matches!(variants(""), Err(PhraseError::Empty(_))));
        assert!(matches!(
            variants(&"{a|b}".repeat(13)),
            Err(PhraseError::TooMany(_))
        ));
    }
}
