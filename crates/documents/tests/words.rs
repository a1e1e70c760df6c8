//! Whatever the words, each format gives them back as words.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use rolefit_documents::{Document, Level, ListKind, Text, html, markdown};

/// Any words, and words made of what Markdown and HTML look at.
fn words() -> impl Strategy<Value = String> {
    let sign = prop::sample::select(vec![
        "*", "_", "`", "[", "]", "(", ")", "<", ">", "&", "amp;", "#", "-", "+", "=", "1", ".",
        ")", "|", "~", "\\", "!", ":", "//", "http", "www", "@", "a", "b ", " ", "\n", "\"", "'",
        "^", "$", "{", "}", "%", "é", "\u{202e}",
    ]);
    prop_oneof![
        any::<String>(),
        prop::collection::vec(sign, 0..14).prop_map(|signs| signs.concat())
    ]
}

fn text() -> impl Strategy<Value = Text> {
    prop::collection::vec((0..3, words()), 1..4).prop_map(|pieces| {
        pieces
            .into_iter()
            .fold(Text::new(), |text, (kind, words)| match kind {
                0 => text.plain(&words),
                1 => text.strong(&words),
                _ => text.emphasis(&words),
            })
    })
}

/// The words a renderer shows, block by block, and whether it saw anything but our own structure.
fn shown(markdown: &str) -> (Vec<String>, bool) {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_TASKLISTS;
    let mut blocks = vec![String::new()];
    let mut is_foreign = false;
    for event in Parser::new_ext(markdown, options) {
        match event {
            Event::Text(words) => blocks.last_mut().unwrap().push_str(&words),
            Event::Start(
                Tag::Heading { .. }
                | Tag::Paragraph
                | Tag::Item
                | Tag::List(_)
                | Tag::Strong
                | Tag::Emphasis,
            )
            | Event::End(TagEnd::List(_) | TagEnd::Strong | TagEnd::Emphasis) => {}
            Event::End(TagEnd::Heading(_) | TagEnd::Paragraph | TagEnd::Item) => {
                blocks.push(String::new())
            }
            _ => is_foreign = true,
        }
    }
    blocks.pop();
    (blocks, is_foreign)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3000))]

    #[test]
    fn markdown_shows_the_words_and_nothing_else(title in words(), text in text(), entry in text()) {
        prop_assume!(!text.is_empty() && !entry.is_empty());
        let mut document = Document::new(title, "en");
        document.heading(Level::Part, text.clone());
        document.paragraph(text.clone());
        document.list(ListKind::Bullets, [entry.clone()]);
        let source = markdown::write(&document);
        let (blocks, is_foreign) = shown(&source);
        prop_assert!(!is_foreign, "{source}");
        let expected = [&document.title, &text, &text, &entry].map(|text| text.words().trim().to_owned());
        prop_assert_eq!(blocks, expected, "{}", source);
    }

    #[test]
    fn html_holds_no_element_of_the_words(text in text()) {
        let mut document = Document::new(text.clone(), "en");
        document.paragraph(text);
        let mut rest = html::fragment(&document);
        for ours in ["h1", "p", "strong", "em"] {
            rest = rest.replace(&format!("<{ours}>"), "").replace(&format!("</{ours}>"), "");
        }
        prop_assert!(!rest.contains(['<', '>', '"', '\'']), "{rest}");
    }
}
