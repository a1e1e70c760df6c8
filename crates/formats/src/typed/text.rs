//! Texts on the wire: a value that is one, and one that is short and holds nothing but text.

use deserr::{IntoValue, Value, ValueKind, ValuePointerRef as Location};

use crate::code::Code;
use crate::quote::{is_text, quoted};
use crate::typed::refusals::Refusals;

/// The text of a value that is one.
pub(crate) fn text<V: IntoValue>(
    value: Value<V>,
    location: Location<'_>,
) -> Result<String, Refusals> {
    match value {
        Value::String(text) => Ok(text),
        other => Err(Refusals::wrong_type(other, ValueKind::String, location)),
    }
}

/// What a short text is called where it is refused, how long it may be, and what to do about it.
pub(crate) struct Short {
    /// As a refusal of its length names it, such as "the line".
    pub named: &'static str,
    /// What stands before the text itself where its characters are refused: nothing, or its name and a blank.
    pub called: &'static str,
    /// The most characters.
    pub most: usize,
    /// What to do about one that is too long.
    pub shorten: &'static str,
    /// What to do about one that holds other characters than text.
    pub remove: &'static str,
}

impl Short {
    /// What is left of `typed` without characters that are not text and beyond the longest length.
    pub fn cleaned(&self, typed: &str) -> String {
        let kept = typed.chars().filter(|character| is_text(*character));
        kept.take(self.most).collect()
    }

    /// The text of a value that is such a one. It is never altered in silence: what was hashed has to stay.
    pub fn read<V: IntoValue>(
        &self,
        value: Value<V>,
        location: Location<'_>,
    ) -> Result<String, Refusals> {
        let text = text(value, location)?;
        let refused = |code, message, help| Err(Refusals::one(code, location, message, help));
        let (length, most) = (text.chars().count(), self.most);
        if length > most {
            let message = format!("{} has {length} characters; {most} is the most", self.named);
            return refused(Code::LabelTooLong, message, self.shorten);
        }
        if !text.chars().all(is_text) {
            let shown = quoted(&text);
            let message = format!("{}{shown} holds characters that are not text", self.called);
            return refused(Code::LabelCharacters, message, self.remove);
        }
        Ok(text)
    }
}
