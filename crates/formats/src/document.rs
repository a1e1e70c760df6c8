//! Documents: whole files of one format.

use deserr::{Deserr, IntoValue, Value as View, ValuePointerRef};
use serde::Serialize;

use crate::code::Code;
use crate::limits;
use crate::problem::{Place, Problem, Problems};
use crate::quote::quoted;
use crate::tree::place::place;
use crate::tree::{self, Node};
use crate::typed;
use crate::typed::refusals::Refusals;
use crate::typed::value::shown;

/// A type that is a whole file. Its `format` field says which.
pub(crate) trait Document: Deserr<Refusals> {
    /// The text of its `format` field.
    const FORMAT: &'static str;

    /// Checks what the types cannot hold by themselves: whether ids are in the catalogue. It looks at the file, so that
    /// it finds its problems even where the fields have some.
    fn check(_text: &str, _root: &Node<'_>, _problems: &mut Problems) {}
}

/// Reads a file: its JSON, its format, its fields, and then what they mean. Every problem of the furthest step reached
/// is reported, by place.
pub(crate) fn read<T: Document>(bytes: &[u8]) -> Result<T, Vec<Problem>> {
    let mut problems = Problems::default();
    let document = read_into::<T>(bytes, &mut problems);
    match document {
        Some(document) if problems.is_empty() => Ok(document),
        _ => Err(problems.into_list()),
    }
}

/// Reads a part of a document that was kept by itself; `None` where it cannot be read.
pub(crate) fn read_part<T: Deserr<Refusals>>(text: &str) -> Option<T> {
    let mut problems = Problems::default();
    let root = tree::read::read(text, &mut problems)?;
    let part = typed::read(text, &root, &mut problems);
    part.filter(|_| problems.is_empty())
}

fn read_into<T: Document>(bytes: &[u8], problems: &mut Problems) -> Option<T> {
    let text = text(bytes, problems)?;
    let root = tree::read::read(text, problems)?;
    if !has_format(text, &root, T::FORMAT, problems) {
        return None;
    }
    let document = typed::read(text, &root, problems);
    T::check(text, &root, problems);
    document
}

/// The text of a file within the limit, without the byte-order mark that RFC 8259 allows at its start.
fn text<'b>(bytes: &'b [u8], problems: &mut Problems) -> Option<&'b str> {
    if bytes.len() > limits::BYTES {
        let (length, most) = (bytes.len(), limits::BYTES);
        problems.error(
            Code::TooLarge,
            Place::default(),
            format!("the file has {length} bytes; {most} is the most"),
            "A file made by rolefit is far smaller. Is this the right one?",
        );
        return None;
    }
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text.strip_prefix('\u{feff}').unwrap_or(text),
        Err(error) => {
            let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
            let before = std::str::from_utf8(before).unwrap_or_default();
            problems.error(
                Code::NotUtf8,
                place(before, before.len(), String::new()),
                "the file is not UTF-8 text".to_owned(),
                "Save it again with the encoding UTF-8.",
            );
            return None;
        }
    };
    if text.trim_matches([' ', '\t', '\n', '\r']).is_empty() {
        let help = "A profile starts with {\"format\": \"rolefit.profile/1\", …";
        let message = "the file is empty".to_owned();
        problems.error(Code::EmptyInput, Place::default(), message, help);
        return None;
    }
    Some(text)
}

/// Whether the file says it is of this format. Where it does not, nothing else can be judged.
fn has_format(text: &str, root: &Node<'_>, format: &str, problems: &mut Problems) -> bool {
    let location = ValuePointerRef::Origin;
    let refused = match (root.into_value(), root.member("format")) {
        (View::Map(_), Some(stated)) => {
            let stated = stated.node.into_value();
            is_format(&stated, location.push_key("format"), format).err()
        }
        (View::Map(_), None) => Some(Refusals::one(
            Code::MissingFormat,
            location,
            "the file does not say which format it is".to_owned(),
            &format!("Add \"format\": \"{format}\"."),
        )),
        (other, _) => Some(Refusals::wrong_type(
            other,
            deserr::ValueKind::Map,
            location,
        )),
    };
    let accepted = refused.is_none();
    refused
        .into_iter()
        .for_each(|refusals| refusals.report(text, root, problems));
    accepted
}

/// The type of a `format` field that has one version: `format_of!(/// What it is. Name, Document, "rolefit.…/1")`.
macro_rules! format_of {
    ($(#[$doc:meta])* $name:ident, $document:ident, $format:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
        pub enum $name {
            /// The only version there is.
            #[default]
            #[serde(rename = $format)]
            V1,
        }

        impl deserr::Deserr<$crate::typed::refusals::Refusals> for $name {
            fn deserialize_from_value<V: deserr::IntoValue>(
                value: deserr::Value<V>,
                location: deserr::ValuePointerRef<'_>,
            ) -> Result<Self, $crate::typed::refusals::Refusals> {
                let format = <$document as $crate::document::Document>::FORMAT;
                $crate::document::is_format(&value, location, format).map(|()| Self::V1)
            }
        }
    };
}
pub(crate) use format_of;

/// Whether a `format` field holds this format.
pub(crate) fn is_format<V: IntoValue>(
    stated: &View<V>,
    location: ValuePointerRef<'_>,
    format: &str,
) -> Result<(), Refusals> {
    let View::String(text) = stated else {
        let message = format!("{} is no format", shown(stated));
        let help = format!("Put \"{format}\" here.");
        return Err(Refusals::one(
            Code::UnsupportedFormat,
            location,
            message,
            &help,
        ));
    };
    if text == format {
        return Ok(());
    }
    let name = |format: &str| format.split('/').next().unwrap_or_default().to_owned();
    let help = if name(text) == name(format) {
        format!("This version reads \"{format}\". A newer one may read this file.")
    } else {
        format!("A file of the format \"{format}\" belongs here.")
    };
    let message = format!("the format {} is not read here", quoted(text));
    Err(Refusals::one(
        Code::UnsupportedFormat,
        location,
        message,
        &help,
    ))
}

/// The document as text for people: two spaces a level, the fields in the format's own order, a new line at the end.
pub(crate) fn to_pretty(document: &impl Serialize) -> String {
    // a document is made of texts, numbers and lists: writing it cannot fail
    serde_json::to_string_pretty(document).unwrap_or_default() + "\n"
}

/// The document as canonical text in the sense of RFC 8785: keys sorted, no white space, the shortest form of every
/// text and number. Keys are sorted by their bytes; the RFC's order by UTF-16 units is the same for all keys in these
/// formats, which are ASCII.
pub(crate) fn to_canonical(document: &impl Serialize) -> String {
    // as above
    let mut value = serde_json::to_value(document).unwrap_or_default();
    value.sort_all_objects();
    value.to_string()
}
