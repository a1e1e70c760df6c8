//! XML, event by event, within limits and without entities of its own.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::incoming::refused;
use crate::limits;
use crate::problem::Problem;

/// What stands in XML. Names come without their prefix.
pub(crate) trait Handler {
    /// An element begins.
    fn start(&mut self, name: &str, element: &BytesStart<'_>);
    /// An element ends.
    fn end(&mut self, name: &str);
    /// Text within one.
    fn text(&mut self, text: &str);
}

/// Reads all of it.
pub(crate) fn read(bytes: &[u8], handler: &mut impl Handler) -> Result<(), Vec<Problem>> {
    let damaged = || refused::damaged("a part of it is no XML");
    let text = std::str::from_utf8(bytes).map_err(|_| damaged())?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = Reader::from_str(text);
    let mut depth = 0_usize;
    loop {
        match reader.read_event().map_err(|_| damaged())? {
            Event::Start(element) => {
                depth += 1;
                if depth > limits::ELEMENT_DEPTH {
                    return Err(refused::damaged("too many elements inside one another"));
                }
                handler.start(element.local_name().as_ref(), &element);
            }
            Event::Empty(element) => {
                handler.start(element.local_name().as_ref(), &element);
                handler.end(element.local_name().as_ref());
            }
            Event::End(element) => {
                depth = depth.saturating_sub(1);
                handler.end(element.local_name().as_ref());
            }
            Event::Text(text) => handler.text(&text.xml10_content()),
            Event::CData(text) => handler.text(&text.xml10_content()),
            Event::GeneralRef(name) => {
                let name = name.into_inner();
                let letter = resolved(&name).ok_or_else(damaged)?;
                handler.text(letter.encode_utf8(&mut [0; 4]));
            }
            // no document of these formats declares a type; those that do may hold bombs
            Event::DocType(_) => return Err(refused::damaged("it declares entities of its own")),
            Event::Eof if depth > 0 => return Err(damaged()),
            Event::Eof => return Ok(()),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
    }
}

/// The value of an attribute, by its name without prefix.
pub(crate) fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut all = element.attributes().flatten();
    let found = all.find(|attribute| attribute.key.local_name().as_ref() == name)?;
    Some(found.value.into_owned())
}

/// The character a reference stands for: one of the five that XML knows, or a number.
fn resolved(name: &str) -> Option<char> {
    let number = |digits: &str, radix| char::from_u32(u32::from_str_radix(digits, radix).ok()?);
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => {
            let digits = name.strip_prefix('#')?;
            match digits.strip_prefix(['x', 'X']) {
                Some(digits) => number(digits, 16),
                None => number(digits, 10),
            }
        }
    }
}
