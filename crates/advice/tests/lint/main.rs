//! The linter against labelled sentences and texts of `fixtures/linter`, and what holds for any text.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod any_text;
mod cases;
mod labelled;
