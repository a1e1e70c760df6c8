//! What a person writes into a record: a reason, a name, a day.

use deserr::{Deserr, IntoValue, Value, ValuePointerRef};
use serde::Serialize;

use crate::code::Code;
use crate::limits::{LABEL_CHARACTERS, REASON_CHARACTERS};
use crate::profile::facts::is_date;
use crate::quote::{is_text, quoted};
use crate::typed::refusals::Refusals;
use crate::typed::text::text;

/// Why something was decided. It is never empty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Reason(
    // INVARIANT: neither blank nor longer than REASON_CHARACTERS; text and line breaks.
    String,
);

/// Who decided. It is never empty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Who(
    // INVARIANT: neither blank nor longer than LABEL_CHARACTERS; text.
    String,
);

/// A day of the calendar, written as 2026-03-31.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Day(
    // INVARIANT: a day that exists.
    String,
);

/// What is left of a text that somebody typed; `None` where that is nothing.
fn cleaned(typed: &str, most: usize, breaks: bool) -> Option<String> {
    let stands = |one: &char| is_text(*one) || (breaks && *one == '\n');
    let kept: String = typed.trim().chars().filter(stands).take(most).collect();
    let kept = kept.trim().to_owned();
    (!kept.is_empty()).then_some(kept)
}

impl Reason {
    /// The reason that somebody typed; `None` where there is none.
    #[must_use]
    pub fn typed(text: &str) -> Option<Self> {
        cleaned(text, REASON_CHARACTERS, true).map(Self)
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Who {
    /// The name that somebody typed; `None` where there is none.
    #[must_use]
    pub fn typed(text: &str) -> Option<Self> {
        cleaned(text, LABEL_CHARACTERS, false).map(Self)
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Day {
    /// The day that a text names; `None` where it names none.
    #[must_use]
    pub fn typed(text: &str) -> Option<Self> {
        is_date(text.trim()).then(|| Self(text.trim().to_owned()))
    }

    /// The text, as 2026-03-31.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Puts types with `typed` and `as_str` on the wire: a text is read where typing it changes nothing, for what was hashed
/// is not altered in silence.
macro_rules! as_typed {
    ($($name:ty, $code:expr, $help:expr;)+) => {$(
        impl Deserr<Refusals> for $name {
            fn deserialize_from_value<V: IntoValue>(
                value: Value<V>,
                location: ValuePointerRef<'_>,
            ) -> Result<Self, Refusals> {
                let text = text(value, location)?;
                let read = Self::typed(&text).filter(|one| one.as_str() == text);
                read.ok_or_else(|| {
                    let message = format!("{} cannot stand here", quoted(&text));
                    Refusals::one($code, location, message, &$help)
                })
            }
        }
    )+};
}

as_typed! {
    Reason, Code::BadText, format!(
        "A reason is required: 1 to {REASON_CHARACTERS} characters of text, without blanks at its ends."
    );
    Who, Code::BadText, format!(
        "Somebody decided: a name of 1 to {LABEL_CHARACTERS} characters of text, without blanks at its ends."
    );
    Day, Code::BadDate, "It is a day that exists, written as 2026-03-31.";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_is_cleaned_and_never_blank() {
        for blank in ["", "  ", "\n\t", "\u{202e}"] {
            assert_eq!(Reason::typed(blank), None, "{blank:?}");
            assert_eq!(Who::typed(blank), None, "{blank:?}");
        }
        let reason = Reason::typed(" Led it.\n\u{202e}Says so. ");
        assert_eq!(
            reason.as_ref().map(Reason::as_str),
            Some("Led it.\nSays so.")
        );
        let who = Who::typed("Ada\nLovelace");
        assert_eq!(who.as_ref().map(Who::as_str), Some("AdaLovelace"));
        let long = Reason::typed(&"é".repeat(REASON_CHARACTERS + 5));
        assert_eq!(
            long.map(|one| one.as_str().chars().count()),
            Some(REASON_CHARACTERS)
        );
        assert_eq!(Day::typed("2026-02-30"), None);
        assert!(Day::typed(" 2026-02-28 ").is_some());
    }
}
