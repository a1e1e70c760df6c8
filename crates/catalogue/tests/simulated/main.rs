//! Simulated people and companies answer this catalogue: the design's figures, with the real weights, families and
//! competencies. They prove nothing about real ones.
//!
//! The recipe and the studies are the core's own.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "../../../core/tests/simulated/candidate.rs"]
mod candidate;
#[path = "../../../core/tests/simulated/figure.rs"]
mod figure;
#[path = "../../../core/tests/simulated/people.rs"]
mod people;
#[path = "../../../core/tests/simulated/recovery.rs"]
mod recovery;
#[path = "../../../core/tests/simulated/studies.rs"]
#[allow(
    dead_code,
    reason = "the discarded rule is measured on the core's even axis only"
)]
mod studies;
#[path = "../../../core/tests/support/mod.rs"]
mod support;

mod other_roles;
mod setting;
mod walk;

mod company;
mod seat;
mod types;
