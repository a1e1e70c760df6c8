//! Every company of the fixtures gets the diagnosis that was written for it by hand.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod circumstances;
#[expect(
    dead_code,
    reason = "what is said of the profile itself is read where profiles are"
)]
mod expectation;
mod expected;
mod little;
mod need;
mod people;
mod read;
mod seat;
mod stakeholders;
mod types;

use std::sync::OnceLock;

use expected::{Expected, expected};
use rolefit_advice::Company;
use rolefit_advice::diagnosis::{Diagnosis, diagnose};
use rolefit_catalogue::company;
use rolefit_core::Question;

/// A company with what is expected of it and what it gets.
struct Case {
    name: String,
    company: Company,
    expected: Expected,
    diagnosis: Diagnosis,
}

/// All of them, diagnosed once.
fn cases() -> &'static [Case] {
    static CASES: OnceLock<Vec<Case>> = OnceLock::new();
    CASES.get_or_init(|| {
        let names = read::names();
        assert!(names.len() >= 10, "{names:?}");
        let case = |name: String| {
            let company = read::company(&name);
            Case {
                expected: expected(&name),
                diagnosis: diagnose(&company),
                company,
                name,
            }
        };
        names.into_iter().map(case).collect()
    })
}

fn id(question: Question) -> &'static str {
    match question {
        Question::Item(item) => company::item_id(item),
        Question::Pair(pair) => company::pair_id(pair),
        Question::Block(block) => company::block_id(block),
    }
}
