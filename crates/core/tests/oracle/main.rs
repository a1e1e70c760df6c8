//! The oracle: the measurement model a second time, written from the design's sentences and deliberately naive, and
//! the tests that hold the core to it bit for bit.
//!
//! It shares with the core only the types of its inputs. Fractions are of unlimited size and made by the definitions;
//! urns are lists of balls; the rule reads rational numbers; whether a verdict is settled is found by visiting every
//! region the rule's lines cut the rectangle into.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

#[path = "../support/mod.rs"]
mod support;

mod agree_at_once;
mod agree_on_needs;
mod agree_over_draws;
mod axis;
mod boundary;
mod draws;
mod first_rank;
mod fraction;
mod matching;
mod need;
mod numbers;
mod others;
mod ratings;
mod rule;
mod score;
mod seat;
mod types;
mod urn;
