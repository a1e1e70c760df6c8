//! What glyphs are called.

/// Names that say no character: those of Adobe's list that documents in Latin letters use.
const NAMED: &[(&str, &str)] = &[
    ("space", " "),
    ("nbspace", " "),
    ("exclam", "!"),
    ("quotedbl", "\""),
    ("numbersign", "#"),
    ("dollar", "$"),
    ("percent", "%"),
    ("ampersand", "&"),
    ("quotesingle", "'"),
    ("quoteright", "’"),
    ("quoteleft", "‘"),
    ("parenleft", "("),
    ("parenright", ")"),
    ("asterisk", "*"),
    ("plus", "+"),
    ("comma", ","),
    ("hyphen", "-"),
    ("minus", "−"),
    ("period", "."),
    ("slash", "/"),
    ("zero", "0"),
    ("one", "1"),
    ("two", "2"),
    ("three", "3"),
    ("four", "4"),
    ("five", "5"),
    ("six", "6"),
    ("seven", "7"),
    ("eight", "8"),
    ("nine", "9"),
    ("colon", ":"),
    ("semicolon", ";"),
    ("less", "<"),
    ("equal", "="),
    ("greater", ">"),
    ("question", "?"),
    ("at", "@"),
    ("bracketleft", "["),
    ("backslash", "\\"),
    ("bracketright", "]"),
    ("asciicircum", "^"),
    ("underscore", "_"),
    ("grave", "`"),
    ("braceleft", "{"),
    ("bar", "|"),
    ("braceright", "}"),
    ("asciitilde", "~"),
    ("ff", "ff"),
    ("fi", "fi"),
    ("fl", "fl"),
    ("ffi", "ffi"),
    ("ffl", "ffl"),
    ("ft", "ft"),
    ("tt", "tt"),
    ("ti", "ti"),
    ("st", "st"),
    ("bullet", "•"),
    ("openbullet", "◦"),
    ("periodcentered", "·"),
    ("middot", "·"),
    ("endash", "–"),
    ("emdash", "—"),
    ("quotedblleft", "“"),
    ("quotedblright", "”"),
    ("quotedblbase", "„"),
    ("quotesinglbase", "‚"),
    ("guillemotleft", "«"),
    ("guillemotright", "»"),
    ("guilsinglleft", "‹"),
    ("guilsinglright", "›"),
    ("ellipsis", "…"),
    ("dagger", "†"),
    ("Euro", "€"),
    ("euro", "€"),
    ("sterling", "£"),
    ("yen", "¥"),
    ("cent", "¢"),
    ("section", "§"),
    ("paragraph", "¶"),
    ("degree", "°"),
    ("copyright", "©"),
    ("registered", "®"),
    ("trademark", "™"),
    ("multiply", "×"),
    ("divide", "÷"),
    ("plusminus", "±"),
    ("arrowright", "→"),
    ("lozenge", "◊"),
    ("square", "■"),
    ("circle", "●"),
    ("checkmark", "✓"),
    ("germandbls", "ß"),
    ("AE", "Æ"),
    ("ae", "æ"),
    ("OE", "Œ"),
    ("oe", "œ"),
    ("Oslash", "Ø"),
    ("oslash", "ø"),
    ("Lslash", "Ł"),
    ("lslash", "ł"),
    ("dotlessi", "ı"),
    ("Eth", "Ð"),
    ("eth", "ð"),
    ("Thorn", "Þ"),
    ("thorn", "þ"),
    ("Dcroat", "Đ"),
    ("dcroat", "đ"),
    ("mu", "µ"),
    ("onesuperior", "¹"),
    ("twosuperior", "²"),
    ("threesuperior", "³"),
    ("onehalf", "½"),
    ("onequarter", "¼"),
    ("threequarters", "¾"),
    ("exclamdown", "¡"),
    ("questiondown", "¿"),
    ("sfthyphen", "\u{ad}"),
    ("softhyphen", "\u{ad}"),
    ("fraction", "⁄"),
    ("ordfeminine", "ª"),
    ("ordmasculine", "º"),
];

