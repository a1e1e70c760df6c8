//! Links come back as they were; broken, hostile and foreign ones are each answered with a typed error, and soon.
//!
//! `ROLEFIT_BLESS=1 cargo test -p rolefit-formats --test links` rewrites the links under `fixtures/links`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may"
)]

#[path = "../support/mod.rs"]
mod support;

#[path = "../companies/made.rs"]
mod made;

mod bad;
mod brief;
mod cases;
mod craft;
mod damage;
mod glance;
mod round_trip;

use rolefit_formats::link::{IntakeRequest, Link};
use rolefit_formats::{Label, Problem};

/// A link as the product makes it.
fn good() -> String {
    let request =
        IntakeRequest::about_the_seat(Label::cleaned("Example Ltd"), Label::cleaned("Sales"));
    Link::Intake(request).to_text().unwrap()
}

/// A brief link as the product makes it.
fn good_brief() -> String {
    let brief = brief::of_fixture("cto_title_vpe_work_freight");
    Link::Brief(Box::new(brief)).to_text().unwrap()
}

/// Opens what cannot be opened, and gives the codes. Every problem says what is wrong and what to do, without a line
/// or a column, which nobody can see in a link.
fn refused(name: &str, text: &str) -> Vec<&'static str> {
    let problems: Vec<Problem> = match Link::open(text) {
        Ok(link) => panic!("{name}: opened as {link:?}"),
        Err(problems) => problems,
    };
    assert!(!problems.is_empty(), "{name}");
    for problem in &problems {
        assert!(
            !problem.message.is_empty() && !problem.help.is_empty(),
            "{name}: {problem:?}"
        );
        assert_eq!(
            (problem.place.line, problem.place.column),
            (None, None),
            "{name}"
        );
    }
    problems
        .iter()
        .map(|problem| problem.code.as_str())
        .collect()
}
