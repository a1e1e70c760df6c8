//! Labels: the one text in a profile that a person wrote.

use deserr::{Deserr, IntoValue, Value, ValuePointerRef};
use serde::Serialize;

use crate::limits::LABEL_CHARACTERS;
use crate::typed::refusals::Refusals;
use crate::typed::text::Short;

/// How a label is read and cleaned.
const LABEL: Short = Short {
    named: "the label",
    called: "the label ",
    most: LABEL_CHARACTERS,
    shorten: "Shorten it.",
    remove: "Remove control characters and characters that steer the direction of text.",
};

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
        Self(LABEL.cleaned(typed))
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
        LABEL.read(value, location).map(Self)
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
