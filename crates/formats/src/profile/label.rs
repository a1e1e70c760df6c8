//! Labels: the one text in a profile that a person wrote.

use deserr::{Deserr, IntoValue, Value, ValueKind, ValuePointerRef};
use serde::Serialize;

use crate::code::Code;
use crate::limits::LABEL_CHARACTERS;
use crate::quote::{is_text, quoted};
use crate::typed::refusals::Refusals;

/// A profile's label.
///
/// A *file* whose label holds control characters, or characters that steer the direction of text, is refused: to strip
/// them in silence would change what was hashed, and an honest file has none. What somebody *types* is cleaned with
/// [`Label::cleaned`].
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
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

impl Deserr<Refusals> for Label {
    fn deserialize_from_value<V: IntoValue>(
        value: Value<V>,
        location: ValuePointerRef<'_>,
    ) -> Result<Self, Refusals> {
        let Value::String(text) = value else {
            return Err(Refusals::wrong_type(value, ValueKind::String, location));
        };
        let length = text.chars().count();
        if length > LABEL_CHARACTERS {
            let message =
                format!("the label has {length} characters; {LABEL_CHARACTERS} is the most");
            let help = "Shorten it.";
            return Err(Refusals::one(Code::LabelTooLong, location, message, help));
        }
        if !text.chars().all(is_text) {
            let shown = quoted(&text);
            let message = format!("the label {shown} holds characters that are not text");
            let help = "Remove control characters and characters that steer the direction of text.";
            return Err(Refusals::one(
                Code::LabelCharacters,
                location,
                message,
                help,
            ));
        }
        Ok(Self(text))
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
