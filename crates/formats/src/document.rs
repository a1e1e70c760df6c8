//! Documents: whole files of one format.

use crate::code::Code;
use crate::json::{Node, Path, Value, canonical, parse, pretty};
use crate::problem::{Problem, Problems};
use crate::quote::quoted;
use crate::wire::{Wire, as_written, wrong_type};

/// A type that is a whole file. Its `format` field says which.
pub(crate) trait Document: Wire {
    /// The text of its `format` field.
    const FORMAT: &'static str;

    /// Checks what the types cannot hold by themselves: whether ids are in the catalogue. It looks at the file, so that
    /// it finds its problems even where the fields have some.
    fn check(_node: &Node, _problems: &mut Problems) {}
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

fn read_into<T: Document>(bytes: &[u8], problems: &mut Problems) -> Option<T> {
    let node = parse(bytes, problems)?;
    let root = Path::Root;
    if !has_format(&node, T::FORMAT, problems) {
        return None;
    }
    let document = T::read(&node, &root, problems);
    T::check(&node, problems);
    document
}

/// Whether the file says it is of this format. Where it does not, nothing else can be judged.
fn has_format(node: &Node, format: &str, problems: &mut Problems) -> bool {
    let root = Path::Root;
    if !matches!(node.value, Value::Object(_)) {
        wrong_type(node, &root, "an object", problems);
        return false;
    }
    let Some(stated) = node.field("format") else {
        problems.error(
            Code::MissingFormat,
            node.spot.place(&root),
            "the file does not say which format it is".to_owned(),
            format!("Add \"format\": \"{format}\"."),
        );
        return false;
    };
    is_format(stated, &root.key("format"), format, problems)
}

/// Whether a `format` field holds this format.
pub(crate) fn is_format(
    node: &Node,
    path: &Path<'_>,
    format: &str,
    problems: &mut Problems,
) -> bool {
    let Value::Text(text) = &node.value else {
        let message = format!("{} is no format", as_written(&node.value));
        let help = format!("Put \"{format}\" here.");
        problems.error(
            Code::UnsupportedFormat,
            node.spot.place(path),
            message,
            help,
        );
        return false;
    };
    if text == format {
        return true;
    }
    let name = |format: &str| format.split('/').next().unwrap_or_default().to_owned();
    let help = if name(text) == name(format) {
        format!("This version reads \"{format}\". A newer one may read this file.")
    } else {
        format!("A file of the format \"{format}\" belongs here.")
    };
    let message = format!("the format {} is not read here", quoted(text));
    problems.error(
        Code::UnsupportedFormat,
        node.spot.place(path),
        message,
        help,
    );
    false
}

/// The document as text for people.
pub(crate) fn to_pretty(document: &impl Wire) -> String {
    pretty(&document.write())
}

/// The document as canonical text.
pub(crate) fn to_canonical(document: &impl Wire) -> String {
    canonical(&document.write())
}
