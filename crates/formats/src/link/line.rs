//! A line of text that somebody else wrote.

use deserr::{Deserr, IntoValue, Value, ValueKind, ValuePointerRef};
use serde::Serialize;

use crate::code::Code;
use crate::limits::LINE_CHARACTERS;
use crate::quote::{is_text, quoted};
use crate::typed::refusals::Refusals;

/// A line of a brief in a link. As with a label, a link whose line holds what is no text is refused, and what is put into
/// a link is cleaned.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Line(
    // INVARIANT: at most LINE_CHARACTERS characters, each of them text.
    String,
);

impl Line {
    /// What is left of `text` without characters that are not text and beyond the longest length.
    #[must_use]
    pub fn cleaned(text: &str) -> Self {
        let kept = text.chars().filter(|character| is_text(*character));
        Self(kept.take(LINE_CHARACTERS).collect())
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Deserr<Refusals> for Line {
    fn deserialize_from_value<V: IntoValue>(
        value: Value<V>,
        location: ValuePointerRef<'_>,
    ) -> Result<Self, Refusals> {
        let Value::String(text) = value else {
            return Err(Refusals::wrong_type(value, ValueKind::String, location));
        };
        let refused = |code, message| {
            Err(Refusals::one(
                code,
                location,
                message,
                "Ask for a new link.",
            ))
        };
        let length = text.chars().count();
        if length > LINE_CHARACTERS {
            let message =
                format!("the line has {length} characters; {LINE_CHARACTERS} is the most");
            return refused(Code::LabelTooLong, message);
        }
        if !text.chars().all(is_text) {
            let message = format!("{} holds characters that are not text", quoted(&text));
            return refused(Code::LabelCharacters, message);
        }
        Ok(Self(text))
    }
}
