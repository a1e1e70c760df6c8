//! Each company's diagnosis is the one expected by hand, from its file on, and no diagnosis contradicts itself.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test may"
)]

#[path = "../support/mod.rs"]
mod support;

mod everybody;
#[path = "../../../advice/tests/companies/expectation.rs"]
mod expectation;
mod expected;
mod later;
mod made;
mod matching;
mod need;
mod part_time;
mod questions;
mod random;
mod read;
mod seat;
mod stakeholders;
mod types;

use rolefit_advice::diagnosis::{Diagnosis, diagnose};
use rolefit_catalogue::company;
use rolefit_core::Question;

/// What comes of a company's file.
fn diagnosed(bytes: &[u8]) -> Diagnosis {
    diagnose(&read::company_of(bytes))
}

/// The question's id in the company's bank.
fn id_of(question: Question) -> &'static str {
    match question {
        Question::Item(item) => company::item_id(item),
        Question::Pair(pair) => company::pair_id(pair),
        Question::Block(block) => company::block_id(block),
    }
}
