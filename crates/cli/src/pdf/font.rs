//! What bytes mean in a font: which letters, how wide.

use std::collections::BTreeMap;
use std::rc::Rc;

use hayro_cmap::{BfString, CMap};
use hayro_syntax::object::dict::Dict;
use hayro_syntax::object::{Array, Name, Number, Object, Stream};

use super::encoding::Encoding;
use super::{glyphs, widths};

/// A font.
#[derive(Clone, Debug)]
pub struct Font {
    /// It writes from left to right, not from above.
    pub is_upright: bool,
    inner: Rc<Inner>,
}

#[derive(Debug)]
struct Inner {
    /// What the file says its codes stand for.
    letters: Option<CMap>,
    codes: Codes,
    /// By code, or by the number of the glyph in fonts of many; in parts of the size.
    widths: BTreeMap<u32, f64>,
    /// Of all others.
    width: Width,
}

/// How codes are told apart, and what they stand for where the file does not say.
#[derive(Debug)]
enum Codes {
    /// A byte each.
    Bytes(Encoding),
    /// As many bytes as their table says, of a font of many glyphs.
    Table(Box<CMap>),
}

#[derive(Clone, Copy, Debug)]
enum Width {
    Of(f64),
    Standard { is_fixed: bool },
}

/// A letter that was shown, or several that the font has as one.
#[derive(Clone, Debug, PartialEq)]
pub struct Letter {
    /// Nothing where nobody says what it stands for.
    pub text: String,
    /// In parts of the size.
    pub width: f64,
    /// It is the space of a font with a byte a letter.
    pub is_space: bool,
}

impl Default for Font {
    fn default() -> Self {
        Self::simple(&Dict::empty())
    }
}

impl Font {
    /// The font that a dictionary describes.
    pub fn of(dict: &Dict<'_>) -> Self {
        let is = |kind: &str| {
            dict.get::<Name<'_>>("Subtype")
                .is_some_and(|name| name.as_str() == kind)
        };
        if is("Type0") {
            Self::composite(dict)
        } else {
            Self::simple(dict)
        }
    }

    fn simple(dict: &Dict<'_>) -> Self {
        let base = dict.get::<Name<'_>>("BaseFont");
        let base = base
            .map(|name| name.as_str().to_owned())
            .unwrap_or_default();
        let first = dict
            .get::<i32>("FirstChar")
            .and_then(|first| u32::try_from(first).ok());
        let is_drawn = dict
            .get::<Name<'_>>("Subtype")
            .is_some_and(|name| name.as_str() == "Type3");
        // Fonts that are drawn by programs have a scale of their own.
        let scale = match dict.get::<Array<'_>>("FontMatrix") {
            Some(matrix) if is_drawn => matrix
                .iter::<Number>()
                .next()
                .map_or(0.001, |it| it.as_f64()),
            _ => 0.001,
        };
        let listed = dict.get::<Array<'_>>("Widths");
        let width = match &listed {
            Some(_) => {
                let described = dict.get::<Dict<'_>>("FontDescriptor");
                let missing = described.and_then(|dict| dict.get::<Number>("MissingWidth"));
                Width::Of(missing.map_or(0.0, |missing| missing.as_f64() * scale))
            }
            None => Width::Standard {
                is_fixed: base.contains("Courier") || base.contains("Mono"),
            },
        };
        let widths = listed.iter().flat_map(|widths| widths.iter::<Number>());
        let widths = (first.unwrap_or(0)..=255).zip(widths.map(|width| width.as_f64() * scale));
        Self {
            is_upright: true,
            inner: Rc::new(Inner {
                letters: to_unicode(dict),
                codes: Codes::Bytes(Encoding::of(dict, &base)),
                widths: widths.collect(),
                width,
            }),
        }
    }

    fn composite(dict: &Dict<'_>) -> Self {
        let part = dict.get::<Array<'_>>("DescendantFonts");
        let part = part
            .and_then(|parts| parts.iter::<Dict<'_>>().next())
            .unwrap_or_default();
        let name = dict.get::<Name<'_>>("Encoding");
        let is_vertical = name
            .as_ref()
            .is_some_and(|name| name.as_str().ends_with("-V"));
        let table = dict
            .get::<Stream<'_>>("Encoding")
            .and_then(|stream| cmap(&stream));
        let width = part
            .get::<Number>("DW")
            .map_or(1.0, |width| width.as_f64() / 1000.0);
        Self {
            is_upright: !is_vertical,
            inner: Rc::new(Inner {
                letters: to_unicode(dict),
                codes: Codes::Table(Box::new(table.unwrap_or_else(CMap::identity_h))),
                widths: part
                    .get::<Array<'_>>("W")
                    .map(|listed| listed_widths(&listed))
                    .unwrap_or_default(),
                width: Width::Of(width),
            }),
        }
    }

    /// The letters that these bytes show.
    pub fn letters<'a>(&'a self, bytes: &'a [u8]) -> impl Iterator<Item = Letter> + 'a {
        let mut rest = bytes;
        std::iter::from_fn(move || {
            let (letter, length) = self.inner.next(rest)?;
            rest = rest.get(length..)?;
            Some(letter)
        })
    }
}

