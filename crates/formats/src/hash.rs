//! What an assessment was computed from, in 64 characters.

use std::fmt::Write as _;

use deserr::{Deserr, IntoValue, Value, ValuePointerRef};
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::code::Code;
use crate::profile::Profile;
use crate::quote::quoted;
use crate::typed::refusals::Refusals;
use crate::typed::text::text;

/// The hash of everything an assessment depends on: SHA-256 over these bytes, written as 64 lower-case hexadecimal
/// digits.
///
/// 1. the profile's canonical text ([`Profile::canonical`]: RFC 8785, UTF-8), its label included
/// 2. one line feed (0x0A)
/// 3. the catalogue's version, as `0.1.0`
/// 4. one line feed
/// 5. the hash of the overlay; there is none yet, so nothing
///
/// No part can hold a line feed, so no two inputs give the same bytes. The label is in it although no figure depends
/// on it: the hash then covers every field of the profile, and an assessment passed on without its profile does not
/// let somebody who guesses the answers confirm the guess without knowing the label, too. A profile that was renamed
/// therefore has another hash, and the same figures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct InputHash(String);

impl InputHash {
    /// The hash for this profile and the catalogue compiled in.
    #[must_use]
    pub fn of(profile: &Profile) -> Self {
        Self::of_parts(&profile.canonical(), rolefit_catalogue::VERSION)
    }

    fn of_parts(profile: &str, catalogue: &str) -> Self {
        Self::of_text(&format!("{profile}\n{catalogue}\n"))
    }

    /// SHA-256 of a text's bytes.
    pub(crate) fn of_text(text: &str) -> Self {
        let digest = Sha256::digest(text);
        let mut text = String::with_capacity(64);
        for byte in digest {
            // writing to a String does not fail
            let _ = write!(text, "{byte:02x}");
        }
        Self(text)
    }

    /// The 64 digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Deserr<Refusals> for InputHash {
    fn deserialize_from_value<V: IntoValue>(
        value: Value<V>,
        location: ValuePointerRef<'_>,
    ) -> Result<Self, Refusals> {
        let text = text(value, location)?;
        let digits = |text: &str| text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        if text.len() == 64 && digits(&text) {
            return Ok(Self(text));
        }
        let message = format!("{} is no hash", quoted(&text));
        let help = "A hash has 64 digits, 0 to 9 and a to f.";
        Err(Refusals::one(Code::BadHash, location, message, help))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Computed apart, with `printf '{}\n0.1.0\n' | sha256sum`.
    #[test]
    fn hashes_the_documented_bytes() {
        assert_eq!(
            InputHash::of_parts("{}", "0.1.0").as_str(),
            "ff3be5ca1b13e682b28725c6fdc687bf5d88e1fe12b6d949388cb086c76553b8"
        );
    }
}
