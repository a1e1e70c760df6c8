//! Values to text: canonical for hashing and comparing, indented for people.

use std::fmt::Write as _;

use crate::hundredths::Hundredths;
use crate::sort::sort;

/// A value to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Json {
    Null,
    Bool(bool),
    Whole(i64),
    Figure(Hundredths),
    Text(String),
    List(Vec<Json>),
    /// In the order for people; canonical text sorts.
    Object(Vec<(String, Json)>),
}

/// Canonical text in the sense of RFC 8785: keys sorted, no white space, the shortest form of every text and number.
/// Keys are sorted by their bytes; the RFC's order by UTF-16 units is the same for all keys in these formats, which
/// are ASCII.
pub(crate) fn canonical(json: &Json) -> String {
    let mut out = String::new();
    write_canonical(json, &mut out);
    out
}

/// Text for people: two spaces a level, the fields in the format's own order, a new line at the end.
pub(crate) fn pretty(json: &Json) -> String {
    let mut out = String::new();
    write_pretty(json, 0, &mut out);
    out.push('\n');
    out
}

fn write_canonical(json: &Json, out: &mut String) {
    match json {
        Json::List(list) => {
            out.push('[');
            for (place, entry) in list.iter().enumerate() {
                if place > 0 {
                    out.push(',');
                }
                write_canonical(entry, out);
            }
            out.push(']');
        }
        Json::Object(members) => {
            let mut sorted: Vec<_> = members.iter().collect();
            sort(&mut sorted, |a, b| a.0 < b.0);
            out.push('{');
            for (place, (key, value)) in sorted.into_iter().enumerate() {
                if place > 0 {
                    out.push(',');
                }
                write_text(key, out);
                out.push(':');
                write_canonical(value, out);
            }
            out.push('}');
        }
        simple => write_simple(simple, out),
    }
}

fn write_pretty(json: &Json, depth: usize, out: &mut String) {
    let new_line = |out: &mut String, depth: usize| {
        out.push('\n');
        out.extend(std::iter::repeat_n("  ", depth));
    };
    match json {
        Json::List(list) if !list.is_empty() => {
            out.push('[');
            for (place, entry) in list.iter().enumerate() {
                if place > 0 {
                    out.push(',');
                }
                new_line(out, depth + 1);
                write_pretty(entry, depth + 1, out);
            }
            new_line(out, depth);
            out.push(']');
        }
        Json::Object(members) if !members.is_empty() => {
            out.push('{');
            for (place, (key, value)) in members.iter().enumerate() {
                if place > 0 {
                    out.push(',');
                }
                new_line(out, depth + 1);
                write_text(key, out);
                out.push_str(": ");
                write_pretty(value, depth + 1, out);
            }
            new_line(out, depth);
            out.push('}');
        }
        simple => write_simple(simple, out),
    }
}

fn write_simple(json: &Json, out: &mut String) {
    match json {
        Json::Null => out.push_str("null"),
        Json::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        Json::Whole(value) => out.push_str(&value.to_string()),
        Json::Figure(value) => out.push_str(&value.to_string()),
        Json::Text(text) => write_text(text, out),
        Json::List(_) => out.push_str("[]"),
        Json::Object(_) => out.push_str("{}"),
    }
}

/// A text literal, escaping only what must be.
fn write_text(text: &str, out: &mut String) {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\u{8}' => out.push_str("\\b"),
            '\t' => out.push_str("\\t"),
            '\n' => out.push_str("\\n"),
            '\u{c}' => out.push_str("\\f"),
            '\r' => out.push_str("\\r"),
            '\0'..='\u{1f}' => {
                // writing to a String does not fail
                let _ = write!(out, "\\u{:04x}", u32::from(character));
            }
            other => out.push(other),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Json {
        Json::Object(vec![
            ("b".into(), Json::List(vec![Json::Null, Json::Whole(-2)])),
            ("a".into(), Json::Text("é\"\\\n\u{1}".into())),
            ("c".into(), Json::Object(Vec::new())),
            ("d".into(), Json::Figure(Hundredths::from_hundredths(-5))),
        ])
    }

    #[test]
    fn canonical_sorts_and_adds_nothing() {
        assert_eq!(
            canonical(&sample()),
            r#"{"a":"é\"\\\n\u0001","b":[null,-2],"c":{},"d":-0.05}"#
        );
    }

    #[test]
    fn pretty_keeps_the_order_and_indents() {
        let expected = "{\n  \"b\": [\n    null,\n    -2\n  ],\n  \"a\": \"é\\\"\\\\\\n\\u0001\",\n  \"c\": {},\n  \"d\": -0.05\n}\n";
        assert_eq!(pretty(&sample()), expected);
    }
}
