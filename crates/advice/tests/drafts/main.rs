//! Briefs, interview kits and questions to ask, over every company fixture and hundreds of random companies.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "test helpers; clippy's exemption covers only functions marked as tests"
)]

mod claims;
mod companies;
#[path = "../../../ui/tests/grammar/mod.rs"]
mod grammar;
mod hashes;
mod kit;
mod language;
mod order;
mod questions;
mod titles;
