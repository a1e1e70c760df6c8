//! What the bytes of a simple font stand for where the file gives no table of it.

use hayro_syntax::object::dict::Dict;
use hayro_syntax::object::{Array, Name, Object};

use super::glyphs;

/// From 128 on, in the encoding of Windows; `\0` is none.
const WINDOWS: [char; 32] = [
    '€', '\0', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\0', 'Ž', '\0', '\0', '‘',
    '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\0', 'ž', 'Ÿ',
];
/// From 128 on, in that of the Macintosh.
const MACINTOSH: &str = "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»… ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{f8ff}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";
/// From 160 on, in Adobe's own; `\0` is none.
const STANDARD: &str = "\0¡¢£⁄¥ƒ§¤'“«‹›ﬁﬂ\0–†‡·\0¶•‚„”»…‰\0¿\0`´ˆ˜¯˘˙¨\0˚¸\0˝˛ˇ—\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0Æ\0ª\0\0\0\0ŁØŒº\0\0\0\0\0æ\0\0\0ı\0\0łøœß\0\0\0\0";

/// What each byte stands for.
#[derive(Debug)]
pub struct Encoding(Vec<String>);

impl Encoding {
    /// That of a font with this dictionary and name.
    pub fn of(dict: &Dict<'_>, font: &str) -> Self {
        let listed = dict.get::<Dict<'_>>("Encoding");
        let base = match &listed {
            Some(listed) => listed.get::<Name<'_>>("BaseEncoding"),
            None => dict.get::<Name<'_>>("Encoding"),
        };
        let of_signs =
            font.contains("Symbol") || font.contains("Dingbats") || font.contains("Wingdings");
        let base: fn(u8) -> Option<char> = match base.as_ref().map(|name| name.as_str()) {
            _ if of_signs => sign,
            Some("WinAnsiEncoding") => windows,
            Some("MacRomanEncoding") => macintosh,
            Some(_) => standard,
            // TrueType fonts without any are most often written by Windows.
            None if dict
                .get::<Name<'_>>("Subtype")
                .is_some_and(|kind| kind.as_str() == "TrueType") =>
            {
                windows
            }
            None => standard,
        };
        let mut letters: Vec<String> = (0..=255)
            .map(|byte| base(byte).map(String::from).unwrap_or_default())
            .collect();
        let changed = listed.and_then(|listed| listed.get::<Array<'_>>("Differences"));
        let mut at = 0;
        for object in changed
            .iter()
            .flat_map(|changed| changed.iter::<Object<'_>>())
        {
            match object {
                Object::Number(number) => at = glyphs::number(number.as_f64()),
                Object::Name(name) => {
                    let slot = usize::try_from(at).ok().and_then(|at| letters.get_mut(at));
                    if let Some(slot) = slot {
                        *slot = glyphs::letters(name.as_str());
                    }
                    at = at.saturating_add(1);
                }
                _ => {}
            }
        }
        Self(letters)
    }

    /// What a byte stands for; nothing where nobody says.
    pub fn letter(&self, byte: u8) -> &str {
        self.0.get(usize::from(byte)).map_or("", String::as_str)
    }
}

fn ascii(byte: u8) -> Option<char> {
    (0x20..0x7f).contains(&byte).then_some(char::from(byte))
}

fn windows(byte: u8) -> Option<char> {
    match byte {
        0x80..=0x9f => WINDOWS
            .get(usize::from(byte - 0x80))
            .copied()
            .filter(|letter| *letter != '\0'),
        0xa0.. => Some(char::from(byte)),
        _ => ascii(byte),
    }
}

fn macintosh(byte: u8) -> Option<char> {
    let above = byte.checked_sub(0x80).map(usize::from);
    above.map_or_else(|| ascii(byte), |above| MACINTOSH.chars().nth(above))
}

fn standard(byte: u8) -> Option<char> {
    match byte {
        b'\'' => Some('’'),
        b'`' => Some('‘'),
        0xa0.. => STANDARD
            .chars()
            .nth(usize::from(byte - 0xa0))
            .filter(|letter| *letter != '\0'),
        _ => ascii(byte),
    }
}

/// Fonts of signs open the entries of lists.
fn sign(byte: u8) -> Option<char> {
    match byte {
        b' ' | 0xa0 => Some(' '),
        0x21.. => Some('•'),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_encoding_has_its_own_letters() {
        assert_eq!(
            (windows(0x92), windows(0xe9), windows(0x81)),
            (Some('’'), Some('é'), None)
        );
        assert_eq!(
            (macintosh(0x8e), macintosh(0xde), macintosh(b'A')),
            (Some('é'), Some('ﬁ'), Some('A'))
        );
        assert_eq!(MACINTOSH.chars().count(), 128);
        assert_eq!(
            (standard(0xae), standard(0xb7), standard(0xfb)),
            (Some('ﬁ'), Some('•'), Some('ß'))
        );
        assert_eq!(STANDARD.chars().count(), 96);
        assert_eq!(sign(0xb7), Some('•'));
    }
}
