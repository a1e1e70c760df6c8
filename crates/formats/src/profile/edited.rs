//! Parts of a company's brief in its own words.

use deserr::Deserr;
use deserr::ValuePointerRef as Location;
use rolefit_advice::brief::edits::MOST_CHARACTERS;
use rolefit_advice::brief::{Edit, Edits, InputHash, SectionId};
use serde::Serialize;

use crate::code::Code;
use crate::problem::Problems;
use crate::profile::Profile;
use crate::quote::{is_text, quoted};
use crate::tree::Node;
use crate::tree::place::{place, pointer};
use crate::typed::refusals::Refusals;

const TEXT_HELP: &str =
    "Shorten it, and remove control characters and characters that steer the direction of text.";
const HASH_HELP: &str = "It is a draft's \"drafted_from\": 16 hexadecimal digits, small letters.";

/// A part of a brief that somebody wrote in the place of its draft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct EditedPart {
    /// The words, at most 10,000 characters: lines are paragraphs, lines that begin with a hyphen are a list. Empty where
    /// the part is to go.
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::prose"))]
    pub text: String,
    /// The draft's `drafted_from` when they were written: where it differs from today's, what the draft rests on has
    /// changed since.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::draft_hash")
    )]
    pub written_against: String,
}

impl EditedPart {
    /// On the wire.
    #[must_use]
    pub fn new(edit: &Edit) -> Self {
        Self {
            text: edit.text.clone(),
            written_against: edit.against.to_string(),
        }
    }
}

impl Profile {
    /// The parts of the brief in somebody's own words, as advice takes them.
    #[must_use]
    pub fn to_edits(&self) -> Edits {
        let edited = self.brief.iter().filter_map(|(id, part)| {
            let edit = Edit {
                text: part.text.clone(),
                against: InputHash::parse(&part.written_against)?,
            };
            Some((SectionId::from_id(id)?, edit))
        });
        edited.collect()
    }
}

/// What a text of several lines may hold.
fn is_prose(character: char) -> bool {
    character == '\n' || character == '\t' || is_text(character)
}

/// What is left of `typed` without characters that are not text and beyond the most there can be. Every kind of line end
/// becomes one.
#[must_use]
pub fn cleaned(typed: &str) -> String {
    let lines = typed.replace("\r\n", "\n").replace('\r', "\n");
    let kept = lines.chars().filter(|character| is_prose(*character));
    kept.take(MOST_CHARACTERS).collect()
}

/// Reports what is wrong with the parts.
pub(crate) fn check(text: &str, profile: &Node<'_>, problems: &mut Problems) {
    let path = Location::Origin.push_key("brief");
    let parts = profile
        .member("brief")
        .map_or(&[][..], |one| one.node.members());
    for part in parts {
        let path = path.push_key(&part.key);
        if SectionId::from_id(&part.key).is_none() && problems.has_room() {
            let ids: Vec<&str> = SectionId::ALL.iter().map(|id| id.as_str()).collect();
            problems.error(
                Code::UnknownOption,
                place(text, part.at, pointer(path)),
                format!("a brief has no part {}", quoted(&part.key)),
                format!("Its parts are {}.", ids.join(", ")),
            );
        }
        let mut field = |name: &str, code: Code, wrong: fn(&str) -> Option<String>, help: &str| {
            let Some(member) = part.node.member(name) else {
                return;
            };
            if let Some(message) = member.node.text().and_then(wrong)
                && problems.has_room()
            {
                let place = place(text, member.node.at, pointer(path.push_key(name)));
                problems.error(code, place, message, help.to_owned());
            }
        };
        field("text", Code::BadText, wrong_text, TEXT_HELP);
        field("written_against", Code::BadHash, wrong_hash, HASH_HELP);
    }
}

fn wrong_text(text: &str) -> Option<String> {
    let length = text.chars().count();
    if length > MOST_CHARACTERS {
        return Some(format!(
            "the text has {length} characters; {MOST_CHARACTERS} is the most"
        ));
    }
    let is_wrong = !text.chars().all(is_prose);
    is_wrong.then(|| "the text holds characters that are not text".to_owned())
}

fn wrong_hash(hash: &str) -> Option<String> {
    let is_wrong = InputHash::parse(hash).is_none();
    is_wrong.then(|| format!("{} is not the hash of a draft", quoted(hash)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typed_words_keep_their_lines_and_lose_what_is_not_text() {
        assert_eq!(cleaned("a\r\nb\rc\u{202e}\0\td"), "a\nb\nc\td");
        let long = "é".repeat(MOST_CHARACTERS + 5);
        assert_eq!(cleaned(&long).chars().count(), MOST_CHARACTERS);
        assert_eq!(wrong_text(&cleaned(&long)), None);
        assert!(wrong_text(&long).is_some());
    }
}
