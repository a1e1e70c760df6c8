//! Evidence: the words of a document that an answer rests on. It makes an answer checkable, not truer, and has no part in any
//! figure.

use deserr::ValuePointerRef as Location;

use crate::code::Code;
use crate::limits::QUOTE_CHARACTERS;
use crate::problem::Problems;
use crate::profile::Side;
use crate::quote::{is_text, quoted};
use crate::tree::place::{place, pointer};
use crate::tree::{Node, Value};

/// What of a document's words is kept as a quote: one line, single blanks between its words, nothing that is no text, cut at
/// [`QUOTE_CHARACTERS`]. `None` where nothing is left.
#[must_use]
pub fn quote(words: &str) -> Option<String> {
    let shown = |character: char| {
        if character.is_whitespace() {
            Some(' ')
        } else {
            is_text(character).then_some(character)
        }
    };
    let text: String = words.chars().filter_map(shown).collect();
    let line = text.split(' ').filter(|word| !word.is_empty());
    let line = line.collect::<Vec<_>>().join(" ");
    let kept: String = line.chars().take(QUOTE_CHARACTERS).collect();
    let kept = kept.trim_end();
    (!kept.is_empty()).then(|| kept.to_owned())
}

/// Reports quotes that are none, and those that no answer rests on.
pub(crate) fn check(text: &str, profile: &Node<'_>, side: Side, problems: &mut Problems) {
    let path = Location::Origin.push_key("evidence");
    let quotes = profile
        .member("evidence")
        .map_or(&[][..], |one| one.node.members());
    let answers = profile.member("answers");
    for rests in quotes {
        if !problems.has_room() {
            return;
        }
        let path = path.push_key(&rests.key);
        let mut error = |code, at, message: String, help: &str| {
            problems.error(code, place(text, at, pointer(path)), message, help);
        };
        if let Some(message) = rests.node.text().and_then(wrong) {
            error(
                Code::BadText,
                rests.node.at,
                message,
                "A quote is one line of a document's own words.",
            );
        }
        let answer = answers.and_then(|answers| answers.node.member(&rests.key));
        // an id that is none, and an answer that is no level, have been reported where they stand
        let asked = side.bank().item_index(&rests.key).is_some();
        let is_open = answer.is_none_or(|answer| matches!(answer.node.value, Value::Null));
        if asked && is_open {
            error(
                Code::NothingRests,
                rests.at,
                format!("{} is quoted for and has no level", quoted(&rests.key)),
                "Remove the quote, or put the level it was confirmed as under \"answers\".",
            );
        }
    }
}

fn wrong(quote: &str) -> Option<String> {
    let length = quote.chars().count();
    if quote.trim().is_empty() {
        Some("the quote is empty".to_owned())
    } else if length > QUOTE_CHARACTERS {
        Some(format!(
            "the quote has {length} characters; {QUOTE_CHARACTERS} is the most"
        ))
    } else {
        let is_wrong = !quote.chars().all(is_text);
        is_wrong.then(|| "the quote holds characters that are not text".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quote_is_one_line_of_text() {
        let said = quote(" Led\n 60\t\u{202e}engineers,\r\n\u{0}in Leeds ");
        assert_eq!(said.as_deref(), Some("Led 60 engineers, in Leeds"));
        assert_eq!(quote(" \n\u{202e} "), None);
        let long = quote(&"é ".repeat(QUOTE_CHARACTERS));
        let long = long.unwrap_or_default();
        assert_eq!(wrong(&long), None);
        assert!(long.chars().count() >= QUOTE_CHARACTERS - 1);
    }
}
