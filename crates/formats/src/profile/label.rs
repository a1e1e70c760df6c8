//! Labels: the one text in a profile that a person wrote.

use crate::code::Code;
use crate::json::{Json, Node, Path, Value};
use crate::limits::LABEL_CHARACTERS;
use crate::problem::Problems;
use crate::quote::{is_text, quoted};
use crate::wire::{Wire, wrong_type};

/// A profile's label.
///
/// A *file* whose label holds control characters, or characters that steer the direction of text, is refused: to strip
/// them in silence would change what was hashed, and an honest file has none. What somebody *types* is cleaned with
/// [`Label::cleaned`].
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Label(
    // INVARIANT: at most LABEL_CHARACTERS characters, each of them text.
    String,
);

impl Label {
    /// What is left of `typed` without characters that are not text and beyond the longest length.
    #[must_use]
    pub fn cleaned(typed: &str) -> Self {
        let kept = typed.chars().filter(|character| is_text(*character));
        Self(kept.take(LABEL_CHARACTERS).collect())
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Wire for Label {
    fn read(node: &Node, path: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        let Value::Text(text) = &node.value else {
            wrong_type(node, path, "a text", problems);
            return None;
        };
        let length = text.chars().count();
        if length > LABEL_CHARACTERS {
            problems.error(
                Code::LabelTooLong,
                node.spot.place(path),
                format!("the label has {length} characters; {LABEL_CHARACTERS} is the most"),
                "Shorten it.",
            );
            return None;
        }
        if !text.chars().all(is_text) {
            problems.error(
                Code::LabelCharacters,
                node.spot.place(path),
                format!(
                    "the label {} holds characters that are not text",
                    quoted(text)
                ),
                "Remove control characters and characters that steer the direction of text.",
            );
            return None;
        }
        Some(Self(text.clone()))
    }

    fn write(&self) -> Json {
        Json::Text(self.0.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cleans_what_is_typed() {
        assert_eq!(Label::cleaned("Jo\u{202e} \0Doe\n").as_str(), "Jo Doe");
        assert_eq!(
            Label::cleaned(&"é".repeat(500)).as_str().chars().count(),
            LABEL_CHARACTERS
        );
    }
}
