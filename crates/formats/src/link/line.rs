//! A line of text that somebody else wrote.

use deserr::{Deserr, IntoValue, Value, ValuePointerRef};
use serde::Serialize;

use crate::limits::LINE_CHARACTERS;
use crate::typed::refusals::Refusals;
use crate::typed::text::Short;

/// How a line is read and cleaned.
const LINE: Short = Short {
    named: "the line",
    called: "",
    most: LINE_CHARACTERS,
    shorten: NEW_LINK,
    remove: NEW_LINK,
};

/// What to do about a line that no link of this product has.
const NEW_LINK: &str = "Ask for a new link.";

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
        Self(LINE.cleaned(text))
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
        LINE.read(value, location).map(Self)
    }
}
