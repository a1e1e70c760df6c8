//! The text of a link: deflated, checksummed, base64url.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use base64::{DecodeError, alphabet};
use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_with_limit};
use sha2::{Digest, Sha256};

use crate::code::Code;
use crate::limits;
use crate::problem::{Place, Problem, Severity};

/// What every text begins with: the way of packing. Another way would have another character.
const WAY: char = '1';

/// How many bytes of the SHA-256 of the deflated bytes stand before them. Enough to see that a link was damaged on its
/// way; it says nothing about who made the link.
const CHECKSUM: usize = 6;

/// How hard the deflating tries, of 0..=10.
const EFFORT: u8 = 9;

/// The text of these bytes, safe in the fragment of an address: [`WAY`], then base64url without padding of the checksum
/// and the deflated bytes. The same bytes give the same text.
///
/// # Errors
/// When the text or the bytes are beyond the limits, so that no text is made that [`unpack`] would refuse.
pub(super) fn pack(bytes: &[u8]) -> Result<String, Problem> {
    let deflated = compress_to_vec(bytes, EFFORT);
    let mut packed = checksum(&deflated).to_vec();
    packed.extend(deflated);
    let mut text = String::from(WAY);
    URL_SAFE_NO_PAD.encode_string(packed, &mut text);
    if bytes.len() > limits::LINK_BYTES || text.len() > limits::LINK_CHARACTERS {
        let most = limits::LINK_CHARACTERS;
        return Err(problem(
            Code::LinkTooLong,
            format!("this is too much for a link, which has at most {most} characters"),
            "Shorten the longest texts, or pass the file on instead.",
        ));
    }
    Ok(text)
}

/// The bytes a text was made from.
///
/// # Errors
/// With what is wrong with the text. Nothing is inflated before its checksum is right, and never beyond
/// [`limits::LINK_BYTES`].
pub(super) fn unpack(text: &str) -> Result<Vec<u8>, Problem> {
    let (length, most) = (text.len(), limits::LINK_CHARACTERS);
    if length > most {
        return Err(problem(
            Code::LinkTooLong,
            format!("the link has {length} characters; {most} is the most"),
            "A link made by rolefit is shorter. Is something else stuck to it?",
        ));
    }
    if text.is_empty() {
        return Err(problem(
            Code::EmptyInput,
            "the link is empty after its beginning".to_owned(),
            "It seems cut. Copy the whole link again.",
        ));
    }
    let packed = text.strip_prefix(WAY).ok_or_else(other_way)?;
    let packed = URL_SAFE_NO_PAD.decode(packed).map_err(not_base64)?;
    let (stated, deflated) = packed.split_first_chunk::<CHECKSUM>().ok_or_else(damaged)?;
    if *stated != checksum(deflated) {
        return Err(damaged());
    }
    decompress_to_vec_with_limit(deflated, limits::LINK_BYTES).map_err(|error| match error.status {
        TINFLStatus::HasMoreOutput => {
            let most = limits::LINK_BYTES;
            problem(
                Code::LinkTooLarge,
                format!("the link holds more than {most} bytes once unpacked"),
                "No link made by rolefit does. Ask whoever sent it for a file instead.",
            )
        }
        // the checksum is right, so it was made like this
        _ => problem(
            Code::LinkDamaged,
            "what the link holds cannot be unpacked".to_owned(),
            "It was not made by rolefit. Ask whoever sent it for a new one.",
        ),
    })
}

fn checksum(deflated: &[u8]) -> [u8; CHECKSUM] {
    let digest: [u8; 32] = Sha256::digest(deflated).into();
    digest.first_chunk().copied().unwrap_or_default()
}

fn other_way() -> Problem {
    problem(
        Code::UnsupportedLink,
        "the link does not begin as links of this version do".to_owned(),
        "It may be cut at its beginning: copy it again. A newer version of rolefit may read it as it is.",
    )
}

fn not_base64(error: DecodeError) -> Problem {
    match error {
        DecodeError::InvalidByte(_, byte) if !in_alphabet(byte) => problem(
            Code::LinkCharacters,
            "the link holds characters that no link has".to_owned(),
            "Copy it again, without spaces, line breaks or the text around it.",
        ),
        _ => damaged(),
    }
}

fn in_alphabet(byte: u8) -> bool {
    alphabet::URL_SAFE.as_str().as_bytes().contains(&byte)
}

fn damaged() -> Problem {
    problem(
        Code::LinkDamaged,
        "the link is cut or was changed on its way".to_owned(),
        "Copy the whole link again. If it stays like this, ask whoever sent it for a new one.",
    )
}

/// A problem of the text itself, which has no places.
pub(super) fn problem(code: Code, message: String, help: &str) -> Problem {
    Problem {
        code,
        severity: Severity::Error,
        place: Place::default(),
        message,
        help: help.to_owned(),
    }
}
