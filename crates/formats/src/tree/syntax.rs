//! Texts that are not JSON: what `serde_json` says of them, as problems.

use serde_json::error::Category;
use serde_json::{Deserializer, Error};
use serde_path_to_error::Segment;

use crate::code::Code;
use crate::limits;
use crate::problem::Problems;
use crate::tree::place::{place, step};

/// `serde_json` tells its errors apart by their words alone. What begins like this is of that kind; the rest is
/// [`Code::Syntax`]. A fixture holds each of them.
const WORDS: &[(&str, Code)] = &[
    ("trailing characters", Code::TrailingText),
    ("recursion limit exceeded", Code::TooDeep),
    ("invalid number", Code::BadNumber),
    ("number out of range", Code::BadNumber),
    ("invalid escape", Code::BadEscape),
    ("control character", Code::ControlCharacter),
    ("lone leading surrogate", Code::LoneSurrogate),
    ("unexpected end of hex escape", Code::LoneSurrogate),
];

/// Reports why `text` is not JSON. `first` is what was wrong with it.
pub(crate) fn report(text: &str, first: Error, problems: &mut Problems) {
    // Read again, with the path, which the first reading does not keep. It builds the values, so it may find something
    // else to be wrong before; and it finds nothing when what is wrong comes after the value's end.
    let mut deserializer = Deserializer::from_str(text);
    let again: Result<serde_json::Value, _> = serde_path_to_error::deserialize(&mut deserializer);
    let (pointer, error) = match again {
        Ok(_) => (String::new(), first),
        Err(error) => (pointer(error.path()), error.into_inner()),
    };
    let at = offset(text, &error);
    let (mut code, mut message, mut help) = described(&error);
    // NaN, Infinity, +1, .5
    if code == Code::Syntax && matches!(text.as_bytes().get(at), Some(b'+' | b'.' | b'N' | b'I')) {
        (code, message, help) = bad_number();
    }
    problems.error(code, place(text, at, pointer), message, help);
}

/// Where the error is, as an offset into the text: where reading stopped, but for an escape where it begins.
pub(crate) fn offset(text: &str, error: &Error) -> usize {
    if error.classify() == Category::Eof {
        return text.len();
    }
    let lines = text.split_inclusive('\n');
    let above: usize = lines.take(error.line() - 1).map(str::len).sum();
    let stopped = (above + error.column()).saturating_sub(1);
    match described(error).0 {
        Code::BadEscape | Code::LoneSurrogate => {
            let read = text.get(..text.floor_char_boundary(stopped));
            read.and_then(|read| read.rfind('\\')).unwrap_or(stopped)
        }
        _ => stopped,
    }
}

/// The problem an error is: its code, message and help.
pub(crate) fn described(error: &Error) -> (Code, String, &'static str) {
    let words = error.to_string();
    let known = WORDS.iter().find(|(start, _)| words.starts_with(start));
    let code = known.map_or(Code::Syntax, |(_, code)| *code);
    let (message, help) = match code {
        _ if error.classify() == Category::Eof => {
            let message = "the file ends in the middle of a value";
            return (
                Code::CutShort,
                message.to_owned(),
                "It seems cut. Copy or download it again.",
            );
        }
        Code::TrailingText => ("there is text after the end of the value", "Remove it."),
        Code::TooDeep => {
            let (message, help) = too_deep();
            return (code, message, help);
        }
        Code::BadNumber => return bad_number(),
        Code::BadEscape => (
            "a backslash is followed by what is no escape",
            "JSON knows \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four hexadecimal digits.",
        ),
        Code::ControlCharacter => (
            "a text holds a control character",
            "Write it as an escape (\\n for a new line), or close the text before it.",
        ),
        Code::LoneSurrogate => (
            "a \\u escape is half of a character",
            "Write both halves of the pair, or the character itself.",
        ),
        _ => {
            let expected = words.split(" at line ").next().unwrap_or_default();
            return (
                code,
                format!("this is not JSON: {expected}"),
                "JSON has no comments, no single quotation marks and no comma after the last entry.",
            );
        }
    };
    (code, message.to_owned(), help)
}

/// The message and help for nesting beyond the limit.
pub(crate) fn too_deep() -> (String, &'static str) {
    let message = format!("more than {} levels of nesting", limits::DEPTH);
    (message, "No format of rolefit nests that deep.")
}

fn bad_number() -> (Code, String, &'static str) {
    (
        Code::BadNumber,
        "this is no number in JSON".to_owned(),
        "Write it like 3, -2 or 12.5: no plus sign, no leading zero, a digit before and after the point.",
    )
}

fn pointer(path: &serde_path_to_error::Path) -> String {
    path.iter()
        .fold(String::new(), |pointer, segment| match segment {
            Segment::Map { key } => step(pointer, key),
            Segment::Seq { index } => format!("{pointer}/{index}"),
            Segment::Enum { .. } | Segment::Unknown => pointer,
        })
}
