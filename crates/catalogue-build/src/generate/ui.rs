//! The texts of the screens as functions.
//!
//! A text without placeholders becomes `fn key() -> &'static str`. One with placeholders becomes
//! `fn key(…) -> String`; its arguments stand in the order in which the English text first names
//! them, `n` and `n_…` as `u32`, the others as `&str`.

use super::{Source, literal};
use crate::catalogue::{Catalogue, UiText};
use crate::template::Template;

pub(super) fn write(english: &Catalogue, shown: &Catalogue, out: &mut Source) {
    out.line("pub mod ui {");
    out.line("//! Every text of the screens as a function.");
    for (english, shown) in english.ui.iter().zip(&shown.ui) {
        function(english, shown, out);
    }
    out.line("/// Every key with each of its forms, as written.");
    out.line("#[cfg(test)]");
    let forms = shown.ui.iter().flat_map(|text| {
        text.one
            .iter()
            .chain([&text.other])
            .map(|form| (&text.key, form))
    });
    out.array(
        "FORMS",
        "(&str, &str)",
        forms.map(|(key, form)| format!("({}, {})", literal(key), literal(form))),
    );
    out.line("}");
}

fn function(english: &UiText, shown: &UiText, out: &mut Source) {
    let key = &english.key;
    out.line(&format!("/// {}", doc(&english.other)));
    if let Some(one) = &english.one {
        out.line("///");
        out.line(&format!("/// For one: {}", doc(one)));
    }
    out.line("#[must_use]");
    let arguments = arguments(english);
    if arguments.is_empty() {
        out.line(&format!(
            "pub fn {key}() -> &'static str {{ {} }}",
            literal(&shown.other)
        ));
        return;
    }
    let typed: Vec<String> = arguments
        .iter()
        .map(|name| {
            if Template::is_number(name) {
                format!("{name}: u32")
            } else {
                format!("{name}: &str")
            }
        })
        .collect();
    let body = match &shown.one {
        Some(one) => format!(
            "if n == 1 {{ {} }} else {{ {} }}",
            form(one),
            form(&shown.other)
        ),
        None => form(&shown.other),
    };
    out.line(&format!(
        "pub fn {key}({}) -> String {{ {body} }}",
        typed.join(", ")
    ));
}

/// The placeholders in the order of the form for many. The checks have seen to it that `one` has no
/// other.
fn arguments(text: &UiText) -> Vec<String> {
    let template = Template::parse(&text.other);
    template
        .map(|template| {
            template
                .placeholders()
                .into_iter()
                .map(str::to_owned)
                .collect()
        })
        .unwrap_or_default()
}

fn form(text: &str) -> String {
    if text.contains('{') {
        format!("format!({})", literal(text))
    } else {
        format!("String::from({})", literal(text))
    }
}

/// The text as a code span, so that rustdoc leaves it as it is.
fn doc(text: &str) -> String {
    if text.contains('`') {
        format!("``` {text} ```")
    } else {
        format!("`{text}`")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(one: Option<&str>, other: &str) -> String {
        let text = UiText {
            key: "key".to_owned(),
            one: one.map(str::to_owned),
            other: other.to_owned(),
        };
        let mut out = Source::default();
        function(&text, &text, &mut out);
        out.text
    }

    #[test]
    fn a_plain_text_is_static() {
        assert_eq!(
            source(None, "Say \"yes\""),
            "/// `Say \"yes\"`\n#[must_use]\npub fn key() -> &'static str { \"Say \\\"yes\\\"\" }\n"
        );
    }

    #[test]
    fn placeholders_become_typed_arguments_in_the_order_of_the_text() {
        let text = source(None, "{name}: {n_left} of {n}, {name}");
        assert!(
            text.contains("pub fn key(name: &str, n_left: u32, n: u32) -> String { format!("),
            "{text}"
        );
    }

    #[test]
    fn a_plural_chooses_by_n() {
        let text = source(Some("One answer"), "{n} answers");
        assert!(text.contains("(n: u32) -> String { if n == 1 { String::from(\"One answer\") } else { format!(\"{n} answers\") } }"), "{text}");
        assert!(text.contains("/// For one: `One answer`\n"), "{text}");
    }
}
