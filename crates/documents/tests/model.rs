//! One document with every kind of block, hostile words among them, as each format writes it.
//!
//! `BLESS=1 cargo test -p rolefit-documents` rewrites the goldens.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

#[path = "common/golden.rs"]
mod golden;
#[path = "common/sample.rs"]
mod sample;

use golden::golden;
use rolefit_documents::{html, markdown};
use sample::sample;

#[test]
fn markdown_is_the_golden() {
    golden("sample.md", &markdown::write(&sample()));
}

#[test]
fn html_is_the_golden() {
    golden("sample.html", &html::page(&sample()));
    golden("description.html", &html::description(&sample()));
}

#[test]
fn no_words_become_markup() {
    let page = html::page(&sample());
    assert!(!page.contains("<script") && !page.contains("<img") && !page.contains("href"));
    let markdown = markdown::write(&sample());
    let events: Vec<_> =
        pulldown_cmark::Parser::new_ext(&markdown, pulldown_cmark::Options::all()).collect();
    use pulldown_cmark::{Event, Tag};
    let is_foreign = |event: &&Event<'_>| {
        matches!(
            event,
            Event::InlineHtml(_)
                | Event::Code(_)
                | Event::Start(Tag::Link { .. } | Tag::Image { .. })
        )
    };
    assert_eq!(events.iter().find(is_foreign), None);
}