/// What follows a letter in the name of one with a mark, as in "eacute", and such letters, each without its mark and with it.
const MARKED: &[(&str, &str)] = &[
    (
        "acute",
        "AÁCĆEÉGǴIÍKḰLĹMḾNŃOÓPṔRŔSŚUÚWẂYÝZŹaácćeégǵiíkḱlĺmḿnńoópṕrŕsśuúwẃyýzź",
    ),
    ("grave", "AÀEÈIÌNǸOÒUÙWẀYỲaàeèiìnǹoòuùwẁyỳ"),
    (
        "circumflex",
        "AÂCĈEÊGĜHĤIÎJĴOÔSŜUÛWŴYŶZẐaâcĉeêgĝhĥiîjĵoôsŝuûwŵyŷzẑ",
    ),
    ("dieresis", "AÄEËHḦIÏOÖUÜWẄXẌYŸaäeëhḧiïoötẗuüwẅxẍyÿ"),
    ("tilde", "AÃEẼIĨNÑOÕUŨVṼYỸaãeẽiĩnñoõuũvṽyỹ"),
    ("cedilla", "CÇDḐEȨGĢHḨKĶLĻNŅRŖSŞTŢcçdḑeȩgģhḩkķlļnņrŗsştţ"),
    ("ring", "AÅUŮaåuůwẘyẙ"),
    (
        "caron",
        "AǍCČDĎEĚGǦHȞIǏKǨLĽNŇOǑRŘSŠTŤUǓZŽaǎcčdďeěgǧhȟiǐjǰkǩlľnňoǒrřsštťuǔzž",
    ),
    ("ogonek", "AĄEĘIĮOǪUŲaąeęiįoǫuų"),
    ("macron", "AĀEĒGḠIĪOŌUŪYȲaāeēgḡiīoōuūyȳ"),
    ("breve", "AĂEĔGĞIĬOŎUŬaăeĕgğiĭoŏuŭ"),
    (
        "dotaccent",
        "AȦBḂCĊDḊEĖFḞGĠHḢIİMṀNṄOȮPṖRṘSṠTṪWẆXẊYẎZŻaȧbḃcċdḋeėfḟgġhḣmṁnṅoȯpṗrṙsṡtṫwẇxẋyẏzż",
    ),
    ("hungarumlaut", "OŐUŰoőuű"),
    ("commaaccent", "SȘTȚsștțGĢgģKĶkķLĻlļNŅnņRŖrŗ"),
];

/// The letters that a glyph of this name shows; nothing where its name does not say.
pub fn letters(name: &str) -> String {
    // what follows a full stop tells forms of one letter apart: "a.sc"
    let name = name.split('.').next().unwrap_or_default();
    if name.chars().count() == 1 {
        return name.to_owned();
    }
    if let Some((_, letters)) = NAMED.iter().find(|(known, _)| *known == name) {
        return (*letters).to_owned();
    }
    if let Some(hex) = name.strip_prefix("uni").filter(|hex| hex.len() >= 4) {
        let codes = hex
            .as_bytes()
            .chunks(4)
            .filter_map(|code| std::str::from_utf8(code).ok());
        return codes.filter_map(character).collect();
    }
    if let Some(letter) = name
        .strip_prefix('u')
        .filter(|hex| hex.len() >= 4)
        .and_then(character)
    {
        return letter.to_string();
    }
    if name.contains('_') {
        return name.split('_').map(letters).collect();
    }
    let marked = MARKED.iter().find_map(|(mark, pairs)| {
        let plain = name.strip_suffix(mark)?;
        let mut letters = pairs.chars();
        // a pair at a time
        while let (Some(without), Some(with)) = (letters.next(), letters.next()) {
            if plain.chars().eq([without]) {
                return Some(with.to_string());
            }
        }
        None
    });
    marked.unwrap_or_default()
}

fn character(hex: &str) -> Option<char> {
    u32::from_str_radix(hex, 16).ok().and_then(char::from_u32)
}

/// A number of a file as the number of a glyph.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "it is clamped"
)]
pub fn number(number: f64) -> u32 {
    number.clamp(0.0, 65_535.0) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_say_letters() {
        for (name, said) in [
            ("A", "A"),
            ("eacute", "é"),
            ("Scaron", "Š"),
            ("ffi", "ffi"),
            ("f_i", "fi"),
            ("uni00E9", "é"),
            ("u1F600", "😀"),
            ("a.sc", "a"),
            ("g123", ""),
            ("uniD800", ""),
        ] {
            assert_eq!(letters(name), said, "{name}");
        }
    }
}
