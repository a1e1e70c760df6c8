//! The command as it is called, one module a group of commands.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may"
)]

mod command;
mod company;
mod export;
mod open_seat;
mod pdf;
mod postings;
mod read;
mod shortlist;
mod support;