impl Inner {
    /// The first letter, and how many bytes it has.
    fn next(&self, bytes: &[u8]) -> Option<(Letter, usize)> {
        match &self.codes {
            Codes::Bytes(encoding) => {
                let byte = *bytes.first()?;
                let code = u32::from(byte);
                let own = || encoding.letter(byte).to_owned();
                let letter = Letter {
                    text: self.named(code).unwrap_or_else(own),
                    width: self.width(code, byte),
                    is_space: byte == b' ',
                };
                Some((letter, 1))
            }
            Codes::Table(table) => {
                bytes.first()?;
                let (code, glyph, length) = numbered(table, bytes);
                let letter = Letter {
                    text: self.named(code).unwrap_or_default(),
                    width: self.width(glyph, 0),
                    is_space: false,
                };
                Some((letter, length))
            }
        }
    }

    fn named(&self, code: u32) -> Option<String> {
        match self.letters.as_ref()?.lookup_bf_string(code)? {
            BfString::Char(letter) => Some(letter.to_string()),
            BfString::String(letters) => Some(letters),
        }
    }

    fn width(&self, code: u32, byte: u8) -> f64 {
        self.widths.get(&code).copied().unwrap_or(match self.width {
            Width::Of(width) => width,
            Width::Standard { is_fixed: true } => 0.6,
            Width::Standard { is_fixed: false } => widths::of(byte),
        })
    }
}

/// The first code, the number of its glyph, and how many bytes it has.
fn numbered(table: &CMap, bytes: &[u8]) -> (u32, u32, usize) {
    let mut code = 0;
    for (byte, length) in bytes.iter().take(4).zip(1_u8..) {
        code = code << 8 | u32::from(*byte);
        if let Some(glyph) = table.lookup_cid_code(code, length) {
            return (code, glyph, usize::from(length));
        }
    }
    (0, 0, 2.min(bytes.len()))
}

fn to_unicode(dict: &Dict<'_>) -> Option<CMap> {
    cmap(&dict.get::<Stream<'_>>("ToUnicode")?)
}

fn cmap(stream: &Stream<'_>) -> Option<CMap> {
    CMap::parse(&stream.decoded_data().ok()?, |_| None)
}

/// Widths as fonts of many glyphs list them: a number and the widths from it on, or two numbers and the width between them.
fn listed_widths(listed: &Array<'_>) -> BTreeMap<u32, f64> {
    let mut widths = BTreeMap::new();
    let mut numbers: Vec<f64> = Vec::new();
    for object in listed.iter::<Object<'_>>() {
        match object {
            Object::Array(each) => {
                let first = numbers.pop().map_or(0, glyphs::number);
                let each = each.iter::<Number>().map(|width| width.as_f64() / 1000.0);
                widths.extend((first..=0xffff).zip(each));
                numbers.clear();
            }
            Object::Number(number) => {
                numbers.push(number.as_f64());
                if let [first, last, width] = numbers[..] {
                    let all = glyphs::number(first)..=glyphs::number(last).min(0xffff);
                    widths.extend(all.map(|glyph| (glyph, width / 1000.0)));
                    numbers.clear();
                }
            }
            _ => {}
        }
    }
    widths
}
